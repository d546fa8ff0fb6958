import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { startLoad } from '../../src/demo/load.ts';
import type { Resource } from '../../src/kubernetes/cluster.ts';
import { CONFIG_MAP, DEPLOYMENT, POD } from '../../src/kubernetes/kinds.ts';
import { isRolledOut } from '../../src/target/kubernetes/rollout.ts';
import type { Deployment, Pod } from '../../src/target/kubernetes/types.ts';
import { freePort } from '../freePort.ts';
import { kubectl } from '../kubernetes/cluster/controlPlane.ts';
import { rolledOut } from '../kubernetes/cluster/objects.ts';
import { Place } from '../kubernetes/cluster/place.ts';
import { ask } from '../router/client.ts';
import { blocksOf, readPage, root } from './page.ts';

const PAGE = 'docs/targets/kubernetes.md';

const yaml = blocksOf(readPage(PAGE)).flatMap(({ language, text }) => (language === 'yaml' ? [text] : []));
const manifest = yaml.find((text) => text.includes('kind: Deployment'))!;
const specOfPage = yaml.find((text) => text.includes('apiVersion: gray-release'))!;
const commands = blocksOf(readPage(PAGE))
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) =>
    text
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  );

let place: Place;
let folder: string;
let port: number;
let env: Record<string, string>;

beforeEach(async () => {
  place = await Place.make(inject('kubernetes'));
  folder = mkdtempSync(join(tmpdir(), 'gray-release-page-'));
  port = await freePort();
  // The service account that the page makes is asked for its token only once it is there.
  env = { ...(process.env as Record<string, string>), KUBECONFIG: place.kubeconfig, HOME: folder };
  const spec = specOfPage
    .replaceAll('namespace: shop', `namespace: ${place.namespace}`)
    .replace('0.0.0.0:8080', `127.0.0.1:${port}`)
    .replace('for: { atLeast: 10s', 'for: { atLeast: 2s')
    .replace('watch: 10s', 'watch: 2s');
  // In a repository whose journal is on this machine; everything else is the page's.
  const timing = 'timing: { look: 500ms, effect: 5s, fresh: 2s, lease: 12s, margin: 500ms }';
  mkdirSync(join(folder, '.github'));
  writeFileSync(join(folder, '.github/gray-release.yml'), `${spec}\njournal: { kind: file }\n${timing}\n`);
});
afterEach(async () => {
  // The gateway that the release started ends with the process namespace of the suite.
  await place.end();
  rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** @param killAt looked at again and again; the program is killed when it holds */
async function run(
  [program, ...args]: readonly string[],
  input: string,
  killAt: () => Promise<boolean> = async () => false,
): Promise<Ran> {
  const child = spawn(program!, args, { cwd: folder, env });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin.end(input);
  const closed = once(child, 'close');
  while (child.exitCode === null && child.signalCode === null) {
    if (await killAt()) child.kill('SIGKILL');
    await sleep(100);
  }
  const [status] = await closed;
  return { status, stdout, stderr };
}

const grayRelease = (args: readonly string[]) => [process.execPath, join(root, 'src/cli/main.ts'), ...args];

/** One line of the page, pipe and all, with the namespace of this test. */
async function follow(line: string): Promise<void> {
  let passed = '';
  for (const part of line.replaceAll(' shop ', ` ${place.namespace} `).split(' | ')) {
    const [name, ...args] = part.split(' ');
    const ran = await run(name === 'kubectl' ? [kubectl(), ...args] : grayRelease(args), passed);
    expect(ran.status, `${line}\n${ran.stderr}`).toBe(0);
    passed = ran.stdout;
  }
}

/** From here on as the service account, with the rights that were printed and no others. */
async function becomeAccount(): Promise<void> {
  const path = `/api/v1/namespaces/${place.namespace}/serviceaccounts/gray-release/token`;
  const asked = { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec: {} };
  const { status } = (await place.api.create(path, asked)) as unknown as { status: { token: string } };
  const config = parse(await promisify(execFile)('cat', [place.kubeconfig]).then(({ stdout }) => stdout));
  config.users[0].user = { token: status.token };
  const file = join(folder, 'kubeconfig');
  writeFileSync(file, JSON.stringify(config));
  env = { ...env, KUBECONFIG: file };
}

async function prepared(): Promise<void> {
  const ran = await run([kubectl(), '--namespace', place.namespace, 'apply', '-f', '-'], manifest);
  expect(ran.status, ran.stderr).toBe(0);
  await rolledOut(place);
  for (const line of commands.slice(0, 3)) await follow(line);
  await becomeAccount();
  await follow(commands[3]!);
  expect((await ask(port)).headers['x-version']).toBe('1.4.2');
}

async function expectServed(version: string): Promise<void> {
  const image = `registry.example/checkout:${version}`;
  const deployments = await place.list<Deployment>(DEPLOYMENT);
  expect(deployments.map(({ metadata }) => metadata.name)).toEqual(['checkout']);
  expect(deployments[0]!.spec.template.spec.containers[0]!.image).toBe(image);
  const pods = (await place.list<Pod>(POD)).filter(
    ({ metadata }) => metadata.deletionTimestamp === undefined,
  );
  expect(pods.map(({ spec }) => spec.containers[0]!.image)).toEqual([image, image]);
  expect((await ask(port)).headers['x-version']).toBe(version);
  const registry = await place.find<Resource & { data: { checkout: string } }>(CONFIG_MAP, 'gray-release');
  const { version: registered, instances } = JSON.parse(registry!.data.checkout);
  expect(registered).toBe(version);
  expect(instances.map(([id]: [string]) => id).sort()).toEqual(
    pods.map(({ metadata }) => metadata.name).sort(),
  );
}

it('leads from nothing to a first release, and no request is lost', async () => {
  expect(commands.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'gray-release validate',
    'kubectl --namespace',
    'gray-release permissions',
    'gray-release register',
    'gray-release release',
  ]);
  await prepared();
  const users = startLoad(port, 50);

  await follow(commands[4]!);

  await users.stop();
  expect(users.lost()).toBe(0);
  await expectServed('1.5.0');
});

async function stableNow(): Promise<{
  readonly isNew: boolean;
  readonly rolled: boolean;
  readonly gray: boolean;
}> {
  const stable = (await place.find<Deployment>(DEPLOYMENT, 'checkout'))!;
  const isNew = stable.spec.template.spec.containers[0]!.image!.endsWith(':1.5.0');
  const gray = (await place.find(DEPLOYMENT, 'checkout-gray')) !== null;
  return { isNew, rolled: isRolledOut(stable), gray };
}

it.each([
  ['stable rolls', ({ isNew, rolled }: Awaited<ReturnType<typeof stableNow>>) => isNew && !rolled],
  ['stable has rolled out, and gray is still there', ({ isNew, rolled, gray }) => isNew && rolled && gray],
  ['gray has gone', ({ isNew, gray }) => isNew && !gray],
])('is carried on by another run when one is killed where %s', async (_name, at) => {
  await prepared();
  const users = startLoad(port, 50);
  const release = grayRelease(['release', 'checkout=1.5.0']);

  const killed = await run(release, '', async () => at(await stableNow()));
  const { status, stderr } = await run(release, '');

  await users.stop();
  expect(killed.status).toBeNull();
  expect(status, stderr).toBe(0);
  expect(users.lost()).toBe(0);
  await expectServed('1.5.0');
});
