import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refused } from '../../ports/adapter.ts';
import { entryPath } from '../../util/entry.ts';
import { makeFolder } from '../../util/folder.ts';
import { NotRunning, talk } from './client.ts';
import { holderOf } from './holder.ts';
import { type GatewayConfig, type GatewayState, type Listen, PORT_TAKEN } from './protocol.ts';

/** Longest path that a unix socket may have on every system. */
const SOCKET_PATH = 100;
/** How long another run's gateway, which has the port, may take until it answers, in milliseconds. */
const OTHERS = 1000;
const LOG_LIMIT = 1 << 20;

export interface Places {
  readonly folder: string;
  readonly socket: string;
  readonly log: string;
}

/** Where the gateway of a service has its files; the socket moves to a short path where the folder's is too long. */
export function placesOf(stateDir: string, service: string): Places {
  const folder = join(stateDir, 'gateway', service);
  const log = join(folder, 'log');
  const socket = join(folder, 'control.sock');
  if (socket.length <= SOCKET_PATH) return { folder, socket, log };
  const short = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return { folder, socket: join(tmpdir(), `gray-release-${userInfo().uid}`, `${short}.sock`), log };
}

/**
 * Starts the gateway and waits until it answers. Started twice at once, one of the two gets the port and the other ends;
 * both starters then talk to the one.
 *
 * @throws Refused when it ended instead, with what it said.
 */
export async function startGateway(
  places: Places,
  listen: Listen,
  service: string,
  signal: AbortSignal,
): Promise<void> {
  for (const each of [places.folder, dirname(places.socket)]) {
    await makeFolder(each, 0o700);
    await chmod(each, 0o700);
  }
  const child = launch(places, listen, service);
  let ended: { code: number | null; at: number } | null = null;
  const end = (code: number | null) => {
    ended = { code, at: performance.now() };
  };
  child.once('exit', end);
  child.once('error', () => end(null));
  for (;;) {
    try {
      const { body } = await talk(places.socket, 'GET', '/state', signal);
      // One that is not needed must not take the port when the other leaves it.
      if ((body as GatewayState).pid !== child.pid) child.kill('SIGKILL');
      return;
    } catch (error) {
      if (!(error instanceof NotRunning)) throw error;
    }
    const { code, at } = (ended as { code: number | null; at: number } | null) ?? { code: 0, at: Number.NaN };
    const over = code === PORT_TAKEN ? performance.now() - at > OTHERS : !Number.isNaN(at);
    if (over) throw new Refused(`the gateway of ${service} did not start: ${whyOf(code, listen, places)}`);
    await sleep(20, undefined, { signal });
  }
}

function launch({ folder, socket, log }: Places, listen: Listen, service: string): ChildProcess {
  const config: GatewayConfig = { service, listen, socket, state: join(folder, 'route.json') };
  const file = join(folder, 'config.json');
  writeFileSync(file, JSON.stringify(config), { mode: 0o600 });
  const output = openSync(log, sizeOf(log) > LOG_LIMIT ? 'w' : 'a', 0o600);
  const child = spawn(process.execPath, [entryPath('gateway'), file], {
    detached: true,
    stdio: ['ignore', output, output],
    cwd: folder,
    // It needs nothing of the run's environment, and outlives it: no secret, and no mark by which a runner cleans up.
    env: {},
  });
  closeSync(output);
  child.unref();
  return child;
}

function whyOf(code: number | null, listen: Listen, { log }: Places): string {
  if (code !== PORT_TAKEN) return readFileSync(log, 'utf8').trim().split('\n').at(-1) || 'it said nothing';
  const holder = holderOf(listen.port) ?? 'another program';
  return `${holder} listens on ${listen.host}:${listen.port} already. End it, or change the router's \`listen\``;
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Ends the gateway, requests in flight first, and waits until its process is gone. Nothing happens when none runs. */
export async function stopGateway(stateDir: string, service: string): Promise<void> {
  const { socket } = placesOf(stateDir, service);
  const signal = AbortSignal.timeout(15_000);
  try {
    const { body } = await talk(socket, 'POST', '/stop', signal);
    while (lives((body as { pid: number }).pid)) await sleep(20, undefined, { signal });
  } catch (error) {
    if (!(error instanceof NotRunning)) throw error;
  }
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
