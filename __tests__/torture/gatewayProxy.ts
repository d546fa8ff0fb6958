import { renameSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { Told } from '../../src/router/gateway/protocol.ts';
import type { RouteGate } from './routes.ts';

/**
 * Stands at the gateway's control socket, and the gateway's own socket beside it: what a run says passes through here, and a
 * route that is told passes the gate.
 */
export async function interposeGateway(socket: string, gate: RouteGate): Promise<Server> {
  const own = `${socket}.own`;
  renameSync(socket, own);
  const server = createServer((asked, answer) => {
    const chunks: Buffer[] = [];
    asked.on('error', () => {});
    asked.on('data', (chunk: Buffer) => chunks.push(chunk));
    asked.on('end', () => {
      const body = Buffer.concat(chunks);
      void pass(body).catch(() => answer.destroy());
    });

    async function pass(body: Buffer): Promise<void> {
      const route = asked.method === 'PUT' ? (JSON.parse(body.toString()) as Told).route : null;
      if (route !== null && !(await gate.before(route))) return void answer.destroy();
      const { status, text } = await forward(own, asked.method!, asked.url!, body);
      if (route !== null && gate.after(route, status === 200)) return void answer.destroy();
      answer.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end(text);
    }
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  return server;
}

function forward(
  socketPath: string,
  method: string,
  path: string,
  body: Buffer,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ socketPath, method, path, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on('error', reject);
    sent.end(body.length > 0 ? body : undefined);
  });
}
