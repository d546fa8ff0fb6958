import type { Systems } from '../controller/systems.ts';
import type { Answers } from '../judge/power.ts';
import type { ArmCounts, Interval, Sample } from '../ports/metric.ts';
import type { Measure } from '../release/past.ts';
import { moved, type Plan } from '../release/plan.ts';
import { comparisonKey, type State } from '../release/state.ts';
import type { CheckSpec } from '../spec/types.ts';
import type { Ask } from './ask.ts';
import { type Outcome, wrong } from './outcome.ts';
import { countedTimes, usualTimes } from './times.ts';

/** What a comparison has to go by: how many requests come, and how the initial version answers them. */
export interface Traffic {
  readonly perSecond: number;
  readonly stable: Answers;
  /** The stable version against itself; empty where that is not known. */
  readonly history: readonly Interval[];
  readonly source: TrafficSource;
  /** What nothing tells. */
  readonly assumed: { readonly traffic: boolean; readonly rate: boolean; readonly times: boolean };
}

/** Where the number of requests is from, surest first. */
type TrafficSource = 'given' | 'history' | 'router' | 'release' | 'assumed';

export interface GivenTraffic {
  readonly perSecond: number | null;
  readonly rate: number | null;
}

/** What is reckoned with where nothing is known. */
export const ASSUMED = { perSecond: 100, rate: 0.01 };
const SPAN = 7_200_000;
const LIMIT = 5000;
/** Between two readings of a router's counters, in milliseconds. */
const APART = 1000;

/** `--traffic` and `--error-rate`, or what is wrong with them. */
export function readTraffic({ more: { traffic, errorRate } }: Ask): GivenTraffic | Outcome {
  const perSecond = /^(\d{1,9}(?:\.\d{1,3})?)\/(s|min|h)$/.exec(traffic.trim());
  const rate = /^(\d{1,2}(?:\.\d{1,6})?)\s?%$/.exec(errorRate.trim());
  if (traffic !== '' && !(Number(perSecond?.[1]) > 0)) {
    return wrong(
      `traffic is ${shown(traffic)}; a number of requests above 0 is expected, as 100/s, 90/min or 500/h`,
    );
  }
  if (errorRate !== '' && !(Number(rate?.[1]) > 0)) {
    return wrong(`error-rate is ${shown(errorRate)}; a share between 0% and 100% is expected, as 0.1%`);
  }
  const seconds = { s: 1, min: 60, h: 3600 }[perSecond?.[2] as 's'] ?? 1;
  return {
    perSecond: perSecond === null ? null : Number(perSecond[1]) / seconds,
    rate: rate === null ? null : Number(rate[1]) / 100,
  };
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}

export interface Lately {
  readonly ask: Ask;
  readonly plan: Plan;
  /** Null where no system is to be asked. */
  readonly systems: (() => Promise<Systems>) | null;
  /** The last release, whose evidence tells of its traffic. */
  readonly last: State | null;
}

/** The traffic of each comparison, by `comparisonKey`: as given, else as it was lately, else assumed. Touches nothing. */
export async function trafficOf(lately: Lately, given: GivenTraffic): Promise<Map<string, Traffic>> {
  const checks = comparisons(lately.plan);
  const known =
    given.perSecond !== null &&
    given.rate !== null &&
    checks.every(({ options }) => of(options) === 'errors');
  const systems = checks.length === 0 || known || lately.systems === null ? null : await lately.systems();
  const found = await Promise.all(
    checks.map(async (check): Promise<[string, Traffic]> => {
      const seen = known ? null : await seenLately(lately, systems, check);
      return [comparisonKey(check.service, check.name), withGiven(seen, given, of(check.options))];
    }),
  );
  return new Map(found);
}

/** One of each comparison of the release. */
function comparisons(plan: Plan): CheckSpec[] {
  const all = plan.stages
    .filter(({ traffic, full }) => traffic.weight > 0 && !full)
    .flatMap(({ checks }) => checks)
    .filter(({ options }) => options.kind === 'compare');
  return [...new Map(all.map((check) => [comparisonKey(check.service, check.name), check])).values()];
}

function of(options: CheckSpec['options']): Measure {
  return (options.metric as { readonly of: Measure }).of;
}

interface Seen {
  readonly perSecond: number;
  readonly counts: ArmCounts;
  readonly le: readonly number[] | undefined;
  readonly history: readonly Interval[];
  readonly source: TrafficSource;
}

async function seenLately(lately: Lately, systems: Systems | null, check: CheckSpec): Promise<Seen | null> {
  for (const look of [fromHistory, fromRouter]) {
    if (systems === null) break;
    try {
      const seen = await look(lately, systems, check);
      if (seen !== null) return seen;
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      lately.ask.debug(`${check.name} of ${check.service}: its traffic lately is not known: ${reason}`);
    }
  }
  return lately.last === null ? null : fromRelease(lately.last, check);
}

async function fromHistory({ plan, ask }: Lately, systems: Systems, check: CheckSpec): Promise<Seen | null> {
  const made = await systems.check(check);
  const now = ask.clock.wall();
  const question = { ...versionsOf(plan, check), span: { from: now - SPAN, to: now }, sticky: false };
  const past = await made.past?.(question, AbortSignal.timeout(LIMIT));
  return past === undefined ? null : seenIn(past.intervals, 'history');
}

async function fromRouter({ plan }: Lately, systems: Systems, check: CheckSpec): Promise<Seen | null> {
  const { source } = check.options.metric as { readonly source: string };
  const counters = source === 'router' ? systems.routers.get(check.service)?.metrics : undefined;
  if (counters === undefined) return null;
  const question = { of: of(check.options), ...versionsOf(plan, check) };
  const read = () => counters.sample(question, AbortSignal.timeout(LIMIT));
  const before = await read();
  await new Promise((resolve) => setTimeout(resolve, APART));
  const after = await read();
  const requests = requestsOf(after) - requestsOf(before);
  const seconds = (after.at - before.at) / 1000;
  if (before.epoch !== after.epoch || requests <= 0 || seconds <= 0) return null;
  // A second is long enough for the number of requests; how they are answered is told by all since the router began.
  return {
    perSecond: requests / seconds,
    counts: countsOf(after.stable),
    le: after.le,
    history: [],
    source: 'router',
  };
}

function requestsOf({ stable, gray }: Sample): number {
  return (stable?.requests ?? 0) + (gray?.requests ?? 0);
}

function countsOf(arm: Sample['stable']): ArmCounts {
  return { ...arm, requests: arm?.requests ?? 0 };
}

function versionsOf(plan: Plan, { service }: CheckSpec) {
  const { from, to } = moved(plan).find(({ name }) => name === service)!;
  return { stable: { version: from, addresses: [] }, gray: { version: to, addresses: [] } };
}

function fromRelease({ evidence }: State, { service, name }: CheckSpec): Seen | null {
  const intervals = evidence.filter((each) => each.service === service && each.check === name);
  return seenIn(
    intervals.map(({ interval }) => interval),
    'release',
  );
}

/** All that both arms counted; how stable answers is told by the stable arm, and by both where gray is a part of it. */
function seenIn(intervals: readonly Interval[], source: 'history' | 'release'): Seen | null {
  let [requests, seconds, errors, events] = [0, 0, 0, 0];
  let latency: number[] | undefined;
  const le = intervals.at(-1)?.le;
  for (const { from, to, stable, gray, le: bounds } of intervals) {
    seconds += (to - from) / 1000;
    requests += (stable?.requests ?? 0) + (gray?.requests ?? 0);
    for (const arm of source === 'history' ? [stable, gray] : [stable]) {
      if (arm?.errors !== undefined) {
        errors += arm.errors;
        events += arm.requests;
      }
      if (arm?.latency === undefined || String(bounds) !== String(le)) continue;
      latency ??= arm.latency.map(() => 0);
      for (const [i, n] of arm.latency.entries()) latency[i] = (latency[i] ?? 0) + n;
    }
  }
  if (requests <= 0 || seconds <= 0) return null;
  return {
    perSecond: requests / seconds,
    counts: { requests: events, errors, ...(latency !== undefined && { latency }) },
    le,
    history: source === 'history' ? intervals : [],
    source,
  };
}

function withGiven(seen: Seen | null, given: GivenTraffic, measure: Measure): Traffic {
  const source: TrafficSource = given.perSecond !== null ? 'given' : (seen?.source ?? 'assumed');
  const asked = given.perSecond !== null || given.rate !== null;
  const [rate, times] = [given.rate ?? rateOf(seen), timesOf(seen)];
  return {
    perSecond: given.perSecond ?? seen?.perSecond ?? ASSUMED.perSecond,
    stable: measure === 'latency' ? (times ?? usualTimes()) : { rate: rate ?? ASSUMED.rate },
    // What was counted does not go with other traffic.
    history: asked ? [] : (seen?.history ?? []),
    source,
    assumed: {
      traffic: source === 'assumed',
      rate: measure === 'errors' && rate === null,
      times: measure === 'latency' && times === null,
    },
  };
}

/** None seen is not none: half an error is reckoned with. */
function rateOf(seen: Seen | null): number | null {
  const { requests = 0, errors } = seen?.counts ?? {};
  if (errors === undefined || requests <= 0) return null;
  return Math.min(Math.max(errors, 0.5), requests - 0.5) / requests;
}

function timesOf(seen: Seen | null): Answers | null {
  const { latency } = seen?.counts ?? {};
  const le = seen?.le;
  const counted = latency?.some((n) => n > 0) === true && le !== undefined && le[0]! > 0;
  return counted ? countedTimes(le, latency) : null;
}
