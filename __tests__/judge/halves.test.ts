import { describe, expect, it } from 'vitest';
import { assess, type JointSetup, observe, recall, settle, startJoint } from '../../src/judge/joint.ts';
import type { ArmCounts, Interval } from '../../src/ports/metric.ts';
import { interval, setup } from './given.ts';
import { type Chance, chance } from './random.ts';

type Halves = readonly [ArmCounts, ArmCounts];

/** Stable's counts with those of a quarter and three quarters of its replicas. */
function stable(halves: Halves): ArmCounts & { split: Halves } {
  const [a, b] = halves;
  return { requests: a.requests + b.requests, errors: a.errors! + b.errors!, split: halves };
}

interface World {
  readonly times: number;
  /** Noise of each arm and half by itself: sd of the rate's logarithm, and its correlation from one interval to the next. */
  readonly noise: { readonly sd: number; readonly lag: number };
}

function wandering({ sd, lag }: World['noise'], by: Chance): () => number {
  let value = sd * by.normal();
  return () => {
    value = lag * value + Math.sqrt(1 - lag * lag) * sd * by.normal();
    return Math.exp(value);
  };
}

function traffic({ times, noise }: World, by: Chance): (number: number) => Interval {
  const [gray, small, large] = [wandering(noise, by), wandering(noise, by), wandering(noise, by)];
  const arm = (mean: number, rate: number): ArmCounts => {
    const requests = by.poisson(mean);
    return { requests, errors: by.binomial(requests, rate) };
  };
  return (number) =>
    interval(
      number,
      arm(100, 0.01 * times * gray()),
      stable([arm(225, 0.01 * small()), arm(675, 0.01 * large())]),
    );
}

function without({ stable, ...rest }: Interval): Interval {
  const { requests, errors } = stable!;
  return { ...rest, stable: { requests, errors: errors! } };
}

/** Intervals until the revert, of each release that is reverted. */
function reverts(
  world: World,
  {
    releases = 60,
    length = 360,
    calmBefore = 0,
    told = true,
    changes = {},
  }: {
    releases?: number;
    length?: number;
    calmBefore?: number;
    told?: boolean;
    changes?: Partial<JointSetup>;
  } = {},
): number[] {
  return Array.from({ length: releases }, (_, release) => {
    const by = chance(1_000_000 + release);
    const joint = startJoint(setup(changes));
    const before = traffic({ times: 1, noise: { sd: 0, lag: 0 } }, by);
    for (let i = -calmBefore; i < 0; i++) {
      const [small, large] = (before(i).stable as ReturnType<typeof stable>).split;
      recall(joint, 'errors', interval(i, small, large));
    }
    const next = traffic(world, by);
    for (let i = 0; i < length; i++) {
      observe(joint, 'errors', told ? next(i) : without(next(i)));
      settle(joint);
      if (joint.crossed !== null) return i + 1;
    }
    return Number.POSITIVE_INFINITY;
  });
}

function reverted(times: readonly number[]): number {
  return times.filter(Number.isFinite).length;
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

const CALM = { sd: 0, lag: 0 };

describe('a stable version that is told apart in two', () => {
  it('shows that there is no noise, so that a fault is found sooner', () => {
    const world = { times: 1.5, noise: CALM };

    const told = reverts(world, { releases: 30 });
    const untold = reverts(world, { releases: 30, told: false });
    const published = reverts(world, { releases: 30, told: false, changes: { method: 'DRE-2' } });

    expect(mean(told)).toBeLessThan(0.9 * mean(untold));
    expect(mean(told)).toBeLessThan(0.9 * mean(published));
  });

  it('shows noise that begins after a calm history', () => {
    const world = { times: 1, noise: { sd: 0.4, lag: 0.97 } };
    const given = { releases: 50, length: 240, calmBefore: 360 };

    const told = reverted(reverts(world, given));
    const published = reverted(reverts(world, { ...given, told: false, changes: { method: 'DRE-2' } }));

    expect(published).toBeGreaterThanOrEqual(10);
    expect(told).toBeLessThanOrEqual(published / 1.5);
  });

  // At a true share of 2 % more than 4 of 60 have a chance of 1 in 130.
  it('is seldom reverted for lasting noise of the arms, without any history', () => {
    const world = { times: 1, noise: { sd: 0.2, lag: 0.97 } };

    expect(reverted(reverts(world, { length: 240 }))).toBeLessThanOrEqual(4);
  });

  it('changes nothing in DRE-2', () => {
    const world = { times: 2, noise: CALM };
    const changes = { method: 'DRE-2' } as const;

    expect(reverts(world, { releases: 10, changes })).toEqual(
      reverts(world, { releases: 10, told: false, changes }),
    );
  });

  it.each([
    [
      'more errors than requests',
      [
        { requests: 5, errors: 6 },
        { requests: 5, errors: 0 },
      ],
    ],
    [
      'not whole numbers of at least 0',
      [
        { requests: 5, errors: 0 },
        { requests: -1, errors: 0 },
      ],
    ],
  ] as const)('is left out where a part has %s', (why, halves) => {
    const joint = startJoint(setup());

    expect(observe(joint, 'errors', interval(0, { requests: 10, errors: 1 }, stable(halves)))).toBe(why);
  });

  it('counts as a whole where a part had no requests, or was not counted', () => {
    const [idle, bare] = [startJoint(setup()), startJoint(setup())];
    const gray = { requests: 10, errors: 1 };

    const skipped = observe(
      idle,
      'errors',
      interval(
        0,
        gray,
        stable([
          { requests: 0, errors: 0 },
          { requests: 90, errors: 3 },
        ]),
      ),
    );
    observe(bare, 'errors', interval(0, gray, { requests: 90, errors: 3 }));

    expect(skipped).toBeNull();
    expect(assess(idle)).toEqual(assess(bare));
  });
});
