import { Agent, type ClientRequest, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import httpProxy from 'http-proxy-3';
import type { Backend, Route } from '../../ports/router.ts';
import { type Chosen, choose } from './choose.ts';
import type { Counters } from './counters.ts';
import type { Routing } from './routing.ts';

/** Bodies up to this size are kept, so that a request can be sent again when no instance has taken it. */
const KEPT_BODY = 65_536;
const MAX_TRIES = 4;

interface Attempt {
  readonly backend: Backend;
  readonly address: string;
}

/** Forwards each request to an instance of the version it belongs to. */
export class Forwarder {
  readonly #routing: Routing;
  readonly #counters: Counters;
  readonly #agent = new Agent({ keepAlive: true, keepAliveMsecs: 30_000, maxFreeSockets: 256, scheduling: 'lifo' });
  readonly #proxy = httpProxy.createProxyServer({ xfwd: true, proxyTimeout: 120_000 });
  readonly #cookies = new WeakMap<IncomingMessage, string>();
  readonly #sent = new WeakMap<IncomingMessage, ClientRequest>();
  #turn = 0;

  constructor(routing: Routing, counters: Counters) {
    this.#routing = routing;
    this.#counters = counters;
    this.#proxy.on('proxyReq', (sent, request) => this.#sent.set(request, sent));
    this.#proxy.on('proxyRes', (answer, request) => {
      const cookie = this.#cookies.get(request);
      if (cookie !== undefined) answer.headers['set-cookie'] = [...(answer.headers['set-cookie'] ?? []), cookie];
    });
    this.#proxy.on('error', () => {});
  }

  attach(server: Server): void {
    server.on('request', (request, response) => void this.#serve(request, response));
    server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket as Socket, head));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { route } = this.#routing;
    if (route === null) return answer(response, 503, 'no version is routed yet');
    const chosen = choose(route, request);
    if (chosen.cookie !== null) this.#cookies.set(request, chosen.cookie);
    const attempts = this.#attempts(route, chosen);
    const version = attempts[0]?.backend.version ?? route.stable.version;
    const began = performance.now();
    this.#counters.begin(version);
    let elsewhere = false;
    response.once('close', () => {
      const failed = response.statusCode >= 500 || !response.writableFinished || elsewhere;
      this.#counters.end(version, performance.now() - began, failed, chosen.matched);
    });
    const body = await keptBody(request);
    if (body === 'gone') return void response.destroy();
    for (const [i, { backend, address }] of attempts.entries()) {
      // The first version's failure stays its failure, even where another one could answer.
      elsewhere = backend.version !== version;
      const error = await this.#send(request, response, address, body);
      if (error === null) return;
      const again = body !== null && !response.headersSent && this.#wasNotTaken(request, error) && i + 1 < attempts.length;
      if (!again) break;
    }
    answer(response, 502, 'no instance answered');
  }

  /** The version's own instances in turn, then stable's for what gray does not take. */
  #attempts(route: Route, { arm }: Chosen): Attempt[] {
    const backends = arm === 'gray' && route.gray !== null ? [route.gray, route.stable] : [route.stable];
    const turn = this.#turn++;
    return backends
      .flatMap((backend) => {
        const { addresses } = backend;
        return addresses.map((_, i) => ({ backend, address: addresses[(turn + i) % addresses.length]! }));
      })
      .slice(0, MAX_TRIES + 1);
  }

  #send(request: IncomingMessage, response: ServerResponse, address: string, body: Buffer | null): Promise<Error | null> {
    return new Promise((resolve) => {
      const finished = () => resolve(null);
      response.once('close', finished);
      const options = { target: `http://${address}`, agent: this.#agent, ...(body !== null && { buffer: Readable.from([body]) }) };
      this.#proxy.web(request, response, options, (error) => {
        response.off('close', finished);
        resolve(error instanceof Error ? error : new Error('no answer'));
      });
    });
  }

  /** Refused, or cut on a kept connection before any answer: the instance was going away and has not seen the request. */
  #wasNotTaken(request: IncomingMessage, error: NodeJS.ErrnoException): boolean {
    if (error.code === 'ECONNREFUSED' || error.code === 'EHOSTUNREACH') return true;
    const reused = this.#sent.get(request)?.reusedSocket === true;
    return reused && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
  }

  #upgrade(request: IncomingMessage, socket: Socket, head: Buffer): void {
    const { route } = this.#routing;
    socket.on('error', () => socket.destroy());
    const first = route === null ? undefined : this.#attempts(route, choose(route, request))[0];
    if (first === undefined) return void socket.destroy();
    this.#counters.begin(first.backend.version);
    const began = performance.now();
    socket.once('close', () => this.#counters.end(first.backend.version, performance.now() - began, false, true));
    this.#proxy.ws(request, socket, head, { target: `http://${first.address}` }, () => socket.destroy());
  }
}

/** The whole body where it is small, null where it is streamed, `gone` when the client left. */
async function keptBody(request: IncomingMessage): Promise<Buffer | null | 'gone'> {
  const length = Number(request.headers['content-length'] ?? (request.headers['transfer-encoding'] === undefined ? 0 : -1));
  if (!(length >= 0 && length <= KEPT_BODY)) return null;
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    return 'gone';
  }
  return Buffer.concat(chunks);
}

function answer(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'text/plain' }).end(`gray-release gateway: ${text}\n`);
}
