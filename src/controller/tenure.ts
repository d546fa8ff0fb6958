import type { Millis } from '../release/units.ts';
import type { Timing } from '../spec/types.ts';

/** What this run knows of its own holding of a release: all on its own clock, none of it in the journal. */
export interface Tenure {
  /** The start of the newest accepted push. */
  leaseFrom: Millis;
  /** Nothing is raised or removed before. */
  quietUntil: Millis;
  /** The release does not end before. */
  endUntil: Millis;
  /** Took over, and has not seen the systems agree since. */
  successor: boolean;
  /** Has not yet written to every router since the change of hands, so that older writes are refused. */
  mustWrite: boolean;
  /** Has sent a new permanent default. */
  sentDefault: boolean;
}

export type How = 'accepted' | 'handed-over' | 'takeover' | 'preempt' | 'unknowing';

/** @param now start of the push, or of the look that found this run to be the holder */
export function beginTenure(how: How, now: Millis, timing: Timing): Tenure {
  const quiet = now + (how === 'accepted' || how === 'handed-over' ? 0 : quietPeriod(timing));
  const endUntil = how === 'preempt' || how === 'unknowing' ? now + endPeriod(timing) : quiet;
  const successor = how !== 'accepted';
  return { leaseFrom: now, quietUntil: quiet, endUntil, successor, mustWrite: successor, sentDefault: false };
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
