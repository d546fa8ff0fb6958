import { createHash } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './faults.ts';

export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

export function tokenOf({ headers }: IncomingMessage): string {
  return /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

export function parse(raw: string): unknown {
  try {
    return raw === '' ? null : JSON.parse(raw);
  } catch {
    return raw;
  }
}

/** The emulator takes every user for a person. */
export function asBots(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asBots);
  if (typeof value !== 'object' || value === null) return value;
  const made = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asBots(each)]));
  return typeof made.login === 'string' && made.login.endsWith('[bot]') ? { ...made, type: 'Bot' } : made;
}

let answered = 0;

/** Returns the status that was sent: 304 where the client has the same already. */
export function send(response: ServerResponse, { status, headers, body }: Answer, has?: string): number {
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
