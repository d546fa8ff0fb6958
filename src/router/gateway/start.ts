import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refused } from '../../ports/adapter.ts';
import { entryPath } from '../../util/entry.ts';
import { NotRunning, talk } from './client.ts';
import type { GatewayConfig } from './protocol.ts';

/** Longest path that a unix socket may have on every system. */
const SOCKET_PATH = 100;

export interface Places {
  readonly folder: string;
  readonly socket: string;
  readonly log: string;
}

/** Where the gateway of a service has its files; the socket moves to a short path where the folder's is too long. */
export function placesOf(stateDir: string, service: string): Places {
  const folder = join(stateDir, 'gateway', service);
  const socket = join(folder, 'control.sock');
  if (socket.length <= SOCKET_PATH) return { folder, socket, log: join(folder, 'log') };
  const short = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return { folder, socket: join(tmpdir(), `gray-release-${userInfo().uid}`, `${short}.sock`), log: join(folder, 'log') };
}

/**
 * Starts the gateway and waits until it answers. Started twice at once, one of the two gets the port and the other ends.
 *
 * @throws Refused when it ended instead, with what it said.
 */
export async function startGateway(places: Places, listen: GatewayConfig['listen'], service: string, signal: AbortSignal): Promise<void> {
  const { folder, socket, log } = places;
  for (const each of [folder, join(socket, '..')]) {
    mkdirSync(each, { recursive: true, mode: 0o700 });
    chmodSync(each, 0o700);
  }
  const config: GatewayConfig = { service, listen, socket, state: join(folder, 'route.json') };
  const file = join(folder, 'config.json');
  writeFileSync(file, JSON.stringify(config), { mode: 0o600 });
  const output = openSync(log, 'w', 0o600);
  const child = spawn(process.execPath, [entryPath('gateway'), file], {
    detached: true,
    stdio: ['ignore', output, output],
    cwd: folder,
  });
  closeSync(output);
  child.unref();
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });
  child.once('error', () => {
    ended = true;
  });
  for (;;) {
    try {
      await talk(socket, 'GET', '/state', signal);
      return;
    } catch (error) {
      if (!(error instanceof NotRunning)) throw error;
    }
    if (ended) throw new Refused(`the gateway of ${service} did not start: ${saidIn(log)}`);
    await sleep(20, undefined, { signal });
  }
}

function saidIn(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  return lines.at(-1) || 'it said nothing';
}

/** Ends the gateway, requests in flight first. Nothing happens when none runs. */
export async function stopGateway(stateDir: string, service: string): Promise<void> {
  const { socket } = placesOf(stateDir, service);
  const signal = AbortSignal.timeout(15_000);
  try {
    await talk(socket, 'POST', '/stop', signal);
    for (;;) {
      await sleep(20, undefined, { signal });
      await talk(socket, 'GET', '/state', signal);
    }
  } catch (error) {
    if (!(error instanceof NotRunning)) throw error;
  }
}
