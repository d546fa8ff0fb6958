import { describe, expect, it } from 'vitest';
import { assess, explain, observe, startJoint } from '../../src/judge/joint.ts';
import { interval, metric, observeErrors, setup } from './given.ts';
import { chance } from './random.ts';
import { timesIn } from './traffic.ts';

const VERSIONS = { gray: '1.5.0', stable: '1.4.2' };

describe('the words of a verdict', () => {
  it('say of a revert both rates with the same digits, both counts, and the risk', () => {
    const joint = startJoint(setup());
    observeErrors(joint, Array(8).fill([101, 5, 1959, 20]));

    const words = explain(assess(joint), 'errors');

    expect(words).toBe(
      'Gray fails 5.0\u00a0% of requests, stable 1.0\u00a0%, on 808 and 15,672 requests. If gray were as good as stable, evidence this strong would appear in fewer than 1 of 100 releases.',
    );
  });

  it('name the versions, and what is tolerated, where they are given', () => {
    const joint = startJoint(setup({ metrics: [metric('errors', { tolerate: { relative: 0.05 } })] }));
    observeErrors(joint, Array(8).fill([101, 9, 1959, 20]));

    const words = explain(assess(joint), 'errors', VERSIONS);

    expect(words).toContain('Gray (1.5.0) fails 8.9\u00a0% of requests, stable (1.4.2) 1.0\u00a0%');
    expect(words).toContain('If gray were at most 5\u00a0% worse than stable');
  });

  it('say what would change an open verdict', () => {
    const joint = startJoint(setup());
    observeErrors(joint, Array(4).fill([100, 1, 900, 9]));

    expect(explain(assess(joint), 'errors')).toMatch(
      /evidence that gray is worse: 0\.\d\d over all, which reverts at 100; that it is good enough: [\d.]+, which passes at 20\.$/,
    );
  });

  it('name the margin of what is good enough', () => {
    const joint = startJoint(setup());
    observeErrors(joint, Array(60).fill([500, 5, 500, 5]));

    expect(explain(assess(joint), 'errors')).toContain(
      'It is good enough: if gray were failing 1.5 times as often as stable, evidence this strong would appear in fewer than 1 of 20 releases',
    );
  });

  it('give the time of the slowest hundredth', () => {
    const joint = startJoint(setup({ metrics: [metric('latency', { of: 'latency' })] }));
    const by = chance(8);
    for (let i = 0; i < 20; i++) observe(joint, 'latency', timesIn(i, 500, 1, by));

    expect(explain(assess(joint), 'latency', VERSIONS)).toMatch(
      /^The slowest 1\u00a0% of requests take \d+\u00a0ms or more on gray \(1\.5\.0\), \d+\u00a0ms on stable \(1\.4\.2\), on [\d,]+ and [\d,]+ requests\. /,
    );
  });

  it('give the time of the quantile that speaks most against gray', () => {
    const joint = startJoint(setup({ metrics: [metric('latency', { of: 'latency' })] }));
    const by = chance(8);
    // A fifth slower throughout: the middle tells it long before the slowest hundredth does.
    for (let i = 0; i < 60; i++) observe(joint, 'latency', timesIn(i, 500, 1.2, by));

    const { quantiles } = assess(joint).metrics.latency!;

    expect(quantiles!.at).toBeLessThan(0.99);
    expect(quantiles!.gray!).toBeGreaterThan(quantiles!.stable!);
    const percent = Math.round((1 - quantiles!.at) * 100);
    expect(explain(assess(joint), 'latency')).toMatch(
      new RegExp(`^The slowest ${percent}\u00a0% of requests take `),
    );
  });

  it('say why nothing was compared', () => {
    const joint = startJoint(setup());
    expect(explain(assess(joint), 'errors')).toBe('Nothing is compared yet. No interval was counted.');

    observe(joint, 'errors', interval(0, { requests: 1, errors: 2 }, { requests: 5, errors: 0 }));

    expect(explain(assess(joint), 'errors')).toBe(
      'Nothing is compared yet. Left out: 1 (more errors than requests).',
    );
  });
});
