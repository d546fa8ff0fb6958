import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';
import { type Answer, type Fault, Faults } from './faults.ts';
import { EVERYTHING, type Permissions, refusal } from './rules.ts';

/**
 * GitHub for tests. The state is that of a real emulator, which is too lenient: this stands in front of it and refuses what
 * GitHub refuses. It adds what the emulator lacks (the pull requests of a commit, given commits) and breaks on demand.
 */
export interface GitHubOptions {
  /** Default: `test-token` with every right. Its user is the bot of Actions. */
  readonly tokens?: Readonly<Record<string, Permissions>>;
  /** Tokens of people: their comments are signed by this login, who is no member. */
  readonly people?: Readonly<Record<string, string>>;
  /** Commits that exist besides those made through the API; the first is the head of the pull request. */
  readonly commits?: readonly string[];
  /** Default true: a pull request of `commits`. */
  readonly pullRequest?: boolean;
  readonly private?: boolean;
  readonly port?: number;
}

interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly external_id: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly started_at: string | null;
  readonly completed_at: string | null;
  readonly details_url: string | null;
  readonly output: { readonly title: string; readonly summary: string; readonly text: string };
  readonly annotations: readonly {
    readonly path: string;
    readonly start_line: number;
    readonly message: string;
  }[];
}

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string; readonly type: string };
}

export interface FakeGitHub {
  readonly url: string;
  readonly token: string;
  readonly repository: { readonly owner: 'acme'; readonly repo: 'shop' };
  /** Number of the pull request; null without one. */
  readonly pullRequest: number | null;
  /** Every request, oldest first. */
  readonly requests: readonly SeenRequest[];
  inject(fault: Fault): void;
  heal(): void;
  checkRuns(): Promise<readonly CheckRun[]>;
  comments(): Promise<readonly Comment[]>;
  stop(): Promise<void>;
}

const REPOSITORY = '/repos/acme/shop';
const BOT = 'github-actions[bot]';

export const HEAD = '9f3c2d1'.padEnd(40, '0');

export async function startGitHub(options: GitHubOptions = {}): Promise<FakeGitHub> {
  const { tokens = { 'test-token': EVERYTHING }, people = {}, commits = [HEAD], port = 0 } = options;
  const [token = 'test-token'] = Object.keys(tokens);
  const rights = new Map([
    ...Object.entries(tokens),
    ...Object.keys(people).map((name) => [name, EVERYTHING] as const),
  ]);
  const known = new Set(commits);
  const suites = new Map<string, number>();
  const annotations = new Map<number, CheckRun['annotations'][number][]>();
  const requests: SeenRequest[] = [];
  const faults = new Faults();

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      send(response, { status: 500, body: { message: String(error) } });
    });
  });
  const url = await listen(server, port);
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: {
        ...Object.fromEntries(Object.keys(tokens).map((each) => [each, { login: BOT, scopes: ['repo'] }])),
        ...Object.fromEntries(
          Object.entries(people).map(([each, login]) => [each, { login, scopes: ['repo'] }]),
        ),
      },
      github: {
        users: [{ login: BOT }, ...Object.values(people).map((login) => ({ login }))],
        orgs: [{ login: 'acme', members: [{ login: BOT, role: 'admin' }] }],
        repos: [{ owner: 'acme', name: 'shop', default_branch: 'main', private: options.private ?? false }],
      },
    },
  });
  const inside = emulator.url;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET';
    const target = new URL(request.url ?? '/', url);
    const path = decodeURIComponent(target.pathname);
    const raw = await bodyOf(request);
    const seen = (status: number) => requests.push({ method, path, status });
    const fault = faults.take(`${method} ${path}`);
    if (fault?.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delay));
    if (fault?.cut === 'before') {
      seen(0);
      request.socket.destroy();
      return;
    }
    const body = parse(raw);
    const answer =
      fault?.answer ??
      refusal({
        method,
        path,
        body,
        permissions: rights.get(tokenOf(request)) ?? null,
        isPrivate: options.private ?? false,
        isKnownCommit: (sha) => known.has(sha),
      }) ??
      (await own(method, path, target, request)) ??
      (await forward(method, `${target.pathname}${target.search}`, request, raw));
    learn(method, path, body, answer);
    if (fault?.cut === 'after') {
      seen(0);
      request.socket.destroy();
      return;
    }
    seen(send(response, answer, request.headers['if-none-match']));
  }

  /** What the emulator does not have. */
  async function own(
    method: string,
    path: string,
    target: URL,
    request: IncomingMessage,
  ): Promise<Answer | null> {
    if (method !== 'GET') return null;
    const [, ofPulls] = /^\/repos\/acme\/shop\/commits\/([0-9a-f]{40})\/pulls$/.exec(path) ?? [];
    if (ofPulls !== undefined) {
      if (pullRequest === null || !commits.includes(ofPulls)) return { status: 200, body: [] };
      const { status, body } = await forward('GET', `${REPOSITORY}/pulls/${pullRequest}`, request, '');
      return { status, body: [body] };
    }
    const [, ofChecks] = /^\/repos\/acme\/shop\/commits\/([0-9a-f]{40})\/check-runs$/.exec(path) ?? [];
    if (ofChecks === undefined) return null;
    const suite = suites.get(ofChecks);
    if (suite === undefined) return { status: 200, body: { total_count: 0, check_runs: [] } };
    const answer = await forward(
      'GET',
      `${REPOSITORY}/check-suites/${suite}/check-runs${target.search}`,
      request,
      '',
    );
    const { check_runs } = answer.body as { check_runs: CheckRun[] };
    for (const run of check_runs) {
      Object.assign(run.output, { annotations_count: annotations.get(run.id)?.length ?? 0 });
    }
    return answer;
  }

  async function forward(
    method: string,
    path: string,
    request: IncomingMessage,
    raw: string,
  ): Promise<Answer> {
    const { authorization = '' } = request.headers;
    const answer = await fetch(`${inside}${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(raw !== '' && { body: raw }),
    });
    const text = await answer.text();
    // The emulator takes every user for a person, and its own address for GitHub's.
    const body = text === '' ? null : asBots(JSON.parse(text.replaceAll(inside, url)));
    const link = answer.headers.get('link')?.replaceAll(inside, url) ?? null;
    return { status: answer.status, body, ...(link !== null && { headers: { link } }) };
  }

  /** GitHub appends the annotations of every update, and knows the commits that it was given. */
  function learn(method: string, path: string, body: unknown, answer: Answer): void {
    if (method === 'GET' || answer.status >= 300) return;
    const made = (answer.body ?? {}) as {
      id?: number;
      sha?: string;
      head_sha?: string;
      check_suite?: { id: number };
    };
    if (path.endsWith('/git/commits') && made.sha !== undefined) known.add(made.sha);
    if (!path.includes('/check-runs') || made.id === undefined) return;
    if (made.head_sha !== undefined && made.check_suite !== undefined)
      suites.set(made.head_sha, made.check_suite.id);
    const added = (body as { output?: { annotations?: CheckRun['annotations'] } }).output?.annotations ?? [];
    annotations.set(made.id, [...(annotations.get(made.id) ?? []), ...added]);
  }

  /** Asks the emulator itself: what tests look at is never counted nor refused. */
  async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${inside}${REPOSITORY}${path}`, {
      method,
      headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return asBots(await answer.json()) as T;
  }

  const pullRequest =
    options.pullRequest === false
      ? null
      : (
          await ask<{ number: number }>('POST', '/pulls', {
            title: 'Checkout 1.5.0',
            head: 'topic',
            base: 'main',
          })
        ).number;

  return {
    url,
    token,
    repository: { owner: 'acme', repo: 'shop' },
    pullRequest,
    requests,
    inject: (fault) => faults.inject(fault),
    heal: () => faults.clear(),
    async checkRuns() {
      const lists = await Promise.all(
        [...suites.values()].map((suite) =>
          ask<{ check_runs: CheckRun[] }>('GET', `/check-suites/${suite}/check-runs?filter=all`),
        ),
      );
      return lists
        .flatMap(({ check_runs }) => check_runs)
        .map((run) => ({ ...run, annotations: annotations.get(run.id) ?? [] }))
        .sort((a, b) => a.id - b.id);
    },
    comments: () =>
      pullRequest === null
        ? Promise.resolve([])
        : ask<Comment[]>('GET', `/issues/${pullRequest}/comments?per_page=100`),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await emulator.close();
    },
  };
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

function tokenOf({ headers }: IncomingMessage): string {
  return /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function parse(raw: string): unknown {
  try {
    return raw === '' ? null : JSON.parse(raw);
  } catch {
    return raw;
  }
}

function asBots(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asBots);
  if (typeof value !== 'object' || value === null) return value;
  const made = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asBots(each)]));
  return typeof made.login === 'string' && made.login.endsWith('[bot]') ? { ...made, type: 'Bot' } : made;
}

let answered = 0;

/** Returns the status that was sent: 304 where the client has the same already. */
function send(response: ServerResponse, { status, headers, body }: Answer, has?: string): number {
  const text = body === undefined || body === null ? '' : JSON.stringify(body);
  const etag = `"${createHash('sha256').update(text).digest('hex')}"`;
  const same = status === 200 && has !== undefined && has === etag;
  response.writeHead(same ? 304 : status, {
    'content-type': 'application/json; charset=utf-8',
    'x-github-request-id': `FAKE:${++answered}`,
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4999',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
    ...(status === 200 && { etag }),
    ...headers,
  });
  response.end(same ? '' : text);
  return same ? 304 : status;
}
