import { describe, expect, it } from 'vitest';
import { assess, observe, recall, startJoint } from '../../src/judge/joint.ts';
import type { ArmCounts, Interval } from '../../src/ports/metric.ts';
import { interval, metric, observeErrors, setup } from './given.ts';

const GOOD: ArmCounts = { requests: 900, errors: 9 };

describe('an interval that cannot be counted', () => {
  it.each<[string, Interval, string]>([
    ['negative counts', interval(1, { requests: -1, errors: 0 }, GOOD), 'not whole numbers of at least 0'],
    ['negative errors', interval(1, { requests: 10, errors: -2 }, GOOD), 'not whole numbers of at least 0'],
    ['NaN', interval(1, { requests: 10, errors: Number.NaN }, GOOD), 'not whole numbers of at least 0'],
    ['fractions', interval(1, { requests: 10.5, errors: 0 }, GOOD), 'not whole numbers of at least 0'],
    [
      'more errors than requests',
      interval(1, { requests: 10, errors: 11 }, GOOD),
      'more errors than requests',
    ],
    ['gray missing', interval(1, undefined, GOOD), 'a version has no counts'],
    ['stable missing', interval(1, GOOD), 'a version has no counts'],
    ['no errors counted', interval(1, { requests: 10 }, GOOD), 'what is compared was not counted'],
    ['no requests', interval(1, { requests: 0, errors: 0 }, GOOD), 'a version had no requests'],
    ['no length', { ...interval(1, GOOD, GOOD), to: 10_000 }, 'has no length'],
    ['no time', { ...interval(1, GOOD, GOOD), from: Number.NaN }, 'has no length'],
    ['the same window again', interval(0, GOOD, GOOD), 'counted before'],
    ['time that goes back', interval(-3, GOOD, GOOD), 'begins before the last one ended'],
    ['overlap', { ...interval(1, GOOD, GOOD), from: 9_999 }, 'begins before the last one ended'],
  ])('is left out and said: %s', (_, bad, why) => {
    const joint = startJoint(setup());
    observeErrors(joint, [[100, 3, 900, 9]]);
    const { worse, metrics } = assess(joint);

    const skipped = observe(joint, 'errors', bad);

    const after = assess(joint);
    expect(skipped).toBe(why);
    expect(after.worse).toBeCloseTo(worse, 12);
    expect(after.metrics.errors).toMatchObject({
      gray: metrics.errors!.gray,
      stable: metrics.errors!.stable,
      skipped: { [why]: 1 },
    });
  });

  it('may come again, corrected', () => {
    const joint = startJoint(setup());
    observe(joint, 'errors', interval(0, { requests: 10, errors: 11 }, GOOD));

    expect(observe(joint, 'errors', interval(0, { requests: 10, errors: 1 }, GOOD))).toBeNull();
    expect(assess(joint).metrics.errors!.gray).toEqual({ requests: 10, events: 1 });
  });

  it('is of no metric that is judged', () => {
    expect(observe(startJoint(setup()), 'other', interval(0, GOOD, GOOD))).toBe('no such metric');
    expect(recall(startJoint(setup()), 'other', interval(0, GOOD, GOOD))).toBe('no such metric');
  });

  it('is history that comes late', () => {
    const joint = startJoint(setup());
    observeErrors(joint, [[100, 3, 900, 9]]);

    expect(recall(joint, 'errors', interval(-5, GOOD, GOOD))).toBe('history after the release began');
  });

  it.each<[string, ArmCounts, ArmCounts, readonly number[] | undefined, string]>([
    [
      'arms with other buckets',
      { requests: 3, latency: [1, 2] },
      { requests: 3, latency: [1, 1, 1] },
      undefined,
      'the buckets of the versions differ',
    ],
    [
      'bounds that do not fit',
      { requests: 3, latency: [1, 2] },
      { requests: 3, latency: [1, 2] },
      [10, 20],
      'the buckets of the versions differ',
    ],
    [
      'bounds that do not rise',
      { requests: 3, latency: [1, 1, 1] },
      { requests: 3, latency: [1, 1, 1] },
      [20, 10],
      'the buckets of the versions differ',
    ],
    [
      'a negative bucket',
      { requests: 3, latency: [4, -1] },
      { requests: 3, latency: [1, 2] },
      [10],
      'not whole numbers of at least 0',
    ],
    [
      'an empty arm',
      { requests: 0, latency: [0, 0] },
      { requests: 3, latency: [1, 2] },
      [10],
      'a version had no requests',
    ],
  ])('has buckets that cannot be compared: %s', (_, gray, stable, le, why) => {
    const joint = startJoint(setup({ metrics: [metric('latency', { of: 'latency' })] }));

    expect(observe(joint, 'latency', interval(0, gray, stable, le))).toBe(why);
    expect(assess(joint).worse).toBeCloseTo(0, 12);
  });

  it('has groups of other sizes than before', () => {
    const groups = (...requests: number[]) => ({ requests, errors: requests.map(() => 0) });
    const arms = (mine: number[], others: number[]) =>
      [
        { requests: 5, errors: 0, groups: groups(...mine) },
        { requests: 9, errors: 1, groups: groups(...others) },
      ] as const;
    const joint = startJoint(setup());
    observe(joint, 'errors', interval(0, ...arms([5], [4, 5])));

    expect(observe(joint, 'errors', interval(1, ...arms([5], [4, 3, 2])))).toBe(
      'the groups of buckets changed',
    );
    expect(observe(joint, 'errors', interval(1, ...arms([2, 3], [9])))).toBeNull();
  });

  it('has a gauge that is no number', () => {
    const joint = startJoint(setup({ metrics: [metric('load', { of: 'gauge' })] }));
    const bad = interval(0, { requests: 0, gauge: Number.POSITIVE_INFINITY }, { requests: 0, gauge: 1 });

    expect(observe(joint, 'load', bad)).toBe('the gauge is not a number');
  });
});

describe('a histogram whose buckets change', () => {
  it('keeps its evidence and chooses its edges anew', () => {
    const joint = startJoint(setup({ metrics: [metric('latency', { of: 'latency' })] }));
    const fine = (number: number, gray: number[], stable: number[], le: number[]) =>
      interval(number, { requests: 0, latency: gray }, { requests: 0, latency: stable }, le);
    for (let i = 0; i < 6; i++) observe(joint, 'latency', fine(i, [50, 30, 20], [700, 200, 10], [10, 20]));
    const before = assess(joint).worse;

    const skipped = observe(joint, 'latency', fine(6, [50, 30, 10, 10], [700, 200, 8, 2], [10, 20, 40]));

    expect(skipped).toBeNull();
    expect(before).toBeGreaterThan(1);
    expect(assess(joint).worse).toBeGreaterThan(before);
    expect(assess(joint).metrics.latency!.gray.requests).toBe(100);
  });
});
