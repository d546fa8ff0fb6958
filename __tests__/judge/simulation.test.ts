import { describe, expect, it } from 'vitest';
import { assess, decisionOf, observe, recall, settle, startJoint } from '../../src/judge/joint.ts';
import type { Interval } from '../../src/ports/metric.ts';
import { interval, metric, setup } from './given.ts';
import { type Chance, chance } from './random.ts';
import { errorsIn, LE, type Traffic, timesIn } from './traffic.ts';

const USUAL: Traffic = { requests: 1000, share: 0.1, rate: 0.01 };

interface Ends {
  /** Intervals until each revert and promotion. */
  readonly reverts: readonly number[];
  readonly promotions: readonly number[];
}

/** Releases of at most `length` intervals, with a history of `past` intervals each; a promotion ends none of them. */
function releases(
  count: number,
  length: number,
  make: (number: number, by: Chance) => Interval,
  { past = 0, before = make, of = 'errors' as 'errors' | 'latency' } = {},
): Ends {
  const reverts: number[] = [];
  const promotions: number[] = [];
  for (let seed = 1; seed <= count; seed++) {
    const by = chance(seed);
    const joint = startJoint(setup({ metrics: [metric('it', { of })] }));
    for (let i = -past; i < 0; i++) recall(joint, 'it', before(i, by));
    let promoted = false;
    for (let i = 0; i < length; i++) {
      observe(joint, 'it', make(i, by));
      settle(joint);
      const decision = decisionOf(joint);
      if (decision === 'promote' && !promoted) promotions.push(i + 1);
      promoted ||= decision === 'promote';
      if (decision === 'revert') {
        reverts.push(i + 1);
        break;
      }
    }
  }
  return { reverts, promotions };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

// At a risk of 1 % more than 3 false reverts of 60 have a chance of 1 in 300.
describe('a version that is as good as stable', () => {
  it.each([
    ['plain traffic', {}, 0],
    ['shocks that both versions share', { shock: 0.6 }, 0],
    ['errors in clusters, with half an hour of history', { cluster: 4 }, 180],
    ['little traffic', { requests: 20 }, 0],
  ])('is seldom reverted: %s', (_, changes, past) => {
    const traffic = { ...USUAL, ...changes };
    const make = (i: number, by: Chance) => errorsIn(i, traffic, by);
    const before = (i: number, by: Chance) => errorsIn(i, { ...traffic, share: 0.25 }, by);

    const { reverts } = releases(60, 120, make, { past, before });

    expect(reverts.length).toBeLessThanOrEqual(3);
  });

  it('is found good enough in a quarter of an hour', () => {
    const { promotions } = releases(20, 120, (i, by) => errorsIn(i, USUAL, by), { past: 180 });

    expect(promotions.length).toBeGreaterThanOrEqual(17);
    expect(median(promotions)).toBeLessThanOrEqual(90);
  });
});

describe('a version that is worse', () => {
  it.each([
    [5, 3],
    [2, 40],
  ])('by %d times the errors is found in %d intervals at the median', (times, within) => {
    const before = (i: number, by: Chance) => errorsIn(i, { ...USUAL, share: 0.25 }, by);

    const { reverts } = releases(40, 180, (i, by) => errorsIn(i, { ...USUAL, times }, by), {
      past: 180,
      before,
    });

    expect(reverts.length).toBeGreaterThanOrEqual(38);
    expect(median(reverts)).toBeLessThanOrEqual(within);
  });

  it('is found though it fails late', () => {
    const late = (i: number, by: Chance) => errorsIn(i, { ...USUAL, times: i < 90 ? 1 : 5 }, by);

    const { reverts } = releases(20, 180, late, { past: 180 });

    expect(reverts.filter((at) => at > 90).length).toBeGreaterThanOrEqual(19);
    expect(median(reverts)).toBeLessThanOrEqual(100);
  });

  it('by the margin is seldom found good enough', () => {
    const { promotions } = releases(40, 90, (i, by) => errorsIn(i, { ...USUAL, times: 1.5 }, by));

    expect(promotions.length).toBeLessThanOrEqual(5);
  });

  it('in its times is found, a quarter slower in 40 seconds at the median', () => {
    const slow = (i: number, by: Chance) => timesIn(i, 1000, 1.25, by);

    const { reverts } = releases(20, 60, slow, {
      past: 90,
      before: (i, by) => timesIn(i, 1000, 1, by),
      of: 'latency',
    });

    expect(reverts.length).toBe(20);
    expect(median(reverts)).toBeLessThanOrEqual(6);
  });

  it('in its times by no more than what is tolerated stays', () => {
    const reverted = [1.1, 1.5].map((times) => {
      const by = chance(5);
      const tolerant = metric('it', { of: 'latency', tolerate: { relative: 0.1 } });
      const joint = startJoint(setup({ metrics: [tolerant] }));
      for (let i = 0; i < 120; i++) observe(joint, 'it', timesIn(i, 1000, times, by));
      return assess(joint).decision === 'revert';
    });

    expect(LE[1]! / LE[0]!).toBeGreaterThan(1.1);
    expect(reverted).toEqual([false, true]);
  });
});

describe('sticky users', () => {
  /** Users of very different habits and luck, by bucket group; gray has the first tenth of the groups. */
  function sticky(times: number, by: Chance): (number: number) => Interval {
    const groups = 60;
    const first = 15;
    const users = Array.from({ length: groups }, () => ({
      requests: Math.exp(1.2 * by.normal()) * 12,
      rate: Math.min(0.4, 0.01 * Math.exp(2 * by.normal())),
    }));
    return (number) => {
      const requests = users.map((user) => by.poisson(user.requests));
      const errors = requests.map((n, g) => by.binomial(n, users[g]!.rate * (g < first ? times : 1)));
      const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
      const arm = (from: number, to: number) => ({
        requests: sum(requests.slice(from, to)),
        errors: sum(errors.slice(from, to)),
        groups: { requests: requests.slice(from, to), errors: errors.slice(from, to) },
      });
      return interval(number, arm(0, first), arm(first, groups));
    };
  }

  function revertsOf(times: number, withGroups: boolean): number {
    let reverts = 0;
    for (let seed = 1; seed <= 25; seed++) {
      const by = chance(seed);
      const next = sticky(times, by);
      const joint = startJoint(setup({ plannedIntervals: 60, seed }));
      for (let i = 0; i < 60; i++) {
        const { gray, stable, ...span } = next(i);
        const bare = ({ requests, errors }: NonNullable<typeof gray>) => ({ requests, errors: errors! });
        observe(
          joint,
          'errors',
          withGroups
            ? { ...span, gray: gray!, stable: stable! }
            : { ...span, gray: bare(gray!), stable: bare(stable!) },
        );
        settle(joint);
      }
      if (decisionOf(joint) === 'revert') reverts++;
    }
    return reverts;
  }

  it('do not make a good version look bad where groups are counted, as they do where not', () => {
    expect(revertsOf(1, true)).toBeLessThanOrEqual(1);
    expect(revertsOf(1, false)).toBeGreaterThanOrEqual(4);
  });

  it('do not hide a version that fails ten times as often', () => {
    expect(revertsOf(10, true)).toBeGreaterThanOrEqual(20);
  });
});
