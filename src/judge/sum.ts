import { errorMargin } from './errors.ts';
import { FLOOR_FACTOR, floorEvidence } from './floor.ts';
import { goodOf, look, nextLook, type Paths, worstOf } from './groups.ts';
import type { MetricState } from './metric.ts';
import type { JointSetup, MetricSetup, Rules } from './setup.ts';
import { logSum } from './special.ts';

/**
 * The judge of one release: several metrics, one risk. Plain JSON, kept between runs as it is; it does not grow with the
 * release's length.
 */
export interface JointState {
  readonly setup: JointSetup;
  /** Of the setup and the method, for `resume`. */
  readonly hash: string;
  readonly metrics: Readonly<Record<string, MetricState>>;
  /** Metrics that have been given an interval since the evidence was last added up. */
  readonly round: string[];
  /** The metrics that weighed most when the sum crossed its line; null before. Whatever crossed stays crossed. */
  crossed: readonly string[] | null;
  /** The group test over all metrics. */
  readonly paths: Paths;
  /** Intervals with groups, and the number of them at the next look. */
  readonly looks: { seen: number; next: number };
}

/** How many orders of the groups the group test compares the real one with. */
const SHUFFLES = 4999;

export type Decision = 'revert' | 'promote' | 'continue';

/** Adds up what was counted since the last time. Nothing happens if that is nothing. */
export function settle(state: JointState): void {
  if (state.round.length === 0) return;
  state.round.length = 0;
  if (state.crossed === null && totalOf(state) >= worseLine(state.setup)) state.crossed = causesOf(state);
  lookAtGroups(state);
}

/** What the evidence that was added up says. */
export function decisionOf(state: JointState): Decision {
  if (state.crossed !== null && (!isSticky(state) || state.paths.crossed.includes(0))) return 'revert';
  const metrics = state.setup.metrics;
  return metrics.length > 0 && metrics.every((metric) => isGood(state, metric)) ? 'promote' : 'continue';
}

/** The natural logarithm of the evidence of all metrics together. */
export function totalOf({ setup, metrics }: JointState): number {
  return logSum(setup.metrics.map(({ key, weight }) => Math.log(weight) + metrics[key]!.logE.worse));
}

export function worseLine({ alpha }: JointSetup): number {
  return -Math.log(alpha);
}

export function goodLine({ beta }: JointSetup): number {
  return -Math.log(beta);
}

/** Whether gray fails so rarely that it cannot be worse by the margin, however rarely stable fails. */
export function isUnderFloor(evidence: MetricState['evidence'], setup: JointSetup): boolean {
  return evidence.kind === 'errors' && floorEvidence(evidence.floor) >= goodLine(setup) + FLOOR_FACTOR;
}

/** Whether the evidence that gray is good enough is there: for servers, and for sticky users. */
export function isGood({ setup, metrics }: JointState, { key }: MetricSetup): boolean {
  const { logE, groups, goodPaths, evidence } = metrics[key]!;
  // Of sticky users the floor speaks for those that gray had so far; comparing arms learns nothing where nobody fails.
  if (isUnderFloor(evidence, setup)) return true;
  const sticky = groups !== null && groups.phases.length > 0;
  return logE.good >= goodLine(setup) && (!sticky || goodPaths.crossed.includes(0));
}

/** The metric that weighs most in the sum, then all others whose own evidence is beyond doubt (e-BH: Wang and Ramdas 2022). */
export function causesOf({ setup, metrics }: JointState): readonly string[] {
  const evidence = (key: string) => metrics[key]!.logE.worse;
  const weighed = setup.metrics.map(({ key, weight }) => ({ key, weight: Math.log(weight) + evidence(key) }));
  const first = weighed.reduce((a, b) => (b.weight > a.weight ? b : a)).key;
  const sorted = setup.metrics.map(({ key }) => key).sort((a, b) => evidence(b) - evidence(a));
  const listed = sorted.findLastIndex(
    (key, i) => evidence(key) >= worseLine(setup) + Math.log(sorted.length / (i + 1)),
  );
  return [first, ...sorted.slice(0, listed + 1).filter((key) => key !== first)];
}

/** Whether sticky users are counted by groups: then the group test has to agree. */
function isSticky({ looks }: JointState): boolean {
  return looks.seen > 0;
}

/** The odds ratio that promotion evidence rules out for a metric. */
export function marginOf({ setup, metrics }: JointState, metric: MetricSetup): number {
  const { evidence } = metrics[metric.key]!;
  return evidence.kind === 'errors' ? errorMargin(evidence, rulesOf(setup, metric)) : 1 + setup.ruleOut;
}

function lookAtGroups(state: JointState): void {
  const { setup, looks, paths } = state;
  const counted = setup.metrics.flatMap((metric) => {
    const { groups, goodPaths } = state.metrics[metric.key]!;
    return groups === null || groups.phases.length === 0 ? [] : [{ metric, groups, goodPaths }];
  });
  looks.seen = Math.max(0, ...counted.map(({ groups }) => groups.intervals));
  if (looks.seen < looks.next) return;
  const coin = { shuffles: SHUFFLES, seed: setup.seed ?? 1 };
  const planned = setup.plannedIntervals;
  let highest: Float64Array | null = null;
  for (const { metric, groups, goodPaths } of counted) {
    highest = worstOf(groups, coin, highest);
    const good = goodOf(groups, coin, marginOf(state, metric));
    if (good !== null) look(goodPaths, good, { t: looks.seen, alpha: setup.beta, planned });
  }
  if (highest !== null) look(paths, highest, { t: looks.seen, alpha: setup.alpha, planned });
  while (looks.next <= looks.seen) looks.next = nextLook(looks.next, planned);
}

export function rulesOf({ ruleOut, historySplit, method }: JointSetup, metric: MetricSetup): Rules {
  return { metric, ruleOut, split: metric.split ?? historySplit ?? 'replica', method: method ?? 'DRE-3' };
}
