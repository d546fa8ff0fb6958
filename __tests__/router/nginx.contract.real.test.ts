import { describe } from 'vitest';
import { nginx } from '../../src/router/nginx/kind.ts';
import { routerContract } from './contract.ts';
import { makeGiven } from './given.ts';
import { groupsContract } from './groups.contract.ts';
import { marksContract } from './marks.contract.ts';
import { startNginx } from './nginx.ts';
import type { Rig } from './scene.ts';

// A reload of nginx cuts connections between two requests: docs/routers/nginx.md says how many.
describe('nginx, as every router', () => routerContract(() => makeRig(), { reloads: false }));
describe('nginx, as every router that counts by group', () => groupsContract(() => makeRig()));
describe('nginx, as every router in a chain', () => marksContract(() => makeRig(), { groups: true }));

/** The bucket is a random number. */
const cookie = /^gray=[0-9a-f]{8}\.[0-9a-f]{32}; Path=\/; HttpOnly; SameSite=Lax$/;

describe('nginx without Lua, as every router', () =>
  routerContract(() => makeRig(false), { reloads: false, cookie, plain: true }));

async function makeRig(lua = true): Promise<Rig> {
  const real = await startNginx({ lua });
  return {
    port: real.port,
    settle: 0,
    router: nginx.create(
      { ...real.options, lua },
      {
        ...makeGiven(real.folder),
        programEnv: { PATH: process.env.PATH! },
      },
    ),
    async restart() {
      await real.kill();
      await real.start();
    },
    end: () => real.end(),
  };
}
