import type { ArmCounts, Interval } from '../ports/metric.ts';
import { decisionOf, type JointState, noteStep, observe, recall, settle, startJoint } from './joint.ts';
import type { JointSetup, MetricSetup } from './setup.ts';

/**
 * What a comparison can see, before there is anything to see: the judge itself judges traffic that is made up, as even as chance
 * is on average and as unlucky as one release of twenty. So nothing here has to know how it decides.
 */
export interface Watch {
  /** Of the whole release. */
  readonly setup: JointSetup;
  readonly metric: MetricSetup;
  /** Between two looks, in seconds. */
  readonly look: number;
  /** Requests a second to both versions together, more than 0. */
  readonly perSecond: number;
  readonly stable: Answers;
  /** The stable version against itself before the release; empty where that is not known. */
  readonly history: readonly Interval[];
}

/** How the stable version answers. */
export type Answers =
  /** The part of its requests that counts as errors: more than 0, less than 1. */
  | { readonly rate: number }
  /** Bounds of the buckets in milliseconds, and the part of its requests that takes at most so long. */
  | { readonly le: readonly number[]; upTo(time: number): number };

/** A span of constant share, as it is judged. */
export interface Phase {
  /** Gray's part of the requests: more than 0, less than 1. */
  readonly share: number;
  readonly intervals: number;
}

/** Standard deviations of bad luck: of the release in the middle, and of one in twenty. */
const MIDDLE = 0;
const UNLUCKY = 1.645;
/** Latency is compared at a few bounds only, so its evidence scatters more than the likelihood ratio. */
const UNLUCKY_TIMES = 2;
/** Each question is put to this much made-up traffic. For what is to be found in 95 %, the worst of it counts. */
const SEEDS = [1, 2, 3];

/** How many times stable's odds of an error, or its times, are tried for gray. */
const ODDS = Array.from({ length: 60 }, (_, i) => 1.1 ** (i + 1));
const SLOWER = [1.05, 1.1, 1.15, 1.2, 1.25, 1.3, 1.4, 1.5, 1.6, 1.8, 2, 2.5, 3, 4, 5, 7, 10];

/**
 * The smallest worsening, there from the phase's first request, that is found within it in 19 of 20 releases, without what other
 * phases add: how many times stable's odds of an error, or its times. Null where even the largest tried is not.
 */
export function smallestFound(watch: Watch, phase: Phase): number | null {
  const ofErrors = 'rate' in watch.stable;
  const tried = ofErrors ? ODDS : SLOWER;
  let [low, high] = [0, tried.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (find(watch, phase, tried[middle]!, SEEDS[0]!) === null) low = middle + 1;
    else high = middle;
  }
  while (low < tried.length && intervalsToFind(watch, phase, tried[low]!) === null) low++;
  // Of times the next step is stated: the first one may be found in 80 % only.
  return tried[ofErrors ? low : low + 1] ?? null;
}

/** Intervals within which a worsening by `times` is found in 19 of 20 releases; null where the phase is too short. */
export function intervalsToFind(watch: Watch, phase: Phase, times: number): number | null {
  let most = 0;
  for (const seed of SEEDS) {
    const found = find(watch, phase, times, seed);
    if (found === null) return null;
    most = Math.max(most, found);
  }
  return most;
}

function find(watch: Watch, phase: Phase, times: number, seed: number): number | null {
  const state = startOf(watch);
  const arms = { gray: chancesOf(watch, times), against: chancesOf(watch, 1) };
  const luck = 'rate' in watch.stable ? UNLUCKY : UNLUCKY_TIMES;
  const draw = traffic(watch, phase, arms, { luck, seed });
  for (let i = 0; i < phase.intervals; i++) {
    see(state, draw(i));
    if (decisionOf(state) === 'revert') return i + 1;
  }
  return null;
}

/** A phase, from 0, and how many of its intervals are over. */
export interface Moment {
  readonly phase: number;
  readonly intervals: number;
}

/** When a version as good as stable is found good enough, in half of the releases; null where the phases are too short. */
export function usuallyGood(watch: Watch, phases: readonly Phase[]): Moment | null {
  const found = SEEDS.map((seed) => good(watch, phases, { luck: MIDDLE, seed }));
  const late = (moment: Moment | null) =>
    moment === null ? Number.POSITIVE_INFINITY : moment.phase * 1e6 + moment.intervals;
  return found.sort((a, b) => late(a) - late(b))[SEEDS.length >> 1] ?? null;
}

/** The same, in 19 of 20 releases. */
export function surelyGood(watch: Watch, phases: readonly Phase[]): Moment | null {
  return good(watch, phases, { luck: UNLUCKY, seed: SEEDS[0]! });
}

function good(watch: Watch, phases: readonly Phase[], chance: Chance): Moment | null {
  const state = startOf(watch);
  const arms = { gray: chancesOf(watch, 1), against: chancesOf(watch, 1 + watch.setup.ruleOut) };
  let before = 0;
  for (const [number, phase] of phases.entries()) {
    if (number > 0) noteStep(state);
    const draw = traffic(watch, phase, arms, chance);
    for (let i = 0; i < phase.intervals; i++) {
      see(state, draw(before + i));
      if (decisionOf(state) === 'promote') return { phase: number, intervals: i + 1 };
    }
    before += phase.intervals;
  }
  return null;
}

/** The rate of errors whose odds are `times` those of `rate`; where fewer are worse, the rate that is as much lower. */
export function rateTimes(rate: number, times: number, worse: MetricSetup['worse']): number {
  const odds = (rate / (1 - rate)) * (worse === 'higher' ? times : 1 / times);
  return odds / (1 + odds);
}

/** How differently users fare, as the squared ratio of spread and mean: one in ten meets errors, and some ask far more than others. */
const USERS_DIFFER = { errors: 40, latency: 4 } as const;

/**
 * How many users, kept by a cookie, it takes to find a worsening by `times` in 19 of 20 releases; with fewer the luck of the draw
 * hides it. By the spread of the logarithm of both arms' ratio; rounded up to one digit.
 */
export function usersFor(of: keyof typeof USERS_DIFFER, share: number, times: number, alpha: number): number {
  // By the middle of a release half of the risk is spent.
  const sure = normalAt(1 - alpha / 2) + UNLUCKY;
  const users = (USERS_DIFFER[of] * sure * sure) / (share * (1 - share) * Math.log(times) ** 2);
  const digit = 10 ** Math.floor(Math.log10(users));
  return Math.ceil(users / digit) * digit;
}

function startOf({ setup, metric, history }: Watch): JointState {
  // A part of the stake has to win as much as the whole risk asks for.
  const alone = { ...setup, alpha: setup.alpha * metric.weight, metrics: [{ ...metric, weight: 1 }] };
  const state = startJoint(alone);
  for (const interval of history) recall(state, metric.key, interval);
  return state;
}

function see(state: JointState, interval: Interval): void {
  observe(state, state.setup.metrics[0]!.key, interval);
  settle(state);
}

/** The chance of each kind of answer: successes and errors, or the buckets of time. */
function chancesOf({ stable, metric }: Watch, times: number): number[] {
  if ('rate' in stable) {
    const rate = rateTimes(stable.rate, times, metric.worse);
    return [1 - rate, rate];
  }
  const factor = metric.worse === 'lower' ? 1 / times : times;
  const upTo = [...stable.le.map((bound) => stable.upTo(bound / factor)), 1];
  return upTo.map((chance, i) => Math.max(chance - (upTo[i - 1] ?? 0), 1e-12));
}

interface Arms {
  readonly gray: readonly number[];
  /** How gray would answer if what the evidence speaks against were true. */
  readonly against: readonly number[];
}

interface Chance {
  readonly luck: number;
  readonly seed: number;
}

/**
 * Made-up intervals by number. Counts scatter as chance has them, and their sums follow the path along which the evidence stays
 * `luck` standard deviations behind its mean at every moment: each kind of answer is rarer or more frequent as it speaks for the
 * likelihood ratio or against it.
 */
function traffic(watch: Watch, phase: Phase, arms: Arms, { luck, seed }: Chance): (i: number) => Interval {
  const { perSecond, look, stable } = watch;
  const truth = chancesOf(watch, 1);
  const requests = [perSecond * look * phase.share, perSecond * look * (1 - phase.share)] as const;
  const leaning = leaningsOf(truth, phase.share, arms, requests);
  const draws = drawsOf(2 * truth.length, phase.intervals, seed);
  const arm = (i: number, chances: readonly number[], mean: number, lean: readonly number[]): ArmCounts => {
    const upTo = (at: number, c: number) => Math.max(0, chances[c]! * (at - luck * Math.sqrt(at) * lean[c]!));
    const now = chances.map((_, c) => Math.max(0, upTo(i + 1, c) - upTo(i, c)));
    const counts = partsOf(Math.floor(mean + draws()), now, draws);
    const all = counts.reduce((sum, n) => sum + n, 0);
    return 'rate' in stable ? { requests: all, errors: counts[1]! } : { requests: all, latency: counts };
  };
  return (i) => ({
    from: Math.round(i * look * 1000),
    to: Math.round((i + 1) * look * 1000),
    gray: arm(i, arms.gray, requests[0], leaning.gray),
    stable: arm(i, truth, requests[1], leaning.stable),
    ...('le' in stable && { le: stable.le }),
  });
}

/** What one answer of each kind adds to the log likelihood ratio beyond the mean, per standard deviation of an interval. */
function leaningsOf(
  stable: readonly number[],
  share: number,
  { gray, against }: Arms,
  [grayRequests, stableRequests]: readonly [number, number],
): { gray: number[]; stable: number[] } {
  const both = (arm: readonly number[], c: number) => share * arm[c]! + (1 - share) * stable[c]!;
  const claims = gray.map((_, c) => Math.log(both(against, c) / both(gray, c)));
  const a = centred(
    claims.map((log, c) => log + Math.log(gray[c]! / against[c]!)),
    gray,
  );
  const b = centred(claims, stable);
  const variance = (values: readonly number[], chances: readonly number[]) =>
    values.reduce((sum, value, c) => sum + chances[c]! * value * value, 0);
  const sd = Math.sqrt(grayRequests * variance(a, gray) + stableRequests * variance(b, stable));
  const scaled = (values: readonly number[]) => values.map((value) => (sd > 0 ? value / sd : 0));
  return { gray: scaled(a), stable: scaled(b) };
}

function centred(values: readonly number[], chances: readonly number[]): number[] {
  const mean = values.reduce((sum, value, c) => sum + chances[c]! * value, 0);
  return values.map((value) => value - mean);
}

/** `n` requests by kind of answer. */
function partsOf(n: number, weights: readonly number[], draws: () => number): number[] {
  const counts = weights.map(() => 0);
  let left = n;
  let rest = weights.reduce((sum, weight) => sum + weight, 0);
  for (let c = weights.length - 1; c > 0; c--) {
    const at = draws();
    counts[c] = rest > 0 ? binomialAt(left, Math.min(1, weights[c]! / rest), at) : 0;
    left -= counts[c]!;
    rest -= weights[c]!;
  }
  counts[0] = left;
  return counts;
}

/** The count of `n` with this chance each that a part `at` of all outcomes does not exceed. */
function binomialAt(n: number, chance: number, at: number): number {
  if (chance > 0.5) return n - binomialAt(n, 1 - chance, 1 - at);
  const variance = n * chance * (1 - chance);
  if (variance > 50) {
    const count = Math.round(n * chance + Math.sqrt(variance) * normalAt(at));
    return Math.min(n, Math.max(0, count));
  }
  const odds = chance / (1 - chance);
  let count = 0;
  let term = Math.exp(n * Math.log1p(-chance));
  for (let sum = term; sum < at && count < n; sum += term) {
    term *= (odds * (n - count)) / (count + 1);
    count++;
  }
  return count;
}

/** The standard normal quantile, to 0.0005: Abramowitz and Stegun 26.2.23. */
function normalAt(p: number): number {
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)));
  const far =
    t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  return p < 0.5 ? -far : far;
}

/** Rows over which the draws of a column are spread evenly. */
const ROWS = 10;

/**
 * Draws from 0 to 1, row by row. Over some rows each column has one draw from every part of 0 to 1, in an order of its own (Latin
 * hypercube sampling: McKay, Beckman and Conover 1979), so that sums scatter little around what is expected.
 */
function drawsOf(columns: number, intervals: number, seed: number): () => number {
  const uniform = uniformOf(seed);
  const rows = Math.max(1, Math.ceil(intervals / Math.ceil(intervals / ROWS)));
  const block = new Float64Array(columns * rows);
  let at = block.length;
  return () => {
    if (at === block.length) {
      at = 0;
      for (let column = 0; column < columns; column++) {
        for (let row = 0; row < rows; row++) {
          const other = Math.floor(uniform() * (row + 1));
          block[row * columns + column] = block[other * columns + column]!;
          block[other * columns + column] = (row + uniform()) / rows;
        }
      }
    }
    return block[at++]!;
  };
}

/** mulberry32 */
function uniformOf(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b9);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
}
