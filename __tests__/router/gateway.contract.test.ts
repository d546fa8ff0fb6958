import { rmSync } from 'node:fs';
import { describe } from 'vitest';
import { gateway } from '../../src/router/gateway/kind.ts';
import { stopGateway } from '../../src/router/gateway/start.ts';
import { freePort } from '../freePort.ts';
import { routerContract } from './contract.ts';
import { killGateway, restartGateway } from './gateway.ts';
import { makeGiven } from './given.ts';
import { groupsContract } from './groups.contract.ts';
import { marksContract } from './marks.contract.ts';
import type { Rig } from './scene.ts';

describe('gateway, as every router', () => routerContract(makeRig, { reloads: false }));
describe('gateway, as every router that counts by group', () => groupsContract(makeRig));
describe('gateway, as every router in a chain', () => marksContract(makeRig, { groups: true }));

async function makeRig(): Promise<Rig> {
  const given = makeGiven();
  const port = await freePort();
  return {
    port,
    settle: 0,
    router: gateway.create({ kind: 'gateway', listen: `127.0.0.1:${port}` }, given),
    async restart() {
      await killGateway(given);
      await restartGateway(given, port);
    },
    async end() {
      await stopGateway(given.stateDir, given.service);
      rmSync(given.stateDir, { recursive: true, force: true });
    },
  };
}
