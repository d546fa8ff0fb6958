import type { GroupCounts, Interval } from '../ports/metric.ts';
import { SKIPS, type Skip } from './input.ts';
import {
  isNext,
  type MetricState,
  observeMetric,
  recallGroups as recallGroupsOf,
  recallMetric,
  startMetric,
} from './metric.ts';
import { hashOf } from './resume.ts';
import type { JointSetup, MetricSetup } from './setup.ts';
import { stepMade } from './starts.ts';
import { type JointState, rulesOf, settle } from './sum.ts';

export { type Assessment, assess } from './assess.ts';
export { resume } from './resume.ts';
export type { JointSetup, MetricSetup } from './setup.ts';
export { type Decision, decisionOf, type JointState, settle } from './sum.ts';
export { explain } from './words.ts';

/** The judge of one release before its first interval. */
export function startJoint(setup: JointSetup): JointState {
  return {
    setup,
    hash: hashOf(setup),
    metrics: Object.fromEntries(
      setup.metrics.map((metric) => [metric.key, startMetric(rulesOf(setup, metric))]),
    ),
    round: [],
    crossed: null,
    paths: { crossed: [], p: 1 },
    looks: { seen: 0, next: 1 },
  };
}

/**
 * Counts what both versions did in one interval. The same window again changes nothing; what cannot be counted is left out and
 * said. Returns why it was left out, or null.
 */
export function observe(state: JointState, key: string, interval: Interval): Skip | null {
  const found = find(state, key);
  if (found === null) return SKIPS.unknown;
  const { metric, of } = found;
  const { setup, round } = state;
  // The metrics of one round are of the same requests: only whole rounds are added up.
  if (round.includes(key) && isNext(of, interval)) settle(state);
  const skipped = observeMetric(of, interval, rulesOf(setup, metric), {
    intervals: setup.plannedIntervals,
    steps: setup.steps.length,
  });
  if (!round.includes(key)) round.push(key);
  return skipped;
}

/**
 * Counts the stable version against itself: an interval from before the release, with a part of its replicas, or the buckets
 * that gray is about to get, in the place of gray. Returns why it was left out, or null.
 */
export function recall(state: JointState, key: string, interval: Interval): Skip | null {
  const found = find(state, key);
  if (found === null) return SKIPS.unknown;
  return recallMetric(found.of, interval, rulesOf(state.setup, found.metric));
}

/** Counts what each group of buckets did before the release, while stable served them all. Returns why it was left out, or null. */
export function recallGroups(state: JointState, key: string, counts: GroupCounts): Skip | null {
  const found = find(state, key);
  if (found === null) return SKIPS.unknown;
  return recallGroupsOf(found.of, counts, rulesOf(state.setup, found.metric));
}

/** The share of traffic changed: a regression that begins with the next interval weighs more. */
export function noteStep(state: JointState): void {
  for (const { starts } of Object.values(state.metrics)) if (starts !== null) stepMade(starts);
}

function find(state: JointState, key: string): { metric: MetricSetup; of: MetricState } | null {
  const metric = state.setup.metrics.find((each) => each.key === key);
  return metric === undefined ? null : { metric, of: state.metrics[key]! };
}
