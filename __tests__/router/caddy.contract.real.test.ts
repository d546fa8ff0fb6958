import { describe } from 'vitest';
import { caddy } from '../../src/router/caddy/kind.ts';
import { startCaddy } from './caddy.ts';
import { routerContract } from './contract.ts';
import { makeGiven } from './given.ts';
import { marksContract } from './marks.contract.ts';
import type { Rig } from './scene.ts';

/** The bucket is a random UUID. */
const cookie = /^gray=[0-9a-f]{8}\.[0-9a-f-]{36}; Path=\/; HttpOnly; SameSite=Lax$/;

// Another configuration cuts connections between two requests: docs/routers/caddy.md says how many, and when there is one.
describe('caddy, as every router', () => routerContract(makeRig, { reloads: false, cookie }));
describe('caddy, as every router in a chain', () => marksContract(makeRig, { groups: false }));

async function makeRig(): Promise<Rig> {
  const real = await startCaddy();
  return {
    port: real.port,
    settle: 0,
    router: caddy.create(real.options, makeGiven(real.folder)),
    async restart() {
      await real.kill();
      await real.start();
    },
    end: () => real.end(),
  };
}
