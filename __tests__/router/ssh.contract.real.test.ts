import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refused } from '../../src/ports/adapter.ts';
import type { RouterGiven, RouterKind } from '../../src/ports/router.ts';
import { caddy } from '../../src/router/caddy/kind.ts';
import { haproxy } from '../../src/router/haproxy/kind.ts';
import { nginx } from '../../src/router/nginx/kind.ts';
import { traefik } from '../../src/router/traefik/kind.ts';
import { givenFor, type Keys, via } from '../machine/given.ts';
import { type Sshd, startSshd } from '../machine/sshd.ts';
import { startCaddy } from './caddy.ts';
import { routerContract } from './contract.ts';
import { makeGiven } from './given.ts';
import { groupsContract } from './groups.contract.ts';
import { startHaproxy } from './haproxy.ts';
import { tally } from './load.ts';
import { startNginx } from './nginx.ts';
import { NEW, OLD, type Rig, Scene } from './scene.ts';
import { startTraefik } from './traefik.ts';

/** What every suite's router is told over: an sshd on loopback, so that the suites see the files that it writes. */
let sshd: Sshd;
beforeAll(async () => {
  sshd = await startSshd();
});
afterAll(() => sshd.end());

interface Real {
  readonly folder: string;
  readonly port: number;
  readonly options: { readonly kind: string };
  start(): Promise<void>;
  kill(): Promise<void>;
  reload?(): Promise<void>;
  end(): Promise<void>;
}

const given = (real: Real, keys?: Keys): RouterGiven =>
  givenFor({ ...makeGiven(real.folder), programEnv: { PATH: process.env.PATH! } }, sshd, keys);

function rig<Made extends Real>(start: () => Promise<Made>, kind: RouterKind, settle: number, more = {}) {
  return async (): Promise<Rig> => {
    const real = await start();
    return {
      port: real.port,
      settle,
      router: await kind.create({ ...real.options, ...more, via: via(sshd) }, given(real)),
      async restart() {
        await real.kill();
        await real.start();
      },
      ...(real.reload && { reload: () => real.reload!() }),
      end: () => real.end(),
    };
  };
}

const rigs = {
  haproxy: rig(startHaproxy, haproxy, 4000),
  nginx: rig(() => startNginx({ lua: true }), nginx, 0),
  caddy: rig(startCaddy, caddy, 0),
  traefik: rig(startTraefik, traefik, 3000, { health: '/healthz' }),
};

describe('haproxy behind SSH, as every router', () => routerContract(rigs.haproxy, { reloads: true }));
describe('haproxy behind SSH, as every router that counts by group', () => groupsContract(rigs.haproxy));
describe('nginx behind SSH, as every router', () => routerContract(rigs.nginx, { reloads: false }));

// What they do otherwise than nginx, which writes files and asks too, is not said to the machine.
describe.each(['caddy', 'traefik'] as const)('%s behind SSH', (kind) => {
  const scene = new Scene(rigs[kind]);

  it('is told a route, is read, counts, and remembers', async () => {
    expect((await scene.read()).route).toBeNull();
    await scene.apply(scene.stableOnly());
    const match = [{ on: 'header', name: 'x-gray', anyOf: ['1', 'with a space'] }] as const;
    const split = scene.split({ weight: 5000, match });
    await scene.apply(split);
    expect(await scene.isLive(split)).toMatchObject({ same: true });
    const served = await tally(scene.rig.port, 40);
    expect(Object.keys(served).sort()).toEqual([OLD, NEW]);
    await scene.rig.restart();
    expect(await scene.isLive(split)).toMatchObject({ same: true });
  });

  it('refuses a lower fence', async () => {
    await scene.apply(scene.stableOnly());
    scene.fence--;
    await expect(scene.apply(scene.split({ weight: 500 }))).rejects.toBeInstanceOf(Refused);
  });
});

describe('a route for a machine that is not reached', () => {
  const starts = {
    haproxy: startHaproxy,
    nginx: () => startNginx({ lua: true }),
    caddy: startCaddy,
    traefik: startTraefik,
  };
  const kinds: Readonly<Record<string, RouterKind>> = { haproxy, nginx, caddy, traefik };

  it.each(['haproxy', 'nginx', 'caddy', 'traefik'] as const)(
    'is refused by %s, and nothing is written',
    async (name) => {
      const real = await starts[name]();
      const files = () =>
        readdirSync(real.folder, { recursive: true }).filter((file) => /gray-release/.test(String(file)));
      const before = files();
      const router = await kinds[name]!.create(
        { ...real.options, via: via(sshd) },
        given(real, { host: 'other-host' }),
      );
      const route = { stable: { version: OLD, addresses: ['127.0.0.1:1'] }, gray: null };
      const applied = await router.apply(route, { fence: 1, signal: AbortSignal.timeout(20_000) }).then(
        () => null,
        (error: Error) => error,
      );
      expect(applied).toBeInstanceOf(Refused);
      expect(applied!.message).toMatch(/host key is another than the known one/);
      await expect(router.read(AbortSignal.timeout(20_000))).rejects.toThrow(/host key is another/);
      expect(files()).toEqual(before);
      await real.end();
    },
  );
});
