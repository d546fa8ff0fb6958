import { type IncomingMessage, Agent as PlainAgent, request as plainRequest } from 'node:http';
import { Agent, type RequestOptions, request } from 'node:https';
import { text as textOf } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { oneLine } from '../command/output.ts';
import { Refused } from '../ports/adapter.ts';
import type { Access } from './kubeconfig.ts';

export interface Asking {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** With its query. */
  readonly path: string;
  readonly type?: string;
  readonly body?: unknown;
}

/** What the API server answered that was no yes. */
export class Denied extends Refused {
  readonly status: number;
  /** As in a Status: `NotFound`, `Conflict`, `Forbidden` ... */
  readonly reason: string;
  /** The object of a 404 has a name; the kind of one has none. */
  readonly named: boolean;

  constructor(
    message: string,
    { status, reason, named }: { status: number; reason: string; named: boolean },
  ) {
    super(message);
    this.status = status;
    this.reason = reason;
    this.named = named;
  }
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: number;
}

/** Hundreds of services are looked at at once: with a connection for each request none would get through its handshake in time. */
const SOCKETS = 16;
/** Longest that the server's wish to be asked later is heeded, in milliseconds. */
const MOST_WAIT = 10_000;

/** Sends requests to one API server over connections that are kept. */
export class Api {
  readonly #access: Access;
  #agent: Agent | PlainAgent | null = null;
  #tls = '';

  constructor(access: Access) {
    this.#access = access;
  }

  /**
   * @throws Denied for a definite no, Refused where no connection was made, and Error for what may still land
   */
  async ask(asking: Asking, signal: AbortSignal): Promise<string> {
    for (let tries = 0; ; tries++) {
      const answer = await this.#once(asking, signal, tries);
      if (answer === null) continue;
      const { status, text, retryAfter } = answer;
      if (status < 300) return text;
      // New credentials are tried once. Too many requests: nothing was done, and it says when to come back.
      if (status === 401 && tries === 0) continue;
      if (status === 429 && tries < 5) {
        await sleep(Math.min(retryAfter * 1000, MOST_WAIT), undefined, { signal }).catch(() => {});
        if (!signal.aborted) continue;
      }
      throw errorOf(asking, status, text);
    }
  }

  /**
   * Gives each line of an answer as it comes, until the server ends it. On a connection of its own, so that others need not wait.
   *
   * @throws Denied for a definite no, and Error for everything else, such as a connection that broke
   */
  async lines(
    path: string,
    { begun, line }: { begun(): void; line(text: string): void },
    signal: AbortSignal,
  ): Promise<void> {
    const asking: Asking = { method: 'GET', path };
    const ask = async (again: boolean) => {
      const options = await this.#access.options(signal, again);
      const agent = this.#access.proxied ? options.agent : false;
      return this.#send(asking, { ...options, ...(agent !== undefined && { agent }) }, signal).answer;
    };
    let answer = await ask(false);
    // New credentials are tried once.
    if (answer.statusCode === 401) {
      answer.destroy();
      answer = await ask(true);
    }
    if (answer.statusCode !== 200) throw errorOf(asking, answer.statusCode ?? 0, await textOf(answer));
    begun();
    let rest = '';
    for await (const part of answer.setEncoding('utf8')) {
      const [first, ...more] = (part as string).split('\n');
      rest += first;
      for (const next of more) {
        line(rest);
        rest = next;
      }
    }
  }

  /** Null where a kept connection had been closed and the request may be sent again. */
  async #once(asking: Asking, signal: AbortSignal, tries: number): Promise<Answer | null> {
    let options: RequestOptions;
    try {
      options = await this.#access.options(signal, tries > 0);
    } catch (error) {
      throw new Refused((error as Error).message);
    }
    const agent = this.#agentOf(options);
    const { answer, sent } = this.#send(asking, { ...options, ...(agent && { agent }) }, signal);
    try {
      const { statusCode: status = 0, headers } = await answer;
      return {
        status,
        text: await textOf(await answer),
        retryAfter: Number(headers['retry-after'] ?? 1) || 1,
      };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (asking.method === 'GET' && code === 'ECONNRESET' && tries < 3) return null;
      const says = signal.aborted ? 'it did not answer in time' : `it cannot be asked: ${oneLine(message)}`;
      if (sent()) throw new Error(`the API server: ${says}`);
      throw new Refused(`the API server ${this.#access.server}: ${says}`);
    }
  }

  #send({ method, path, type, body }: Asking, options: RequestOptions, signal: AbortSignal) {
    const { server } = this.#access;
    const text = body === undefined ? undefined : JSON.stringify(body);
    let isSent = false;
    const answer = new Promise<IncomingMessage>((resolve, reject) => {
      const ask = server.startsWith('https:') ? request : plainRequest;
      const asked = ask(
        `${server}${path}`,
        {
          ...options,
          method,
          signal,
          headers: {
            ...options.headers,
            accept: 'application/json',
            'user-agent': 'gray-release',
            ...(text !== undefined && {
              'content-type': type ?? 'application/json',
              'content-length': Buffer.byteLength(text),
            }),
          },
        },
        resolve,
      );
      // Until a socket is connected, and its TLS agreed upon, nothing of the request has left.
      asked.on('socket', (socket) => {
        isSent = asked.reusedSocket || !socket.connecting;
        if (isSent) return;
        socket.once(server.startsWith('https:') ? 'secureConnect' : 'connect', () => {
          isSent = true;
        });
      });
      asked.on('error', reject);
      asked.end(text);
    });
    return { answer, sent: () => isSent };
  }

  /** The same agent while the certificates are the same. Through a proxy it is the library's own. */
  #agentOf(options: RequestOptions) {
    if (this.#access.proxied) return options.agent;
    const { ca, cert, key, servername, rejectUnauthorized } = options;
    const tls = [ca, cert, key, servername, rejectUnauthorized].map(String).join('\n');
    if (this.#agent === null || this.#tls !== tls) {
      const kept = { keepAlive: true, maxSockets: SOCKETS };
      const checked = rejectUnauthorized === undefined ? {} : { rejectUnauthorized };
      this.#agent = this.#access.server.startsWith('https:')
        ? new Agent({ ...kept, ca, cert, key, servername, ...checked })
        : new PlainAgent(kept);
      this.#tls = tls;
    }
    return this.#agent;
  }
}

function errorOf({ method, path }: Asking, status: number, text: string): Error {
  let said: { message?: string; reason?: string; details?: { name?: string } } = {};
  try {
    said = JSON.parse(text);
  } catch {
    said = { message: text };
  }
  const message =
    oneLine(said.message ?? '', 300) || `${method} ${path.split('?')[0]} was answered ${status}`;
  if (status >= 500) return new Error(`the API server answered ${status}: ${message}`);
  const reason = said.reason ?? '';
  return new Denied(message, { status, reason, named: said.details?.name !== undefined });
}
