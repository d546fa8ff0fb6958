import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, type TestContext } from 'vitest';
import type { Options } from '../../src/ports/adapter.ts';
import type { Instance, Target, TargetGiven, TargetKind, TargetReal } from '../../src/ports/target.ts';
import { findMarked } from '../../src/target/process/identity.ts';
import { CONTROLLER, call, cleanUp, leftOf, makeGiven, none, ready, until as seen } from './given.ts';

const execute = promisify(execFile);

/** Where the instances of a kind live, as far as a test must make, end and count them. */
export interface Ground {
  prepare(given: TargetGiven): Promise<void>;
  /** Ends one instance, as an accident would; or leaves the test out, visibly, where nobody can. */
  kill(given: TargetGiven, instance: Instance, test: TestContext): Promise<void>;
  /** All that still runs. */
  left(given: TargetGiven): Promise<readonly unknown[]>;
  end(given: TargetGiven): Promise<void>;
  /** What a reboot brings up before anything was promoted. */
  readonly permanent: string;
  /** What ended comes back by itself, as the same instance. */
  readonly heals: boolean;
  /** How long a change may take. */
  readonly within: number;
}

const THIS_MACHINE: Ground = {
  prepare: async () => {},
  kill: async (given, instance) => void process.kill(pidAt(given, instance), 'SIGKILL'),
  left: async (given) => leftOf(given),
  end: async (given) => cleanUp(given),
  permanent: '',
  heals: false,
  within: 8000,
};

/** What every kind of target must do; `options` gives the instances an environment and a drain of half a second. */
export function targetContract(
  kind: TargetKind,
  options: (given: TargetGiven, env: Readonly<Record<string, string>>) => Options,
  special: Partial<Ground> = {},
): void {
  const ground = { ...THIS_MACHINE, ...special };
  const until = (of: Target, wanted: (instances: readonly Instance[]) => boolean) =>
    seen(of, wanted, ground.within);

  describe(`a target of kind ${kind.kind}`, () => {
    let given: TargetGiven;
    let target: Target;

    beforeEach(async () => {
      given = makeGiven();
      await ground.prepare(given);
      target = await kind.create(options(given, {}), given);
    });

    afterEach(() => ground.end(given));

    /** The same as another run would see and do it: in a process of its own that ends at once. */
    async function elsewhere(...order: string[]): Promise<TargetReal> {
      const args = [CONTROLLER, given.stateDir, given.service, JSON.stringify(options(given, {})), ...order];
      const { stdout } = await execute(process.execPath, args, {
        env: { ...process.env, ...given.programEnv },
      });
      return JSON.parse(stdout) as TargetReal;
    }

    it('has nothing at first', async () => {
      const real = await target.read(AbortSignal.timeout(5000));

      expect(real).toEqual({ permanent: ground.permanent, instances: [] });
    });

    it('scales up to ready instances with addresses of their own that serve the version', async () => {
      await target.scale('1.4.2', 2, call());

      const instances = await until(target, ready(2));
      const addresses = new Set(instances.map(({ address }) => address));
      expect(addresses.size).toBe(2);
      for (const { address, version } of instances) {
        expect(version).toBe('1.4.2');
        expect(await text(address, '/')).toBe('1.4.2');
      }
    });

    it('does nothing when told the same again', async () => {
      await target.scale('1.4.2', 2, call());
      const before = await until(target, ready(2));

      await target.scale('1.4.2', 2, call());

      const { instances } = await target.read(AbortSignal.timeout(5000));
      expect(idsOf(instances)).toEqual(idsOf(before));
    });

    it('is carried on by a run that starts anew', async () => {
      const begun = await elsewhere('scale', '1.4.2', '2');

      const instances = await until(target, ready(2));
      await target.scale('1.4.2', 2, call());
      const again = await elsewhere('read');

      expect(idsOf(instances)).toEqual(idsOf(begun.instances));
      expect(idsOf(again.instances)).toEqual(idsOf(begun.instances));
    });

    it('drains what it takes down: it goes on serving for a while, and what has begun is answered', async () => {
      await target.scale('1.4.2', 2, call());
      const both = await until(target, ready(2));
      const slow = Promise.all(both.map(({ address }) => text(address, '/slow?ms=1200')));
      await sleep(100);

      await target.scale('1.4.2', 1, call());

      const { instances } = await target.read(AbortSignal.timeout(5000));
      const stopping = instances.filter(({ state }) => state === 'stopping');
      expect(stopping).toHaveLength(1);
      expect(await text(stopping[0]!.address, '/')).toBe('1.4.2');
      expect(await slow).toEqual(['1.4.2', '1.4.2']);
      expect(idsOf(both)).toContain((await until(target, (left) => left.length === 1))[0]!.id);
    });

    it('removes one version and touches no other', async () => {
      await target.scale('1.4.2', 1, call());
      await target.scale('1.5.0', 1, call());
      const before = await until(target, ready(2));

      await target.scale('1.5.0', 0, call());
      await target.scale('9.9.9', 0, call());

      const left = await until(target, (instances) => instances.length === 1);
      expect(left).toEqual(before.filter(({ version }) => version === '1.4.2'));
      await target.scale('1.4.2', 0, call());
      await until(target, none);
      await expect.poll(() => ground.left(given), { timeout: ground.within }).toEqual([]);
    });

    it('says why a program failed, with its last output', async () => {
      const failing = await kind.create(options(given, { EXIT: '3' }), given);
      await failing.scale('1.5.0', 1, call());

      const [instance] = await until(failing, (instances) => instances[0]?.state === 'failed');
      expect(instance!.why).toContain('Error: no database');
      expect(instance!.why).not.toContain('\n');
    });

    it('sees an instance that was killed, and has as many again', async (test) => {
      await target.scale('1.4.2', 2, call());
      const before = await until(target, ready(2));
      const [victim] = before;
      await ground.kill(given, victim!, test);
      await until(target, (instances) =>
        instances.some(({ id, state }) => id === victim!.id && state === 'failed'),
      );

      await target.scale('1.4.2', 2, call());

      const after = await until(target, (instances) => instances.length === 2 && ready(2)(instances));
      expect(idsOf(after).includes(victim!.id)).toBe(ground.heals);
    });

    it('makes a version the permanent one', async () => {
      await target.promote('1.5.0', call());

      expect((await target.read(AbortSignal.timeout(5000))).permanent).toBe('1.5.0');
    });
  });
}

export async function text(address: string, path: string): Promise<string> {
  const answer = await fetch(`http://${address}${path}`, { headers: { connection: 'close' } });
  return answer.text();
}

function idsOf(instances: readonly Instance[]): string[] {
  return instances.map(({ id }) => id).sort();
}

/** The process that serves an address: the one of this test that was told its port. */
export function pidAt({ stateDir }: TargetGiven, { address }: Instance): number {
  const port = address.slice(address.lastIndexOf(':') + 1);
  const [pid] = findMarked('PORT', port).filter((found) => leftOf({ stateDir }).includes(found));
  return pid!;
}
