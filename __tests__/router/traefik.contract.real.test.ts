import { describe } from 'vitest';
import { traefik } from '../../src/router/traefik/kind.ts';
import { routerContract } from './contract.ts';
import { makeGiven } from './given.ts';
import { marksContract } from './marks.contract.ts';
import type { Rig } from './scene.ts';
import { startTraefik } from './traefik.ts';

// The cookie is Traefik's own: the name of a bucket, hashed.
const cookie = /^gray=[0-9a-f]+; Path=\/; HttpOnly; SameSite=Lax$/;

describe('traefik, as every router', () => routerContract(makeRig, { reloads: false, cookie }));
describe('traefik, as every router in a chain', () => marksContract(makeRig, { groups: false }));

async function makeRig(): Promise<Rig> {
  const real = await startTraefik();
  return {
    port: real.port,
    router: traefik.create({ ...real.options, health: '/healthz' }, makeGiven(real.folder)),
    // A check each second, and one to be sure.
    settle: 3000,
    async restart() {
      await real.kill();
      await real.start();
    },
    end: () => real.end(),
  };
}
