import type { ArmCounts, Interval } from '../ports/metric.ts';
import type { MetricSetup } from './setup.ts';

/** Why an interval was left out, in the words that people read. */
export type Skip = (typeof SKIPS)[keyof typeof SKIPS];

export const SKIPS = {
  unknown: 'no such metric',
  seen: 'counted before',
  order: 'begins before the last one ended',
  span: 'has no length',
  late: 'history after the release began',
  arm: 'a version has no counts',
  metric: 'what is compared was not counted',
  number: 'not whole numbers of at least 0',
  gauge: 'the gauge is not a number',
  excess: 'more errors than requests',
  buckets: 'the buckets of the versions differ',
  groups: 'the groups of buckets changed',
  idle: 'a version had no requests',
} as const;

/** Those that are time without evidence; the others leave no trace, so that the window can come again, in order. */
export const EMPTY: ReadonlySet<Skip> = new Set([SKIPS.arm, SKIPS.metric, SKIPS.idle]);

/** Both arms of an interval that can be counted. */
export interface Arms extends Pair {
  /** Two parts of stable, the smaller as gray; where they can be told apart. */
  readonly halves?: Pair;
}

interface Pair {
  readonly gray: ArmCounts;
  readonly stable: ArmCounts;
}

/** The arms, or why they cannot be counted. */
export function armsOf(interval: Interval, { of }: MetricSetup): Arms | Skip {
  const { gray, stable, from, to, le } = interval;
  if (!Number.isFinite(from) || !Number.isFinite(to) || to <= from) return SKIPS.span;
  if (gray === undefined || stable === undefined) return SKIPS.arm;
  const arms = { gray, stable };
  if (of === 'gauge') return gaugeProblem(arms) ?? arms;
  const problem = countsProblem(arms, of, le) ?? groupsProblem(arms);
  if (problem !== null || stable.split === undefined) return problem ?? arms;
  const [small, large] = stable.split;
  const halves = { gray: small, stable: large };
  const unfit = countsProblem(halves, of, le);
  // Parts that were not told apart, or had nothing to do, are no reason to leave out the whole.
  if (unfit !== null) return EMPTY.has(unfit) ? arms : unfit;
  return { ...arms, halves };
}

function countsProblem(pair: Pair, of: 'errors' | 'latency', le: readonly number[] | undefined): Skip | null {
  if (!isCount(pair.gray.requests) || !isCount(pair.stable.requests)) return SKIPS.number;
  return of === 'errors' ? errorsProblem(pair) : latencyProblem(pair, le);
}

function gaugeProblem({ gray, stable }: Pair): Skip | null {
  if (gray.gauge === undefined || stable.gauge === undefined) return SKIPS.metric;
  return Number.isFinite(gray.gauge) && Number.isFinite(stable.gauge) ? null : SKIPS.gauge;
}

function errorsProblem({ gray, stable }: Pair): Skip | null {
  if (gray.errors === undefined || stable.errors === undefined) return SKIPS.metric;
  if (!isCount(gray.errors) || !isCount(stable.errors)) return SKIPS.number;
  if (gray.errors > gray.requests || stable.errors > stable.requests) return SKIPS.excess;
  return gray.requests === 0 || stable.requests === 0 ? SKIPS.idle : null;
}

function latencyProblem({ gray, stable }: Pair, le: readonly number[] | undefined): Skip | null {
  const [a, b] = [gray.latency, stable.latency];
  if (a === undefined || b === undefined) return SKIPS.metric;
  if (!a.every(isCount) || !b.every(isCount)) return SKIPS.number;
  if (a.length !== b.length || a.length < 2) return SKIPS.buckets;
  if (le !== undefined && (le.length !== a.length - 1 || !ascending(le))) return SKIPS.buckets;
  return a.every((n) => n === 0) || b.every((n) => n === 0) ? SKIPS.idle : null;
}

function groupsProblem({ gray, stable }: Pair): Skip | null {
  for (const { groups } of [gray, stable]) {
    const lists = groups === undefined ? [] : [groups.requests, groups.errors ?? [], groups.slow ?? []];
    if (!lists.every((list) => list.every(isCount))) return SKIPS.number;
  }
  return null;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function ascending(bounds: readonly number[]): boolean {
  return bounds.every((bound, i) => Number.isFinite(bound) && (i === 0 || bound > bounds[i - 1]!));
}
