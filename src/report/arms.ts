import type { ArmCounts } from '../ports/metric.ts';
import type { State } from '../release/state.ts';
import type { CheckSpec } from '../spec/types.ts';
import { type Counted, rates, times } from './words.ts';

export type MetricOf = 'errors' | 'latency' | 'gauge';

/** What a comparison counts, as its options say. */
export function metricOf({ options }: CheckSpec): MetricOf {
  const of = (options.metric as { of?: unknown } | undefined)?.of;
  return of === 'latency' || of === 'gauge' ? of : 'errors';
}

/** What one version did in one stage, for one check. */
interface Arm extends Counted {
  /** The time in milliseconds that the slowest take or exceed, 1 % where nothing else was asked; null without a histogram. */
  readonly slow: number | null;
  /** The mean of a gauge; null without one. */
  readonly gauge: number | null;
}

export interface Arms {
  readonly gray: Arm;
  readonly stable: Arm;
}

/**
 * Both versions over one stage, from the evidence in the journal.
 *
 * @param at the quantile of latency, 0 to 1
 */
export function armsIn(state: State, stage: number, { service, name }: CheckSpec, at = 0.99): Arms {
  const intervals = state.evidence
    .filter((e) => e.stage === stage && e.service === service && e.check === name)
    .map(({ interval }) => interval);
  const le = intervals.find((interval) => interval.le !== undefined)?.le ?? [];
  const side = (arm: 'gray' | 'stable') =>
    sum(
      intervals.flatMap((interval) => interval[arm] ?? []),
      le,
      at,
    );
  return { gray: side('gray'), stable: side('stable') };
}

function sum(counts: readonly ArmCounts[], le: readonly number[], at: number): Arm {
  let requests = 0;
  let events = 0;
  const buckets = new Array<number>(le.length + 1).fill(0);
  for (const each of counts) {
    requests += each.requests;
    events += each.errors ?? 0;
    each.latency?.forEach((n, i) => {
      if (i < buckets.length) buckets[i]! += n;
    });
  }
  const gauges = counts.flatMap(({ gauge }) => gauge ?? []);
  return {
    requests,
    events,
    slow: quantile(buckets, le, at),
    gauge: gauges.length === 0 ? null : gauges.reduce((a, b) => a + b, 0) / gauges.length,
  };
}

/** Linear inside the bucket that holds the quantile, null without requests; beyond the last bound only that bound is known. */
export function quantile(buckets: readonly number[], le: readonly number[], q: number): number | null {
  const total = buckets.reduce((a, b) => a + b, 0);
  if (total === 0 || le.length === 0) return null;
  let below = 0;
  for (const [i, n] of buckets.entries()) {
    if (below + n >= q * total && n > 0) {
      const from = i === 0 ? 0 : le[i - 1]!;
      const to = le[i];
      return to === undefined ? from : from + ((to - from) * (q * total - below)) / n;
    }
    below += n;
  }
  return null;
}

/** The two numbers that a table shows for a comparison: gray and stable, with the same digits. */
export function compared(of: MetricOf, { gray, stable }: Arms): readonly [string, string] {
  if (of === 'latency') return times(gray.slow, stable.slow);
  if (of === 'gauge') return [gauge(gray.gauge), gauge(stable.gauge)];
  return rates(gray, stable);
}

function gauge(value: number | null): string {
  return value === null ? '–' : value.toLocaleString('en-US', { maximumSignificantDigits: 4 });
}
