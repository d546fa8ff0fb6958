import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Options, Refused } from '../../../src/ports/adapter.ts';
import type { Instance, Target, TargetGiven } from '../../../src/ports/target.ts';
import { composeTarget } from '../../../src/target/compose/kind.ts';
import * as tools from '../given.ts';
import { addProgram, CONTROLLER, call, cleanUp, makeGiven, none, ready } from '../given.ts';
import { type Docker, projectsIn, setUp, startDocker } from './docker.ts';

let docker: Docker;
let given: TargetGiven;
let options: Options;
let target: Target;
const before = process.env.PATH;

beforeAll(async () => {
  docker = await startDocker();
});

afterAll(() => docker.end());

beforeEach(() => {
  process.env.PATH = `${docker.bin}:${before}`;
  given = makeGiven();
  options = setUp(docker, given);
  target = composeTarget.create(options, given);
});

afterEach(async () => {
  process.env.PATH = before;
  // What Docker would start again with the next test's reboot.
  for (const id of docker
    .docker('ps', '--all', '--quiet')
    .split('\n')
    .filter((line) => line !== ''))
    docker.docker('rm', '--force', id);
  cleanUp(given);
});

const until = (of: Target, wanted: (instances: readonly Instance[]) => boolean) =>
  tools.until(of, wanted, 30_000);
const permanent = async () => (await target.read(AbortSignal.timeout(10_000))).permanent;
const file = (name: string) => join(String(options.folder), name);

/** The target as a run sees it on whose machine `docker` first does something else. */
function withDocker(script: string): Target {
  const bin = join(given.stateDir, 'bin');
  addProgram(bin, 'docker', script, docker.bin);
  const programEnv = { ...given.programEnv, PATH: `${bin}:${given.programEnv.PATH}` };
  return composeTarget.create(options, { ...given, programEnv });
}

it('brings up after a reboot the permanent version alone, and then the new one', async () => {
  await target.scale('1.4.2', 2, call());
  await until(target, ready(2));
  await target.promote('1.4.2', call());
  await target.scale('1.5.0', 1, call());
  await until(target, ready(3));

  await docker.reboot();

  await until(target, ready(2, '1.4.2'));
  const gray = (await until(target, (all) => all.some(({ state }) => state === 'failed'))).find(
    ({ version }) => version === '1.5.0',
  );
  expect(gray?.why).toMatch(
    /^gray-release-target-.*-\d+ ended: exited with status \d+; its last output: service 1.5.0 starts$/,
  );

  await target.scale('1.5.0', 2, call());
  await until(target, ready(2, '1.5.0'));
  await target.promote('1.5.0', call());
  expect(await permanent()).toBe('1.5.0');
  expect(readFileSync(file('current.env'), 'utf8')).toBe('VERSION=1.5.0\n');
  await docker.reboot();

  const after = await until(target, ready(2, '1.5.0'));
  expect(after.filter(({ version, state }) => version === '1.4.2' && state === 'ready')).toEqual([]);
});

it('is not called permanent before all of it is', async () => {
  await target.scale('1.4.2', 1, call());
  await until(target, ready(1));
  await target.promote('1.4.2', call());
  await target.scale('1.5.0', 1, call());
  await until(target, ready(2));
  // It is cut off before a reboot no longer starts the old one.
  const cutOff = withDocker('case "$*" in "update --restart no"*) echo "power failure" >&2; exit 1 ;; esac');

  await expect(cutOff.promote('1.5.0', call())).rejects.toThrow('power failure');

  expect(await permanent()).toBe('');
  await target.promote('1.5.0', call());
  expect(await permanent()).toBe('1.5.0');
});

it('brings up one service of the file, and nothing else is there afterwards', async () => {
  await target.scale('1.4.2', 2, call());
  // Nothing of a version that is not permanent is started by a reboot, from its first moment on.
  for (const id of docker.docker('ps', '--quiet').trim().split('\n'))
    expect(docker.docker('inspect', '--format', '{{.HostConfig.RestartPolicy.Name}}', id).trim()).toBe('no');
  const instances = await until(target, ready(2));
  expect(projectsIn(docker).sort()).toEqual(instances.map(({ id }) => id).sort());

  await target.scale('1.4.2', 0, call());
  await until(target, none);

  await expect.poll(() => docker.docker('ps', '--all', '--quiet'), { timeout: 10_000 }).toBe('');
});

it('takes the word of a health check', async () => {
  const compose = JSON.parse(readFileSync(file('compose.yml'), 'utf8'));
  compose.services.checkout.healthcheck = {
    test: ['CMD', '/usr/bin/test', '-e', file('well')],
    interval: '1s',
  };
  compose.services.checkout.volumes.push(`${options.folder}:${options.folder}:ro`);
  writeFileSync(file('compose.yml'), JSON.stringify(compose));
  target = composeTarget.create({ ...options, ready: { healthy: true, within: '60s' } }, given);
  await target.scale('1.4.2', 1, call());
  const [ill] = await until(target, (all) => all[0]?.why?.includes('health check') === true);
  expect(ill).toMatchObject({ state: 'starting', why: expect.stringMatching(/^its health check says \w+$/) });

  writeFileSync(file('well'), '');

  await until(target, ready(1));
});

it('replaces an instance whose container was removed by hand', async () => {
  await target.scale('1.4.2', 1, call());
  const [first] = await until(target, ready(1));
  await target.promote('1.4.2', call());
  docker.docker('rm', '--force', docker.docker('ps', '--quiet').trim());
  expect((await target.read(AbortSignal.timeout(10_000))).instances).toMatchObject([
    { id: first!.id, state: 'failed', why: `${first!.id} has no container` },
  ]);

  await target.scale('1.4.2', 1, call());

  const [second] = await until(target, (all) => all.length === 1 && ready(1)(all));
  expect(second!.id).not.toBe(first!.id);
  expect(await permanent()).toBe('1.4.2');
});

it('brings up as many at once as an order has time for, and the rest when it is told again', async () => {
  await target.scale('1.4.2', 6, call());
  expect((await until(target, ready(4))).length).toBe(4);

  await target.scale('1.4.2', 6, call());

  await until(target, ready(6));
});

it('reaches an instance at a port that is published', async () => {
  const own = await startDocker('own');
  try {
    const published = setUp(own, given);
    const path = join(String(published.folder), 'compose.yml');
    const compose = JSON.parse(readFileSync(path, 'utf8'));
    const { network_mode: _host, ...checkout } = compose.services.checkout;
    Object.assign(checkout.environment, { PORT: '8080', HOST: '0.0.0.0' });
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Compose fills it in.
    checkout.ports = ['127.0.0.1:${PORT:?}:8080'];
    writeFileSync(path, JSON.stringify({ services: { checkout } }));
    const env = [
      'env',
      `PATH=${own.bin}:${before}`,
      process.execPath,
      CONTROLLER,
      given.stateDir,
      given.service,
    ];
    const run = (...order: string[]) => own.run(...env, JSON.stringify(published), ...order);

    await run('scale', '1.4.2', '2');

    await expect
      .poll(async () => JSON.parse(await run('read')).instances, { timeout: 30_000 })
      .toMatchObject([{ state: 'ready' }, { state: 'ready' }]);
    const [{ address }] = JSON.parse(await run('read')).instances;
    expect(await own.run('curl', '--silent', `http://${address}/`)).toBe('1.4.2');
  } finally {
    await own.end();
  }
});

it('says of a service without a health check that it has none', async () => {
  target = composeTarget.create({ ...options, ready: { healthy: true, within: '1s' } }, given);
  await target.scale('1.4.2', 1, call());

  const [failed] = await until(target, (all) => all[0]?.state === 'failed');

  expect(failed!.why).toContain('it has no health check');
});

it('refuses a version whose image is not there, and a file that Compose refuses', async () => {
  const order = target.scale('2.0.0', 1, call());
  await expect(order).rejects.toThrow('the image checkout:2.0.0 is not on the machine');
  await expect(order).rejects.toBeInstanceOf(Refused);

  writeFileSync(file('compose.yml'), 'services: {');
  await expect(target.scale('1.4.2', 1, call())).rejects.toBeInstanceOf(Refused);

  expect(existsSync(file('gray-release.json'))).toBe(false);
  expect(docker.docker('ps', '--all', '--quiet')).toBe('');
});

it('says why Docker could not start an instance, and goes on once it can', async () => {
  const good = readFileSync(file('compose.yml'), 'utf8');
  const compose = JSON.parse(good);
  compose.services.checkout.command = ['/not/there'];
  writeFileSync(file('compose.yml'), JSON.stringify(compose));
  const order = target.scale('1.4.2', 1, call());
  await expect(order).rejects.toThrow('exec: "/not/there"');
  await expect(order).rejects.not.toBeInstanceOf(Refused);
  const [failed] = await until(target, (all) => all[0]?.state === 'failed');
  expect(failed!.why).toMatch(/was not started: .*no such file or directory/);

  writeFileSync(file('compose.yml'), good);
  await target.scale('1.4.2', 1, call());

  const instances = await until(target, (all) => all.length === 1 && ready(1)(all));
  expect(instances[0]!.id).not.toBe(failed!.id);
});
