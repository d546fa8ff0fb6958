import { describe, expect, it } from 'vitest';
import { countGroups, goodOf, look, nextLook, startCounter, worstOf } from '../../src/judge/groups.ts';
import { assess, observe, startJoint } from '../../src/judge/joint.ts';
import { ordersOf } from '../../src/judge/shuffle.ts';
import { interval, metric, setup } from './given.ts';
import { chance } from './random.ts';

const COIN = { shuffles: 499, seed: 1 };

/** Equal groups of which gray has the first half, with `times` the events. */
function counted(times: number, intervals = 1) {
  const by = chance(6);
  const counter = startCounter();
  for (let i = 0; i < intervals; i++) {
    const requests = Array.from({ length: 40 }, () => 1000);
    const events = requests.map((n, g) => by.binomial(n, 0.05 * (g < 20 ? times : 1)));
    countGroups(counter, { gray: 20, requests, events });
  }
  return counter;
}

describe('the group test', () => {
  it('draws the same orders on every machine, the real one first', () => {
    const orders = ordersOf(5, 3, 7);

    expect([...orders.slice(0, 5)]).toEqual([0, 1, 2, 3, 4]);
    expect([...ordersOf(5, 3, 7)]).toEqual([...orders]);
    expect([...ordersOf(5, 3, 8)]).not.toEqual([...orders]);
    expect([...orders.slice(5, 10)].sort()).toEqual([0, 1, 2, 3, 4]);
  });

  it('stands high where gray fails more, and low where it fails less', () => {
    const [worse, same, better] = [1.5, 1, 0.6].map((times) => worstOf(counted(times), COIN, null)![0]!);

    expect(worse).toBeGreaterThan(4);
    expect(Math.abs(same!)).toBeLessThan(2);
    expect(better).toBeLessThan(-4);
  });

  it('finds gray good enough by as much as it stays below the margin', () => {
    const [equal, atMargin] = [1, 1.5].map((times) => goodOf(counted(times), COIN, 1.5)![0]!);

    expect(equal).toBeGreaterThan(4);
    expect(Math.abs(atMargin!)).toBeLessThan(2);
  });

  it('sees a fault that began late in its windows', () => {
    const counter = counted(1, 100);
    for (const span of counted(1.015, 60).recent) countGroups(counter, span);

    const [all, windows] = [{ ...counter, intervals: 1 }, counter].map(
      (each) => worstOf(each, COIN, null)![0]!,
    );

    expect(windows).toBeGreaterThan(all! + 0.2);
    expect(counter.recent).toHaveLength(160);
  });

  it('looks at each of the first intervals, then every tenth of the time, and at the last', () => {
    const looks = [1];
    while (looks[looks.length - 1]! < 30) looks.push(nextLook(looks[looks.length - 1]!, 30));

    expect(looks.slice(17)).toEqual([18, 19, 20, 22, 24, 26, 28, 30]);
  });

  it('lets no more paths cross than the risk allows, and none of a tie across the limit', () => {
    const paths = { crossed: [] as number[], p: 1 };
    const heights = Float64Array.from({ length: 500 }, (_, b) => (b < 3 ? 9 : b < 10 ? 5 : b < 20 ? -1 : 0));

    look(paths, heights, { t: 10, planned: 10, alpha: 0.01 });
    expect(paths.crossed).toEqual([0, 1, 2]);
    expect(paths.p).toBe(3 / 500);
    look(
      paths,
      heights.map((height) => -height),
      { t: 10, planned: 10, alpha: 0.01 },
    );

    expect(paths.crossed).toEqual([0, 1, 2]);
  });

  it('has to agree before a release is reverted, and says what it is about', () => {
    const joint = startJoint(setup({ plannedIntervals: 30 }));
    const requests = Array.from({ length: 10 }, () => 100);
    // One group of gray's has all the errors: a user, not the version.
    const arm = (...errors: number[]) => ({
      requests: errors.length * 100,
      errors: errors.reduce((a, b) => a + b, 0),
      groups: { requests: requests.slice(0, errors.length), errors },
    });
    for (let i = 0; i < 30; i++) {
      observe(joint, 'errors', interval(i, arm(30, 1), arm(1, 1, 1, 1, 1, 1, 1, 1)));
      assess(joint);
    }

    const { worse, decision, users } = assess(joint);
    expect(worse).toBeGreaterThan(Math.log(100));
    expect(decision).toBe('continue');
    expect(users!.agrees).toBe(false);
    expect(users!.p).toBeGreaterThan(0.05);
  });
});

describe('coarse buckets', () => {
  it('let doubt about a tolerated time speak against promotion as against a revert', () => {
    const joint = startJoint(
      setup({ metrics: [metric('it', { of: 'latency', tolerate: { relative: 0.1 } })] }),
    );
    const arm = (...latency: number[]) => ({ requests: 0, latency });

    for (let i = 0; i < 60; i++) {
      observe(joint, 'it', interval(i, arm(7000, 3000, 0), arm(90_000, 9000, 1000), [10, 100]));
    }

    const { decision, metrics } = assess(joint);
    expect(decision).toBe('continue');
    expect(metrics.it!.goodEnough).toBe(false);
  });
});
