import { once } from 'node:events';
import { statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Instance, TargetGiven } from '../../src/ports/target.ts';
import { processTarget } from '../../src/target/process/kind.ts';
import { pidAt, text } from './contract.ts';
import { call, cleanUp, givenIn, leftOf, makeGiven, ready, SERVICE, until } from './given.ts';

const COMMAND = `'${process.execPath}' '${SERVICE}'`;
const BASE = { kind: 'process', command: COMMAND, drain: '0s', stop: { within: '1s' } };
const ENV = { PORT: '{port}', VERSION: '{version}' };

function failed(instances: readonly Instance[]): boolean {
  return instances[0]?.state === 'failed';
}

describe('starting processes', () => {
  let given: TargetGiven;

  beforeEach(() => {
    given = makeGiven('checkout', { DB_PASSWORD: 'swordfish' });
  });

  afterEach(() => cleanUp(given));

  it('fills placeholders and secrets in, keeps hostile values whole, and hides the job from the runner', async () => {
    const hostile = `x; touch ${given.stateDir}/owned $(touch ${given.stateDir}/owned) "'\n{secret}`;
    const env = {
      ...ENV,
      ME: '{service}/{instance}@{address}',
      HOSTILE: hostile,
      PASSWORD: { env: 'DB_PASSWORD' },
    };
    const tracked = { ...given, programEnv: { ...given.programEnv, RUNNER_TRACKING_ID: 'github_1' } };
    const target = processTarget.create({ ...BASE, env }, tracked);
    await target.scale('1.4.2', 1, call());

    const [instance] = await until(target, ready(1));

    const seen = JSON.parse(await text(instance!.address, '/env')) as Record<string, string>;
    expect(seen.ME).toBe(`checkout/${instance!.id}@${instance!.address}`);
    expect(seen.HOSTILE).toBe(hostile);
    expect(seen.PASSWORD).toBe('swordfish');
    expect(seen).not.toHaveProperty('RUNNER_TRACKING_ID');
  });

  it('shows no secret that a program prints', async () => {
    const env = { ...ENV, EXIT: '3', SAY: { env: 'DB_PASSWORD' } };
    const target = processTarget.create({ ...BASE, env }, given);
    await target.scale('1.4.2', 1, call());

    const [instance] = await until(target, failed);

    expect(instance!.why).toBe(
      'exited with status 3; its last output: *** | Error: no database | at connect',
    );
  });

  it.each([
    ['no-such-program --now', /command not found: no-such-program is in no folder of PATH/],
    ['./no-such-file', /command not found: there is no file \.\/no-such-file/],
  ])('%s fails with a sentence that says so', async (command, why) => {
    const target = processTarget.create({ ...BASE, command }, given);

    await target.scale('1.4.2', 1, call());

    const { instances } = await target.read(AbortSignal.timeout(5000));
    expect(instances).toMatchObject([{ state: 'failed', why: expect.stringMatching(why) }]);
  });

  it('says which folder is missing, and which variable is not set', async () => {
    const nowhere = processTarget.create({ ...BASE, cwd: 'nowhere' }, given);
    const unset = processTarget.create({ ...BASE, env: { TOKEN: { env: 'API_TOKEN' } } }, given);

    await nowhere.scale('1', 1, call());
    await unset.scale('2', 1, call());

    const { instances } = await unset.read(AbortSignal.timeout(5000));
    expect(instances.map(({ why }) => why)).toEqual([
      expect.stringMatching(/cannot be started in .*nowhere: there is no such folder/),
      'TOKEN takes its value from the variable API_TOKEN, which is not set',
    ]);
  });

  it('fails what is not ready in time, and says what its probe got', async () => {
    const probed = { ...BASE, env: { ...ENV, BIND_AFTER: '60000' }, ready: { tcp: true, within: '300ms' } };
    const target = processTarget.create(probed, given);
    await target.scale('1.4.2', 1, call());
    const { instances } = await target.read(AbortSignal.timeout(5000));

    const [instance] = await until(target, failed);

    expect(instances[0]!.state).toBe('starting');
    expect(instance!.why).toMatch(
      /^not ready within 300.ms: port 20\d{3}: connection refused; its last output: service 1.4.2 starts$/,
    );
  });

  it('calls an instance ready by its HTTP answer', async () => {
    const other = processTarget.create(
      {
        ...BASE,
        command: `'${process.execPath}' -e 'require("http").createServer((q, r) => { r.statusCode = q.url === "/ok" ? 302 : 503; r.end() }).listen(process.env.PORT)'`,
        env: ENV,
        ready: { http: 'http://{address}/ok' },
      },
      given,
    );
    const asking = (path: string) =>
      processTarget.create({ ...BASE, ready: { http: `http://{address}${path}` } }, given);
    await other.scale('1', 1, call());

    await until(other, ready(1));

    const { instances } = await asking('/not').read(AbortSignal.timeout(5000));
    expect(instances[0]).toMatchObject({
      state: 'starting',
      why: expect.stringMatching(/\/not answered 503$/),
    });
  });

  it('says that the port was taken between choice and use, and takes another one next', async () => {
    const late = processTarget.create({ ...BASE, env: { ...ENV, BIND_AFTER: '500' } }, given);
    await late.scale('1.4.2', 1, call());
    const { instances } = await late.read(AbortSignal.timeout(5000));
    const port = Number(instances[0]!.address.split(':')[1]);
    const thief = createServer((socket) => socket.destroy()).listen(port, '127.0.0.1');
    await once(thief, 'listening');

    const [instance] = await until(late, failed);
    await late.scale('1.4.2', 1, call());
    const [next] = await until(late, ready(1));
    thief.close();

    expect(instance!.why).toContain(`another program had taken port ${port} meanwhile`);
    expect(next!.address).not.toBe(instance!.address);
  });

  it('gives services that start at once different ports, and skips those that are taken', async () => {
    const range = { ...BASE, env: ENV, ports: '21400-21404' };
    const thief = createServer().listen(21_400, '127.0.0.1');
    await once(thief, 'listening');
    const a = processTarget.create(range, given);
    const b = processTarget.create(range, givenIn(given.stateDir, 'pricing'));

    await Promise.all([a.scale('1', 2, call()), b.scale('1', 2, call())]);
    const both = [...(await until(a, ready(2))), ...(await until(b, ready(2)))];
    const oneMore = a.scale('1', 3, call());

    await expect(oneMore).rejects.toThrow(
      'no port of 21400-21404 is free on 127.0.0.1; give a wider range in ports',
    );
    thief.close();
    const ports = both.map(({ address }) => address.split(':')[1]).sort();
    expect(ports).toEqual(['21401', '21402', '21403', '21404']);
  });

  it('does not use a port again at once: a router may still know it under another version', async () => {
    const target = processTarget.create({ ...BASE, env: ENV }, given);
    await target.scale('1', 1, call());
    const [first] = await until(target, ready(1));
    process.kill(pidAt(given, first!), 'SIGKILL');
    await until(target, failed);

    await target.scale('1', 0, call());
    await target.scale('2', 1, call());

    const [second] = await until(target, ready(1, '2'));
    expect(second!.address).not.toBe(first!.address);
  });

  it('replaces what fails three times, then rests', async () => {
    const target = processTarget.create({ ...BASE, env: { ...ENV, EXIT: '1' } }, given);
    const ids = new Set<string>();
    for (let i = 0; i < 6; i++) {
      await target.scale('1.4.2', 1, call());
      const instances = await until(target, (seen) => seen.length === 1 && failed(seen));
      ids.add(instances[0]!.id);
    }

    expect(ids.size).toBe(4);
    expect(leftOf(given)).toEqual([]);
  });

  it('keeps outputs and state from other users of the machine', async () => {
    const target = processTarget.create({ ...BASE, env: ENV }, given);
    await target.scale('1', 1, call());
    const [{ id }] = (await until(target, ready(1))) as [Instance];

    const folder = join(given.stateDir, 'process', 'checkout');
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(statSync(join(folder, `${id}.log`)).mode & 0o077).toBe(0);
  });

  it.each([
    ['ports', '21000-20000', /21000-20000 is no range/],
    ['host', '192.0.2.1', /192\.0\.2\.1 is no address of this machine/],
    ['command', 'node "server.js', /the quote " is not closed/],
  ])('says what is wrong with %s: %s', async (option, value, message) => {
    const scaled = async () =>
      processTarget.create({ ...BASE, [option]: value }, given).scale('1', 1, call());

    await expect(scaled()).rejects.toThrow(message);
  });

  it('refuses a version that is none', async () => {
    const target = processTarget.create({ ...BASE }, given);

    await expect(target.scale('../../etc', 1, call())).rejects.toThrow('"../../etc" is no version');
  });
});
