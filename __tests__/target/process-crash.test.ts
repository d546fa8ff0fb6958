import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refused } from '../../src/ports/adapter.ts';
import type { Target, TargetGiven } from '../../src/ports/target.ts';
import type { Order } from '../../src/target/process/files.ts';
import { livesAs } from '../../src/target/process/identity.ts';
import { processTarget } from '../../src/target/process/kind.ts';
import { pidAt } from './contract.ts';
import { CONTROLLER, call, cleanUp, leftOf, makeGiven, none, ready, SERVICE, until } from './given.ts';

const OPTIONS = {
  kind: 'process',
  command: `'${process.execPath}' '${SERVICE}'`,
  env: { PORT: '{port}', VERSION: '{version}' },
  drain: '0s',
  stop: { within: '300ms' },
};

describe('processes whose run crashed, or that are not what they were', () => {
  let given: TargetGiven;
  let target: Target;

  beforeEach(() => {
    given = makeGiven();
    target = processTarget.create(OPTIONS, given);
  });

  afterEach(() => cleanUp(given));

  it('finds a process again whose run died between starting it and writing it down', async () => {
    await target.scale('1.4.2', 1, call());
    const [before] = await until(target, ready(1));
    const pid = pidAt(given, before!);
    changeOrders(given, ({ process: _unwritten, ...order }) => order);

    const [after] = await until(target, ready(1));

    expect(after).toEqual(before);
    expect(orders(given)[0]!.process!.pid).toBe(pid);
    await target.scale('1.4.2', 0, call());
    await until(target, none);
    expect(leftOf(given)).toEqual([]);
  });

  it('takes back an order whose run died before it started anything', async () => {
    await target.scale('1.4.2', 1, call());
    await until(target, ready(1));
    const template = orders(given)[0]!;
    const { process: _none, ...order } = { ...template, id: 'checkout-1.4.2-00000000' };
    writeFileSync(join(folder(given), `${order.id}.json`), JSON.stringify(order));

    const instances = await until(target, (seen) => seen.length === 1);

    expect(instances[0]!.id).toBe(template.id);
  });

  it('never signals another process that was given the id', async () => {
    await target.scale('1.4.2', 1, call());
    const [instance] = await until(target, ready(1));
    process.kill(pidAt(given, instance!), 'SIGKILL');
    const stranger = spawn('sleep', ['60'], {
      detached: true,
      stdio: 'ignore',
      env: { PATH: process.env.PATH },
    });
    changeOrders(given, (order) => ({ ...order, process: { ...order.process!, pid: stranger.pid! } }));

    const { instances } = await target.read(AbortSignal.timeout(5000));
    await target.scale('1.4.2', 0, call());
    await until(target, none);

    expect(instances[0]!.state).toBe('failed');
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    stranger.kill('SIGKILL');
    await once(stranger, 'exit');
  });

  it('counts a process that nobody has reaped yet as ended', async () => {
    // The shell becomes a program that never waits for its child, before that ends: the child stays a zombie.
    const parent = spawn('sh', ['-c', 'sleep 0.5 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [line] = (await once(parent.stdout!, 'data')) as [Buffer];
    const pid = Number(String(line));
    await expect.poll(() => readFileSync(`/proc/${pid}/stat`, 'utf8'), { timeout: 10_000 }).toContain(' Z ');
    const ticks = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[21];
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();

    const lives = livesAs(pid, `${boot} ${ticks}`);

    parent.kill('SIGKILL');
    await once(parent, 'exit');
    expect(lives).toBe(false);
  });

  it('kills what ignores the signal, and what it started in sessions of their own', async () => {
    const deaf = processTarget.create(
      { ...OPTIONS, env: { ...OPTIONS.env, DEAF: '1', OFFSPRING: '1' } },
      given,
    );
    await deaf.scale('1.4.2', 1, call());
    await until(deaf, ready(1));
    await expect.poll(() => leftOf(given).length).toBe(2);

    await deaf.scale('1.4.2', 0, call());

    await until(deaf, none);
    expect(leftOf(given)).toEqual([]);
  });

  it('ends at the size ordered when several runs give the same order at once', async () => {
    const args = [CONTROLLER, given.stateDir, given.service, JSON.stringify(OPTIONS), 'scale', '1.4.2', '2'];
    const runs = [1, 2, 3].map(() =>
      spawn(process.execPath, args, { env: { ...given.programEnv }, stdio: 'ignore' }),
    );

    const statuses = await Promise.all(runs.map(async (run) => (await once(run, 'exit'))[0]));

    expect(statuses).toEqual([0, 0, 0]);
    await until(target, (instances) => instances.length === 2 && ready(2)(instances));
    expect(leftOf(given)).toHaveLength(2);
  });

  it('carries on a removal whose run was killed', async () => {
    const slow = { ...OPTIONS, drain: '1s' };
    await target.scale('1.4.2', 1, call());
    await until(target, ready(1));
    const args = [CONTROLLER, given.stateDir, given.service, JSON.stringify(slow), 'scale', '1.4.2', '0'];
    const run = spawn(process.execPath, args, { env: { ...given.programEnv }, stdio: 'ignore' });
    const ended = once(run, 'exit');
    await until(target, (instances) => instances[0]?.state === 'stopping');
    run.kill('SIGKILL');
    await ended;
    expect(leftOf(given)).toHaveLength(1);

    await until(target, none);

    expect(leftOf(given)).toEqual([]);
  });

  it('refuses a run that another has taken over from', async () => {
    await target.scale('1.4.2', 1, call(8));
    await until(target, ready(1));

    await expect(target.scale('1.4.2', 0, call(7))).rejects.toThrow(Refused);
    await expect(target.promote('1.4.2', call(7))).rejects.toThrow(
      'a run with fence 8 has taken over; fence 7 is too low',
    );

    expect((await target.read(AbortSignal.timeout(5000))).instances[0]!.state).toBe('ready');
  });

  it('says which state file is damaged instead of guessing', async () => {
    await target.scale('1.4.2', 1, call());
    writeFileSync(join(folder(given), 'checkout-1.4.2-11111111.json'), '{"id":');

    await expect(target.read(AbortSignal.timeout(5000))).rejects.toThrow(
      /state file .*11111111\.json is damaged/,
    );
    rmSync(join(folder(given), 'checkout-1.4.2-11111111.json'));
  });
});

function folder({ stateDir, service }: TargetGiven): string {
  return join(stateDir, 'process', service);
}

function orderFiles(given: TargetGiven): string[] {
  const names = readdirSync(folder(given)).filter((name) => /-[0-9a-f]{8}\.json$/.test(name));
  return names.map((name) => join(folder(given), name));
}

function orders(given: TargetGiven): Order[] {
  return orderFiles(given).map((path) => JSON.parse(readFileSync(path, 'utf8')) as Order);
}

function changeOrders(given: TargetGiven, change: (order: Order) => Order): void {
  for (const path of orderFiles(given)) {
    writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as Order)));
  }
}
