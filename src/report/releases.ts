import type { ReasonCode } from '../release/events.ts';
import { moved } from '../release/plan.ts';
import { isTerminal } from '../release/state.ts';
import type { Instant, Millis } from '../release/units.ts';
import { errorTotals } from './evidence.ts';
import { usersReached } from './requests.ts';
import type { Story } from './story.ts';

/** How a release stands, or how it ended. */
export type End = 'promoted' | 'overridden' | 'reverted' | 'refused' | 'held' | 'incomplete' | 'live';

/** One release of the journal in numbers. */
export interface Told {
  readonly id: string;
  readonly versions: readonly { readonly service: string; readonly from: string; readonly to: string }[];
  readonly by: string;
  readonly end: End;
  readonly reasonCode: ReasonCode | null;
  readonly says: string;
  readonly acceptedAt: Instant;
  /** Null while it is live. */
  readonly tookMs: Millis | null;
  /** A person was asked on the way. */
  readonly asked: boolean;
  /** From the verdict, or the request of a person, until all requests were on the initial version again; null where it is not known, or no user request had reached gray. */
  readonly restoreMs: Millis | null;
  /** What gray served, as the comparisons counted it. */
  readonly requests: number;
  readonly errors: number;
}

export interface Spread {
  readonly of: number;
  readonly medianMs: Millis;
  readonly longestMs: Millis;
}

export interface Totals {
  readonly releases: number;
  readonly ends: Readonly<Record<End, number>>;
  /** Where a person was asked on the way. */
  readonly asked: number;
  /** Over the time between the first and the newest; null where that is under a day. */
  readonly perWeek: number | null;
  /** Of those that are over; null where none is. */
  readonly took: Spread | null;
  readonly restore: Spread | null;
}

export function toldOf(story: Story): Told {
  const { state, plan } = story;
  const { gray } = errorTotals(story);
  return {
    id: state.accepted.id,
    versions: moved(plan).map(({ name, from, to }) => ({ service: name, from, to })),
    by: state.accepted.by,
    end: endOf(story),
    reasonCode: state.because?.code ?? null,
    says: state.because?.says ?? state.held?.says ?? '',
    acceptedAt: state.acceptedAt,
    tookMs: isTerminal(state) ? state.lastAt - state.acceptedAt : null,
    asked: state.story.some(({ event }) => event.type === 'held'),
    restoreMs: restoreOf(story),
    requests: gray.requests,
    errors: gray.events,
  };
}

function endOf({ state }: Story): End {
  if (state.phase === 'promoted') return state.override === null ? 'promoted' : 'overridden';
  if (state.phase === 'reverted') return state.deployed ? 'reverted' : 'refused';
  if (state.incomplete !== null) return 'incomplete';
  return state.held === null ? 'live' : 'held';
}

/** Requests are sent back before the journal says so: its entry comes when the routers have answered, or when the revert is over. */
function restoreOf(story: Story): Millis | null {
  const { state } = story;
  const decided = decidedAt(story);
  if (state.phase !== 'reverted' || decided === null || !usersReached(story)) return null;
  const stuck = state.story.some(({ event }) => event.type === 'incomplete');
  const away = stuck ? state.lastAt : state.shifts.findLast(({ stage }) => stage < 0)?.at;
  return away === undefined ? null : Math.max(0, away - decided);
}

/** When what decided was known: the judge's last look, a check's answer, or a person's request. */
function decidedAt({ state }: Story): Instant | null {
  const { because, evidence, requests, story } = state;
  if (because?.code === 'worse') return evidence.at(-1)?.interval.to ?? null;
  if (because?.code === 'requested') return requests.revert?.at ?? null;
  if (because?.code !== 'check-failed') return null;
  const answer = story.findLast(
    ({ event }) =>
      event.type === 'finding' && event.check === because.check && event.finding.result === 'fail',
  );
  return answer?.at ?? null;
}

const NONE: Readonly<Record<End, number>> = {
  promoted: 0,
  overridden: 0,
  reverted: 0,
  refused: 0,
  held: 0,
  incomplete: 0,
  live: 0,
};

const WEEK: Millis = 604_800_000;

export function totalsOfReleases(all: readonly Told[]): Totals {
  const ends = { ...NONE };
  for (const { end } of all) ends[end]++;
  const times = all.map(({ acceptedAt }) => acceptedAt);
  const span = Math.max(...times) - Math.min(...times);
  return {
    releases: all.length,
    ends,
    asked: all.filter(({ asked }) => asked).length,
    perWeek: all.length > 1 && span >= WEEK / 7 ? ((all.length - 1) * WEEK) / span : null,
    took: spreadOf(all.flatMap(({ tookMs }) => tookMs ?? [])),
    restore: spreadOf(all.flatMap(({ restoreMs }) => restoreMs ?? [])),
  };
}

function spreadOf(lengths: readonly Millis[]): Spread | null {
  if (lengths.length === 0) return null;
  const sorted = [...lengths].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
  return { of: sorted.length, medianMs: median, longestMs: sorted.at(-1)! };
}
