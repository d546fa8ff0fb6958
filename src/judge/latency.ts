import { type Calm, recall, startCalm } from './calm.ts';
import { type Dre, logE, startDre, step } from './dre.ts';
import { edgeAt, type Histogram, quantileOf, quickerEdge, slowerEdge, sumOf, tail } from './histogram.ts';
import type { Arms } from './input.ts';
import type { Counts } from './likelihood.ts';
import { type Rules, relativeOf } from './setup.ts';
import { heed, type Seen, type Signs, startSigns } from './signs.ts';
import { logSum } from './special.ts';

/** Evidence on a distribution of times: how many requests of each arm took longer than the pooled quantiles. */
export interface LatencyState {
  readonly kind: 'latency';
  /** Bounds of the buckets in milliseconds; null where none are given. */
  le: readonly number[] | null;
  /** Both arms over all intervals so far, history included; begins anew when the buckets change. */
  pooled: number[];
  gray: number[];
  stable: number[];
  /** One a target. */
  readonly calm: readonly Calm[];
  readonly signs: readonly (Signs | null)[];
  worse: readonly Dre[];
  /** One for each of the last targets of GOOD. */
  good: readonly Dre[];
}

const TARGETS = [0.5, 0.75, 0.9, 0.95, 0.99];
/** Targets, by index, on which gray has to be good enough: the slowest tenth and hundredth. */
const GOOD = [2, 4];
const SLOWEST = 4;

export function startLatency({ split, method }: Rules): LatencyState {
  return {
    kind: 'latency',
    le: null,
    pooled: [],
    gray: [],
    stable: [],
    calm: TARGETS.map(() => startCalm(split)),
    signs: TARGETS.map(() => startSigns(method, split)),
    worse: [],
    good: [],
  };
}

/** What one interval brings: both arms' buckets and their bounds. */
export interface Times {
  readonly arms: Arms;
  readonly le: readonly number[] | undefined;
}

export function recallLatency(state: LatencyState, times: Times | null, rules: Rules): void {
  if (times !== null) pool(state, times);
  for (const [i, calm] of state.calm.entries()) {
    const edge = edgeAt(state.pooled, TARGETS[i]!);
    recall(calm, times === null ? null : countsOf(times.arms, edge, edge, rules));
  }
}

export function observeLatency(state: LatencyState, times: Times | null, start: number, rules: Rules): void {
  if (state.worse.length === 0) {
    state.worse = state.calm.map((calm) => startDre('latencyWorse', calm, rules.method));
    state.good = GOOD.map((target) => startDre('latencyGood', state.calm[target]!, rules.method));
  }
  const edges = times === null ? null : edgesOf(state, times, rules);
  if (times !== null) {
    addAll(state.gray, times.arms.gray.latency!);
    addAll(state.stable, times.arms.stable.latency!);
  }
  for (const [i, signs] of state.signs.entries()) {
    const edge = edges?.[i];
    if (signs !== null) heed(signs, edge === undefined ? NOTHING : seenAt(times!.arms, edge.stable, rules));
  }
  for (const [i, dre] of state.worse.entries()) {
    const edge = edges?.[i];
    const counts = edge === undefined ? null : countsOf(times!.arms, edge.lenient, edge.stable, rules);
    step(dre, counts, { ratio: 1, null: 1, start });
  }
  for (const [i, dre] of state.good.entries()) {
    const edge = edges?.[GOOD[i]!];
    const counts = edge === undefined ? null : countsOf(times!.arms, edge.strict, edge.stable, rules);
    step(dre, counts, { ratio: 1, null: 1 + rules.ruleOut, start: 0 });
  }
}

/** The plain mean over the targets; good enough needs every target of GOOD. */
export function latencyEvidence({ worse, good, signs }: LatencyState): { worse: number; good: number } {
  if (worse.length === 0) return { worse: 0, good: 0 };
  return {
    worse: logSum(worse.map((dre, i) => logE(dre, signs[i]!))) - Math.log(worse.length),
    good: Math.min(...good.map((dre, i) => logE(dre, signs[GOOD[i]!]!))),
  };
}

const NOTHING: Seen = { halves: null, together: null };

/** What an interval shows of noise beyond one edge, the same for both versions. */
function seenAt(arms: Arms, edge: number, rules: Rules): Seen {
  const { grayRequests, grayEvents, stableRequests, stableEvents } = countsOf(arms, edge, edge, rules);
  const { halves } = arms;
  return {
    halves: halves === undefined ? null : countsOf(halves, edge, edge, rules),
    together: { requests: grayRequests + stableRequests, events: grayEvents + stableEvents, mark: edge },
  };
}

interface Edges {
  readonly stable: number;
  /** Gray's edge where doubt speaks for gray: the first bound at or beyond the tolerated time. */
  readonly lenient: number;
  /** Gray's edge where doubt speaks against it: the last bound within the tolerated time. */
  readonly strict: number;
}

/**
 * The edges to count at. Without a tolerance the choice may see this interval, for it treats both arms alike; with one it rests
 * on earlier intervals alone, and is null before there are any.
 */
function edgesOf(state: LatencyState, times: Times, { metric }: Rules): readonly Edges[] | null {
  const factor = 1 + relativeOf(metric);
  if (factor === 1) {
    pool(state, times);
    return TARGETS.map((target) => {
      const edge = edgeAt(state.pooled, target);
      return { stable: edge, lenient: edge, strict: edge };
    });
  }
  const same = sameBuckets(state, times);
  const edges = same ? TARGETS.map((target) => edgeAt(state.pooled, target)) : null;
  pool(state, times);
  const { le } = state;
  if (edges === null || le === null) return null;
  const [up, down] = [
    (edge: number) => slowerEdge(le, le[edge]! * factor),
    (edge: number) => quickerEdge(le, le[edge]! * factor),
  ];
  if (metric.worse === 'higher') {
    return edges.map((edge) => ({ stable: edge, lenient: up(edge), strict: down(edge) }));
  }
  const within = (edge: number) => le[edge]! / factor;
  return edges.map((edge) => ({
    stable: edge,
    lenient: quickerEdge(le, within(edge)),
    strict: slowerEdge(le, within(edge)),
  }));
}

/** Adds an interval to the pooled histogram, which begins anew with other buckets: evidence so far does not depend on them. */
function pool(state: LatencyState, times: Times): void {
  if (!sameBuckets(state, times)) {
    const empty = () => times.arms.gray.latency!.map(() => 0);
    state.le = times.le === undefined ? null : [...times.le];
    [state.pooled, state.gray, state.stable] = [empty(), empty(), empty()];
  }
  addAll(state.pooled, times.arms.gray.latency!);
  addAll(state.pooled, times.arms.stable.latency!);
}

function sameBuckets({ le, pooled }: LatencyState, { arms, le: other }: Times): boolean {
  if (pooled.length !== arms.gray.latency!.length) return false;
  if (le === null || other === undefined) return le === null && other === undefined;
  return le.every((bound, i) => bound === other[i]);
}

/** Requests beyond an edge of each arm; where lower is worse, those up to it. */
function countsOf({ gray, stable }: Arms, grayEdge: number, stableEdge: number, { metric }: Rules): Counts {
  const count = (histogram: Histogram, edge: number) => {
    const all = sumOf(histogram);
    const beyond = tail(histogram, edge);
    return { all, events: metric.worse === 'lower' ? all - beyond : beyond };
  };
  const [a, b] = [count(gray.latency!, grayEdge), count(stable.latency!, stableEdge)];
  return { grayRequests: a.all, grayEvents: a.events, stableRequests: b.all, stableEvents: b.events };
}

/**
 * Requests so far and the slow ones among them, with the time that these take or exceed: those beyond the quantile that speaks most
 * against gray, or the slowest hundredth while none does.
 */
export function latencySeen(state: LatencyState) {
  const { gray, stable, pooled, le } = state;
  const quantile = TARGETS[loudest(state)]!;
  const edge = edgeAt(pooled, quantile);
  const arm = (histogram: Histogram) => ({ requests: sumOf(histogram), events: tail(histogram, edge) });
  return {
    gray: arm(gray),
    stable: arm(stable),
    quantiles: {
      at: quantile,
      gray: quantileOf(gray, le, quantile),
      stable: quantileOf(stable, le, quantile),
    },
  };
}

function loudest({ worse, signs }: LatencyState): number {
  const evidence = worse.map((dre, i) => logE(dre, signs[i]!));
  const best = evidence.reduce((a, value, i) => (value > evidence[a]! ? i : a), SLOWEST);
  return (evidence[best] ?? 0) > LOUD ? best : SLOWEST;
}

/** Evidence below this, as a logarithm, singles no quantile out. */
const LOUD = 1;

function addAll(total: number[], more: Histogram): void {
  for (let i = 0; i < total.length; i++) total[i]! += more[i]!;
}
