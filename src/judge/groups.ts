import { type GroupTotals, scoresOf, usualRates } from './scores.ts';
import { ordersOf } from './shuffle.ts';

/**
 * The group randomisation test, for traffic that keeps each user in one arm. Users fall into equally likely groups by hash and
 * gray has the first few; if the version changes nothing, every order of the groups was equally likely, whatever users do.
 */
export interface GroupCounter {
  /** Intervals counted. */
  intervals: number;
  /** Counts before the release, of the same groups. */
  past: Span | null;
  /** One for each span of constant share, in order. */
  readonly phases: Span[];
  /** The newest intervals, at most RECENT. */
  readonly recent: Span[];
}

/** What every group did over some time in which gray had the first `gray` of them. */
export interface Span extends GroupTotals {
  readonly gray: number;
  readonly requests: number[];
  readonly events: number[];
}

/** Orders of the groups that have crossed the line so far, in the order of crossing; 0 is the real one. */
export interface Paths {
  readonly crossed: number[];
  /** Share of the orders that are as high as the real one or have crossed. */
  p: number;
}

/** The test's fixed part. */
export interface Coin {
  readonly shuffles: number;
  readonly seed: number;
}

/** Which look it is, of how many intervals planned, and how many paths may cross in all of them together. */
export interface Look {
  readonly t: number;
  readonly planned: number;
  readonly alpha: number;
}

const WINDOWS = [60, 180];
const RECENT = 180;
const EACH_TO = 20;

export function startCounter(): GroupCounter {
  return { intervals: 0, past: null, phases: [], recent: [] };
}

export function countPast(counter: GroupCounter, span: Span): void {
  counter.past = counter.past === null ? copied(span) : plus(counter.past, span);
}

export function countGroups(counter: GroupCounter, span: Span): void {
  const { phases, recent } = counter;
  const phase = phases[phases.length - 1];
  if (phase?.gray === span.gray) plus(phase, span);
  else phases.push(copied(span));
  recent.push(copied(span));
  if (recent.length > RECENT) recent.shift();
  counter.intervals++;
}

/** The look that follows look `t`: every interval at first, then every tenth of the time so far, and the last one planned. */
export function nextLook(t: number, planned: number): number {
  const next = t < EACH_TO ? t + 1 : Math.max(t + 1, Math.floor(t * 1.1));
  return t < planned ? Math.min(planned, next) : next;
}

/** For every order the highest of the windows' statistics, and of `highest`; null while no window says anything. */
export function worstOf(
  counter: GroupCounter,
  coin: Coin,
  highest: Float64Array | null,
): Float64Array | null {
  const { phases, recent, intervals } = counter;
  const usual = counter.past === null ? null : usualRates(counter.past);
  const spans = [
    phases,
    ...WINDOWS.filter((window) => intervals > 1.5 * window).map((window) => merged(recent.slice(-window))),
    ...(phases.length > 1 ? [phases.slice(-1)] : []),
  ];
  let best = highest;
  for (const span of spans) {
    const values = statistic(span, usual, coin);
    if (values === null) continue;
    if (best === null) best = values;
    else for (let b = 0; b < values.length; b++) best[b] = Math.max(best[b]!, values[b]!);
  }
  return best;
}

/** Evidence that gray's events are not `margin` times those of stable: with the margin taken out, gray stands too low. */
export function goodOf(counter: GroupCounter, coin: Coin, margin: number): Float64Array | null {
  const usual = counter.past === null ? null : usualRates(counter.past);
  const lowered = counter.phases.map((span) => ({
    ...span,
    events: span.events.map((x, g) => (g < span.gray ? x / margin : x)),
  }));
  return statistic(lowered, usual, coin)?.map((value) => -value) ?? null;
}

/** Lets the highest paths cross, as many as `alpha` allows by look `t`. Whatever crossed stays crossed. */
export function look(paths: Paths, heights: Float64Array, { t, planned, alpha }: Look): void {
  const count = heights.length;
  const share = Math.min(1, Math.log1p(t) / Math.log1p(planned));
  const allowed = Math.floor(alpha * share * count + 1e-9) - paths.crossed.length;
  const crossed = new Set(paths.crossed);
  let asHigh = 0;
  for (let b = 0; b < count; b++) if (heights[b]! >= heights[0]! || crossed.has(b)) asHigh++;
  paths.p = asHigh / count;
  if (allowed <= 0 || crossed.has(0)) return;
  const open = Array.from(heights.keys()).filter((b) => heights[b]! > 0 && !crossed.has(b));
  open.sort((a, b) => heights[b]! - heights[a]! || a - b);
  // Of a tie across the limit none crosses.
  const limit = open.length > allowed ? heights[open[allowed]!]! : 0;
  paths.crossed.push(...open.slice(0, allowed).filter((b) => heights[b]! > limit));
}

/** The standardised sum of gray's scores under every order; null where no span says anything. */
function statistic(spans: readonly Span[], usual: readonly number[] | null, coin: Coin): Float64Array | null {
  const groups = spans[0]?.requests.length ?? 0;
  const orders = cachedOrders(groups, coin);
  const sums = new Float64Array(coin.shuffles + 1);
  let variance = 0;
  for (const span of spans) {
    const { gray } = span;
    if (gray === 0 || gray === groups) continue;
    const scores = scoresOf(span, usual);
    const squares = scores.reduce((total, score) => total + score * score, 0);
    if (squares === 0) continue;
    addScores(sums, orders, Float64Array.from(scores), gray);
    variance += ((gray * (groups - gray)) / (groups * (groups - 1))) * squares;
  }
  if (!(variance > 0)) return null;
  const scale = 1 / Math.sqrt(variance);
  // Rounded, so that ties are ties on every machine.
  return sums.map((total) => Math.round(total * scale * 1e9) / 1e9);
}

/** Scores sum to 0, so the smaller side of the split is enough. */
function addScores(sums: Float64Array, orders: Uint16Array, scores: Float64Array, gray: number): void {
  const groups = scores.length;
  const few = gray * 2 <= groups;
  const [from, to, sign] = few ? [0, gray, 1] : [gray, groups, -1];
  for (let b = 0, row = 0; b < sums.length; b++, row += groups) {
    let total = 0;
    for (let i = from; i < to; i++) total += scores[orders[row + i]!]!;
    sums[b]! += sign * total;
  }
}

let cached: { readonly key: string; readonly orders: Uint16Array } = { key: '', orders: new Uint16Array() };

/** A release always asks for the same orders: one megabyte and a half, made once. */
function cachedOrders(groups: number, { shuffles, seed }: Coin): Uint16Array {
  const key = `${groups} ${shuffles} ${seed}`;
  if (cached.key !== key) cached = { key, orders: ordersOf(groups, shuffles, seed) };
  return cached.orders;
}

/** Intervals as spans of constant share. */
function merged(intervals: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const interval of intervals) {
    const span = spans[spans.length - 1];
    if (span?.gray === interval.gray) plus(span, interval);
    else spans.push(copied(interval));
  }
  return spans;
}

function copied({ gray, requests, events }: Span): Span {
  return { gray, requests: [...requests], events: [...events] };
}

function plus(total: Span, span: Span): Span {
  for (let g = 0; g < total.requests.length; g++) {
    total.requests[g]! += span.requests[g]!;
    total.events[g]! += span.events[g]!;
  }
  return total;
}
