import { type Calm, recall, startCalm } from './calm.ts';
import { type Dre, logE, startDre, step } from './dre.ts';
import { type Floor, observeFloor, startFloor } from './floor.ts';
import type { Arms } from './input.ts';
import type { Counts } from './likelihood.ts';
import { OVER_TOLERATED, pointsOf, type Rules, relativeOf } from './setup.ts';
import { heed, type Seen, type Signs, startSigns } from './signs.ts';

/** Evidence on an error rate. */
export interface ErrorsState {
  readonly kind: 'errors';
  readonly calm: Calm;
  readonly signs: Signs | null;
  /** The stable version before the release. */
  readonly before: Tally;
  readonly gray: Tally;
  readonly stable: Tally;
  /** Null until the release begins: the history comes first. */
  worse: Dre | null;
  good: Dre | null;
  readonly floor: Floor;
}

/** Requests, and how many of them count as bad. */
interface Tally {
  requests: number;
  events: number;
}

export function startErrors({ split, method }: Rules): ErrorsState {
  const none = () => ({ requests: 0, events: 0 });
  return {
    kind: 'errors',
    calm: startCalm(split),
    signs: startSigns(method, split),
    before: none(),
    gray: none(),
    stable: none(),
    worse: null,
    good: null,
    floor: startFloor(),
  };
}

export function recallErrors(state: ErrorsState, arms: Arms | null, rules: Rules): void {
  const counts = arms && countsOf(arms, rules);
  recall(state.calm, counts);
  if (counts === null) return;
  state.before.requests += counts.grayRequests + counts.stableRequests;
  state.before.events += counts.grayEvents + counts.stableEvents;
}

export function observeErrors(state: ErrorsState, arms: Arms | null, start: number, rules: Rules): void {
  state.worse ??= startDre('errorsWorse', state.calm, rules.method);
  state.good ??= startDre('errorsGood', state.calm, rules.method);
  const counts = arms && countsOf(arms, rules);
  if (counts !== null) {
    add(state.gray, counts.grayRequests, counts.grayEvents);
    add(state.stable, counts.stableRequests, counts.stableEvents);
    observeFloor(state.floor, counts.grayRequests, counts.grayEvents, rules.ruleOut);
  }
  if (state.signs !== null) heed(state.signs, seenIn(arms, counts, rules));
  const tolerated = toleratedRatio(state, rules);
  step(state.worse, counts, { ratio: tolerated, null: tolerated, start });
  step(state.good, counts, { ratio: 1, null: errorMargin(state, rules), start: 0 });
}

export function errorsEvidence({ worse, good, signs }: ErrorsState): { worse: number; good: number } {
  return { worse: worse === null ? 0 : logE(worse, signs), good: good === null ? 0 : logE(good, signs) };
}

function seenIn(arms: Arms | null, counts: Counts | null, rules: Rules): Seen {
  const halves = arms?.halves;
  return {
    halves: halves === undefined ? null : countsOf(halves, rules),
    together: counts && {
      requests: counts.grayRequests + counts.stableRequests,
      events: counts.grayEvents + counts.stableEvents,
      mark: 0,
    },
  };
}

/** The odds ratio that promotion evidence rules out. */
export function errorMargin(state: ErrorsState, rules: Rules): number {
  const { before } = state;
  const known = before.requests > 0;
  const floor = known ? 0.001 / rateOf(before) : 0;
  const tolerated = known || pointsOf(rules.metric) === 0 ? toleratedRatio(state, rules) : 1;
  return Math.max(1 + Math.max(rules.ruleOut, floor), OVER_TOLERATED * tolerated);
}

/**
 * The odds ratio up to which gray is as good as stable. Points become a ratio through the stable's rate: that before the release
 * or, without a history, a low estimate from all requests so far, less what a gray on the limit would add to them. A low rate
 * gives a high ratio, so the estimate errs for gray; and it depends on earlier intervals and the margins of this one alone, on
 * which the evidence is conditioned anyway.
 */
function toleratedRatio({ before, gray, stable }: ErrorsState, { metric }: Rules): number {
  const points = pointsOf(metric);
  if (points === 0) return 1 + relativeOf(metric);
  if (before.requests > 0) return ratioOf(rateOf(before), points);
  const requests = gray.requests + stable.requests;
  if (requests === 0) return 1;
  const low = lowRate(gray.events + stable.events, requests) - (points * gray.requests) / requests;
  return ratioOf(Math.max(low, 0.5 / requests), points);
}

function ratioOf(rate: number, points: number): number {
  const odds = (p: number) => p / (1 - p);
  return odds(Math.min(rate + points, 1 - 1e-9)) / odds(Math.min(rate, 1 - 1e-9));
}

function rateOf({ requests, events }: Tally): number {
  return Math.max(events, 0.5) / requests;
}

/** The lower end of Wilson's interval at two standard errors. */
function lowRate(events: number, requests: number): number {
  const middle = events + 2;
  const spread = 2 * Math.sqrt((events * (requests - events)) / requests + 1);
  return (middle - spread) / (requests + 4);
}

/** Where fewer are worse, those that are missing count. */
function countsOf({ gray, stable }: Arms, { metric }: Rules): Counts {
  const bad = (requests: number, errors = 0) => (metric.worse === 'lower' ? requests - errors : errors);
  return {
    grayRequests: gray.requests,
    grayEvents: bad(gray.requests, gray.errors),
    stableRequests: stable.requests,
    stableEvents: bad(stable.requests, stable.errors),
  };
}

function add(tally: Tally, requests: number, events: number): void {
  tally.requests += requests;
  tally.events += events;
}
