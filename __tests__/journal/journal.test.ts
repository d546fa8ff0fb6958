import { describe, expect, test } from 'vitest';
import { openJournal } from '../../src/journal/journal.ts';
import { JournalInvalid } from '../../src/journal/parse.ts';
import { type Journal, type JournalTip, Unwritable } from '../../src/ports/journal.ts';
import type { RecordStore } from '../../src/ports/record.ts';
import { file } from '../../src/record/file.ts';
import type { Entry, Event } from '../../src/release/events.ts';
import { refOf } from '../../src/util/ref.ts';
import { recordGiven } from '../record/given.ts';
import { EVERY, entry, first } from './entries.ts';

const REF = refOf('journal', 'default', 'shop');
const NOTE: Event = { type: 'note', says: 'x' };
const signal = () => AbortSignal.timeout(5_000);

describe('the journal', () => {
  test('has no entries before a release was accepted', async () => {
    const { journal } = await opened();

    expect(await journal.read(signal())).toEqual({ id: null, entries: [] });
  });

  test('gives another run what was appended, in order', async () => {
    const { journal, again } = await opened();
    const entries = [first(), entry(2, ...EVERY), entry(3, NOTE)];

    const tip = await appendAll(journal, entries);

    expect(tip.entries).toEqual(entries);
    expect(await again().read(signal())).toEqual(tip);
  });

  test('begins anew with the next release', async () => {
    const { journal, store } = await opened();
    const tip = await appendAll(journal, [first(), entry(2, NOTE), entry(3, NOTE)]);

    const next = await append(journal, tip, first());

    expect(next.entries).toEqual([first()]);
    expect([...(await store.read(REF)).files.keys()]).toEqual(['entries/000001.json']);
  });

  test('refuses an entry on a tip that others left, and changes nothing', async () => {
    const { journal, again } = await opened();
    const tip = await append(journal, await journal.read(signal()), first());
    const other = again();
    const theirs = await append(other, await other.read(signal()), entry(2, NOTE));

    const late = await journal.append(tip, entry(2, { type: 'committed' }), signal());

    expect(late).toEqual({ result: 'refused' });
    expect(await journal.read(signal())).toEqual(theirs);
  });

  test('says when the push began, on the clock that it was given', async () => {
    const { store } = await opened();
    let now = 70;
    const journal = openJournal(store, REF, { monotonic: () => now++ });

    const appended = await journal.append(await journal.read(signal()), first(), signal());

    expect(appended).toMatchObject({ result: 'accepted', began: 70 });
  });

  test('gives the same tip again while nothing was appended', async () => {
    const { store } = await opened();
    const kept = await store.read(REF);
    const unchanged: RecordStore = {
      read: async () => kept,
      list: (prefix) => store.list(prefix),
      append: (...given) => store.append(...given),
    };
    const journal = openJournal(unchanged, REF, { monotonic: () => 0 });

    expect(await journal.read(signal())).toBe(await journal.read(signal()));
  });

  test('takes no tip that it did not read', async () => {
    const { journal } = await opened();

    await expect(journal.append({ id: null, entries: [] }, first(), signal())).rejects.toThrow(
      /read from this journal/,
    );
  });

  test('carries run and entry as trailers of the commit', async () => {
    const { store } = await opened();
    const messages: string[] = [];
    const spy: RecordStore = {
      read: (ref) => store.read(ref),
      list: (prefix) => store.list(prefix),
      append(ref, tip, files, message, until) {
        messages.push(message);
        return store.append(ref, tip, files, message, until);
      },
    };
    const journal = openJournal(spy, REF, { monotonic: () => 0 });

    await append(journal, await journal.read(signal()), { ...first(), run: 'run\nEntry: 99' });

    expect(messages).toEqual(['shop-41: accepted checkout 1.5.0\n\nRun: run Entry: 99\nEntry: 1']);
  });
});

describe('what could not be read again is never written', () => {
  test('a text is cut to what the reader takes', async () => {
    const { journal } = await opened();

    const tip = await append(journal, await journal.read(signal()), first());
    const next = await append(journal, tip, entry(2, { type: 'note', says: 'x'.repeat(10_000) }));

    const [event] = next.entries[1]!.events;
    expect(event).toMatchObject({ says: `${'x'.repeat(3_999)}…` });
  });

  test.each<[string, Entry]>([
    [
      'a number that is none',
      entry(2, { ...(EVERY[7] as Extract<Event, { type: 'finding' }>), at: Number.NaN }),
    ],
    ['a number out of order', entry(4, NOTE)],
    ['a second acceptance', entry(2, NOTE, first().events[0]!)],
  ])('%s', async (_name, written) => {
    const { journal } = await opened();
    const tip = await append(journal, await journal.read(signal()), first());

    await expect(journal.append(tip, written, signal())).rejects.toThrow(Unwritable);
    expect((await journal.read(signal())).entries).toEqual([first()]);
  });

  test('a journal that is nearly full keeps no more evidence, says so once, and goes on', async () => {
    const { journal, store, again } = await opened();
    await append(journal, await journal.read(signal()), first());
    const tip = await store.read(REF);
    const files = new Map(tip.files);
    const wide = Array.from({ length: 400 }, () => ({ type: 'note', says: 'x'.repeat(4_000) }) as const);
    for (const n of [2, 3, 4, 5]) files.set(`entries/00000${n}.json`, JSON.stringify(entry(n, ...wide)));
    await store.append(REF, tip, files, 'many', signal());
    const interval = EVERY.find(({ type }) => type === 'interval')!;
    const phase: Event = { type: 'phase', phase: 'reverting' };

    const full = again();
    const one = await append(full, await full.read(signal()), entry(6, interval, phase));
    const two = await append(full, one, entry(7, interval));

    expect(one.entries[5]!.events.map(({ type }) => type)).toEqual(['phase', 'note']);
    expect(two.entries[6]!.events).toEqual([{ type: 'heartbeat' }]);
  });
});

describe('a journal that somebody edited is refused', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    [
      'a missing entry',
      { '000001': text(first()), '000003': text(entry(3, NOTE)) },
      /000003.json .*entry 2 is missing/,
    ],
    ['a missing beginning', { '000002': text(entry(2, NOTE)) }, /entry 1 is missing/],
    [
      'an entry under another number',
      { '000001': text(first()), '000002': text(entry(3, NOTE)) },
      /out of order/,
    ],
    ['the same entry twice', { '000001': text(first()), '000002': text(first()) }, /out of order/],
    ['a strange name', { '000001': text(first()), '1': text(entry(2, NOTE)) }, /1.json .*out of order/],
    ['more than 8 MB', { '000001': text(first()), '000002': 'x'.repeat(8_000_000) }, /more than 8000000/],
    [
      'a newer format',
      { '000001': '{"v":3}' },
      /newer gray-release \(journal format 3, this program reads 1\)/,
    ],
    ['a cut entry', { '000001': text(first()).slice(0, 100) }, /000001.json of the journal is not JSON/],
  ])('%s', async (_name, entries, says) => {
    const { journal, store } = await opened();
    const files = new Map(Object.entries(entries).map(([name, json]) => [`entries/${name}.json`, json]));
    await store.append(REF, await store.read(REF), files, 'by hand', signal());

    const reading = journal.read(signal());

    await expect(reading).rejects.toThrow(JournalInvalid);
    await expect(reading).rejects.toThrow(says);
  });

  test('more than 20,000 entries', async () => {
    const { journal, store } = await opened();
    const files = new Map(Array.from({ length: 20_001 }, (_, i) => [`entries/${i}.json`, ''] as const));
    await store.append(REF, await store.read(REF), files, 'many', signal());

    await expect(journal.read(signal())).rejects.toThrow(/20001 entries, more than 20000/);
  });

  test('files beside the entries mean nothing', async () => {
    const { journal, store } = await opened();
    const files = new Map([
      ['entries/000001.json', text(first())],
      ['README.md', '# hello'],
    ]);
    await store.append(REF, await store.read(REF), files, 'by hand', signal());

    expect((await journal.read(signal())).entries).toEqual([first()]);
  });
});

test('a long journal is read once: a new entry costs one entry', async () => {
  const { store } = await opened();
  const files = new Map([['entries/000001.json', text(first())]]);
  for (let n = 2; n <= 3_000; n++)
    files.set(`entries/${String(n).padStart(6, '0')}.json`, text(entry(n, ...EVERY)));
  await store.append(REF, await store.read(REF), files, 'many', signal());
  const journal = openJournal(store, REF, { monotonic: () => 0 });
  const parse = JSON.parse;
  let parsed = 0;

  const began = performance.now();
  const tip = await journal.read(signal());
  const took = performance.now() - began;
  JSON.parse = (...given) => {
    if (given[0].startsWith('{"v":')) parsed++;
    return parse(...given);
  };
  try {
    await append(journal, tip, entry(3_001, NOTE));
    await journal.read(signal());
  } finally {
    JSON.parse = parse;
  }

  console.log(`3,000 entries read in ${Math.round(took)} ms`);
  expect(parsed).toBeLessThanOrEqual(2);
  expect(took).toBeLessThan(2_000);
});

async function opened() {
  const given = await recordGiven();
  const store: RecordStore = file.create({ kind: 'file', path: 'records' }, given);
  const again = () => openJournal(store, REF, given.clock);
  return { store, again, journal: again() };
}

async function append(journal: Journal, tip: JournalTip, written: Entry): Promise<JournalTip> {
  const appended = await journal.append(tip, written, signal());
  if (appended.result !== 'accepted') throw new Error(`expected accepted: ${appended.result}`);
  return appended.tip;
}

async function appendAll(journal: Journal, entries: readonly Entry[]): Promise<JournalTip> {
  let tip = await journal.read(signal());
  for (const each of entries) tip = await append(journal, tip, each);
  return tip;
}

function text(value: Entry): string {
  return JSON.stringify(value);
}
