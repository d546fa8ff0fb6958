import { execFile, execFileSync, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { temporaryFolder } from './given.ts';

export const TOKEN = 'the-right-token';

/** What becomes of the next pushes, one each, before all go through again. */
type Fault = 'cut before' | 'answer 403' | 'answer 503' | 'cut after' | CutAfter;

/** What happens between the moment that the server takes the push and the cut. */
type CutAfter = () => Promise<unknown>;

export interface GitServer {
  readonly url: string;
  /** The bare repository that it serves. */
  readonly folder: string;
  readonly faults: Fault[];
  /** Requests of pushes that reached git. */
  pushes(): number;
  /** The authorization headers that came in, as they came. */
  readonly seen: string[];
  close(): Promise<void>;
}

/** A bare repository in a folder of its own. */
export async function bareRepository(): Promise<string> {
  const folder = join(await temporaryFolder(), 'remote.git');
  execFileSync('git', ['init', '--quiet', '--bare', folder]);
  return folder;
}

/** Refuses what a hosting service with narrow rules refuses. */
export async function refuseCustomRefs(folder: string): Promise<void> {
  const hook =
    '#!/bin/sh\ncase "$1" in refs/heads/*) exit 0 ;; esac\necho "only branches are taken" >&2\nexit 1\n';
  await writeFile(join(folder, 'hooks', 'update'), hook, { mode: 0o755 });
}

/** `git http-backend`, git's own server, behind basic authentication; a push can be cut on either side of it. */
export async function startGitServer(folder: string): Promise<GitServer> {
  execFileSync('git', ['-C', folder, 'config', 'http.receivepack', 'true']);
  const faults: Fault[] = [];
  const seen: string[] = [];
  let pushes = 0;
  const server = createServer((request, response) => {
    const { authorization } = request.headers;
    const token = Buffer.from((authorization ?? '').replace(/^basic /i, ''), 'base64').toString();
    seen.push(authorization ?? '');
    if (authorization === undefined || token === 'x-access-token:the-wrong-token') {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    if (token !== `x-access-token:${TOKEN}`) {
      response.writeHead(403).end();
      return;
    }
    const push = request.method === 'POST' && request.url!.endsWith('/git-receive-pack');
    const fault = push ? faults.shift() : undefined;
    if (fault === 'cut before') request.socket.destroy();
    else if (fault === 'answer 403') response.writeHead(403).end();
    else if (fault === 'answer 503') response.writeHead(503).end();
    else {
      if (push) pushes++;
      backend(folder, request, response, fault === 'cut after' ? async () => {} : fault);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/remote.git`,
    folder,
    faults,
    seen,
    pushes: () => pushes,
    close: () => closed(server),
  };
}

function backend(folder: string, request: IncomingMessage, response: ServerResponse, cut?: CutAfter): void {
  const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH!,
      GIT_PROJECT_ROOT: join(folder, '..'),
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      PATH_INFO: pathname,
      QUERY_STRING: searchParams.toString(),
      REQUEST_METHOD: request.method!,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      REMOTE_USER: 'test',
      REMOTE_ADDR: '127.0.0.1',
    },
  });
  request.pipe(child.stdin);
  child.stdin.on('error', () => {});
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.on('close', () => {
    if (cut === undefined) answer(Buffer.concat(chunks), response);
    else void cut().finally(() => request.socket.destroy());
  });
}

/** CGI's answer as HTTP: headers, an empty line, the body. */
function answer(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n');
  const headers = output
    .subarray(0, end)
    .toString()
    .split('\r\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const);
  const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200';
  for (const [name, value] of headers) if (name !== 'Status') response.setHeader(name, value);
  response.writeHead(Number.parseInt(status, 10)).end(output.subarray(end + 4));
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

export function gitIn(folder: string, ...args: string[]): Promise<string> {
  return new Promise((resolve, reject) =>
    execFile('git', ['-C', folder, ...args], (error, stdout) =>
      error === null ? resolve(stdout) : reject(error),
    ),
  );
}
