import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { GroupCounts, Sample } from '../../src/ports/metric.ts';
import { GROUP_SIZE, GROUPS } from '../../src/release/traffic.ts';
import { type Answer, type Asking, ask } from './client.ts';
import { OLD, type Rig, Scene } from './scene.ts';

const sticky = { cookie: 'gray' };
const match = [{ on: 'header', name: 'x-gray', anyOf: ['1'] }] as const;
/** In milliseconds. `/wait/400` is above it in every router, and every other answer below. */
const SLOW = 250;

/** What a router does that counts by groups of sticky buckets. */
export function groupsContract(makeRig: () => Promise<Rig>): void {
  const scene = new Scene(makeRig);
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  afterAll(() => agent.destroy());

  const visit = (cookie: string | null, asking: Asking = {}) =>
    ask(scene.rig.port, {
      ...asking,
      agent,
      headers: { ...asking.headers, ...(cookie !== null && { cookie }) },
    });
  /** `count` POSTs, half of them by users without a cookie, some failing and some slow. */
  const crowd = async (count: number, cookies: readonly string[]) => {
    const paths = ['/cart', '/status/500', '/wait/400', '/cart', '/cart'];
    await Promise.all(
      Array.from({ length: count }, (_, i) =>
        visit(i % 2 === 0 ? null : cookies[i % cookies.length]!, {
          method: 'POST',
          path: paths[i % 5]!,
          body: '{"sku":"1"}',
        }),
      ),
    );
  };
  const draw = async (count: number) =>
    Promise.all(Array.from({ length: count }, async () => cookieOf(await visit(null))));
  const sample = async () => {
    // A request is counted when it is over, which is a moment after its answer was read.
    await sleep(50);
    return scene.sample({ slowOver: SLOW });
  };

  describe('counting by group', () => {
    it.each([500, 5000])('adds up to what each version did, at a weight of %d', async (weight) => {
      await scene.apply(scene.split({ weight, sticky }));
      const cookies = await draw(40);
      const before = await sample();

      await crowd(300, cookies);

      const after = await sample();
      const k = weight / GROUP_SIZE;
      for (const arm of ['stable', 'gray'] as const) {
        const [was, is] = [before[arm]!, after[arm]!];
        const { requests, errors, slow } = between(before, after, arm);
        const latency = is.latency!.map((n, i) => n - was.latency![i]!);
        expect(is.groups!.epoch).toBe(was.groups!.epoch);
        expect(total(requests)).toBe(is.requests! - was.requests!);
        expect(total(errors!)).toBe(is.errors! - was.errors!);
        expect(total(slow!)).toBe(total(latency.filter((_, i) => i > 0 && after.le![i - 1]! >= SLOW)));
        expect(total(arm === 'gray' ? requests.slice(k) : requests.slice(0, k))).toBe(0);
      }
      const [stable, gray] = [between(before, after, 'stable'), between(before, after, 'gray')];
      expect(total(stable.requests) + total(gray.requests)).toBe(300);
      expect([total(stable.errors!) + total(gray.errors!), total(stable.slow!) + total(gray.slow!)]).toEqual([
        60, 60,
      ]);
    });

    it('tells two parts of the replicas apart, which add up to the version', async () => {
      await scene.apply(scene.split({ weight: 5000, sticky }));
      const cookies = await draw(10);
      const before = await sample();

      await crowd(200, cookies);

      const after = await sample();
      for (const arm of ['stable', 'gray'] as const) {
        const [was, is] = [before[arm]!, after[arm]!];
        const parts = [0, 1].map((i) => ({
          requests: is.split![i]!.requests - was.split![i]!.requests,
          errors: is.split![i]!.errors! - was.split![i]!.errors!,
        }));
        expect(parts[0]!.requests).toBeGreaterThan(0);
        expect(parts[1]!.requests).toBeGreaterThan(0);
        expect(total(parts.map(({ requests }) => requests))).toBe(is.requests! - was.requests!);
        expect(total(parts.map(({ errors }) => errors))).toBe(is.errors! - was.errors!);
      }
    });

    it("counts a user in the group of the cookie's bucket", async () => {
      await scene.apply(scene.split({ weight: 5000, sticky }));
      const [cookie = ''] = await draw(1);
      const before = await sample();

      for (let i = 0; i < 3; i++) await visit(cookie);

      const after = await sample();
      const [stable, gray] = [between(before, after, 'stable'), between(before, after, 'gray')];
      const both = stable.requests.map((n, i) => n + gray.requests[i]!);
      expect(both.flatMap((n, i) => (n > 0 ? [[i, n]] : []))).toEqual([
        [Math.floor(Number(/\d{1,4}$/.exec(cookie)![0]) / GROUP_SIZE), 3],
      ]);
    });

    it('hands out cookies and counts all on stable at a weight of 0', async () => {
      await scene.apply(scene.split({ weight: 0, sticky }));
      const before = await sample();
      const cookies = await draw(40);
      const again = await Promise.all(cookies.map((cookie) => visit(cookie)));
      const after = await sample();
      await scene.apply(scene.split({ weight: 5000, sticky }));
      const later = await Promise.all(cookies.map((cookie) => visit(cookie)));

      expect(new Set(again.map(({ version }) => version))).toEqual(new Set([OLD]));
      expect([...again, ...later].every(({ headers }) => headers['set-cookie'] === undefined)).toBe(true);
      expect(total(between(before, after, 'stable').requests)).toBe(80);
      expect(total(between(before, after, 'gray').requests)).toBe(0);
      // The same buckets go on being counted when gray gets its share.
      expect((await sample()).stable!.groups!.epoch).toBe(after.stable!.groups!.epoch);
    });

    it('counts nobody whom a rule sent, nor anybody while the rule is not sticky', async () => {
      await scene.apply(scene.split({ weight: 5000, sticky, match }));
      const before = await sample();
      for (let i = 0; i < 5; i++) await visit(null, { headers: { 'x-gray': '1' } });
      const after = await sample();
      await scene.apply(scene.split({ weight: 5000 }));
      for (let i = 0; i < 5; i++) await visit(null);

      for (const arm of ['stable', 'gray'] as const)
        expect(total(between(before, after, arm).requests)).toBe(0);
      const drawn = await sample();
      expect([drawn.stable!.groups, drawn.gray!.groups]).toEqual([undefined, undefined]);
    });

    it('begins anew with another release, and says so', async () => {
      await scene.apply(scene.split({ weight: 5000, sticky }, 'release-1'));
      const cookies = await draw(20);
      const first = await sample();
      const late = visit(cookies[0]!, { path: '/wait/400' });
      await sleep(100);
      await scene.apply(scene.split({ weight: 5000, sticky }, 'release-2'));
      const second = await sample();
      await Promise.all(cookies.map((cookie) => visit(cookie)));
      await late;
      const third = await sample();

      expect(total(first.stable!.groups!.requests) + total(first.gray!.groups!.requests)).toBe(20);
      expect(second.stable!.groups!.epoch).not.toBe(first.stable!.groups!.epoch);
      expect(third.stable!.groups!.epoch).toBe(second.stable!.groups!.epoch);
      expect(total(third.stable!.groups!.requests) + total(third.gray!.groups!.requests)).toBe(20);
    });

    it('tells what stable did also after gray is gone, and counts nothing more', async () => {
      await scene.apply(scene.split({ weight: 5000, sticky }));
      await draw(20);
      const before = await sample();

      await scene.apply(scene.stableOnly());
      await visit(null);

      expect((await sample()).stable!.groups).toEqual(before.stable!.groups);
    });

    it('counts against another limit when it is asked with one', async () => {
      await scene.apply(scene.split({ weight: 5000, sticky }));
      const slowIn = async (slowOver: number) => {
        const before = await scene.sample({ slowOver });
        await Promise.all(Array.from({ length: 10 }, () => visit(null, { path: '/wait/150' })));
        await sleep(50);
        const after = await scene.sample({ slowOver });
        expect(after.gray!.groups!.epoch).toBe(before.gray!.groups!.epoch);
        const arms = [between(before, after, 'stable'), between(before, after, 'gray')];
        return total(arms.flatMap(({ slow }) => slow!));
      };

      await draw(10);
      const first = await scene.sample({ slowOver: 1000 });
      expect([first.stable!, first.gray!].map(({ groups }) => total(groups!.slow!))).toEqual([0, 0]);
      expect([await slowIn(1000), await slowIn(100), await slowIn(1000)]).toEqual([0, 10, 0]);
      // It may begin anew with each limit. Where it says that it has not, all that was counted is of this one.
      const last = await scene.sample({ slowOver: 1000 });
      const same = (arm: 'stable' | 'gray') => first[arm]!.groups!.epoch === last[arm]!.groups!.epoch;
      const arms = (['stable', 'gray'] as const).filter(same).map((arm) => between(first, last, arm));
      expect(total(arms.flatMap(({ slow }) => slow!))).toBe(0);
    });

    it('tells what it is asked, no more', async () => {
      await scene.apply(scene.split({ weight: 5000, sticky }));
      const [plain, errors] = [await scene.sample(), await scene.sample({ slowOver: null })];
      expect(plain.stable!.groups).toBeUndefined();
      expect(errors.stable!.groups!.errors).toEqual(new Array(GROUPS).fill(0));
      expect(errors.stable!.groups!.slow).toBeUndefined();
    });
  });
}

function cookieOf({ headers }: Answer): string {
  return headers['set-cookie']![0]!.split(';')[0]!;
}

function between(before: Sample, after: Sample, arm: 'stable' | 'gray'): GroupCounts {
  const less = (name: keyof GroupCounts) =>
    after[arm]!.groups![name]!.map((n, i) => n - before[arm]!.groups![name]![i]!);
  return { requests: less('requests'), errors: less('errors'), slow: less('slow') };
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, n) => sum + n, 0);
}
