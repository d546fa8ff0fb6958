import { describe } from 'vitest';
import { haproxy } from '../../src/router/haproxy/kind.ts';
import { type Rig, routerContract } from './contract.ts';
import { makeGiven } from './given.ts';
import { startHaproxy } from './haproxy.ts';

describe('haproxy, as every router', () => routerContract(makeRig, { reloads: true }));

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
