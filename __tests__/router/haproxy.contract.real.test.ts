import { describe } from 'vitest';
import { haproxy } from '../../src/router/haproxy/kind.ts';
import { routerContract } from './contract.ts';
import { makeGiven } from './given.ts';
import { groupsContract } from './groups.contract.ts';
import { startHaproxy } from './haproxy.ts';
import { marksContract } from './marks.contract.ts';
import type { Rig } from './scene.ts';

describe('haproxy, as every router', () => routerContract(makeRig, { reloads: true }));
describe('haproxy, as every router that counts by group', () => groupsContract(makeRig));
describe('haproxy, as every router in a chain', () => marksContract(makeRig, { groups: true }));

async function makeRig(): Promise<Rig> {
  const real = await startHaproxy();
  return {
    port: real.port,
    router: haproxy.create(real.options, makeGiven(real.folder)),
    // Three checks, a second apart, and one to be sure.
    settle: 4000,
    async restart() {
      await real.kill();
      await real.start();
    },
    reload: () => real.reload(),
    end: () => real.end(),
  };
}
