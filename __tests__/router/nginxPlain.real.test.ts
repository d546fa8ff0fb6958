import { existsSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { Refused } from '../../src/ports/adapter.ts';
import type { Route, Router } from '../../src/ports/router.ts';
import { sameRoute } from '../../src/release/goals.ts';
import type { TrafficRule } from '../../src/release/traffic.ts';
import { nginx } from '../../src/router/nginx/kind.ts';
import { ask } from './client.ts';
import { makeGiven } from './given.ts';
import { Instances, type RunningInstance } from './instances.ts';
import { tally } from './load.ts';
import { type Nginx, startNginx } from './nginx.ts';

const instances = new Instances();
let versions: Record<string, RunningInstance[]>;
let real: Nginx;
let router: Router;

beforeAll(async () => {
  const [a, b] = await Promise.all(['1.0', '2.0'].map((version) => instances.many(version, 2)));
  versions = { '1.0': a!, '2.0': b! };
});
afterAll(() => instances.end());
beforeEach(async () => {
  real = await startNginx({ lua: false });
  router = made();
});
afterEach(() => real.end());

const made = (options: object = {}) => {
  const given = { ...makeGiven(real.folder), programEnv: { PATH: process.env.PATH! } };
  return nginx.create({ ...real.options, lua: false, ...options }, given);
};
const of = (version: string) => ({ version, addresses: versions[version]!.map(({ address }) => address) });
const route = (stable: string, gray?: string, rule: Partial<TrafficRule> = {}): Route => ({
  stable: of(stable),
  gray: gray === undefined ? null : { ...of(gray), rule: { match: [], weight: 0, ...rule }, salt: 's' },
});
const apply = (wanted: Route, to = router) =>
  to.apply(wanted, { signal: AbortSignal.timeout(30_000), fence: 1 });
const read = () => router.read(AbortSignal.timeout(10_000));

it('takes values as they are, whatever stands in them', async () => {
  const odd = ['a b', '"', '\\', "'", '.*', '$host', ';', '}', 'é', '😀', '&', '+', '%41', 'X'];
  const sent = odd.filter((each) => /^[!-~]+$/.test(each) && each !== ';');
  const wanted = route('1.0', '2.0', {
    match: [
      { on: 'query', name: 'q.x', anyOf: odd },
      { on: 'header', name: 'X-Odd', anyOf: odd },
      { on: 'cookie', name: 'o.d', anyOf: sent },
    ],
  });
  await apply(wanted);
  expect(sameRoute((await read()).route, wanted, 0)).toBe(true);
  const versionOf = async (headers: Record<string, string>, path = '/') =>
    (await ask(real.port, { path, headers })).version;
  for (const each of odd)
    expect([each, await versionOf({}, `/?a=1&q.x=${encodeURIComponent(each)}`)]).toEqual([each, '2.0']);
  for (const each of sent) {
    expect([each, await versionOf({ 'x-odd': each })]).toEqual([each, '2.0']);
    expect([each, await versionOf({ cookie: `a=b; o.d=${each}; c=d` })]).toEqual([each, '2.0']);
  }
  for (const path of ['/?q.x=A', '/?q.x=x', '/?qyx=X', '/?aq.x=X', '/?q.x=Xy'])
    expect(await versionOf({}, path)).toBe('1.0');
  expect(await versionOf({ 'x-odd': 'x' })).toBe('1.0');
  expect(await versionOf({ cookie: 'oxd=X' })).toBe('1.0');
});

it('says that nothing of it is live where it was written and not loaded', async () => {
  await apply(route('1.0'));
  await expect(apply(route('1.0', '2.0', { weight: 500 }), made({ reload: 'true' }))).rejects.toThrow(
    /nginx was told to reload and does not run/,
  );
  // What does not run is not left to be run at the next start.
  expect(sameRoute((await read()).route, route('1.0'), 0)).toBe(true);
  expect(await tally(real.port, 10)).toEqual({ '1.0': 10 });
});

it('refuses before it has written anything where it could not load it, or not look for it', async () => {
  const { reload: _, ...options } = real.options;
  const without = nginx.create({ ...options, lua: false }, makeGiven(real.folder));
  await expect(apply(route('1.0'), without)).rejects.toBeInstanceOf(Refused);
  const match = [{ on: 'header', name: 'x.y', anyOf: ['1'] }] as const;
  await expect(apply(route('1.0', '2.0', { match }))).rejects.toBeInstanceOf(Refused);
  expect(existsSync(real.config)).toBe(false);
});

it('leaves the file of before where the reload fails', async () => {
  await apply(route('1.0'));
  const before = readFileSync(real.config, 'utf8');
  await expect(apply(route('2.0'), made({ reload: 'ls /nowhere' }))).rejects.toThrow(/exited with status 2/);
  expect(readFileSync(real.config, 'utf8')).toBe(before);
});

it('has no counts, no lease and no number of open requests', async () => {
  await apply(route('1.0', '2.0', { weight: 500 }));
  expect(router.metrics).toBeUndefined();
  expect(Object.keys(await read()).sort()).toEqual(['route', 'step']);
});
