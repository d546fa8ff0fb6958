import { randomUUID } from 'node:crypto';
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Counters, EDGES } from './counters.ts';
import { Forwarder } from './forward.ts';
import type { GatewayConfig, GatewayState, Told } from './protocol.ts';
import { Routing } from './routing.ts';

/**
 * The gateway's process. It serves until it is told to stop, through any number of releases; a controller only talks to it
 * over the control socket. What goes wrong is said on standard error, which its starter keeps.
 */
const MAX_TOLD = 4 << 20;
const config = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as GatewayConfig;
const routing = new Routing(config.state);
const counters = new Counters();
const epoch = randomUUID();

const server = createServer({ keepAliveTimeout: 75_000, requestTimeout: 300_000 });
new Forwarder(routing, counters).attach(server);
const control = createServer((request, response) => void serveControl(request, response));

server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE' ? 'another program listens there' : error.message;
  console.error(`listen ${config.listen.host}:${config.listen.port}: ${taken}`);
  process.exit(1);
});
// Whoever has the port is the gateway: only then is a socket that an earlier one left behind removed.
server.listen(config.listen.port, config.listen.host, () => {
  rmSync(config.socket, { force: true });
  control.listen(config.socket, () => chmodSync(config.socket, 0o600));
});
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

function stop(): void {
  control.close();
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 10_000).unref();
}

async function serveControl(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const said = (status: number, body: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  if (request.method === 'GET' && request.url === '/state') return void said(200, state());
  if (request.method === 'POST' && request.url === '/stop') {
    said(200, {});
    return stop();
  }
  if (request.method !== 'PUT' || request.url !== '/route') return void said(404, {});
  try {
    const told = JSON.parse(await bodyOf(request)) as Told;
    said(routing.tell(told) ? 200 : 409, { fence: routing.fence });
  } catch (error) {
    said(400, { message: (error as Error).message });
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > MAX_TOLD) throw new Error('the message is too large');
  }
  return text;
}

function state(): GatewayState {
  return {
    pid: process.pid,
    epoch,
    at: Date.now(),
    route: routing.route,
    fence: routing.fence,
    leaseLeft: routing.leaseLeft,
    open: counters.open,
    le: EDGES,
    counts: counters.counts,
  };
}
