import { describe, expect, it } from 'vitest';
import {
  assess,
  type JointState,
  noteStep,
  observe,
  recall,
  resume,
  startJoint,
} from '../../src/judge/joint.ts';
import { interval, metric, observeErrors, setup } from './given.ts';
import { chance } from './random.ts';
import { errorsIn, timesIn } from './traffic.ts';

const TWO = setup({
  metrics: [metric('a/errors', { weight: 0.5 }), metric('b/latency', { of: 'latency', weight: 0.5 })],
  steps: [300],
});

/** Evidence of two services, of which the one grows worse. */
function evidence(count: number, times = 2) {
  const by = chance(3);
  return Array.from({ length: count }, (_, i) => ({
    errors: errorsIn(i, { requests: 1000, share: 0.1, rate: 0.01, times }, by),
    latency: timesIn(i, 300, 1, by),
  }));
}

function feed(
  joint: JointState,
  rows: ReturnType<typeof evidence>,
  between: (joint: JointState) => JointState,
) {
  let state = joint;
  for (const [i, { errors, latency }] of rows.entries()) {
    if (i === 30) noteStep(state);
    observe(state, 'a/errors', errors);
    observe(state, 'b/latency', latency);
    assess(state);
    state = between(state);
  }
  return assess(state);
}

describe('the judge of several metrics', () => {
  it('does not mind in which order services are counted', () => {
    const [one, other] = [startJoint(TWO), startJoint(TWO)];

    for (const { errors, latency } of evidence(40)) {
      observe(one, 'a/errors', errors);
      observe(one, 'b/latency', latency);
      observe(other, 'b/latency', latency);
      observe(other, 'a/errors', errors);
    }

    expect(assess(one)).toEqual(assess(other));
  });

  it('is not changed by a window that comes again', () => {
    const [once, twice] = [startJoint(TWO), startJoint(TWO)];

    for (const { errors, latency } of evidence(40)) {
      observe(once, 'a/errors', errors);
      observe(once, 'b/latency', latency);
      observe(twice, 'a/errors', errors);
      expect(observe(twice, 'a/errors', errors)).toBe('counted before');
      observe(twice, 'b/latency', latency);
      expect(observe(twice, 'b/latency', latency)).toBe('counted before');
    }

    const [a, b] = [assess(once), assess(twice)];
    expect({ ...b, metrics: undefined }).toEqual({ ...a, metrics: undefined });
    expect(b.metrics['a/errors']).toEqual({ ...a.metrics['a/errors'], skipped: { 'counted before': 40 } });
  });

  it('goes on from JSON as if it had never stopped', () => {
    const rows = evidence(50);

    const straight = feed(startJoint(TWO), rows, (joint) => joint);
    const halted = feed(startJoint(TWO), rows, (joint) => resume(TWO, JSON.parse(JSON.stringify(joint)))!);

    expect(halted).toEqual(straight);
  });

  it('refuses to go on with another question', () => {
    const kept = JSON.parse(JSON.stringify(startJoint(TWO)));

    expect(resume({ ...TWO, alpha: 0.05 }, kept)).toBeNull();
    expect(resume({ ...TWO, seed: 2 }, kept)).toBeNull();
    expect(resume(TWO, null)).toBeNull();
    expect(resume(TWO, { setup: TWO })).toBeNull();
    expect(resume({ ...TWO }, kept)).toEqual(kept);
  });

  it('adds up the weighted parts, and names the one that weighs most', () => {
    const joint = startJoint(TWO);
    const { decision, worse, cause, metrics } = feed(joint, evidence(120, 4), (state) => state);

    const parts = Object.values(metrics).map((part) => Math.exp(part.worse - worse));
    expect(parts.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
    expect(decision).toBe('revert');
    expect(cause).toEqual(['a/errors']);
  });

  it('stays with a revert though the evidence goes down again', () => {
    const joint = startJoint(setup());
    observeErrors(joint, Array(6).fill([100, 12, 900, 9]));
    expect(assess(joint).decision).toBe('revert');

    observeErrors(joint, Array(60).fill([100, 0, 900, 9]), { from: 6 });

    const { decision, worse } = assess(joint);
    expect(worse).toBeLessThan(Math.log(100));
    expect(decision).toBe('revert');
  });

  it('keeps the evidence of a metric that is absent for a while', () => {
    const joint = startJoint(TWO);
    feed(joint, evidence(20), (state) => state);
    const before = assess(joint).metrics['b/latency']!.worse;

    observe(joint, 'a/errors', errorsIn(20, { requests: 1000, share: 0.1, rate: 0.01 }, chance(1)));

    expect(assess(joint).metrics['b/latency']!.worse).toBe(before);
  });

  it('promotes only when every metric is good enough', () => {
    const joint = startJoint(
      setup({ metrics: [metric('a', { weight: 0.5 }), metric('b', { weight: 0.5 })] }),
    );
    const rows = Array(80).fill([500, 5, 500, 5]);

    observeErrors(joint, rows, { key: 'a' });
    expect(assess(joint).metrics.a!.goodEnough).toBe(true);
    expect(assess(joint).decision).toBe('continue');
    observeErrors(joint, rows, { key: 'b' });

    expect(assess(joint).decision).toBe('promote');
  });

  it('never promotes what it has not compared', () => {
    expect(assess(startJoint(setup())).decision).toBe('continue');
    expect(assess(startJoint(setup({ metrics: [] }))).decision).toBe('continue');
    expect(assess(startJoint(setup())).cause).toEqual([]);
  });

  it('draws one point an interval, and thins thousands', () => {
    const joint = startJoint(setup());
    observeErrors(joint, Array(2048).fill([10, 0, 90, 1]));
    expect(assess(joint).metrics.errors!.curve).toHaveLength(2048);

    observeErrors(joint, Array(10).fill([10, 0, 90, 1]), { from: 2048 });

    const { curve } = assess(joint).metrics.errors!;
    expect(curve.length).toBeLessThan(1100);
    expect(curve.map(({ at }) => at)).toEqual(curve.map(({ at }) => at).sort((a, b) => a - b));
  });

  it('lets a gauge without a history decide nothing', () => {
    const joint = startJoint(setup({ metrics: [metric('load', { of: 'gauge' })] }));
    for (let i = 0; i < 60; i++) {
      observe(joint, 'load', interval(i, { requests: 0, gauge: 90 + (i % 3) }, { requests: 0, gauge: 10 }));
    }

    const { decision, worse, metrics } = assess(joint);
    expect([decision, worse, metrics.load!.goodEnough]).toEqual(['continue', 0, false]);
  });

  it.each([
    ['higher', 15, 'revert'],
    ['lower', 15, 'promote'],
    ['lower', 5, 'revert'],
  ] as const)('judges a gauge of which %s is worse: %d against 10 is %s', (worse, level, expected) => {
    const by = chance(2);
    const gauges = (gray: number) =>
      [
        { requests: 0, gauge: gray + by.normal() },
        { requests: 0, gauge: 10 + by.normal() },
      ] as const;
    const joint = startJoint(setup({ metrics: [metric('load', { of: 'gauge', worse })] }));
    for (let i = -90; i < 0; i++) recall(joint, 'load', interval(i, ...gauges(10)));

    for (let i = 0; i < 40; i++) observe(joint, 'load', interval(i, ...gauges(level)));

    expect(assess(joint).decision).toBe(expected);
  });

  it('looks in under 5 ms with ten metrics', () => {
    const metrics = Array.from({ length: 10 }, (_, i) =>
      metric(`m${i}`, { weight: 0.1, of: i % 2 === 0 ? 'errors' : 'latency' }),
    );
    const joint = startJoint(setup({ metrics }));
    const by = chance(4);
    const rows = Array.from({ length: 100 }, (_, i) => ({
      errors: errorsIn(i, { requests: 1000, share: 0.1, rate: 0.01 }, by),
      latency: timesIn(i, 50, 1, by),
    }));

    const looks = rows.map(({ errors, latency }) => {
      const before = performance.now();
      for (const { key, of } of metrics) observe(joint, key, of === 'errors' ? errors : latency);
      assess(joint);
      return performance.now() - before;
    });

    // The fastest: other work on this machine only ever makes a look slower.
    expect(Math.min(...looks)).toBeLessThan(5);
  });
});
