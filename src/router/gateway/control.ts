import { randomUUID } from 'node:crypto';
import { chmodSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Interval } from '../../ports/metric.ts';
import { EDGES } from './buckets.ts';
import type { Counters } from './counters.ts';
import type { GatewayConfig, GatewayState } from './protocol.ts';
import type { Routing } from './routing.ts';
import { toldFrom } from './told.ts';

/** Largest message, in characters: long user lists and many instances fit. */
const MAX_TOLD = 4 << 20;

/** Answers whoever may open the control socket: the owner of its folder. */
export function startControl(
  { socket, listen }: GatewayConfig,
  routing: Routing,
  counters: Counters,
  stop: () => void,
): Server {
  const epoch = randomUUID();
  const server = createServer((request, response) => void serve(request, response));
  rmSync(socket, { force: true });
  server.listen(socket, () => chmodSync(socket, 0o600));
  return server;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const say = (status: number, body: unknown) =>
      response
        .writeHead(status, { 'content-type': 'application/json', connection: 'close' })
        .end(JSON.stringify(body));
    const [path, query] = (request.url ?? '').split('?');
    switch (`${request.method} ${path}`) {
      case 'GET /state':
        return void say(200, state(new URLSearchParams(query)));
      case 'GET /history':
        return void say(200, history(new URLSearchParams(query)));
      case 'POST /stop':
        say(200, { pid: process.pid });
        return stop();
      case 'PUT /route':
        return void say(...(await obey(request)));
      default:
        return void say(404, { message: 'GET /state, GET /history, PUT /route or POST /stop' });
    }
  }

  async function obey(request: IncomingMessage): Promise<[number, unknown]> {
    let told: ReturnType<typeof toldFrom>;
    try {
      told = toldFrom(JSON.parse(await textOf(request)));
    } catch (error) {
      return [400, { message: (error as Error).message }];
    }
    try {
      return [routing.tell(told) ? 200 : 409, { fence: routing.fence }];
    } catch (error) {
      return [500, { message: (error as Error).message }];
    }
  }

  function state(asked: URLSearchParams): GatewayState {
    const { route } = routing;
    const routed = [route?.stable.version, route?.gray?.version].filter((version) => version !== undefined);
    const groups = asked.has('groups') ? counters.groups.state(numberIn(asked, 'slowOver')) : null;
    return {
      pid: process.pid,
      listen,
      epoch,
      at: Date.now(),
      route,
      fence: routing.fence,
      leaseLeft: routing.leaseLeft,
      open: counters.open,
      le: EDGES,
      counts: counters.of(routed),
      ...(groups !== null && { groups }),
    };
  }

  function history(asked: URLSearchParams): readonly Interval[] {
    const from = numberIn(asked, 'from') ?? 0;
    const to = numberIn(asked, 'to') ?? Number.POSITIVE_INFINITY;
    return counters.history.of(asked.get('version') ?? '', { from, to });
  }
}

/** Null where it is absent or none. */
function numberIn(asked: URLSearchParams, name: string): number | null {
  const value = Number.parseFloat(asked.get(name) ?? '');
  return Number.isNaN(value) ? null : value;
}

async function textOf(request: IncomingMessage): Promise<string> {
  request.setEncoding('utf8');
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > MAX_TOLD) throw new Error(`the message is longer than ${MAX_TOLD} characters`);
  }
  return text;
}
