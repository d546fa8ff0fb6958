import { type JointSetup, type JointState, type MetricSetup, observe } from '../../src/judge/joint.ts';
import type { ArmCounts, Interval } from '../../src/ports/metric.ts';

export function metric(key: string, changes: Partial<MetricSetup> = {}): MetricSetup {
  return { key, of: 'errors', tolerate: { relative: 0 }, worse: 'higher', weight: 1, ...changes };
}

export function setup(changes: Partial<JointSetup> = {}): JointSetup {
  return {
    alpha: 0.01,
    beta: 0.05,
    ruleOut: 0.5,
    metrics: [metric('errors')],
    plannedIntervals: 1080,
    steps: [],
    ...changes,
  };
}

/** The interval with this number: ten seconds each. */
export function interval(
  number: number,
  gray?: ArmCounts,
  stable?: ArmCounts,
  le?: readonly number[],
): Interval {
  return {
    from: number * 10_000,
    to: (number + 1) * 10_000,
    ...(gray !== undefined && { gray }),
    ...(stable !== undefined && { stable }),
    ...(le !== undefined && { le }),
  };
}

/** `[requests, errors]` of gray, then of stable, interval after interval. */
export function observeErrors(
  state: JointState,
  rows: readonly (readonly [number, number, number, number])[],
  { key = 'errors', from = 0 } = {},
): void {
  for (const [i, [requests, errors, others, theirs]] of rows.entries()) {
    observe(state, key, interval(from + i, { requests, errors }, { requests: others, errors: theirs }));
  }
}
