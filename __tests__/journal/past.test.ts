import { describe, expect, it } from 'vitest';
import { openJournal } from '../../src/journal/journal.ts';
import { releasesIn } from '../../src/journal/past.ts';
import type { RecordHistory, RecordStore } from '../../src/ports/record.ts';
import { file } from '../../src/record/file.ts';
import type { Entry, Event } from '../../src/release/events.ts';
import { refOf } from '../../src/util/ref.ts';
import { recordGiven } from '../record/given.ts';
import { entry, first } from './entries.ts';

const REF = refOf('journal', 'default', 'shop');
const NOTE: Event = { type: 'note', says: 'x' };
const signal = () => AbortSignal.timeout(5_000);

async function written(...releases: readonly (readonly Entry[])[]) {
  const given = await recordGiven();
  const store: RecordStore & RecordHistory = file.create({ kind: 'file', path: 'records' }, given);
  const journal = openJournal(store, REF, { monotonic: () => 0 });
  let tip = await journal.read(signal());
  for (const each of releases.flat()) {
    const appended = await journal.append(tip, each, signal());
    if (appended.result !== 'accepted') throw new Error(appended.result);
    tip = appended.tip;
  }
  return store;
}

describe('the releases of a journal', () => {
  it('are told whole, the newest first, the live one included', async () => {
    const [one, two, three] = [
      [first(), entry(2, NOTE), entry(3, NOTE)],
      [first()],
      [first(), entry(2, NOTE)],
    ] as const;
    const store = await written(one, two, three);

    const past = await releasesIn(store, REF, 20, signal());

    expect(past).toEqual({ releases: [three, two, one], unreadable: 0 });
  });

  it('are as many as are asked for', async () => {
    const store = await written([first(), entry(2, NOTE)], [first()], [first()]);

    const { releases } = await releasesIn(store, REF, 2, signal());

    expect(releases).toHaveLength(2);
  });

  it('are none where nothing was ever released', async () => {
    const store = await written();

    expect(await releasesIn(store, REF, 20, signal())).toEqual({ releases: [], unreadable: 0 });
  });

  it('leave out one that somebody spoiled, and count it', async () => {
    const store = await written([first(), entry(2, NOTE)]);
    const tip = await store.read(REF);
    const spoiled = new Map([['entries/000001.json', '{"v":1,']]);
    await store.append(REF, tip, spoiled, 'shop-2: spoiled\n\nEntry: 1', signal());

    const { releases, unreadable } = await releasesIn(store, REF, 20, signal());

    expect([releases.length, unreadable]).toEqual([1, 1]);
  });

  it('reach as far back as it takes', async () => {
    const long = [first(), ...Array.from({ length: 45 }, (_, i) => entry(i + 2, NOTE))];
    const store = await written(long, [first()]);
    const asked: number[] = [];
    const narrow = {
      log: (ref: string, most: number) => {
        asked.push(most);
        return store.log(ref, most);
      },
      filesAt: store.filesAt.bind(store),
    };

    const { releases } = await releasesIn(narrow, REF, 20, signal());

    expect(releases.map((each) => each.length)).toEqual([1, 46]);
    expect(asked).toEqual([128]);
  });
});
