import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RecordError, type RecordStore, type Tip } from '../../src/ports/record.ts';
import { file } from '../../src/record/file.ts';
import { patience, recordContract } from './contract.ts';
import { recordGiven } from './given.ts';

const REF = 'refs/gray-release/v1/default/journal/shop';

recordContract(
  'a folder',
  async () => {
    const given = await recordGiven();
    return { open: async () => file.create({ kind: 'file', path: 'records' }, given) };
  },
  { writers: 10, appends: 10 },
);

describe('a folder', () => {
  test('lies beside the other state where no path is named', async () => {
    const given = await recordGiven();

    const store: RecordStore = file.create({ kind: 'file' }, given);
    await store.append(REF, { id: null, files: new Map() }, new Map([['a', '1']]), 'first', patience());

    expect(await readdir(join(given.stateDir, 'records', REF))).toEqual(['00000001.json']);
  });

  test('keeps fifty commits behind the tip and no more', async () => {
    const { store, folder } = await opened();

    let tip = await store.read(REF);
    for (let i = 1; i <= 60; i++) tip = await written(store, tip, String(i));

    const names = (await readdir(folder)).sort();
    expect(names).toHaveLength(50);
    expect(names.at(-1)).toBe('00000060.json');
    expect((await store.read(REF)).files.get('n')).toBe('60');
  });

  test('refuses a writer that slept while its number was taken and pruned', async () => {
    const { store, folder } = await opened();
    const old = await written(store, await store.read(REF), '1');
    let tip = old;
    for (let i = 2; i <= 60; i++) tip = await written(store, tip, String(i));

    const late = await store.append(REF, old, new Map([['n', 'late']]), 'late', patience());

    expect(late.result).toBe('refused');
    expect((await readdir(folder)).sort()[0]).toBe('00000011.json');
  });

  test('refuses an append on a record that was taken away', async () => {
    const { store } = await opened();
    const { store: empty } = await opened();
    const tip = await written(store, await written(store, await store.read(REF), '1'), '2');

    const result = await empty.append(REF, tip, new Map([['n', '3']]), 'third', patience());

    expect(result.result).toBe('refused');
    expect((await empty.read(REF)).id).toBeNull();
  });

  test('ignores what a crash left half written, and sweeps it up in time', async () => {
    const { store, folder } = await opened();
    let tip = await written(store, await store.read(REF), '1');
    await writeFile(join(folder, '.00000002-0123456789abcdef.new'), '{"message":"cut sho');

    const before = await store.read(REF);
    for (let i = 2; i <= 60; i++) tip = await written(store, tip, String(i));

    expect(before.files.get('n')).toBe('1');
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('says which file was cut short', async () => {
    const { store, folder } = await opened();
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, '00000001.json'), '{"message":"cut sho');

    const error = await store.read(REF).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(RecordError);
    expect((error as RecordError).message).toContain(`${folder}/00000001.json is no commit of gray-release`);
    expect((error as RecordError).advice).toMatch(/remove/i);
  });

  test('says that a folder cannot be used', async () => {
    const given = await recordGiven();
    await writeFile(join(given.workDir, 'records'), 'a file, not a folder');
    const store: RecordStore = file.create({ kind: 'file', path: 'records' }, given);

    const errors = await Promise.all([
      store.read(REF).catch((thrown: unknown) => thrown),
      store.list('refs/gray-release/v1/default/journal/').catch((thrown: unknown) => thrown),
      store
        .append(REF, { id: null, files: new Map() }, new Map(), 'first', patience())
        .catch((thrown: unknown) => thrown),
    ]);

    for (const error of errors) {
      expect(error).toBeInstanceOf(RecordError);
      expect((error as RecordError).message).toMatch(/cannot be used: ENOTDIR/);
    }
  });

  test('stays in its folder whatever a ref is called', async () => {
    const { store } = await opened();

    await expect(store.read('../../../../etc')).rejects.toThrow(/leaves the records/);
  });
});

async function opened() {
  const given = await recordGiven();
  const store: RecordStore = file.create({ kind: 'file', path: 'records' }, given);
  return { store, folder: join(given.workDir, 'records', REF) };
}

async function written(store: RecordStore, tip: Tip, n: string): Promise<Tip> {
  const result = await store.append(REF, tip, new Map([['n', n]]), `commit ${n}`, patience());
  if (result.result !== 'accepted') throw new Error(`expected accepted: ${result.result}`);
  return result.tip;
}
