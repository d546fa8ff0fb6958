import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Received {
  readonly path: string;
  readonly type: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

type Answer = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

/** A receiver of webhooks on loopback: it keeps what came, and answers as it is told to. */
export interface Receiver {
  /** With a path that is a secret. */
  readonly url: string;
  readonly received: readonly Received[];
  answer: Answer;
  stop(): Promise<void>;
}

export const SECRET = 'T00000000-s3cr3t-path';

const ok: Answer = (_, response) => response.end('ok');

export function status(code: number, headers: Record<string, string> = {}): Answer {
  return (_, response) => {
    response.writeHead(code, headers);
    response.end(`no: ${SECRET}`);
  };
}

/** `first` for the first request, `then` for all others. */
export function once(first: Answer, then: Answer = ok): Answer {
  return (request, response, nth) => (nth === 1 ? first : then)(request, response, nth);
}

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const receiver = { answer: ok };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    received.push({ path: request.url ?? '', type: request.headers['content-type'], body });
    receiver.answer(request, response, received.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(receiver, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${SECRET}`,
    received,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}
