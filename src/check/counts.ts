import type { Question } from '../ports/check.ts';
import type { ArmCounts, MetricQuestion, Sample } from '../ports/metric.ts';

export type Arm = 'stable' | 'gray';

/**
 * What an arm did between two samples. Null when that cannot be told: it is absent in one of them, the counters began anew, or
 * one fell. Nothing is ever taken for zero.
 */
export function countsBetween(from: Sample, to: Sample, arm: Arm): ArmCounts | null {
  const a = from[arm];
  const b = to[arm];
  if (a?.requests === undefined || b?.requests === undefined || from.epoch !== to.epoch) return null;
  const requests = b.requests - a.requests;
  const errors = a.errors === undefined || b.errors === undefined ? undefined : b.errors - a.errors;
  const latency = String(from.le) === String(to.le) ? bucketsBetween(a.latency, b.latency) : undefined;
  if ([requests, errors ?? 0, ...(latency ?? [])].some((count) => count < 0)) return null;
  return { requests, ...(errors !== undefined && { errors }), ...(latency !== undefined && { latency }) };
}

function bucketsBetween(
  a: readonly number[] | undefined,
  b: readonly number[] | undefined,
): number[] | undefined {
  return a === undefined || b === undefined ? undefined : b.map((count, i) => count - (a[i] ?? 0));
}

/** Changes when counting has to begin anew: another stage, another time in it, other versions. */
export function spanOf({ stage, since, stable, gray }: Question): string {
  return `${stage} ${since} ${stable.version} ${gray.version}`;
}

export function metricQuestion(of: string, { stable, gray }: Question): MetricQuestion {
  return { of, stable: { version: stable.version }, gray: { version: gray.version } };
}

/** One line of an error of a metric source. */
export function unreadable(source: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `the metric source ${source} could not be read: ${message.split('\n')[0]}`;
}
