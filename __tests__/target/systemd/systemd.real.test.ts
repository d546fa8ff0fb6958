import { existsSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Options, Refused } from '../../../src/ports/adapter.ts';
import type { Target, TargetGiven } from '../../../src/ports/target.ts';
import { systemdTarget } from '../../../src/target/systemd/kind.ts';
import { text } from '../contract.ts';
import { addProgram, call, cleanUp, makeGiven, none, ready, until } from '../given.ts';
import { type SystemdMachine, startSystemd } from './machine.ts';
import { setUp } from './service.ts';

let machine: SystemdMachine;
let given: TargetGiven;
let options: Options;
let target: Target;
const before = process.env.PATH;

beforeAll(async () => {
  machine = await startSystemd();
});

afterAll(() => machine.end());

beforeEach(async () => {
  process.env.PATH = `${machine.bin}:${before}`;
  given = makeGiven();
  options = setUp(machine, 'system', given);
  target = systemdTarget.create(options, given);
});

afterEach(() => {
  process.env.PATH = before;
  cleanUp(given);
});

const folder = () => String(options.folder);
const permanent = async () => (await target.read(AbortSignal.timeout(5000))).permanent;

/** The target as a run sees it on whose machine a program is another one. */
function withProgram(name: string, script: string): Target {
  const bin = join(given.stateDir, 'bin');
  addProgram(bin, name, script, name === 'systemctl' ? machine.bin : '/usr/bin');
  const programEnv = { ...given.programEnv, PATH: `${bin}:${given.programEnv.PATH}` };
  return systemdTarget.create(options, { ...given, programEnv });
}

async function releaseTo(version: string, from: string | null): Promise<void> {
  await target.scale(version, 1, call());
  await until(target, ready(1, version));
  await target.promote(version, call());
  if (from === null) return;
  await target.scale(from, 0, call());
  await until(target, (instances) => instances.every((each) => each.version === version));
}

describe('what a reboot brings up', () => {
  it('is the permanent version alone, also in the middle of a release, and then the new one', async () => {
    await target.scale('1.4.2', 2, call());
    await until(target, ready(2));
    await target.promote('1.4.2', call());
    await target.scale('1.5.0', 1, call());
    await until(target, ready(3));

    await machine.reboot();

    const [stable] = await until(target, ready(2, '1.4.2'));
    expect(await text(stable!.address, '/')).toBe('1.4.2');
    const after = await until(target, (all) => all.some(({ state }) => state === 'failed'));
    expect(after.find(({ version }) => version === '1.5.0')?.why).toMatch(/does not run/);

    // The next look of the release brings gray back, and promotes it.
    await target.scale('1.5.0', 2, call());
    await until(target, ready(2, '1.5.0'));
    await target.promote('1.5.0', call());
    expect(await permanent()).toBe('1.5.0');
    await machine.reboot();

    await until(target, ready(2, '1.5.0'));
    expect((await until(target, ready(2))).filter(({ state }) => state === 'ready')).toHaveLength(2);
  });

  it('is not called permanent before all of it is', async () => {
    await releaseTo('1.4.2', null);
    await target.scale('1.5.0', 1, call());
    await until(target, ready(2));
    // It enables the new instance and swaps the link, and is cut off before it disables the old one.
    const cutOff = withProgram(
      'systemctl',
      'case "$*" in *disable*) echo "power failure" >&2; exit 1 ;; esac',
    );

    await expect(cutOff.promote('1.5.0', call())).rejects.toThrow('power failure');

    expect(await permanent()).toBe('');
    expect(readlinkSync(join(folder(), 'current'))).toBe('releases/1.5.0');
    await target.promote('1.5.0', call());
    expect(await permanent()).toBe('1.5.0');
  });

  it('has an instance that is added later, and not one that is taken down', async () => {
    await releaseTo('1.4.2', null);

    await target.scale('1.4.2', 2, call());
    await until(target, ready(2));
    expect(await permanent()).toBe('1.4.2');
    await target.scale('1.4.2', 1, call());
    await until(target, (instances) => instances.length === 1);
    expect(await permanent()).toBe('1.4.2');
    await machine.reboot();

    await until(target, (instances) => instances.length === 1 && ready(1)(instances));
    expect(
      (await machine.run('systemctl', 'list-units', '--plain', '--no-legend', `${options.unit}@*`))
        .trim()
        .split('\n'),
    ).toHaveLength(1);
  });
});

describe('orders that are cut off, late, or many at once', () => {
  it('goes on after one that was cut off before anything was started', async () => {
    const cutOff = withProgram('systemctl', 'case "$*" in *--no-block*) exit 1 ;; esac');
    const order = cutOff.scale('1.4.2', 2, call());
    await expect(order).rejects.toThrow();
    await expect(order).rejects.not.toBeInstanceOf(Refused);

    await target.scale('1.4.2', 2, call());

    const instances = await until(target, (all) => all.length === 2 && ready(2)(all));
    expect(instances.map(({ version }) => version)).toEqual(['1.4.2', '1.4.2']);
  });

  it('loses no order, however many runs give them at once', async () => {
    const orders = ['1.4.2', '1.5.0', '1.4.2', '1.5.0'].map((version) =>
      systemdTarget.create(options, given).scale(version, 2, call()),
    );

    await Promise.all(orders);

    const instances = await until(target, ready(4));
    expect(instances.map(({ version }) => version).sort()).toEqual(['1.4.2', '1.4.2', '1.5.0', '1.5.0']);
  });

  it('does nothing that was decided before another run took over', async () => {
    await target.scale('1.4.2', 1, call(5));
    await until(target, ready(1));
    // It has looked, and reaches the lock only after another has changed the state.
    const late = withProgram('flock', 'sleep 1');
    const order = late.scale('1.4.2', 0, call(5));
    await sleep(500);
    await target.scale('1.4.2', 2, call(6));

    await expect(order).rejects.toThrow('a run with fence 6 has taken over');
    await expect(order).rejects.toBeInstanceOf(Refused);
    expect(await until(target, ready(2))).toHaveLength(2);
  });

  it('refuses a lower fence for every order', async () => {
    await target.scale('1.4.2', 1, call(7));

    await expect(target.scale('1.4.2', 2, call(6))).rejects.toBeInstanceOf(Refused);
    await expect(target.promote('1.4.2', call(6))).rejects.toBeInstanceOf(Refused);
    expect(await until(target, ready(1))).toHaveLength(1);
  });
});

describe('folders of versions', () => {
  it('goes to the folder of its own version, which others do not touch', async () => {
    await releaseTo('1.4.2', null);
    await target.scale('1.5.0', 1, call());
    const both = await until(target, ready(2));

    for (const { version, address } of both) {
      const port = address.slice(address.lastIndexOf(':') + 1);
      expect(readlinkSync(join(folder(), 'instances', port))).toBe(`../releases/${version}`);
      expect(await text(address, '/')).toBe(version);
    }
    expect(readlinkSync(join(folder(), 'current'))).toBe('releases/1.4.2');
  });

  it('removes old ones beyond `keep`, never the one to go back to, and none by default', async () => {
    const kept = (version: string) => existsSync(join(folder(), 'releases', version));
    await releaseTo('1.4.2', null);
    await releaseTo('1.5.0', '1.4.2');
    await releaseTo('9.9.9', '1.5.0');
    expect(['1.4.2', '1.5.0', '9.9.9'].map(kept)).toEqual([true, true, true]);

    target = systemdTarget.create({ ...options, keep: 1 }, given);
    await target.scale('1.4.2', 1, call());
    await until(target, ready(2));
    expect(['1.4.2', '1.5.0', '9.9.9'].map(kept)).toEqual([true, true, true]);
    // It ran last, and is still not the one to go back to.
    await target.scale('1.4.2', 0, call());
    await until(target, (all) => all.length === 1);

    expect(['1.4.2', '1.5.0', '9.9.9'].map(kept)).toEqual([false, true, true]);
  });
});

describe('what is not in order', () => {
  it.each([
    ['unit', 'nobody', 'there is no system unit nobody@.service on the machine'],
    ['folder', '/nowhere/at-all', 'there is no folder /nowhere/at-all on the machine'],
  ])('refuses a %s that is not there', async (option, value, says) => {
    const wrong = systemdTarget.create({ ...options, [option]: value }, given);

    const order = wrong.scale('1.4.2', 1, call());

    await expect(order).rejects.toThrow(says);
    await expect(order).rejects.toBeInstanceOf(Refused);
    expect(await target.read(AbortSignal.timeout(5000))).toEqual({ permanent: '', instances: [] });
  });

  it('refuses a version whose folder is not there, and a template that a reboot would not bring up', async () => {
    await expect(target.scale('2.0.0', 1, call())).rejects.toThrow(`there is no ${folder()}/releases/2.0.0`);
    await expect(target.promote('2.0.0', call())).rejects.toBeInstanceOf(Refused);

    const template = join(machine.folder, 'units', `${options.unit}@.service`);
    writeFileSync(template, readFileSync(template, 'utf8').replace(/\[Install\][\s\S]*/, ''));
    await machine.run('systemctl', 'daemon-reload');
    await expect(target.scale('1.4.2', 1, call())).rejects.toThrow('no [Install] section');
    expect(existsSync(join(folder(), 'gray-release.json'))).toBe(false);
  });

  it('says which file is damaged, and whose folder it is', async () => {
    await target.scale('1.4.2', 1, call());
    await until(target, ready(1));
    const other = systemdTarget.create({ ...options, unit: 'other' }, given);
    await expect(other.read(AbortSignal.timeout(5000))).rejects.toThrow(
      `belongs to the instances ${options.unit}@PORT`,
    );

    writeFileSync(join(folder(), 'gray-release.json'), 'abc\n{"unit":');
    await expect(target.read(AbortSignal.timeout(5000))).rejects.toThrow('gray-release.json is damaged');
  });

  it('fails an instance whose unit runs and does not listen', async () => {
    const deaf = systemdTarget.create(
      { ...setUp(machine, 'system', given, { BIND_AFTER: '60000' }), ready: { within: '2s' } },
      given,
    );
    await deaf.scale('1.4.2', 1, call());

    const [instance] = await until(deaf, (all) => all[0]?.state === 'failed');

    expect(instance!.why).toMatch(
      /^not ready within 2.s: nobody listens on port \d+; its last output: service 1.4.2 starts$/,
    );
    await deaf.scale('1.4.2', 0, call());
    await until(deaf, none);
  });
});
