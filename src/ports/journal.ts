import type { Entry } from '../release/events.ts';
import type { Millis } from '../release/units.ts';

/** The append-only record of one release: the only memory, and by its fast-forward the lock. */
export interface Journal {
  /** The newest commit and the entries of the live or last release. */
  read(signal: AbortSignal): Promise<JournalTip>;
  /** Appends on the tip that was folded; an `accepted` entry begins a new release. */
  append(tip: JournalTip, entry: Entry, signal: AbortSignal): Promise<JournalAppend>;
}

/** Thrown by `append` for an entry that no reader would take: it was not written, and never will be. */
export class Unwritable extends Error {
  override readonly name = 'Unwritable';
}

export interface JournalTip {
  readonly id: string | null;
  readonly entries: readonly Entry[];
}

/** `began` is when the accepted push was first sent, on the run's own monotonic clock: a lease dates from there. */
export type JournalAppend =
  | { readonly result: 'accepted'; readonly tip: JournalTip; readonly began: Millis }
  | { readonly result: 'refused' }
  | { readonly result: 'unresolved'; readonly why: string };
