import type { Method, Split } from './noise.ts';

/** What the judge is told before the release; fixed from then on. */
export interface JointSetup {
  /** Chance that a harmless version is ever reverted, over the whole release: 0 to 1. */
  readonly alpha: number;
  /** Chance that a version worse by the margin is ever found good enough: 0 to 1. */
  readonly beta: number;
  /** Relative worsening that promotion evidence rules out: 0.5 is one half. */
  readonly ruleOut: number;
  readonly metrics: readonly MetricSetup[];
  /** Intervals of the whole release. */
  readonly plannedIntervals: number;
  /** Seconds from the beginning at which the share of traffic is planned to change. Only their number counts. */
  readonly steps: readonly number[];
  /** How the history is split in two, and which noise is expected; `replica` if absent. A metric may have its own. */
  readonly historySplit?: Split;
  /** Draws the orders of the group test; 1 if absent. */
  readonly seed?: number;
  /** `DRE-3` if absent. */
  readonly method?: Method;
}

export interface MetricSetup {
  /** Unique in the release. */
  readonly key: string;
  readonly of: 'errors' | 'latency' | 'gauge';
  /**
   * How much worse gray may be. `relative`: odds of an error, time of a request, value of a gauge, as a fraction. `points`: the
   * error rate, as a fraction, or the gauge in its own unit; it has no meaning for latency and is none there.
   */
  readonly tolerate: { readonly relative: number } | { readonly points: number };
  readonly worse: 'higher' | 'lower';
  /** Weight in the sum of the evidence; the weights of a release sum to 1. */
  readonly weight: number;
  readonly split?: Split;
  /** Logarithm of the evidence that an earlier release of the same versions gathered; 0 if absent. */
  readonly carried?: number;
}

/** What a metric is judged by, besides its own setup. */
export interface Rules {
  readonly metric: MetricSetup;
  readonly ruleOut: number;
  readonly split: Split;
  readonly method: Method;
}

/** The relative tolerance; 0 where it is given in points. */
export function relativeOf({ tolerate }: MetricSetup): number {
  return 'relative' in tolerate ? tolerate.relative : 0;
}

/** The tolerance in points; 0 where it is relative. */
export function pointsOf({ tolerate }: MetricSetup): number {
  return 'points' in tolerate ? tolerate.points : 0;
}

/** Promotion evidence rules out a worsening that is at least this part larger than what is tolerated. */
export const OVER_TOLERATED = 1.25;
