import type { Clock } from '../ports/clock.ts';
import { type Journal, type JournalAppend, type JournalTip, Unwritable } from '../ports/journal.ts';
import type { RecordStore, Tip } from '../ports/record.ts';
import type { Entry } from '../release/events.ts';
import { JournalInvalid, parseEntry } from './parse.ts';
import { oneLine, subjectOf } from './subject.ts';
import { serialise } from './write.ts';

const MAX_ENTRIES = 20_000;
/** Of all entries of a release together, in characters. */
const MAX_SIZE = 8_000_000;
/** Above this no more evidence is written; what is left is enough for all that a release needs to end. */
const NEARLY_FULL = MAX_SIZE * 0.75;

/** The journal of one release name and environment over a record; the record's tree holds the live or last release. */
export function openJournal(store: RecordStore, ref: string, clock: Pick<Clock, 'monotonic'>): Journal {
  let parsed: ReadonlyMap<string, Entry> = new Map();
  const known = new WeakMap<Tip, JournalTip>();
  // What was folded belongs to a tip of the record, and an append needs that very tip.
  const tips = new WeakMap<JournalTip, Tip>();

  function toJournal(tip: Tip): JournalTip {
    const before = known.get(tip);
    if (before !== undefined) return before;
    parsed = parseAll(tip, parsed);
    const journal = { id: tip.id, entries: [...parsed.values()] };
    known.set(tip, journal);
    tips.set(journal, tip);
    return journal;
  }

  return {
    async read(signal) {
      return toJournal(await store.read(ref, signal));
    },
    async append(journal, entry, signal): Promise<JournalAppend> {
      const tip = tips.get(journal);
      if (tip === undefined) throw new Error('an entry is appended on a tip that was read from this journal');
      const begins = entry.events[0]?.type === 'accepted';
      const before = begins ? [] : journal.entries;
      const files = new Map(begins ? [] : tip.files);
      files.set(nameOf(before.length + 1), serialise(entry, sizeOf(files) > NEARLY_FULL, before));
      // An entry that cannot be read would end the release for every run: found out before it is written.
      check(files, parsed);
      const message = `${subjectOf(entry, before)}\n\nRun: ${oneLine(entry.run, 200)}\nEntry: ${entry.n}`;
      const began = clock.monotonic();
      const appended = await store.append(ref, tip, files, message, signal);
      return appended.result === 'accepted' ? { ...appended, tip: toJournal(appended.tip), began } : appended;
    },
  };
}

function check(files: Tip['files'], known: ReadonlyMap<string, Entry>): void {
  try {
    parseAll({ id: null, files }, known);
  } catch (error) {
    if (error instanceof JournalInvalid) throw new Unwritable(error.message);
    throw error;
  }
}

/**
 * The entries of one commit's files, in order.
 *
 * @throws JournalInvalid
 */
export function entriesIn(files: Tip['files']): readonly Entry[] {
  return [...parseAll({ id: null, files }, new Map()).values()];
}

/** The entries by their text, in order. Texts that are `known` are not parsed again. */
function parseAll({ files }: Tip, known: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
  const names = [...files.keys()].filter((name) => name.startsWith('entries/')).sort();
  if (names.length > MAX_ENTRIES)
    throw new JournalInvalid(`the journal has ${names.length} entries, more than ${MAX_ENTRIES}`);
  const size = sizeOf(files);
  if (size > MAX_SIZE) throw new JournalInvalid(`the journal has ${size} characters, more than ${MAX_SIZE}`);
  const entries = new Map<string, Entry>();
  for (const [i, name] of names.entries()) {
    const text = files.get(name)!;
    const entry = known.get(text) ?? parseEntry(name, text);
    if (name !== nameOf(i + 1) || entry.n !== i + 1)
      throw new JournalInvalid(`${name} of the journal: entry ${i + 1} is missing or out of order`);
    entries.set(text, entry);
  }
  return entries;
}

function sizeOf(files: Tip['files']): number {
  let size = 0;
  for (const text of files.values()) size += text.length;
  return size;
}

function nameOf(n: number): string {
  return `entries/${String(n).padStart(6, '0')}.json`;
}
