import type { Logged, RecordHistory } from '../ports/record.ts';
import type { Entry } from '../release/events.ts';
import { entriesIn } from './journal.ts';
import { JournalInvalid } from './parse.ts';

/** Releases as a record's history still holds them. */
export interface PastReleases {
  /** The entries of each, the newest release first. */
  readonly releases: readonly (readonly Entry[])[];
  /** How many could not be read. */
  readonly unreadable: number;
}

/** How many commits are looked at first, and at most. */
const FIRST = 128;
const MOST = 50_000;

/**
 * Up to `most` releases of a journal, the live one included. The commit before the one that begins a release holds the whole
 * release before it.
 */
export async function releasesIn(
  store: RecordHistory,
  ref: string,
  most: number,
  signal: AbortSignal,
): Promise<PastReleases> {
  const lasts = await lastCommits(store, ref, most, signal);
  const releases: (readonly Entry[])[] = [];
  let unreadable = 0;
  for (const { id } of lasts) {
    try {
      const entries = entriesIn(await store.filesAt(ref, id, signal));
      if (entries.length > 0) releases.push(entries);
    } catch (error) {
      // One release that somebody spoiled says nothing about the others.
      if (!(error instanceof JournalInvalid)) throw error;
      unreadable++;
    }
  }
  return { releases, unreadable };
}

async function lastCommits(
  store: RecordHistory,
  ref: string,
  most: number,
  signal: AbortSignal,
): Promise<readonly Logged[]> {
  for (let depth = FIRST; ; depth *= 4) {
    const log = await store.log(ref, depth, signal);
    const lasts = log.filter((_, i) => i === 0 || begins(log[i - 1]!));
    if (lasts.length >= most || log.length < depth || depth >= MOST) return lasts.slice(0, most);
  }
}

/** The messages say which entry they append; what the files say is checked when they are read. */
function begins({ message }: Logged): boolean {
  return /^Entry: 1$/m.test(message);
}
