import type { Instance } from '../ports/target.ts';
import type { Instant } from '../release/units.ts';

/** A place whose instances failed this often in a row gets a new one only after a pause. */
const TRIES = 3;
const PAUSE = 60_000;

/** An instance as far as it matters for which ones go and how many come. None of them is stopping. */
export interface Place {
  readonly state: Instance['state'];
  readonly ordered: Instant;
  /** How many instances in a row failed before this one in its place. */
  readonly attempt: number;
  /** It has been ready at some time. */
  readonly wasReady: boolean;
}

export interface Changes<P> {
  /** Running, and more than wanted. */
  readonly surplus: readonly P[];
  /** Failed: they go at once. */
  readonly failed: readonly P[];
  /** One entry for each instance to start: its `attempt`. */
  readonly starts: readonly number[];
}

/**
 * What makes `size` instances run of those that are there. Failed ones are replaced: three times at once, then once a minute, so
 * that a program that cannot run does not keep the machine busy.
 */
export function changesTo<P extends Place>(size: number, places: readonly P[], now: Instant): Changes<P> {
  const running = places.filter(({ state }) => state !== 'failed').sort(bestFirst);
  const failed = places.filter(({ state }) => state === 'failed');
  const lacking = Math.max(0, size - running.length);
  const resting = failed.slice(0, lacking).filter((place) => !mayReplace(place, now));
  const replaced = failed.filter((place) => !resting.includes(place));
  const starts = Array.from({ length: lacking - resting.length }, (_, i) => attemptAfter(replaced[i]));
  return { surplus: running.slice(size), failed: replaced, starts };
}

/** Ready ones stay, and of those the oldest. */
function bestFirst(a: Place, b: Place): number {
  return Number(b.state === 'ready') - Number(a.state === 'ready') || a.ordered - b.ordered;
}

function mayReplace({ wasReady, attempt, ordered }: Place, now: Instant): boolean {
  return wasReady || attempt < TRIES || now - ordered > PAUSE;
}

function attemptAfter(replaced: Place | undefined): number {
  return replaced === undefined || replaced.wasReady ? 0 : replaced.attempt + 1;
}
