import { describe, expect, test } from 'vitest';
import { type Call, Refused } from '../../src/ports/adapter.ts';
import type { Registration, Registry } from '../../src/ports/registry.ts';

/** One registry as several runs see it. */
export interface Shared {
  open(): Promise<Registry>;
  /** How often it has been written to. */
  writes(): Promise<number>;
}

/** What every kind of registry promises. `fresh` makes an empty one. */
export function registryContract(name: string, fresh: () => Promise<Shared>): void {
  describe(`${name} as a registry`, () => {
    test('has no services before anything was registered', async () => {
      const { open } = await fresh();

      expect(await read(await open())).toEqual([]);
    });

    test('says to every run what was registered', async () => {
      const { open } = await fresh();
      const wanted = [service('checkout', 2), { ...service('pricing', 1), instances: [] }];

      await (await open()).register(wanted, call());

      expect(await read(await open())).toEqual(wanted);
    });

    test('replaces a service whole: version, addresses, in service or not', async () => {
      const { open } = await fresh();
      const registry = await open();
      await registry.register([service('checkout', 3)], call());
      const [one] = service('checkout', 1).instances;
      const next = { service: 'checkout', version: '1.5.0', instances: [{ ...one!, inService: false }] };

      await registry.register([next], call());

      expect(await read(registry)).toEqual([next]);
      expect(await read(await open())).toEqual([next]);
    });

    test('clears the instances of a service that is gone, and still knows its version', async () => {
      const { open } = await fresh();
      const registry = await open();
      await registry.register([service('checkout', 2)], call());

      await registry.register([{ ...service('checkout', 0) }], call());

      expect(await read(await open())).toEqual([{ service: 'checkout', version: '1.4.2', instances: [] }]);
    });

    test('never touches other services', async () => {
      const { open } = await fresh();
      const registry = await open();
      await registry.register([service('checkout', 2), service('pricing', 2)], call());

      await (await open()).register([service('checkout', 1)], call());

      expect(await read(registry)).toEqual([service('checkout', 1), service('pricing', 2)]);
    });

    test('writes nothing where nothing changes, in whatever order the instances come', async () => {
      const { open, writes } = await fresh();
      const wanted = service('checkout', 3);
      await (await open()).register([wanted], call());
      const before = await writes();

      await (await open()).register([{ ...wanted, instances: [...wanted.instances].reverse() }], call());
      await (await open()).register([], call());

      expect(await writes()).toBe(before);
    });

    test('loses nothing of eight runs that register different services at once', async () => {
      const { open } = await fresh();
      const names = Array.from({ length: 8 }, (_, i) => `service-${i}`);

      await Promise.all(names.map(async (each) => (await open()).register([service(each, 2)], call())));

      expect(await read(await open())).toEqual(names.map((each) => service(each, 2)));
    });

    test('refuses a run that another has followed, and keeps what the later one said', async () => {
      const { open } = await fresh();
      const [earlier, later] = [await open(), await open()];
      await earlier.register([service('checkout', 2), service('pricing', 1)], call(7));
      await later.register([service('checkout', 1)], call(8));

      const late = earlier.register([service('checkout', 3)], call(7));

      await expect(late).rejects.toThrow(Refused);
      await expect(late).rejects.toThrow(/a later run has registered checkout \(fence 8, ours is 7\)/);
      expect(await read(later)).toEqual([service('checkout', 1), service('pricing', 1)]);
      await earlier.register([service('pricing', 2)], call(7));
      expect(await read(later)).toEqual([service('checkout', 1), service('pricing', 2)]);
    });

    test('keeps names, versions and addresses as they are', async () => {
      const { open } = await fresh();
      const wanted = {
        service: 'Check_out.v2-eu',
        version: '2026.11.24-rc.1+build_7',
        instances: [{ id: 'pod/ä 世界 "x"', address: '[::1]:8080', version: '0.1', inService: true }],
      };

      await (await open()).register([wanted], call());

      expect(await read(await open())).toEqual([wanted]);
    });

    test('takes 1,000 services of 10 instances in well under 2 seconds', async () => {
      const { open } = await fresh();
      const all = Array.from({ length: 1_000 }, (_, i) =>
        service(`service-${String(i).padStart(4, '0')}`, 10),
      );
      const registry = await open();

      const registered = await timed(() => registry.register(all, call()));
      const one = await timed(() => registry.register([{ ...all[500]!, version: '1.5.0' }], call()));
      const other = await open();
      const readWhole = await timed(() => read(other));
      const unchanged = await timed(() => read(other));

      console.log(
        `${name}: 1,000 x 10 registered in ${registered} ms, one changed ${one}, read ${readWhole}, unchanged ${unchanged}`,
      );
      expect(registered).toBeLessThan(2_000);
      expect(one).toBeLessThan(1_000);
      expect(readWhole).toBeLessThan(2_000);
      expect(await read(other)).toHaveLength(1_000);
    });
  });
}

export function service(name: string, size: number): Registration {
  const instances = Array.from({ length: size }, (_, i) => ({
    id: `${name}-${i}`,
    address: `10.0.0.${i}:8080`,
    version: '1.4.2',
    inService: true,
  }));
  return { service: name, version: '1.4.2', instances };
}

export function call(fence = 1): Call {
  return { signal: AbortSignal.timeout(15_000), fence };
}

async function read(registry: Registry): Promise<Registration[]> {
  const { services } = await registry.read(AbortSignal.timeout(5_000));
  return [...services].sort((a, b) => (a.service < b.service ? -1 : 1));
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await act();
  return Math.round(performance.now() - began);
}
