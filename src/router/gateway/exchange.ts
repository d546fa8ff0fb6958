import {
  Agent,
  type ClientRequest,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { pipeline } from 'node:stream';
import type { Millis } from '../../release/units.ts';
import { answerHeaders, requestHeaders, type Said } from './headers.ts';
import type { Instance } from './instances.ts';

/** Longest wait for a connection to an instance. */
const CONNECT: Millis = 2000;

/** What may be sent twice: asking again changes nothing more. A proxy must not repeat anything else (RFC 9110, 9.2.2). */
const IDEMPOTENT = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE'];

/**
 * How long a connection is kept without a request. Servers close idle ones too, the most impatient after 2 s by default
 * (gunicorn); a request that is sent at that moment is lost, and a POST must not be sent again.
 */
const IDLE: Millis = 1500;

const agent = new Agent({ keepAlive: true, timeout: IDLE, maxFreeSockets: 256, scheduling: 'lifo' });

/**
 * - `over`: the answer has ended, or the client has left
 * - `broken`: the instance broke off its answer, and so was the client's
 * - `unreached`: the instance has seen nothing of the request
 * - `unanswered`: it was cut off before any answer; whether the instance saw the request nobody knows
 * - `silent`: no answer came in time
 */
export type Outcome = 'over' | 'broken' | 'unreached' | 'unanswered' | 'silent';

interface Exchanging {
  readonly cookie: string | null;
  readonly mark: Said | null;
  readonly timeout: Millis;
}

/** One request sent to one instance, whose answer goes to the client as it comes, body and all. */
export function exchange(
  request: IncomingMessage,
  response: ServerResponse,
  { host, port }: Instance,
  { cookie, mark, timeout }: Exchanging,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const { method = 'GET', url = '/' } = request;
    const sent = httpRequest({
      host,
      port,
      method,
      path: pathOf(url),
      headers: requestHeaders(request, mark),
      agent,
    });
    let connected = false;
    let answered = false;
    let silent = false;
    const left = () => {
      request.unpipe(sent);
      sent.destroy();
      resolve('over');
    };
    const done = (outcome: Outcome) => {
      response.off('close', left);
      request.off('error', left);
      resolve(outcome);
    };
    response.once('close', left);
    request.once('error', left);
    whenConnected(sent, () => {
      connected = true;
      sent.setTimeout(timeout, () => {
        silent = true;
        sent.destroy(new Error('it took too long'));
      });
      // Nothing of the body was read before, so that another instance could have had the whole of it.
      request.pipe(sent);
    });
    sent.once('response', (answer) => {
      answered = true;
      answer.once('error', () => {
        if (!response.destroyed) done('broken');
      });
      response.writeHead(answer.statusCode!, answer.statusMessage, answerHeaders(answer, cookie));
      pipeline(answer, response, () => {});
    });
    sent.on('error', () => {
      // How an answer ends that has begun is seen on the answer.
      if (answered) return;
      request.unpipe(sent);
      done(connected ? (silent ? 'silent' : 'unanswered') : 'unreached');
    });
  });
}

/** Calls `start` when the request has its connection; ends the request when there is none in time. */
export function whenConnected(sent: ClientRequest, start: () => void): void {
  sent.once('socket', (socket) => {
    if (!socket.connecting) return start();
    const timer = setTimeout(() => sent.destroy(new Error('no connection in time')), CONNECT);
    socket.once('connect', start);
    for (const event of ['connect', 'close']) socket.once(event, () => clearTimeout(timer));
  });
}

/** Whether a request that an instance may have seen may be sent to another. Its body, where it has one, is gone by then. */
export function mayRepeat({ method = '', headers }: IncomingMessage): boolean {
  const bodiless = headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0;
  return bodiless && IDEMPOTENT.includes(method);
}

/** An instance is asked by the path alone, also where the client wrote the whole address. */
function pathOf(url: string): string {
  return url.startsWith('/') || url === '*' ? url : url.replace(/^[a-z]+:\/\/[^/?#]*\/?/i, '/');
}
