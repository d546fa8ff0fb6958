import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fill } from '../../command/argv.ts';
import { fillValues } from '../../command/options.ts';
import { lastLines, oneLine, redactor } from '../../command/output.ts';
import type { Instance } from '../../ports/target.ts';
import { inWords } from '../../release/units.ts';
import { type Order, readExit, readLog, readOrders, readSeen, type Seen, writeSeen } from './files.ts';
import { livesAs } from './identity.ts';
import { placeholdersOf, type Settings } from './options.ts';

/** One probe answers within a second or not at all. */
const PROBE_LIMIT = 1000;

export interface Looked {
  readonly order: Order;
  readonly state: Instance['state'];
  readonly why?: string;
  /** It has been ready at some time. */
  readonly wasReady: boolean;
}

/** What the instances are doing now: their processes looked for, their readiness probed, all at once. */
export async function lookAt(settings: Settings): Promise<Looked[]> {
  const orders = await readOrders(settings.folder);
  return Promise.all(orders.map((order) => look(settings, order)));
}

async function look(settings: Settings, order: Order): Promise<Looked> {
  const seen = await readSeen(settings.folder, order.id);
  const looked = { order, wasReady: seen.readyAt !== undefined };
  if (order.stopping !== undefined) return { ...looked, state: 'stopping' };
  if (order.failed !== undefined) return { ...looked, state: 'failed', why: order.failed };
  if (order.process === undefined) return { ...looked, state: 'starting', why: 'it is being started' };
  if (!livesAs(order.process.pid, order.process.born)) {
    return { ...looked, state: 'failed', why: await whyEnded(settings, order) };
  }
  const lack = await probe(settings, order);
  if (lack === null) {
    await noteReady(settings, order, seen);
    return { ...looked, state: 'ready', wasReady: true };
  }
  const since = await unreadySince(settings, order, seen);
  if (settings.given.clock.wall() - since <= settings.ready.within)
    return { ...looked, state: 'starting', why: lack };
  const why = `not ready within ${inWords(settings.ready.within)}: ${lack}`;
  return { ...looked, state: 'failed', why: await withOutput(settings, order, why) };
}

async function noteReady({ folder, given }: Settings, { id }: Order, seen: Seen): Promise<void> {
  if (seen.readyAt === undefined || seen.unreadySince !== undefined) {
    await writeSeen(folder, id, { readyAt: seen.readyAt ?? given.clock.wall() });
  }
}

/** Since when it is not ready: since it was ordered, or since the first look that missed a readiness it once had. */
async function unreadySince(
  { folder, given }: Settings,
  { id, ordered }: Order,
  seen: Seen,
): Promise<number> {
  if (seen.readyAt === undefined) return ordered;
  if (seen.unreadySince !== undefined) return seen.unreadySince;
  const now = given.clock.wall();
  await writeSeen(folder, id, { ...seen, unreadySince: now });
  return now;
}

async function whyEnded(settings: Settings, order: Order): Promise<string> {
  let exit = await readExit(settings.folder, order.id);
  // The run that started it may be about to write it down.
  if (exit === null) await sleep(50);
  exit ??= await readExit(settings.folder, order.id);
  return withOutput(settings, order, exit ?? 'ended while nobody was there to see its exit status');
}

async function withOutput(settings: Settings, order: Order, why: string): Promise<string> {
  const log = await readLog(settings.folder, order.id);
  const said = lastLines(redactor(secretsOf(settings, order))(log));
  const port = /EADDRINUSE|address already in use/i.test(log)
    ? `; another program had taken port ${order.port} meanwhile`
    : '';
  return `${why}${port}; ${said === '' ? 'it printed nothing' : `its last output: ${said}`}`;
}

function secretsOf(settings: Settings, order: Order): readonly string[] {
  try {
    return fillValues(settings.env, placeholdersOf(settings, order), settings.given.secret).secrets;
  } catch {
    // One is not set in this run. What another run's instance knew cannot be told apart from its output.
    return [];
  }
}

/** Null when it is ready, else what is lacking. */
function probe(settings: Settings, order: Order): Promise<string | null> {
  const { http } = settings.ready;
  return http === null
    ? probeTcp(settings.host, order.port)
    : probeHttp(fill(http, placeholdersOf(settings, order)));
}

function probeTcp(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: PROBE_LIMIT });
    const done = (lack: string | null) => {
      socket.destroy();
      resolve(lack);
    };
    socket.once('connect', () => done(null));
    socket.once('timeout', () => done(`port ${port} accepts no connection within 1\u00a0s`));
    socket.once('error', (error: NodeJS.ErrnoException) => done(`port ${port}: ${reason(error)}`));
  });
}

/** A connection of its own each time: one that is kept open would hold up an instance that ends. */
function probeHttp(url: string): Promise<string | null> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(PROBE_LIMIT);
    const send = url.startsWith('https:') ? httpsRequest : httpRequest;
    try {
      const request = send(
        url,
        { agent: false, signal, headers: { connection: 'close' } },
        ({ statusCode = 0 }) => {
          request.destroy();
          resolve(statusCode >= 200 && statusCode < 400 ? null : `${oneLine(url)} answered ${statusCode}`);
        },
      );
      request.on('error', (error: NodeJS.ErrnoException) =>
        resolve(`${oneLine(url)}: ${signal.aborted ? 'no answer within 1\u00a0s' : reason(error)}`),
      );
      request.end();
    } catch (error) {
      resolve(`${oneLine(url)}: ${(error as Error).message}`);
    }
  });
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  return code === 'ECONNREFUSED'
    ? 'connection refused'
    : code === 'ECONNRESET'
      ? 'connection reset'
      : oneLine(message);
}
