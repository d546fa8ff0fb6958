import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Refused } from '../../src/ports/adapter.ts';
import { RecordError, type RecordStore } from '../../src/ports/record.ts';
import type { Registry } from '../../src/ports/registry.ts';
import { file } from '../../src/record/file.ts';
import { registries } from '../../src/registry/index.ts';
import { refOf } from '../../src/util/ref.ts';
import { recordGiven } from '../record/given.ts';
import { call, registryContract, service } from './contract.ts';

const REF = refOf('registry', 'default', 'shop');
const SERVICE = { service: 'checkout', version: '1.4.2', fence: 1, instances: [] };
const INSTANCE = { id: 'a', address: '127.0.0.1:1', version: '1.4.2', inService: true };

registryContract('a folder', async () => {
  const { store, open } = await shared();
  return { open, writes: async () => Number((await store.read(REF)).id?.slice(0, 8) ?? 0) };
});

describe('a registry that somebody edited is refused', () => {
  test.each<[string, unknown, string]>([
    ['a list', [], 'the entry is a list of 0, not an object'],
    ['a foreign field', { ...SERVICE, run: 'rm' }, 'run is "rm", not absent'],
    ['no fence', { ...SERVICE, fence: undefined }, 'fence is missing'],
    ['a version that is an option', { ...SERVICE, version: '-x y' }, 'version is "-x y", not a version'],
    ['another service', { ...SERVICE, service: 'pricing' }, 'it is the entry of pricing'],
    ['instances that are no list', { ...SERVICE, instances: {} }, 'instances is an object, not a list'],
    [
      'an instance neither in service nor out of it',
      { ...SERVICE, instances: [{ ...INSTANCE, inService: 'yes' }] },
      'instances[0].inService is "yes", not true or false',
    ],
    [
      'an address without end',
      { ...SERVICE, instances: [{ ...INSTANCE, address: 'x'.repeat(301) }] },
      'instances[0].address is a text of 301 characters',
    ],
  ])('%s', async (_name, value, says) => {
    const { registry } = await edited(JSON.stringify(value));

    const error = await registry.read(AbortSignal.timeout(1_000)).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(RecordError);
    expect((error as RecordError).message).toContain("the registry's services/checkout.json");
    expect((error as RecordError).message).toContain(says);
    expect((error as RecordError).advice).toMatch(/git log/);
  });

  test('cut short', async () => {
    const { registry } = await edited(JSON.stringify(SERVICE).slice(0, 30));

    await expect(registry.read(AbortSignal.timeout(1_000))).rejects.toThrow(/is not JSON: it was cut short/);
  });

  test('and nothing is written over it', async () => {
    const { store, registry } = await edited('{');

    const registering = registry.register([service('checkout', 1)], call());

    await expect(registering).rejects.toThrow(Refused);
    expect((await store.read(REF)).files.get('services/checkout.json')).toBe('{');
  });
});

describe('an order', () => {
  test('that never left is refused, not unanswered', async () => {
    const given = await recordGiven();
    await mkdir(given.workDir, { recursive: true });
    await writeFile(join(given.workDir, 'records'), 'a file, not a folder');
    const store = file.create({ kind: 'file', path: 'records' }, given);
    const registry = await (await registries.file()).create(
      { kind: 'file' },
      { ...given, records: async () => store },
    );

    await expect(registry.register([service('checkout', 1)], call())).rejects.toThrow(Refused);
  });

  test('whose fate is unknown is unanswered, not refused', async () => {
    const registry = await over({
      read: async () => ({ id: 'c1', files: new Map() }),
      append: async () => ({ result: 'unresolved', why: 'the connection was cut' }),
      list: async () => [],
    });

    const registering = registry.register([service('checkout', 1)], call());

    await expect(registering).rejects.toThrow(/did not answer: the connection was cut/);
    await expect(registering).rejects.not.toThrow(Refused);
  });

  test('that broke on its way may have landed', async () => {
    const registry = await over({
      read: async () => ({ id: 'c1', files: new Map() }),
      append: async () => Promise.reject(new Error('the connection was cut')),
      list: async () => [],
    });

    await expect(registry.register([service('checkout', 1)], call())).rejects.not.toThrow(Refused);
  });

  test('ends with its time where others always come first', async () => {
    const registry = await over({
      read: async () => ({ id: 'c1', files: new Map() }),
      append: () => new Promise((resolve) => setTimeout(() => resolve({ result: 'refused' }), 5)),
      list: async () => [],
    });

    const registering = registry.register([service('checkout', 1)], {
      signal: AbortSignal.timeout(60),
      fence: 1,
    });

    await expect(registering).rejects.toThrow(/others kept writing/);
  });

  test('says in the commit what changed', async () => {
    const messages: string[] = [];
    const registry = await over({
      read: async () => ({ id: null, files: new Map() }),
      append: async (_ref, _tip, files, message) => {
        messages.push(message);
        return { result: 'accepted', tip: { id: 'c1', files } };
      },
      list: async () => [],
    });

    await registry.register([service('checkout', 2)], call(9));
    await registry.register(
      ['a', 'b', 'c', 'd'].map((name) => service(name, 1)),
      call(9),
    );

    expect(messages).toEqual([
      'registry: checkout 1.4.2, 2 of 2 in service\n\nFence: 9',
      'registry: 4 services\n\nFence: 9',
    ]);
  });
});

async function shared() {
  const given = await recordGiven();
  const store: RecordStore = file.create({ kind: 'file', path: 'records' }, given);
  const kind = await registries.file();
  return { store, open: async () => kind.create({ kind: 'file' }, { ...given, records: async () => store }) };
}

async function over(records: RecordStore): Promise<Registry> {
  const kind = await registries.git();
  return kind.create({ kind: 'git' }, { ...(await recordGiven()), records: async () => records });
}

async function edited(json: string) {
  const { store, open } = await shared();
  const files = new Map([['services/checkout.json', json]]);
  await store.append(REF, await store.read(REF), files, 'by hand', AbortSignal.timeout(1_000));
  return { store, registry: await open() };
}
