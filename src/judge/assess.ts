import { floorRate } from './floor.ts';
import type { Skip } from './input.ts';
import { latencySeen } from './latency.ts';
import type { MetricState } from './metric.ts';
import type { MetricSetup } from './setup.ts';
import {
  causesOf,
  type Decision,
  decisionOf,
  goodLine,
  isGood,
  isUnderFloor,
  type JointState,
  marginOf,
  settle,
  totalOf,
  worseLine,
} from './sum.ts';

/** What the evidence of a release says now. Evidence is given as natural logarithms. */
export interface Assessment {
  readonly decision: Decision;
  /** Evidence of all metrics together that gray is worse: the sum of their weighted parts. */
  readonly worse: number;
  /** Keys of the metrics: the one that weighs most first, then others that stand by themselves. Empty before any interval. */
  readonly cause: string[];
  readonly metrics: Readonly<Record<string, MetricAssessment>>;
  /** Lines at which gray is reverted, and is good enough. */
  readonly lines: { readonly worse: number; readonly good: number };
  /** The group test's word on sticky users; absent where none are counted by groups. */
  readonly users?: { readonly agrees: boolean; readonly p: number };
}

export interface MetricAssessment {
  readonly of: MetricSetup['of'];
  /** This metric's weighted part. */
  readonly worse: number;
  readonly good: number;
  readonly goodEnough: boolean;
  /** What was counted. Events are errors; of latency, requests beyond one quantile of both versions together. */
  readonly gray: Counted;
  readonly stable: Counted;
  /** The time in milliseconds that requests beyond the quantile `at` take or exceed; of latency only. */
  readonly quantiles?: { readonly at: number; readonly gray: number | null; readonly stable: number | null };
  /** One point an interval, thinned when there are thousands. */
  readonly curve: Point[];
  /** Intervals left out, by reason. */
  readonly skipped: Readonly<Partial<Record<Skip, number>>>;
  readonly tolerate: MetricSetup['tolerate'];
  /** The odds ratio that `goodEnough` rules out. */
  readonly margin: number;
  /** Where errors are so rare that `goodEnough` came of gray's own requests: the rate that they show it to stay under. */
  readonly under: number | null;
}

interface Counted {
  readonly requests: number;
  readonly events: number;
}

interface Point {
  /** Milliseconds, the interval's end. */
  readonly at: number;
  readonly worse: number;
  readonly good: number;
}

/** Adds up what was counted, and says what it means. Asked again without new intervals, it says the same. */
export function assess(state: JointState): Assessment {
  settle(state);
  const { setup, metrics, crossed, paths, looks } = state;
  const begun = setup.metrics.some(({ key }) => metrics[key]!.starts !== null);
  return {
    decision: decisionOf(state),
    worse: totalOf(state),
    cause: [...(crossed ?? (begun ? causesOf(state) : []))],
    metrics: Object.fromEntries(setup.metrics.map((metric) => [metric.key, assessMetric(state, metric)])),
    lines: { worse: worseLine(setup), good: goodLine(setup) },
    ...(looks.seen > 0 && { users: { agrees: paths.crossed.includes(0), p: paths.p } }),
  };
}

function assessMetric(state: JointState, metric: MetricSetup): MetricAssessment {
  const of = state.metrics[metric.key]!;
  return {
    of: metric.of,
    worse: Math.log(metric.weight) + of.logE.worse,
    good: of.logE.good,
    goodEnough: isGood(state, metric),
    ...countedIn(of),
    curve: pointsOf(of.curve),
    skipped: { ...of.skipped },
    tolerate: metric.tolerate,
    margin: marginOf(state, metric),
    under: isUnderFloor(of.evidence, state.setup) ? floorRate(state.setup.ruleOut) : null,
  };
}

function countedIn({ evidence }: MetricState): Pick<MetricAssessment, 'gray' | 'stable' | 'quantiles'> {
  if (evidence.kind === 'latency') return latencySeen(evidence);
  if (evidence.kind === 'errors') return { gray: { ...evidence.gray }, stable: { ...evidence.stable } };
  const none = { requests: 0, events: 0 };
  return { gray: none, stable: none };
}

function pointsOf(curve: readonly number[]): Point[] {
  return Array.from({ length: curve.length / 3 }, (_, i) => ({
    at: curve[3 * i]!,
    worse: curve[3 * i + 1]!,
    good: curve[3 * i + 2]!,
  }));
}
