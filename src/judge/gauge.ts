import type { Arms } from './input.ts';
import { OVER_TOLERATED, pointsOf, type Rules, relativeOf } from './setup.ts';
import {
  addTo,
  extend,
  type Frozen,
  frozen,
  type Series,
  type Shift,
  shiftLogE,
  startSeries,
} from './shift.ts';

/**
 * Evidence on one number per arm and interval: the paired differences, freed of their correlation from one interval to the
 * next. Without a history that tells how much they vary by themselves it decides nothing: the evidence stays at 1.
 */
export interface GaugeState {
  readonly kind: 'gauge';
  readonly past: Series;
  /** Sum of the stable arm's values before the release. */
  level: number;
  /** Undefined until the release begins; null where the history is too short. */
  frozen: Frozen | null | undefined;
  /** Differences of the interval before, beyond what is tolerated and within the margin; null after a gap. */
  last: { readonly over: number; readonly within: number } | null;
  readonly worse: Shift;
  readonly good: Shift;
  /** Intervals counted. */
  count: number;
}

export function startGauge(): GaugeState {
  return {
    kind: 'gauge',
    past: startSeries(),
    level: 0,
    frozen: undefined,
    last: null,
    worse: { sum: 0, squares: 0 },
    good: { sum: 0, squares: 0 },
    count: 0,
  };
}

export function recallGauge(state: GaugeState, arms: Arms | null, rules: Rules): void {
  if (arms === null) return;
  extend(state.past, badness(arms, rules));
  state.level += arms.stable.gauge!;
  state.last = null;
}

export function observeGauge(state: GaugeState, arms: Arms | null, rules: Rules): void {
  if (state.frozen === undefined) {
    state.frozen = frozen(state.past);
    // The history's last difference is what the first one is freed of.
    if (state.past.count > 0) state.last = differences(state, state.past.last, meanLevel(state), rules);
  }
  if (arms === null) {
    state.last = null;
    return;
  }
  const now = differences(state, badness(arms, rules), arms.stable.gauge!, rules);
  const { frozen: known, last } = state;
  state.last = now;
  state.count++;
  if (known === null) return;
  // After a gap there is nothing to free a difference of, unless differences are free anyway.
  if (last === null && known.lag > 0) return;
  addTo(state.worse, (now.over - known.lag * (last?.over ?? 0)) / known.scale);
  addTo(state.good, (now.within - known.lag * (last?.within ?? 0)) / known.scale);
}

export function gaugeEvidence({ worse, good }: GaugeState): { worse: number; good: number } {
  return {
    worse: worse.squares === 0 ? 0 : shiftLogE(worse),
    good: good.squares === 0 ? 0 : shiftLogE(good),
  };
}

/** How much worse gray is than stable. */
function badness({ gray, stable }: Arms, { metric }: Rules): number {
  const difference = gray.gauge! - stable.gauge!;
  return metric.worse === 'lower' ? -difference : difference;
}

function differences(state: GaugeState, worse: number, stable: number, rules: Rules) {
  const relative = relativeOf(rules.metric);
  const points = pointsOf(rules.metric);
  const over = worse - relative * Math.abs(stable) - points;
  const margin = Math.max(
    rules.ruleOut * Math.abs(meanLevel(state)),
    OVER_TOLERATED * (relative * Math.abs(stable) + points),
  );
  return { over, within: margin - worse };
}

function meanLevel({ level, past }: GaugeState): number {
  return past.count === 0 ? 0 : level / past.count;
}
