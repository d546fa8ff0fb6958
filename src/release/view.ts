import type { Because, Event } from './events.ts';
import type { Effect } from './goals.ts';
import type { Plan } from './plan.ts';
import type { Real } from './real.ts';
import type { State } from './state.ts';
import type { Instant, Millis } from './units.ts';

/** All that a decision is made from. */
export interface View {
  readonly plan: Plan;
  /** The journal's fold, with what this run has observed and not yet appended. */
  readonly state: State;
  readonly real: Real;
  readonly now: Instant;
  /** Nothing of an earlier holder, and no unanswered effect of this run, can land any more. */
  readonly quietOver: boolean;
  /** Nor any return to stable of a run that was pre-empted: the release may end. */
  readonly endOver: boolean;
  /** This run took the release over and has not seen the systems agree since. */
  readonly successor: boolean;
  /** Whether a router's last order may have been another one, though it reads as wanted: reads can be old, and orders late. */
  owed(effect: Effect): boolean;
  /** Why this run has put traffic back without the journal saying so yet: it stays with that, whatever it sees since. */
  readonly turnedBack: Because | null;
  /** This run has sent a new permanent default: it never reverts any more. */
  readonly sentDefault: boolean;
  /** How long a service's gray instances have been fewer ready than its traffic needs. */
  readonly shortFor: ReadonlyMap<string, Millis>;
  /** Effects that failed or were not answered when last sent, in words. */
  readonly troubles: readonly string[];
  /** What the judge says of the evidence so far; null when nothing is compared. */
  readonly judged: Judged | null;
  /** A signal asked this run to stop. */
  readonly cancelled: boolean;
}

/** The judge's word, reduced to what a decision needs. */
export interface Judged {
  readonly decision: 'revert' | 'promote' | 'continue';
  /** The check that weighs most in the evidence against gray, as `service/check`. */
  readonly cause: string | null;
  readonly says: string;
  /** By `service/check`. */
  readonly metrics: ReadonlyMap<string, JudgedMetric>;
}

interface JudgedMetric {
  /** Whether the evidence that gray is good enough is there. */
  readonly goodEnough: boolean;
  /** The evidence that gray is worse, as a natural logarithm. */
  readonly worse: number;
  /** For people. */
  readonly says: string;
}

export type Decision =
  /** Send these, group after group, and look again. */
  | { readonly do: 'send'; readonly wave: readonly (readonly Effect[])[] }
  /** Append these. */
  | { readonly do: 'append'; readonly events: readonly Event[] }
  /** Send these first, with nothing but an unexpired lease, then append the revert. */
  | { readonly do: 'revert'; readonly wave: readonly (readonly Effect[])[]; readonly because: Because }
  /** Nothing to do before `until`, or before something changes. */
  | { readonly do: 'wait'; readonly why: string; readonly until: Instant | null }
  /** Hand the release over, with nothing under way, and stop. */
  | { readonly do: 'handover' }
  | { readonly do: 'end' };
