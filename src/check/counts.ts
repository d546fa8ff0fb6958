import type { Question } from '../ports/check.ts';
import type { ArmCounts, GroupCounts, MetricQuestion, Part, Sample } from '../ports/metric.ts';

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
  const latency = String(from.le) === String(to.le) ? listBetween(a.latency, b.latency) : undefined;
  if ([requests, errors ?? 0, ...(latency ?? [])].some((count) => count < 0)) return null;
  return { requests, ...(errors !== undefined && { errors }), ...(latency !== undefined && { latency }) };
}

/** What two parts of stable's replicas did between two samples; null where they were not told apart in both. */
export function splitBetween(from: Sample, to: Sample): readonly [Part, Part] | null {
  const [a, b] = [from.stable?.split, to.stable?.split];
  if (a === undefined || b === undefined) return null;
  const part = (i: 0 | 1) => countsBetween({ ...from, stable: a[i] }, { ...to, stable: b[i] }, 'stable');
  const [small, large] = [part(0), part(1)];
  return small === null || large === null ? null : [small, large];
}

/** What each group of buckets did with one version between two samples; null where it was not counted in both. */
export function groupsBetween(from: Sample, to: Sample, arm: Arm): GroupCounts | null {
  const [a, b] = [from[arm]?.groups, to[arm]?.groups];
  const requests = listBetween(a?.requests, b?.requests);
  if (requests === undefined || from.epoch !== to.epoch || a?.epoch !== b?.epoch) return null;
  const errors = listBetween(a?.errors, b?.errors);
  const slow = listBetween(a?.slow, b?.slow);
  if ([...requests, ...(errors ?? []), ...(slow ?? [])].some((count) => count < 0)) return null;
  return { requests, ...(errors !== undefined && { errors }), ...(slow !== undefined && { slow }) };
}

function listBetween(
  a: readonly number[] | undefined,
  b: readonly number[] | undefined,
): number[] | undefined {
  if (a === undefined || b === undefined || a.length !== b.length) return undefined;
  return b.map((count, i) => count - a[i]!);
}

/** Changes when counting has to begin anew: another stage, another time in it, other versions. */
export function spanOf({ stage, since, stable, gray }: Question): string {
  return `${stage} ${since} ${stable.version} ${gray.version}`;
}

export function metricQuestion(
  of: string,
  { stable, gray }: Pick<Question, 'stable' | 'gray'>,
  groups?: MetricQuestion['groups'],
): MetricQuestion {
  const versions = { stable: { version: stable.version }, gray: { version: gray.version } };
  return { of, ...versions, ...(groups !== undefined && { groups }) };
}

/** One line of an error of a metric source. */
export function unreadable(source: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `the metric source ${source} could not be read: ${message.split('\n')[0]}`;
}
