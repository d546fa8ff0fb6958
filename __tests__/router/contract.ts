import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Refused } from '../../src/ports/adapter.ts';
import type { Match } from '../../src/release/traffic.ts';
import { ask } from './client.ts';
import { nowhere } from './instances.ts';
import { load, tally } from './load.ts';
import { type Fleet, NEW, OLD, type Rig, Scene } from './scene.ts';

const POST = { method: 'POST', path: '/cart', body: '{"sku":"1"}' };

/** The bucket, which is a number. */
const COOKIE = /^gray=[^;]*\d{1,4}; Path=\/; HttpOnly; SameSite=Lax$/;

/** What a router does not promise, which its page says. */
const notAsked = (): void => {};

/** What a router may be unable to do: keep users, recognise testers by these, ask another instance, count. */
type Lack = 'sticky' | 'header' | 'cookie' | 'query' | 'retries' | 'counts';

/**
 * What every router does, whatever it is. `reloads`: it has a written configuration that can be loaded anew, without a request
 * lost. `cookie`: how the bucket of a sticky user is kept. `plain`: it counts nothing, and is reloaded for every change, which may
 * lose requests.
 */
export function routerContract(
  makeRig: () => Promise<Rig>,
  {
    reloads,
    cookie = COOKIE,
    plain = false,
    lacks = [],
    instances,
  }: {
    readonly reloads: boolean;
    readonly cookie?: RegExp;
    readonly plain?: boolean;
    readonly lacks?: readonly Lack[];
    readonly instances?: Fleet;
  },
): void {
  const scene = new Scene(makeRig, instances);
  const can = (what: Lack) => !lacks.includes(what);

  describe('reading back', () => {
    it('knows no route before it is told one', async () => {
      expect((await scene.read()).route).toBeNull();
    });

    it('reads what was applied, and applying it again changes nothing', async () => {
      const match = [
        { on: 'header', name: 'x-gray', anyOf: ['1', 'with a space', 'ü'] },
        { on: 'cookie', name: 'user', anyOf: ['ann', 'bob'] },
        { on: 'query', name: 'beta', anyOf: ['yes'] },
      ].filter(({ on }) => can(on as Lack)) as Match[];
      const routes = [
        scene.stableOnly(),
        scene.split({ weight: 10 }),
        scene.split({ weight: 500, match }),
        scene.split({ weight: 1234, ...(can('sticky') && { sticky: { cookie: 'gray' } }) }),
        scene.split({ weight: 10_000 }),
        { stable: scene.backend(NEW, scene.fresh), gray: null },
        scene.stableOnly(),
      ];
      for (const route of routes) {
        for (let times = 0; times < 2; times++) {
          await scene.apply(route);
          expect(await scene.isLive(route)).toMatchObject({ same: true });
        }
      }
    });

    it('keeps a longer list of users than one message holds', async () => {
      const anyOf = Array.from({ length: 1500 }, (_, i) => `user-${i}-with-quite-a-long-name`);
      const route = scene.split({ match: [{ on: 'header', name: 'x-user', anyOf }] });

      await scene.apply(route);

      expect(await scene.isLive(route)).toMatchObject({ same: true });
      const of = async (user: string) => (await ask(scene.rig.port, { headers: { 'x-user': user } })).version;
      expect([await of(anyOf[0]!), await of(anyOf[1499]!), await of('user-1')]).toEqual([NEW, NEW, OLD]);
    });

    it('refuses a lower fence, also after a restart, and takes an equal one', async () => {
      scene.fence = 200;
      await scene.apply(scene.stableOnly());
      scene.fence = 199;
      await expect(scene.apply(scene.split({ weight: 500 }))).rejects.toBeInstanceOf(Refused);
      await scene.rig.restart();
      await expect(scene.apply(scene.split({ weight: 500 }))).rejects.toBeInstanceOf(Refused);
      scene.fence = 200;
      await scene.apply(scene.split({ weight: 500 }));
      expect(await scene.isLive(scene.split({ weight: 500 }))).toMatchObject({ same: true });
    });

    it('refuses a route without an instance of the stable version', async () => {
      await scene.apply(scene.stableOnly());
      await expect(scene.apply({ stable: scene.backend(OLD, []), gray: null })).rejects.toBeInstanceOf(
        Refused,
      );
      expect(await scene.isLive(scene.stableOnly())).toMatchObject({ same: true });
    });
  });

  describe('dividing the requests', () => {
    it('serves the share asked for, within one point', async () => {
      await scene.apply(scene.split({ weight: 500 }));
      // Standard deviation 0.22 points: a point is 4.6 of them.
      const served = await tally(scene.rig.port, 10_000);
      const share = ((served[NEW] ?? 0) / 10_000) * 100;
      expect(Math.abs(share - 5)).toBeLessThan(1);
      expect(served[OLD]! + served[NEW]!).toBe(10_000);
    });

    it('sends nothing to gray once it is told not to', async () => {
      await scene.apply(scene.split({ weight: 10_000 }));
      expect(await tally(scene.rig.port, 50)).toEqual({ [NEW]: 50 });
      await scene.apply(scene.stableOnly());
      expect(await tally(scene.rig.port, 50)).toEqual({ [OLD]: 50 });
    });

    it('sends to gray whoever a rule recognises, and nobody else', async () => {
      const match = [
        { on: 'header', name: 'X-Gray', anyOf: ['1'] },
        { on: 'cookie', name: 'user', anyOf: ['ann', 'bob'] },
        { on: 'query', name: 'beta', anyOf: ['yes please'] },
      ].filter(({ on }) => can(on as Lack)) as Match[];
      const asked: { on: Lack; path?: string; headers?: Record<string, string>; version: string }[] = [
        { on: 'header', headers: { 'x-gray': '1' }, version: NEW },
        { on: 'header', headers: { 'x-gray': '11' }, version: OLD },
        { on: 'header', version: OLD },
        { on: 'cookie', headers: { cookie: 'a=b; user=bob; c=d' }, version: NEW },
        { on: 'cookie', headers: { cookie: 'a=b; user=bobby; other=ann' }, version: OLD },
        { on: 'query', path: '/?a=1&beta=yes%20please', version: NEW },
        { on: 'query', path: '/?beta=yes+please&a=1', version: NEW },
        { on: 'query', path: '/?beta=no&gamma=yes%20please', version: OLD },
      ];
      await scene.apply(scene.split({ match }));
      for (const { on, version, ...asking } of asked.filter((each) => can(each.on))) {
        expect([on, asking, (await ask(scene.rig.port, asking)).version]).toEqual([on, asking, version]);
      }
    });
  });

  const keeps = can('sticky') ? describe : notAsked;
  keeps('sticky users', () => {
    const sticky = { cookie: 'gray' };
    const visit = async (cookie: string | null) => {
      const answer = await ask(scene.rig.port, cookie === null ? {} : { headers: { cookie } });
      const set = answer.headers['set-cookie']?.[0] ?? null;
      return { version: answer.version, set, cookie: set?.split(';')[0] ?? cookie };
    };

    it('keep their version, and change it only from stable to gray while the share rises', async () => {
      await scene.apply(scene.split({ weight: 1000, sticky }));
      let users = await Promise.all(Array.from({ length: 300 }, () => visit(null)));
      expect(users[0]!.set).toMatch(cookie);
      expect(new Set(users.map(({ version }) => version))).toEqual(new Set([OLD, NEW]));
      for (const weight of [1000, 3000, 6000, 10_000]) {
        await scene.apply(scene.split({ weight, sticky }));
        const again = await Promise.all(users.map(({ cookie }) => visit(cookie)));
        expect(again.every(({ set }) => set === null)).toBe(true);
        expect(again.filter(({ version }, i) => version === OLD && users[i]!.version === NEW)).toEqual([]);
        const share = again.filter(({ version }) => version === NEW).length / again.length;
        expect(Math.abs(share - weight / 10_000)).toBeLessThan(0.12);
        users = again;
      }
    });

    it('are drawn anew in another release, and where the cookie is none of ours', async () => {
      await scene.apply(scene.split({ weight: 5000, sticky }, 'release-1'));
      const users = await Promise.all(Array.from({ length: 100 }, () => visit(null)));
      await scene.apply(scene.split({ weight: 5000, sticky }, 'release-2'));
      const again = await Promise.all(users.map(({ cookie }) => visit(cookie)));
      const moved = again.filter(({ version }, i) => version !== users[i]!.version).length;
      expect(moved).toBeGreaterThan(20);
      expect(moved).toBeLessThan(80);
      expect((await visit('gray=stable')).set).not.toBeNull();
    });
  });

  const counts = plain || !can('counts') ? notAsked : describe;
  counts('counting', () => {
    it('counts requests, errors and times by version, and leaves out whom a rule sent', async () => {
      await scene.apply(
        scene.split({ weight: 5000, match: [{ on: 'header', name: 'x-gray', anyOf: ['1'] }] }),
      );
      const before = await scene.sample();
      const served: Record<string, number> = {};
      await Promise.all(
        Array.from({ length: 40 }, async (_, i) => {
          const { version } = await ask(scene.rig.port, { path: i % 2 === 0 ? '/status/500' : '/wait/400' });
          served[version] = (served[version] ?? 0) + 1;
        }),
      );
      for (let i = 0; i < 10; i++)
        await ask(scene.rig.port, { path: '/status/500', headers: { 'x-gray': '1' } });

      const after = await scene.sample();

      expect(after.epoch).toBe(before.epoch);
      const arms = (['stable', 'gray'] as const).map((arm) => {
        const [was, is] = [before[arm]!, after[arm]!];
        const latency = is.latency!.map((n, i) => n - was.latency![i]!);
        return { requests: is.requests! - was.requests!, errors: is.errors! - was.errors!, latency };
      });
      expect(arms.map(({ requests }) => requests)).toEqual([served[OLD], served[NEW]]);
      expect(arms[0]!.errors + arms[1]!.errors).toBe(20);
      for (const { requests, errors, latency } of arms) {
        expect(latency).toHaveLength(after.le!.length + 1);
        expect(latency.reduce((sum, n) => sum + n)).toBe(requests);
        const slow = latency
          .filter((_, i) => i > 0 && after.le![i - 1]! >= 250)
          .reduce((sum, n) => sum + n, 0);
        expect(slow).toBe(requests - errors);
      }
    });

    it('is silent about a version that it never served', async () => {
      await scene.apply(scene.stableOnly());
      const sample = await scene.sample();
      expect(sample.stable?.requests).toBe(0);
      expect(sample.gray).toBeUndefined();
    });

    it('begins a new epoch with a restart', async () => {
      await scene.apply(scene.stableOnly());
      const { epoch } = await scene.sample();
      await scene.rig.restart();
      expect((await scene.sample()).epoch).not.toBe(epoch);
    });
  });

  const asked = plain ? notAsked : it;
  describe('losing no request', () => {
    asked(
      'when the share changes 20 times and instances come and go, POST over kept connections',
      async () => {
        const extra = await scene.instances.start(NEW);
        await scene.apply(scene.stableOnly());
        const users = load(scene.rig.port, POST);
        for (let i = 0; i < 20; i++) {
          const gray = i % 2 === 0 ? [...scene.fresh, extra] : scene.fresh;
          await scene.apply(scene.split({ weight: [500, 5000, 10_000, 2000][i % 4]! }, 'release-1', gray));
          await sleep(60);
        }
        await scene.apply(scene.split({ weight: 5000 }));
        await sleep(100);
        await extra.stop();
        await sleep(100);
        await users.stop();

        expect(users.failures).toEqual([]);
        expect(users.requests).toBeGreaterThan(1000);
        expect(users.served.get(NEW)).toBeGreaterThan(users.requests * 0.1);
      },
    );

    asked('when the new version becomes the stable one', async () => {
      await scene.apply(scene.split({ weight: 10_000 }));
      const users = load(scene.rig.port, POST);
      await sleep(200);
      await scene.apply({ stable: scene.backend(NEW, scene.fresh), gray: null });
      await sleep(200);
      await users.stop();

      expect(users.failures).toEqual([]);
      expect([...users.served.keys()]).toEqual([NEW]);
    });

    if (reloads) {
      it('when its configuration is loaded anew, and keeps the share', async () => {
        await scene.apply(scene.split({ weight: 5000, sticky: { cookie: 'gray' } }));
        const users = load(scene.rig.port, POST);
        for (let times = 0; times < 3; times++) {
          await sleep(150);
          await scene.rig.reload!();
          await scene.apply(scene.split({ weight: 5000 - times * 100, sticky: { cookie: 'gray' } }));
        }
        await scene.rig.reload!();
        await sleep(150);
        await users.stop();

        expect(users.failures).toEqual([]);
        expect(await scene.isLive(scene.split({ weight: 4800, sticky: { cookie: 'gray' } }))).toMatchObject({
          same: true,
        });
        const served = await tally(scene.rig.port, 400);
        expect(served[NEW]).toBeGreaterThan(120);
      });
    }

    const again = can('retries') ? it : notAsked;
    again('when an instance ends without having been taken out', async () => {
      const leaving = await scene.instances.start(OLD);
      await scene.apply({ stable: scene.backend(OLD, [...scene.old, leaving]), gray: null });
      const users = load(scene.rig.port, { method: 'GET', path: '/' });
      await sleep(200);
      await leaving.stop();
      await sleep(200);
      await users.stop();
      expect(users.failures).toEqual([]);
    });

    again(
      'when no gray instance can be reached: stable helps out, but not those who asked for gray',
      async () => {
        const dead = [{ address: await nowhere() }, { address: await nowhere() }];
        await scene.apply({
          stable: scene.backend(OLD, scene.old),
          gray: {
            ...scene.backend(NEW, dead),
            salt: 's',
            rule: { weight: 5000, match: [{ on: 'header', name: 'x-gray', anyOf: ['1'] }] },
          },
        });
        await sleep(scene.rig.settle);
        expect(await tally(scene.rig.port, 100, POST)).toEqual({ [OLD]: 100 });
        expect((await ask(scene.rig.port, { headers: { 'x-gray': '1' } })).status).toBeGreaterThanOrEqual(
          500,
        );
      },
    );
  });

  describe('starting again', () => {
    it('keeps the default and the share over a restart', async () => {
      await scene.apply(scene.split({ weight: 5000 }));
      await scene.rig.restart();
      expect(await scene.isLive(scene.split({ weight: 5000 }))).toMatchObject({ same: true });
      const served = await tally(scene.rig.port, 400);
      expect(served[NEW]).toBeGreaterThan(120);
      await scene.apply({ stable: scene.backend(NEW, scene.fresh), gray: null });
      await scene.rig.restart();
      expect(await tally(scene.rig.port, 50)).toEqual({ [NEW]: 50 });
    });
  });
}
