import { describe, expect, test } from 'vitest';
import type { Files, RecordHistory, RecordStore, Tip } from '../../src/ports/record.ts';

/** One record that several independent writers open, as several runners would. */
export interface Shared {
  open(): Promise<RecordStore & RecordHistory>;
}

export interface Size {
  readonly writers: number;
  readonly appends: number;
}

const REF = 'refs/gray-release/v1/default/journal/shop';
const PATIENCE = 20_000;

/** What every kind of record promises. `fresh` makes an empty record that the whole test shares. */
export function recordContract(name: string, fresh: () => Promise<Shared>, { writers, appends }: Size): void {
  describe(`${name} as a record`, () => {
    test('has the tip null and no files before anything was appended', async () => {
      const store = await (await fresh()).open();

      const tip = await store.read(REF);

      expect(tip).toEqual({ id: null, files: new Map() });
    });

    test('is read by another writer as it was written', async () => {
      const shared = await fresh();
      const files = new Map([
        ['entries/000001.json', '{"says":"Grüße, 世界 🚀"}\n'],
        ['entries/000002.json', ''],
        ['large.txt', 'ä'.repeat(150_000)],
      ]);

      const written = await accepted(await shared.open(), await emptyTip(shared), files);
      const read = await (await shared.open()).read(REF);

      expect(read.id).toBe(written.id);
      expect(sorted(read.files)).toEqual(sorted(files));
    });

    test('appends on its own tip again and again without reading', async () => {
      const shared = await fresh();
      const store = await shared.open();

      let tip = await store.read(REF);
      for (const n of [1, 2, 3])
        tip = await accepted(store, tip, new Map([...tip.files, [`${n}.json`, `${n}`]]));
      const read = await (await shared.open()).read(REF);

      expect(read.id).toBe(tip.id);
      expect([...read.files.keys()].sort()).toEqual(['1.json', '2.json', '3.json']);
    });

    test('sees what another writer appended meanwhile', async () => {
      const shared = await fresh();
      const [one, other] = [await shared.open(), await shared.open()];
      const first = await accepted(one, await one.read(REF), new Map([['a', '1']]));
      await other.read(REF);

      const second = await accepted(one, first, new Map([['a', '2']]));
      const read = await other.read(REF);

      expect(read).toEqual({ id: second.id, files: new Map([['a', '2']]) });
    });

    test('tells another writer what was, newest first, with messages and files', async () => {
      const shared = await fresh();
      const store = await shared.open();
      let tip = await store.read(REF);
      const ids: (string | null)[] = [];
      for (const n of ['1', '2', '3']) {
        tip = await accepted(store, tip, new Map([['a', n]]));
        ids.unshift(tip.id);
      }
      const other = await shared.open();

      const all = await other.log(REF, 10);
      const newest = await (await shared.open()).log(REF, 2);
      const files = await other.filesAt(REF, all[2]!.id);

      expect(all.map(({ id }) => id)).toEqual(ids);
      expect(all[0]!.message).toMatch(/^shop-1: a line\n\nRun: test/);
      expect(newest.map(({ id }) => id)).toEqual(ids.slice(0, 2));
      expect([...files]).toEqual([['a', '1']]);
    });

    test('has no log before anything was appended', async () => {
      const store = await (await fresh()).open();

      expect(await store.log(REF, 10)).toEqual([]);
    });

    test('drops files that an append leaves out', async () => {
      const shared = await fresh();
      const store = await shared.open();
      const tip = await accepted(
        store,
        await store.read(REF),
        new Map([
          ['old', '1'],
          ['kept', '2'],
        ]),
      );

      await accepted(store, tip, new Map([['kept', '2']]));
      const read = await (await shared.open()).read(REF);

      expect([...read.files]).toEqual([['kept', '2']]);
    });

    test('refuses an append on a tip that others left', async () => {
      const shared = await fresh();
      const [store, slow] = [await shared.open(), await shared.open()];
      const first = await accepted(store, await store.read(REF), new Map([['a', '1']]));
      const old = await slow.read(REF);
      const second = await accepted(store, first, new Map([['a', '2']]));

      const late = await append(slow, old, new Map([['a', 'late']]));
      const read = await (await shared.open()).read(REF);

      expect(late.result).toBe('refused');
      expect(read).toEqual({ id: second.id, files: new Map([['a', '2']]) });
    });

    test('is created by exactly one of many', async () => {
      const shared = await fresh();
      const stores = await Promise.all(Array.from({ length: 4 }, () => shared.open()));
      const empty = await emptyTip(shared);

      const results = await Promise.all(
        stores.map((store, i) => append(store, empty, new Map([['by', `${i}`]]))),
      );
      const read = await stores[0]!.read(REF);

      expect(results.map(({ result }) => result).sort()).toEqual([
        'accepted',
        'refused',
        'refused',
        'refused',
      ]);
      expect(read.files.get('by')).toBe(`${results.findIndex(({ result }) => result === 'accepted')}`);
    });

    test('accepts only one of two identical appends', async () => {
      const shared = await fresh();
      const [one, other] = [await shared.open(), await shared.open()];
      const tip = await accepted(one, await one.read(REF), new Map([['a', '1']]));
      await other.read(REF);

      const results = await Promise.all(
        [one, other].map((store) => append(store, tip, new Map([['a', '2']]))),
      );

      expect(results.map(({ result }) => result).sort()).toEqual(['accepted', 'refused']);
    });

    test(`loses nothing of ${writers} racing writers and keeps one order`, { timeout: 120_000 }, async () => {
      const shared = await fresh();
      const stores = await Promise.all(Array.from({ length: writers }, () => shared.open()));

      const orders = await Promise.all(stores.map((store, i) => race(store, i, appends)));
      const read = await (await shared.open()).read(REF);

      const lines = [...read.files]
        .filter(([path]) => path.startsWith('line/'))
        .sort(([a], [b]) => (a < b ? -1 : 1));
      const texts = lines.map(([, text]) => text);
      expect(texts).toHaveLength(writers * appends);
      expect(new Set(texts).size).toBe(writers * appends);
      // Each writer was told the place that its line has in the end.
      for (const [place, text] of orders.flat()) expect(texts[place]).toBe(text);
      for (let i = 0; i < writers; i++) {
        const own = texts.filter((text) => text.startsWith(`${i}:`));
        expect(own).toEqual(Array.from({ length: appends }, (_, k) => `${i}:${k}`));
      }
    });

    test('reads and appends two refs of one writer at once', async () => {
      const shared = await fresh();
      const refs = ['journal/shop', 'registry/shop', 'journal/other'].map(
        (name) => `refs/gray-release/v1/live/${name}`,
      );
      const writer = await shared.open();
      await Promise.all(
        refs.map(async (ref) =>
          writer.append(ref, await writer.read(ref), new Map([['ref', ref]]), 'first', patience()),
        ),
      );

      const reader = await shared.open();
      const tips = await Promise.all(refs.map((ref) => reader.read(ref)));

      expect(tips.map(({ files }) => files.get('ref'))).toEqual(refs);
    });

    test('lists the names under a prefix', async () => {
      const shared = await fresh();
      const store = await shared.open();
      for (const path of [
        'live/journal/shop',
        'live/journal/shop-2',
        'live/registry/shop',
        'live-2/journal/x',
      ]) {
        const ref = `refs/gray-release/v1/${path}`;
        await store.append(ref, await store.read(ref), new Map([['a', path]]), 'first', patience());
      }

      const names = await (await shared.open()).list('refs/gray-release/v1/live/journal/');

      const all = await store.list('refs/gray-release/v1/');

      expect([...names].sort()).toEqual(['shop', 'shop-2']);
      expect([...all].sort()).toEqual([
        'live-2/journal/x',
        'live/journal/shop',
        'live/journal/shop-2',
        'live/registry/shop',
      ]);
      expect(await store.list('refs/gray-release/v1/nowhere/journal/')).toEqual([]);
    });
  });
}

async function race(store: RecordStore, writer: number, appends: number): Promise<[number, string][]> {
  const places: [number, string][] = [];
  let tip = await store.read(REF);
  while (places.length < appends) {
    const place = tip.files.size;
    const text = `${writer}:${places.length}`;
    const files = new Map([...tip.files, [`line/${String(place).padStart(6, '0')}`, text]]);
    const result = await append(store, tip, files);
    if (result.result === 'unresolved') throw new Error(result.why);
    if (result.result === 'accepted') places.push([place, text]);
    tip = result.result === 'accepted' ? result.tip : await store.read(REF);
  }
  return places;
}

function append(store: RecordStore, tip: Tip, files: Files) {
  return store.append(REF, tip, files, 'shop-1: a line\n\nRun: test', patience());
}

async function accepted(store: RecordStore, tip: Tip, files: Files): Promise<Tip> {
  const result = await append(store, tip, files);
  if (result.result !== 'accepted') throw new Error(`expected accepted: ${JSON.stringify(result)}`);
  return result.tip;
}

async function emptyTip(shared: Shared): Promise<Tip> {
  return (await shared.open()).read(REF);
}

function sorted(files: Files): [string, string][] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}

export function patience(length = PATIENCE): AbortSignal {
  return AbortSignal.timeout(length);
}
