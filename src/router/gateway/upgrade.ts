import { request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import { type Duplex, pipeline } from 'node:stream';
import { choose, markFor } from './choose.ts';
import type { Counters } from './counters.ts';
import { whenConnected } from './exchange.ts';
import { answerHeaders, requestHeaders, type Said } from './headers.ts';
import type { Instance, Instances } from './instances.ts';
import type { Routing } from './routing.ts';

/** Longest wait for an instance's answer, in milliseconds. */
const WAIT = 5000;
const UPGRADE = ['Connection', 'Upgrade', 'Upgrade', 'websocket'];

/** Passes WebSockets on to the version that they belong to. They are open for as long as they like and enter no comparison. */
export class Upgrader {
  readonly #routing: Routing;
  readonly #instances: Instances;
  readonly #counters: Counters;

  constructor(routing: Routing, instances: Instances, counters: Counters) {
    this.#routing = routing;
    this.#instances = instances;
    this.#counters = counters;
  }

  async serve(server: Server, request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => socket.destroy());
    if (request.headers.upgrade?.toLowerCase() !== 'websocket') return again(server, request, socket, head);
    const { route } = this.#routing;
    if (route === null) return refuse(socket, '503 Service Unavailable');
    const chosen = choose(route, request);
    for (const instance of this.#instances.inOrder(route, chosen)) {
      const { version } = instance;
      this.#counters.enter(version);
      const taken = await connect(request, socket, head, instance, {
        cookie: chosen.cookie,
        mark: markFor(chosen, instance, route),
      });
      if (!taken || socket.closed) this.#counters.leave(version);
      else socket.once('close', () => this.#counters.leave(version));
      if (taken) return this.#counters.apart(version);
      this.#instances.avoid(instance);
    }
    refuse(socket, '502 Bad Gateway');
  }
}

/** False when the instance did not answer at all. */
function connect(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  { host, port }: Instance,
  { cookie, mark }: { readonly cookie: string | null; readonly mark: Said | null },
): Promise<boolean> {
  return new Promise((resolve) => {
    const { method, url } = request;
    const headers = [...requestHeaders(request, mark), ...UPGRADE];
    const sent = httpRequest({ host, port, method, path: url, headers, agent: false });
    const left = () => sent.destroy();
    socket.once('close', left);
    whenConnected(sent, () => sent.setTimeout(WAIT, () => sent.destroy()));
    sent.once('close', () => resolve(false));
    sent.on('error', () => {});
    sent.once('upgrade', (answer, upstream, first) => {
      resolve(true);
      socket.off('close', left);
      upstream.setTimeout(0);
      write(socket, answer, [...answerHeaders(answer, cookie), ...UPGRADE]);
      socket.write(first);
      upstream.write(head);
      pipeline(socket, upstream, socket, () => {
        upstream.destroy();
        socket.destroy();
      });
    });
    // It is no WebSocket after all: an ordinary answer, which ends with the connection.
    sent.once('response', (answer) => {
      resolve(true);
      write(socket, answer, [...answerHeaders(answer, cookie), 'Connection', 'close']);
      pipeline(answer, socket, () => {});
    });
    sent.end();
  });
}

function write(
  socket: Duplex,
  { statusCode, statusMessage }: IncomingMessage,
  headers: readonly string[],
): void {
  socket.write(`HTTP/1.1 ${statusCode} ${statusMessage}\r\n${lines(headers)}\r\n`, 'latin1');
}

function lines(headers: readonly string[]): string {
  let text = '';
  for (let i = 0; i < headers.length; i += 2) text += `${headers[i]}: ${headers[i + 1]}\r\n`;
  return text;
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/**
 * A client may offer any other protocol, such as h2c, and is answered in plain HTTP where that is not taken. Node has let go
 * of the connection by now, so the request is given back to it without the offer.
 */
function again(
  server: Server,
  { method, url, httpVersion, rawHeaders }: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): void {
  const kept = rawHeaders.flatMap((name, i) => {
    const offer = ['upgrade', 'connection', 'http2-settings'].includes(name.toLowerCase());
    return i % 2 === 1 || offer ? [] : [name, rawHeaders[i + 1]!];
  });
  const first = `${method} ${url} HTTP/${httpVersion}\r\n${lines(kept)}\r\n`;
  socket.unshift(Buffer.concat([Buffer.from(first, 'latin1'), head]));
  server.emit('connection', socket);
}
