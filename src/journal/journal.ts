import { uptime } from 'node:os';
import type { Journal, JournalAppend, JournalTip } from '../ports/journal.ts';
import type { RecordStore, Tip } from '../ports/record.ts';
import type { Entry } from '../release/events.ts';
import { JournalInvalid, parseEntry } from './parse.ts';
import { subjectOf } from './subject.ts';

const MAX_ENTRIES = 20_000;
const MAX_CHARACTERS = 8_000_000;

/** The journal of one release name and environment over a record; the record's tree holds the live or last release. */
export function openJournal(store: RecordStore, ref: string, monotonic = () => uptime() * 1000): Journal {
  const parsed = new Map<string, Entry>();
  // What was folded belongs to a tip of the record, and an append needs that very tip.
  const tips = new WeakMap<JournalTip, Tip>();

  function toJournal(tip: Tip): JournalTip {
    const journal = { id: tip.id, entries: entriesOf(tip, parsed) };
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
      const files = new Map(begins ? [] : tip.files);
      files.set(nameOf(entry.n), `${JSON.stringify(entry)}\n`);
      const id = idOf(begins ? [entry] : journal.entries);
      const message = `${subjectOf(entry, id)}\n\nRun: ${oneLine(entry.run)}\nEntry: ${entry.n}`;
      const began = monotonic();
      const appended = await store.append(ref, tip, files, message, signal);
      return appended.result === 'accepted' ? { ...appended, tip: toJournal(appended.tip), began } : appended;
    },
  };
}

function entriesOf({ files }: Tip, parsed: Map<string, Entry>): readonly Entry[] {
  const names = [...files.keys()].filter((name) => name.startsWith('entries/')).sort();
  if (names.length > MAX_ENTRIES) throw new JournalInvalid(`the journal has ${names.length} entries, more than ${MAX_ENTRIES}`);
  let characters = 0;
  return names.map((name, i) => {
    const text = files.get(name)!;
    characters += text.length;
    if (characters > MAX_CHARACTERS) throw new JournalInvalid(`the journal is larger than ${MAX_CHARACTERS} characters`);
    const entry = parsed.get(text) ?? parseEntry(name, text);
    parsed.set(text, entry);
    if (name !== nameOf(i + 1) || entry.n !== i + 1) throw new JournalInvalid(`${name}: entry ${i + 1} is missing or out of order`);
    return entry;
  });
}

function nameOf(n: number): string {
  return `entries/${String(n).padStart(6, '0')}.json`;
}

function idOf(entries: readonly Entry[]): string {
  const first = entries[0]?.events[0];
  return first?.type === 'accepted' ? first.id : 'release';
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, 200);
}
