import { describe, expect, test } from 'vitest';
import { type Call, Refused } from '../../src/ports/adapter.ts';
import type { Files, RecordStore } from '../../src/ports/record.ts';
import type { Registration, Registry } from '../../src/ports/registry.ts';

/** One registration center that several runs open, each with a record store of its own underneath. */
export interface Shared {
  open(): Promise<{ readonly registry: Registry; readonly records: RecordStore }>;
}

export const REF = 'refs/gray-release/v1/default/registry/shop';

/** What every kind of registration center promises. */
export function registryContract(name: string, fresh: () => Promise<Shared>): void {
  describe(`${name} as a registry`, () => {
    test('knows nothing at first', async () => {
      const { registry } = await (await fresh()).open();

      expect(await registry.read(signal())).toEqual({ services: [] });
    });

    test('is read by another run as it was written', async () => {
      const shared = await fresh();
      const { registry } = await shared.open();

      await registry.register([checkout('1.4.2', 2), pricing('7')], call());
      const read = await (await shared.open()).registry.read(signal());

      expect(sorted(read.services)).toEqual([checkout('1.4.2', 2), pricing('7')]);
    });

    test('changes the services that are named and no other', async () => {
      const shared = await fresh();
      const [one, other] = [await shared.open(), await shared.open()];
      await one.registry.register([checkout('1.4.2', 2), pricing('7')], call());

      await other.registry.register([checkout('1.5.0', 3)], call());
      const read = await one.registry.read(signal());

      expect(sorted(read.services)).toEqual([checkout('1.5.0', 3), pricing('7')]);
    });

    test('forgets instances that are no longer named', async () => {
      const shared = await fresh();
      const { registry } = await shared.open();
      await registry.register([checkout('1.4.2', 3)], call());

      await registry.register([{ ...checkout('1.4.2', 3), instances: [] }], call());
      const read = await (await shared.open()).registry.read(signal());

      expect(read.services).toEqual([{ service: 'checkout', version: '1.4.2', instances: [] }]);
    });

    test('writes nothing when nothing changes', async () => {
      const shared = await fresh();
      const { registry, records } = await shared.open();
      await registry.register([checkout('1.4.2', 3), pricing('7')], call());
      const before = await records.read(REF);

      const shuffled = { ...checkout('1.4.2', 3), instances: [...checkout('1.4.2', 3).instances].reverse() };
      await (await shared.open()).registry.register([pricing('7'), shuffled], call());
      await registry.register([], call());

      expect((await records.read(REF)).id).toBe(before.id);
    });

    test('loses nothing of runs that register different services at once', async () => {
      const shared = await fresh();
      const names = Array.from({ length: 6 }, (_, i) => `service-${i}`);

      await Promise.all(
        names.map(async (service) => {
          const { registry } = await shared.open();
          for (const version of ['1', '2', '3'])
            await registry.register([{ service, version, instances: [] }], call());
        }),
      );
      const read = await (await shared.open()).registry.read(signal());

      expect(sorted(read.services)).toEqual(
        names.map((service) => ({ service, version: '3', instances: [] })),
      );
    });

    test('refuses what a run orders whose fence is behind', async () => {
      const shared = await fresh();
      const { registry } = await shared.open();
      await registry.register([checkout('1.5.0', 2), pricing('7')], { ...call(), fence: 5 });

      const late = (await shared.open()).registry.register([checkout('1.4.2', 2)], { ...call(), fence: 4 });

      await expect(late).rejects.toThrow(Refused);
      expect(sorted((await registry.read(signal())).services)[0]).toEqual(checkout('1.5.0', 2));
      // What is so already is no order, whoever gives it.
      await registry.register([pricing('7')], { ...call(), fence: 1 });
    });

    test('gives up when its time is over, and says why', async () => {
      const { registry } = await (await fresh()).open();

      await expect(
        registry.register([pricing('7')], { ...call(), signal: AbortSignal.abort() }),
      ).rejects.toThrow(Refused);
    });

    test.each(HOSTILE)(
      'takes nothing from a registration that somebody edited: %s',
      async (_what, path, text) => {
        const shared = await fresh();
        const { registry, records } = await shared.open();
        await registry.register([pricing('7')], call());
        await write(records, path, text);

        await expect((await shared.open()).registry.read(signal())).rejects.toMatchObject({
          name: 'RecordError',
          message: expect.stringContaining(`the registry's ${path} is no entry of gray-release: `),
          advice: expect.stringMatching(/git log/),
        });
      },
    );

    test('ignores files that are no registrations', async () => {
      const shared = await fresh();
      const { registry, records } = await shared.open();
      await registry.register([pricing('7')], call());
      await write(records, 'README.md', 'for people');

      expect((await (await shared.open()).registry.read(signal())).services).toEqual([pricing('7')]);
    });
  });
}

const good = { service: 'checkout', version: '1.4.2', fence: 1, instances: [] };
const instance = { id: 'a', address: '10.0.0.1:80', version: '1', inService: true };
const text = (value: unknown) => JSON.stringify(value);
const withInstance = (more: object) => text({ ...good, instances: [{ ...instance, ...more }] });

const HOSTILE: readonly [what: string, path: string, text: string, says: string][] = [
  ['cut short', 'services/checkout.json', '{"service":"check', 'not JSON'],
  ['null', 'services/checkout.json', 'null', 'null, not an object'],
  ['a list', 'services/checkout.json', '[]', 'not an object'],
  ['another name', 'services/pricing-2.json', text(good), 'the entry of checkout'],
  ['a version with a space', 'services/checkout.json', text({ ...good, version: '1 2' }), 'version is "1 2"'],
  [
    'a version that is no text',
    'services/checkout.json',
    text({ ...good, version: ['1'] }),
    'version is a list',
  ],
  ['no instances', 'services/checkout.json', text({ ...good, instances: undefined }), 'instances is missing'],
  ['instances by name', 'services/checkout.json', text({ ...good, instances: {} }), 'instances is an object'],
  [
    'an instance that is null',
    'services/checkout.json',
    text({ ...good, instances: [null] }),
    'instances[0] is null',
  ],
  [
    'an address that is a number',
    'services/checkout.json',
    withInstance({ address: 1 }),
    'instances[0].address is 1',
  ],
  [
    'a truth that is a text',
    'services/checkout.json',
    withInstance({ inService: 'no' }),
    'inService is "no"',
  ],
  ['a fence below zero', 'services/checkout.json', text({ ...good, fence: -1 }), 'fence is -1'],
  [
    'a key too many',
    'services/checkout.json',
    text({ ...good, command: 'rm' }),
    'command is "rm", not absent',
  ],
];

function checkout(version: string, size: number): Registration {
  const instances = Array.from({ length: size }, (_, i) => ({
    id: `checkout-${i}`,
    address: `10.0.0.${i}:8080`,
    version,
    inService: i > 0,
  }));
  return { service: 'checkout', version, instances };
}

function pricing(version: string): Registration {
  return {
    service: 'pricing',
    version,
    instances: [{ id: 'p', address: '10.0.1.1:80', version, inService: true }],
  };
}

async function write(records: RecordStore, path: string, content: string): Promise<void> {
  const tip = await records.read(REF);
  const files: Files = new Map([...tip.files, [path, content]]);
  const { result } = await records.append(REF, tip, files, 'edited by hand', signal());
  if (result !== 'accepted') throw new Error(result);
}

function sorted(services: readonly Registration[]): Registration[] {
  return [...services].sort((a, b) => (a.service < b.service ? -1 : 1));
}

function signal(): AbortSignal {
  return AbortSignal.timeout(20_000);
}

function call(): Call {
  return { signal: signal(), fence: 1 };
}

/** A thousand services of ten instances each: how long a first registration, a read and a change of one take. */
export async function timesOfThousand(shared: Shared) {
  const all = Array.from({ length: 1_000 }, (_, i) => ({
    ...checkout('1.4.2', 10),
    service: `service-${i}`,
  }));
  const [writer, reader] = [(await shared.open()).registry, (await shared.open()).registry];
  const timed = async <T>(act: () => Promise<T>): Promise<[number, T]> => {
    const began = performance.now();
    const value = await act();
    return [Math.round(performance.now() - began), value];
  };
  const [register] = await timed(() => writer.register(all, call()));
  const [read, real] = await timed(() => reader.read(signal()));
  const [change] = await timed(() => reader.register([{ ...all[500]!, version: '1.5.0' }], call()));
  const [again] = await timed(() => writer.read(signal()));
  expect(real.services).toHaveLength(1_000);
  expect((await writer.read(signal())).services.filter(({ version }) => version === '1.5.0')).toHaveLength(1);
  return { register, read, change, again };
}
