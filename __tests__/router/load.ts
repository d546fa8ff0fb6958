import { connect } from 'node:net';
import type { Asking } from './client.ts';

/** What users saw. Nothing is repeated: a request without a whole answer of 200 by an instance is a failure. */
export interface Load {
  /** Answers so far, by version. */
  readonly served: ReadonlyMap<string, number>;
  readonly requests: number;
  readonly failures: readonly string[];
  /** Resolves when all `most` requests have their answer. */
  readonly done: Promise<void>;
  /** Sends nothing more; resolves when all that was sent has its answer. */
  stop(): Promise<void>;
}

/** `connections` users, each on a kept connection of its own, each asking as soon as it was answered. */
export function load(port: number, asking: Asking, connections = 32, most = Number.POSITIVE_INFINITY): Load {
  const text = requestOf(asking);
  const served = new Map<string, number>();
  const failures: string[] = [];
  let requests = 0;
  let going = true;
  const next = () => {
    if (!going || requests >= most) return null;
    requests++;
    return text;
  };
  const answered = ({ status, version }: Answer) => {
    if (status !== 200 || version === '') failures.push(`status ${status}`);
    served.set(version, (served.get(version) ?? 0) + 1);
  };
  const users = Array.from({ length: connections }, async () => {
    while (going && requests < most) {
      const lost = await talk(port, next, answered);
      if (lost !== null) failures.push(lost);
    }
  });
  const done = Promise.all(users).then(() => {});
  return {
    served,
    failures,
    get requests() {
      return requests;
    },
    done,
    stop() {
      going = false;
      return done;
    },
  };
}

/** `count` requests over 16 kept connections; how many of them each version answered. */
export async function tally(
  port: number,
  count: number,
  asking: Asking = {},
): Promise<Record<string, number>> {
  const { served, failures, done } = load(port, asking, 16, count);
  await done;
  const others = failures.filter((failure) => !failure.startsWith('status'));
  if (others.length > 0) throw new Error(`${others.length} requests were lost: ${others[0]}`);
  return Object.fromEntries(served);
}

interface Answer {
  readonly status: number;
  readonly version: string;
}

/** One connection, until there is nothing to send, the router says that it was its last answer, or it is cut: then why. */
function talk(
  port: number,
  next: () => string | null,
  answered: (answer: Answer) => void,
): Promise<string | null> {
  return new Promise((resolve) => {
    const first = next();
    if (first === null) return resolve(null);
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let waiting = true;
    let buffer = '';
    const end = (why: string) => {
      socket.destroy();
      resolve(waiting ? why : null);
    };
    socket.setEncoding('latin1');
    socket.setTimeout(15_000, () => end('no answer in 15 s'));
    socket.on('connect', () => socket.write(first));
    socket.on('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
    socket.on('close', () => end('cut'));
    socket.on('data', (chunk: string) => {
      buffer += chunk;
      const answer = whole(buffer);
      if (answer === null) return;
      buffer = '';
      waiting = false;
      answered(answer);
      const more = answer.last ? null : next();
      if (more === null) return end('');
      waiting = true;
      socket.write(more);
    });
  });
}

/** A whole answer, by its length or its chunks; null while some of it is missing. */
function whole(text: string): (Answer & { readonly last: boolean }) | null {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = text.slice(0, end + 2).toLowerCase();
  const body = text.slice(end + 4);
  const length = /\r\ncontent-length: (\d+)\r\n/.exec(head)?.[1];
  if (length === undefined ? !body.endsWith('0\r\n\r\n') : body.length < Number(length)) return null;
  return {
    status: Number(text.slice(9, 12)),
    version: /\r\nx-version: ([^\r]+)\r\n/.exec(head)?.[1] ?? '',
    last: head.includes('\r\nconnection: close\r\n'),
  };
}

function requestOf({ method = 'GET', path = '/', headers = {}, body = '' }: Asking): string {
  const all = {
    Host: 'checkout.example',
    ...headers,
    ...(body !== '' && { 'Content-Length': String(body.length) }),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}
