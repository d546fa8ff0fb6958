import { setTimeout as sleep } from 'node:timers/promises';
import type { RouterGiven } from '../../src/ports/router.ts';
import { talk } from '../../src/router/gateway/client.ts';
import type { GatewayState } from '../../src/router/gateway/protocol.ts';
import { placesOf, startGateway } from '../../src/router/gateway/start.ts';

export async function stateOf({ stateDir, service }: RouterGiven): Promise<GatewayState> {
  const { body } = await talk(placesOf(stateDir, service).socket, 'GET', '/state', AbortSignal.timeout(5000));
  return body as GatewayState;
}

/** Without a word, as a crash would. */
export async function killGateway(given: RouterGiven): Promise<void> {
  const { pid } = await stateOf(given);
  process.kill(pid, 'SIGKILL');
  while (runs(pid)) await sleep(5);
}

/** With nothing told: what it serves is what it kept. */
export async function restartGateway({ stateDir, service }: RouterGiven, port: number): Promise<void> {
  const listen = { host: '127.0.0.1', port };
  await startGateway(placesOf(stateDir, service), listen, service, AbortSignal.timeout(5000));
}

export function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
