import type { ArmCounts, GroupCounts, Interval } from '../ports/metric.ts';
import { type ErrorsState, errorsEvidence, observeErrors, recallErrors, startErrors } from './errors.ts';
import { type GaugeState, gaugeEvidence, observeGauge, recallGauge, startGauge } from './gauge.ts';
import { countGroups, countPast, type GroupCounter, type Paths, type Span, startCounter } from './groups.ts';
import { type Arms, armsOf, EMPTY, SKIPS, type Skip } from './input.ts';
import {
  type LatencyState,
  latencyEvidence,
  observeLatency,
  recallLatency,
  startLatency,
} from './latency.ts';
import type { MetricSetup, Rules } from './setup.ts';
import { type Starts, startsOf, startWeight } from './starts.ts';

/** All that is remembered of one metric. Plain JSON. */
export interface MetricState {
  readonly evidence: ErrorsState | LatencyState | GaugeState;
  readonly past: Clock;
  readonly now: Clock;
  /** Null until the release begins. */
  starts: Starts | null;
  /** Logarithms of the evidence that gray is worse, and that it is good enough. */
  logE: { worse: number; good: number };
  /** Null until groups of sticky users are counted. */
  groups: GroupCounter | null;
  /** Of the group test that gray is good enough. */
  readonly goodPaths: Paths;
  readonly skipped: Partial<Record<Skip, number>>;
  /** Time in milliseconds, worse, good: three numbers a point. */
  curve: number[];
}

/** The window counted last, in milliseconds. */
interface Clock {
  from: number | null;
  to: number;
}

/** More points than this are halved. */
const POINTS = 2048;

export function startMetric(rules: Rules): MetricState {
  const clock = (): Clock => ({ from: null, to: 0 });
  return {
    evidence: evidenceFor(rules),
    past: clock(),
    now: clock(),
    starts: null,
    logE: { worse: rules.metric.carried ?? 0, good: 0 },
    groups: null,
    goodPaths: { crossed: [], p: 1 },
    skipped: {},
    curve: [],
  };
}

function evidenceFor(rules: Rules): MetricState['evidence'] {
  switch (rules.metric.of) {
    case 'errors':
      return startErrors(rules);
    case 'latency':
      return startLatency(rules);
    case 'gauge':
      return startGauge();
  }
}

/** Counts an interval from before the release; says why if it does not count. */
export function recallMetric(state: MetricState, interval: Interval, rules: Rules): Skip | null {
  if (state.starts !== null) return skip(state, SKIPS.late);
  const read = readInterval(state.past, interval, rules.metric);
  if (typeof read === 'string' && !EMPTY.has(read)) return skip(state, read);
  pass(state.past, interval);
  const arms = typeof read === 'string' ? null : read;
  const { evidence } = state;
  if (evidence.kind === 'errors') recallErrors(evidence, arms, rules);
  else if (evidence.kind === 'gauge') recallGauge(evidence, arms, rules);
  else recallLatency(evidence, arms && { arms, le: interval.le }, rules);
  const span = arms && spanOf(arms, rules.metric);
  if (span !== null) {
    state.groups ??= startCounter();
    countPast(state.groups, span);
  }
  return typeof read === 'string' ? skip(state, read) : null;
}

/** Counts what each group did before the release; not for gauges. */
export function recallGroups(state: MetricState, counts: GroupCounts, { metric }: Rules): Skip | null {
  if (state.starts !== null) return skip(state, SKIPS.late);
  const none = { requests: [], errors: [], slow: [] };
  const arm = (groups: GroupCounts): ArmCounts => ({ requests: 0, groups });
  const span = spanOf({ gray: arm(none), stable: arm(counts) }, metric);
  if (span === null) return skip(state, SKIPS.metric);
  if (!fits(state.groups, span)) return skip(state, SKIPS.groups);
  state.groups ??= startCounter();
  countPast(state.groups, span);
  return null;
}

/** Counts an interval of the release, whose planned length and traffic steps spread the start times. */
export function observeMetric(
  state: MetricState,
  interval: Interval,
  rules: Rules,
  planned: { readonly intervals: number; readonly steps: number },
): Skip | null {
  const read = readInterval(state.now, interval, rules.metric);
  if (typeof read === 'string' && !EMPTY.has(read)) return skip(state, read);
  const arms = typeof read === 'string' ? null : read;
  const span = arms && spanOf(arms, rules.metric);
  if (span !== null && !fits(state.groups, span)) return skip(state, SKIPS.groups);
  pass(state.now, interval);
  const { evidence } = state;
  const start = startOf(state, interval, planned);
  if (evidence.kind === 'errors') observeErrors(evidence, arms, start, rules);
  else if (evidence.kind === 'gauge') observeGauge(evidence, arms, rules);
  else observeLatency(evidence, arms && { arms, le: interval.le }, start, rules);
  if (span !== null) {
    state.groups ??= startCounter();
    countGroups(state.groups, span);
  }
  const { worse, good } = evidenceIn(evidence);
  state.logE = { worse: worse + (rules.metric.carried ?? 0), good };
  draw(state, interval.to, Math.log(rules.metric.weight));
  return typeof read === 'string' ? skip(state, read) : null;
}

function evidenceIn(evidence: MetricState['evidence']): { worse: number; good: number } {
  if (evidence.kind === 'errors') return errorsEvidence(evidence);
  return evidence.kind === 'gauge' ? gaugeEvidence(evidence) : latencyEvidence(evidence);
}

/** Whether a window is later than all that were counted. */
export function isNext({ now }: MetricState, { from }: Interval): boolean {
  return now.from === null || from >= now.to;
}

function readInterval(clock: Clock, interval: Interval, metric: MetricSetup): Arms | Skip {
  if (clock.from !== null && interval.from === clock.from) return SKIPS.seen;
  if (clock.from !== null && interval.from < clock.to) return SKIPS.order;
  return armsOf(interval, metric);
}

function pass(clock: Clock, { from, to }: Interval): void {
  clock.from = from;
  clock.to = to;
}

function skip(state: MetricState, why: Skip): Skip {
  state.skipped[why] = (state.skipped[why] ?? 0) + 1;
  return why;
}

/** The first interval holds the first start, whose weight is there already. */
function startOf(
  state: MetricState,
  { from, to }: Interval,
  { intervals, steps }: { readonly intervals: number; readonly steps: number },
): number {
  if (state.starts !== null) return startWeight(state.starts, from);
  state.starts = startsOf(from, intervals * (to - from), steps);
  return 0;
}

/** Both arms' groups in bucket order; null where they were not counted. */
function spanOf({ gray, stable }: Arms, { of, worse }: MetricSetup): Span | null {
  const field = of === 'latency' ? 'slow' : 'errors';
  const [a, b] = [gray.groups, stable.groups];
  const [x, y] = [a?.[field], b?.[field]];
  if (of === 'gauge' || a === undefined || b === undefined || x === undefined || y === undefined) return null;
  const requests = [...a.requests, ...b.requests];
  const counted = [...x, ...y];
  const events = worse === 'lower' ? requests.map((n, g) => n - (counted[g] ?? 0)) : counted;
  return { gray: a.requests.length, requests, events };
}

/** As many groups as before, each with its events. */
function fits(counter: GroupCounter | null, { requests, events }: Span): boolean {
  const before = counter?.phases[0] ?? counter?.past;
  return events.length === requests.length && (before == null || before.requests.length === requests.length);
}

/** One point an interval; when there are too many, every second one goes. */
function draw(state: MetricState, at: number, logWeight: number): void {
  state.curve.push(at, logWeight + state.logE.worse, state.logE.good);
  if (state.curve.length > 3 * POINTS)
    state.curve = state.curve.filter((_, i) => Math.floor(i / 3) % 2 === 0);
}
