import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { Route } from '../../src/ports/router.ts';
import { GROUP_SIZE } from '../../src/release/traffic.ts';
import { type Asking, ask } from './client.ts';
import { nowhere } from './instances.ts';
import { NEW, OLD, type Rig, Scene } from './scene.ts';

const MARK = 'x-gray-release';
const SALT = 'release-1';
const match = [{ on: 'header', name: 'x-gray', anyOf: ['1'] }] as const;
const sticky = { cookie: 'gray' };
const GRAY = { headers: { [MARK]: `${SALT}:gray` } };
const TESTER = { headers: { [MARK]: `${SALT}:tester` } };

/**
 * What a router does in a chain: that of an entry marks what it sends to gray, and the others follow the mark. `groups`: it says the
 * bucket in the mark, and counts by it.
 */
export function marksContract(makeRig: () => Promise<Rig>, { groups }: { readonly groups: boolean }): void {
  const scene = new Scene(makeRig);
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  afterAll(() => agent.destroy());

  /** Which version answered, and the mark that it was sent. */
  const visit = async (asking: Asking = {}) => {
    const answer = await ask(scene.rig.port, { agent, ...asking });
    const sent =
      answer.status === 200 ? (JSON.parse(answer.body) as { headers: Record<string, string> }) : null;
    return { ...answer, mark: sent?.headers[MARK] ?? null };
  };
  const visits = (count: number, asking: Asking = {}) =>
    Promise.all(Array.from({ length: count }, () => visit(asking)));
  const marking = (route: Route): Route => ({ ...route, marks: MARK });
  const following = (weight = 500, more = {}) => scene.split({ weight, follows: MARK, ...more }, SALT);

  describe('at the entry', () => {
    it('reads back that it marks', async () => {
      for (const route of [
        marking(scene.stableOnly()),
        marking(scene.split({ weight: 1000, match })),
        marking(scene.split({ weight: 1000, sticky })),
        scene.stableOnly(),
      ]) {
        await scene.apply(route);
        expect(await scene.isLive(route)).toMatchObject({ same: true });
      }
    });

    it('marks what it sends to gray, testers apart, and nothing else', async () => {
      await scene.apply(marking(scene.split({ weight: 5000, match }, SALT)));
      const served = await visits(60);
      expect(new Set(served.map(({ version }) => version))).toEqual(new Set([OLD, NEW]));
      for (const { version, mark } of served) expect(mark).toBe(version === NEW ? `${SALT}:gray` : null);
      expect(await visit({ headers: { 'x-gray': '1' } })).toMatchObject({
        version: NEW,
        mark: `${SALT}:tester`,
      });
    });

    it('takes off whatever a client says, with a share, with testers alone and with stable alone', async () => {
      const lies = [`${SALT}:gray`, `${SALT}:tester`, `${SALT}:stable:1`, 'anything'];
      const routes = [
        marking(scene.split({ weight: 2000, match }, SALT)),
        marking(scene.split({ match }, SALT)),
        marking(scene.stableOnly()),
      ];
      for (const route of routes) {
        await scene.apply(route);
        for (const lie of lies) {
          const served = await visits(10, { headers: { [MARK]: lie } });
          for (const { version, mark } of served) expect(mark).toBe(version === NEW ? `${SALT}:gray` : null);
          if (route.gray?.rule.weight !== 2000)
            expect(served.map(({ version }) => version)).not.toContain(NEW);
        }
      }
    });

    it('leaves the header alone where it marks nothing', async () => {
      await scene.apply(scene.split({ weight: 10_000 }));
      expect((await visit({ headers: { [MARK]: 'of somebody else' } })).mark).toBe('of somebody else');
    });

    it('takes the mark off where stable helps out', async () => {
      const dead = [{ address: await nowhere() }, { address: await nowhere() }];
      await scene.apply(marking(scene.split({ weight: 10_000 }, SALT, dead as never)));
      await sleep(scene.rig.settle);
      const served = await visits(30, { method: 'POST', path: '/cart', body: '{}' });
      expect(served.map(({ status, version, mark }) => ({ status, version, mark }))).toEqual(
        served.map(() => ({ status: 200, version: OLD, mark: null })),
      );
    });

    if (groups) {
      it('says the bucket of a sticky user to either version', async () => {
        await scene.apply(marking(scene.split({ weight: 5000, sticky, match }, SALT)));
        const users = await visits(60);
        for (const { version, mark, headers } of users) {
          const bucket = /^gray=[^.;]*\.(\d+)/.exec(String(headers['set-cookie']))![1];
          expect(mark).toBe(`${SALT}:${version === NEW ? 'gray' : 'stable'}:${bucket}`);
        }
        const [again] = users;
        const cookie = String(again!.headers['set-cookie']).split(';')[0]!;
        expect(await visit({ headers: { cookie } })).toMatchObject({
          version: again!.version,
          mark: again!.mark,
        });
        expect((await visit({ headers: { 'x-gray': '1' } })).mark).toBe(`${SALT}:tester`);
      });
    }
  });

  describe('behind the entry', () => {
    it('reads back that it follows', async () => {
      for (const route of [
        following(),
        following(10_000),
        scene.split({ follows: MARK }),
        scene.stableOnly(),
      ]) {
        await scene.apply(route);
        expect(await scene.isLive(route)).toMatchObject({ same: true });
      }
    });

    it('sends to gray what is marked, and draws nothing, whatever the share', async () => {
      for (const weight of [0, 500, 10_000]) {
        await scene.apply(following(weight));
        const of = async (asking?: Asking) =>
          new Set((await visits(30, asking)).map(({ version }) => version));
        expect(await of()).toEqual(new Set([OLD]));
        expect(await of(GRAY)).toEqual(new Set([NEW]));
        expect(await of(TESTER)).toEqual(new Set([NEW]));
      }
    });

    it('passes the mark on', async () => {
      await scene.apply(following());
      expect((await visit(GRAY)).mark).toBe(`${SALT}:gray`);
    });

    it('takes no mark of another release, nor one that no entry writes', async () => {
      await scene.apply(following(5000));
      const marks = [
        'release-2:gray',
        'release-10:gray',
        'gray',
        `${SALT}:grayish`,
        `${SALT}:`,
        `${SALT}:stable:7`,
        `x${SALT}:gray`,
      ];
      for (const mark of marks) {
        const served = await visits(10, { headers: { [MARK]: mark } });
        expect({ mark, versions: new Set(served.map(({ version }) => version)) }).toEqual({
          mark,
          versions: new Set([OLD]),
        });
      }
    });

    it('takes a mark with a bucket', async () => {
      await scene.apply(following());
      expect(await visit({ headers: { [MARK]: `${SALT}:gray:9999` } })).toMatchObject({ version: NEW });
    });

    it('counts what is marked gray, and what is not as stable, and leaves testers out', async () => {
      await scene.apply(following());
      const before = await scene.sample();
      await visits(12, { ...GRAY, path: '/status/500' });
      await visits(20);
      await visits(9, { ...TESTER, path: '/status/500' });
      await sleep(50);
      const after = await scene.sample();
      const rise = (arm: 'stable' | 'gray') => ({
        requests: after[arm]!.requests! - before[arm]!.requests!,
        errors: after[arm]!.errors! - before[arm]!.errors!,
      });
      expect([rise('stable'), rise('gray')]).toEqual([
        { requests: 20, errors: 0 },
        { requests: 12, errors: 12 },
      ]);
    });

    if (groups) {
      it('counts by the bucket in the mark', async () => {
        await scene.apply(following(5000, { sticky }));
        await scene.sample({ slowOver: 250 });
        const before = await scene.sample({ slowOver: 250 });
        const marked = (as: string, bucket: number) => ({ headers: { [MARK]: `${SALT}:${as}:${bucket}` } });
        const answers = [
          ...(await visits(5, { ...marked('gray', 0), path: '/status/500' })),
          ...(await visits(3, marked('gray', GROUP_SIZE * 7 + 1))),
          ...(await visits(4, marked('stable', 9999))),
          ...(await visits(2, marked('grayish', 5))),
          ...(await visits(6)),
        ];
        await sleep(50);
        const after = await scene.sample({ slowOver: 250 });
        const rise = (arm: 'stable' | 'gray', of: 'requests' | 'errors') => {
          const counts = (sample: typeof after) => sample[arm]!.groups![of]!;
          const each = counts(after).map((n, i) => [i, n - counts(before)[i]!] as const);
          return Object.fromEntries(each.filter(([, n]) => n !== 0));
        };
        expect(rise('gray', 'requests')).toEqual({ 0: 5, 7: 3 });
        expect(rise('gray', 'errors')).toEqual({ 0: 5 });
        expect(rise('stable', 'requests')).toEqual({ 199: 4 });
        expect(after.stable!.requests! - before.stable!.requests!).toBe(12);
        expect(answers.map(({ headers }) => headers['set-cookie'])).toEqual(answers.map(() => undefined));
      });
    }

    it('gives no answer by stable to what is marked gray', async () => {
      const dead = [{ address: await nowhere() }];
      await scene.apply(scene.split({ weight: 5000, follows: MARK }, SALT, dead as never));
      await sleep(scene.rig.settle);
      expect((await visit(GRAY)).status).toBeGreaterThanOrEqual(500);
      expect((await visit()).version).toBe(OLD);
    });

    it('sends nothing to gray once it is told not to, whatever is marked', async () => {
      await scene.apply(following(10_000));
      expect((await visit(GRAY)).version).toBe(NEW);
      await scene.apply(scene.stableOnly());
      const versions = (await visits(20, GRAY)).map(({ version }) => version);
      expect(new Set(versions)).toEqual(new Set([OLD]));
    });

    it('divides by itself again in a release of its own', async () => {
      await scene.apply(following());
      await scene.apply(scene.split({ weight: 5000 }, 'release-2'));
      const versions = (await visits(60, GRAY)).map(({ version }) => version);
      expect(new Set(versions)).toEqual(new Set([OLD, NEW]));
    });

    it('loses no request when it begins to follow, and ends', async () => {
      await scene.apply(scene.stableOnly());
      await scene.apply(following());
      let going = true;
      const seen: number[] = [];
      const users = Array.from({ length: 8 }, async (_, i) => {
        while (going) seen.push((await visit({ method: 'POST', body: '{}', ...(i % 2 ? GRAY : {}) })).status);
      });
      for (let i = 0; i < 8; i++) {
        await scene.apply(i % 2 === 0 ? scene.stableOnly() : following(i * 1000));
        await sleep(40);
      }
      going = false;
      await Promise.all(users);
      expect(seen.length).toBeGreaterThan(100);
      expect(new Set(seen)).toEqual(new Set([200]));
    });
  });
}
