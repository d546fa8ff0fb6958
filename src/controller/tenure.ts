import type { Because } from '../release/events.ts';
import type { Effect } from '../release/goals.ts';
import type { Millis } from '../release/units.ts';
import type { Timing } from '../spec/types.ts';

/** What this run knows of its own holding of a release: all on its own clock, none of it in the journal. */
export interface Tenure {
  readonly since: Millis;
  /** The start of the newest accepted push. */
  leaseFrom: Millis;
  /** Nothing is raised or removed before. */
  quietUntil: Millis;
  /** The release does not end before. */
  endUntil: Millis;
  /** Took over, and has not seen the systems agree since. */
  successor: boolean;
  /** Somebody held it before: each router is written once, even where it is right, so that older writes are refused. */
  readonly inherited: boolean;
  /** The last order to each router, and for each version of a service, as text; null where it may or may not have landed. */
  readonly ordered: Map<string, string | null>;
  /** Why it has put traffic back. */
  turnedBack: Because | null;
  /** A handover was sent, and nobody knows whether it is written or will be. */
  mayBeOver: boolean;
  /** Has sent a new permanent default. */
  sentDefault: boolean;
}

export type How = 'accepted' | 'handed-over' | 'takeover' | 'preempt' | 'unknowing';

/**
 * @param began start of the push that made this run the holder; it has no lease where nobody knows when that was
 * @param now it is the holder at the latest since here: until here the one before may have seen itself as it
 */
export function beginTenure(how: How, began: Millis | null, now: Millis, timing: Timing): Tenure {
  const quiet = now + (how === 'accepted' || how === 'handed-over' ? 0 : quietPeriod(timing));
  const endUntil = how === 'preempt' || how === 'unknowing' ? now + endPeriod(timing) : quiet;
  const successor = how !== 'accepted';
  return {
    since: now,
    leaseFrom: began ?? Number.NEGATIVE_INFINITY,
    quietUntil: quiet,
    endUntil,
    successor,
    inherited: successor,
    ordered: new Map(),
    turnedBack: null,
    mayBeOver: false,
    sentDefault: false,
  };
}

/** Q = F + E + M: what an earlier holder sent on its last fresh look has landed, or never will. */
function quietPeriod({ fresh, effect, margin }: Timing): Millis {
  return fresh + effect + margin;
}

/** QT = L + E + M: also what it sent towards stable with nothing but its lease. */
function endPeriod({ lease, effect, margin }: Timing): Millis {
  return lease + effect + margin;
}

/** W = L + M: how long the tip stays unchanged before a successor may take over. */
export function takeoverWait({ lease, margin }: Timing): Millis {
  return lease + margin;
}

/** An effect without an answer is under way for E + M. */
export function noteUnanswered(tenure: Tenure, now: Millis, { effect, margin }: Timing): void {
  tenure.quietUntil = Math.max(tenure.quietUntil, now + effect + margin);
  tenure.endUntil = Math.max(tenure.endUntil, now + effect + margin);
}

/** Whether the last order to a router may have been another one than this; of a target, whether this run's own was. */
export function owes({ inherited, ordered }: Tenure, effect: Effect): boolean {
  const order = orderOf(effect);
  if (order === null) return false;
  const last = ordered.get(order.of);
  return last === undefined ? inherited && effect.system === 'router' : last !== order.text;
}

/** What an order is about, and what it says; null for one that may be given to several at once. */
export function orderOf(effect: Effect): { readonly of: string; readonly text: string } | null {
  if (effect.system === 'router')
    return { of: `router ${effect.service}`, text: JSON.stringify(effect.route) };
  if (effect.system === 'registry' || 'promote' in effect) return null;
  const { version, size } = effect.scale;
  return { of: `target ${effect.service} ${version}`, text: String(size) };
}

export function leaseLasts(tenure: Tenure, now: Millis, { lease }: Timing): boolean {
  return now < tenure.leaseFrom + lease;
}

export function heartbeatDue(tenure: Tenure, now: Millis, { lease }: Timing): boolean {
  return now >= tenure.leaseFrom + lease / 3;
}

/** When a holder that cannot renew must go to stable, so that it has landed before the lease is over. */
export function mustReturnAt(tenure: Tenure, { lease, effect, margin }: Timing): Millis {
  return tenure.leaseFrom + lease - effect - margin;
}
