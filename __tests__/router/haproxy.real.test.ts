import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Refused } from '../../src/ports/adapter.ts';
import type { Route, Router } from '../../src/ports/router.ts';
import { sameRoute } from '../../src/release/goals.ts';
import type { TrafficRule } from '../../src/release/traffic.ts';
import { haproxy } from '../../src/router/haproxy/kind.ts';
import { freePort } from '../freePort.ts';
import { ask } from './client.ts';
import { makeGiven } from './given.ts';
import { type Haproxy, startHaproxy } from './haproxy.ts';
import { Instances, type RunningInstance } from './instances.ts';
import { load, tally } from './load.ts';

const instances = new Instances();
let versions: Record<string, RunningInstance[]>;
let real: Haproxy;
let router: Router;

beforeAll(async () => {
  const [a, b, c] = await Promise.all(['1.0', '2.0', '3.0'].map((version) => instances.many(version, 2)));
  versions = { '1.0': a!, '2.0': b!, '3.0': c! };
});
afterAll(() => instances.end());
beforeEach(async () => {
  real = await startHaproxy();
  router = haproxy.create(real.options, makeGiven(real.folder));
});
afterEach(() => real.end());

const of = (version: string) => ({ version, addresses: versions[version]!.map(({ address }) => address) });
const route = (stable: string, gray?: string, rule: Partial<TrafficRule> = {}): Route => ({
  stable: of(stable),
  gray: gray === undefined ? null : { ...of(gray), rule: { match: [], weight: 0, ...rule }, salt: 's' },
});
const apply = (wanted: Route, to = router) =>
  to.apply(wanted, { signal: AbortSignal.timeout(20_000), fence: 1 });
const live = async (from = router) => (await from.read(AbortSignal.timeout(5000))).route;

describe('what needs a reload', () => {
  it('is a new name to look at, and nothing else: not the share, the users, the addresses, nor going back', async () => {
    const users = (...anyOf: string[]) => [{ on: 'header', name: 'x-user', anyOf }] as const;
    await apply(route('1.0'));
    const first = await real.pid();
    await apply(route('1.0', '2.0', { weight: 500 }));
    await apply(route('1.0', '2.0', { weight: 9000 }));
    await apply(route('2.0'));
    expect(await real.pid()).toBe(first);

    await apply(route('2.0', '3.0', { match: users('ann'), sticky: { cookie: 'c' } }));
    const second = await real.pid();
    expect(second).not.toBe(first);

    await apply(route('2.0', '3.0', { match: users('bob', 'eve'), weight: 100, sticky: { cookie: 'c' } }));
    await apply(route('2.0', '3.0', { weight: 100 }));
    await apply(route('2.0'));
    expect(await real.pid()).toBe(second);
  });

  it('is more servers than there is room for, and loses no request', async () => {
    await apply(route('1.0'));
    const first = await real.pid();
    const many = await instances.many('1.0', 5);
    const all = [...versions['1.0']!, ...many].map(({ address }) => address);
    const users = load(real.port, { method: 'POST', path: '/', body: '{}' });

    await apply({ stable: { version: '1.0', addresses: all }, gray: null });
    await sleep(100);
    await users.stop();

    expect(await real.pid()).not.toBe(first);
    expect(users.failures).toEqual([]);
    expect((await live())!.stable.addresses).toHaveLength(7);
  });

  it('is told to the user where there is no socket of the master, and done by the user it is enough', async () => {
    const { master: _, ...options } = real.options;
    const without = haproxy.create(options, makeGiven(real.folder));

    await expect(apply(route('1.0'), without)).rejects.toThrow(/systemctl reload haproxy/);
    expect(await live(without)).toBeNull();
    await real.reload();
    await apply(route('1.0'), without);

    expect(await tally(real.port, 10)).toEqual({ '1.0': 10 });
  });

  it('says so when HAProxy does not read the file', async () => {
    const elsewhere = haproxy.create(
      { ...real.options, config: `${real.folder}/elsewhere/checkout.cfg` },
      makeGiven(real.folder),
    );
    await expect(apply(route('1.0'), elsewhere)).rejects.toThrow(/is it among its files/);
  });
});

describe('what is read', () => {
  it('is what runs, also where somebody else has changed it', async () => {
    await apply(route('1.0', '2.0', { weight: 500 }));
    const map = real.config.replace('.cfg', '.map');
    await real.say(`set map ${map} weight 7000`);
    await real.say('set server gray-checkout-a/s1 state maint');

    const now = await live();

    expect(now!.gray!.rule.weight).toBe(7000);
    expect(now!.stable.addresses).toHaveLength(1);
    await apply(route('1.0', '2.0', { weight: 500 }));
    expect(sameRoute(await live(), route('1.0', '2.0', { weight: 500 }), 1)).toBe(true);
  });

  it('names instances as the route did, though HAProxy knows numbers', async () => {
    const named = versions['1.0']!.map(({ port }) => `localhost:${port}`);
    await apply({ stable: { version: '1.0', addresses: named }, gray: null });
    expect((await live())!.stable.addresses).toEqual(named);
    expect(await tally(real.port, 10)).toEqual({ '1.0': 10 });
  });

  it('tells how many requests each version is serving', async () => {
    await apply(route('1.0'));
    const slow = [1, 2, 3].map(() => ask(real.port, { path: '/wait/500' }));
    await sleep(200);
    const { open } = await router.read(AbortSignal.timeout(5000));
    await Promise.all(slow);
    expect(open).toEqual({ '1.0': 3 });
  });
});

describe('changing versions', () => {
  it('loses no request and mixes none in when both versions are replaced', async () => {
    await apply(route('1.0', '2.0', { weight: 10_000 }));
    const users = load(real.port, { method: 'POST', path: '/', body: '{}' });
    await sleep(150);
    await apply(route('2.0', '3.0', { weight: 5000 }));
    await apply(route('3.0', '1.0', { weight: 5000 }));
    await sleep(150);
    await apply(route('3.0'));
    const before = new Map(users.served);
    await apply(route('3.0', '2.0', { weight: 5000 }));
    const after = users.served.get('1.0')!;
    await sleep(150);
    // To a place where nobody is: no request may be sent there before there are servers.
    await apply(route('3.0'));
    await apply(route('1.0'));
    await sleep(150);
    await users.stop();

    expect(users.failures).toEqual([]);
    // What 1.0 had begun when it was taken out may still end.
    expect(after - before.get('1.0')!).toBeLessThanOrEqual(32);
    expect(sameRoute(await live(), route('1.0'), 1)).toBe(true);
  });

  it('begins a new epoch where a version takes the place of another, and none at a promotion', async () => {
    const epoch = async () => {
      const question = { of: 'errors', stable: { version: '1.0' }, gray: { version: '2.0' } };
      return (await router.metrics!.sample(question, AbortSignal.timeout(5000))).epoch;
    };
    await apply(route('1.0', '2.0', { weight: 500 }));
    const first = await epoch();
    await apply(route('1.0', '2.0', { weight: 10_000 }));
    expect(await epoch()).toBe(first);
    await apply(route('1.0', '3.0', { weight: 500 }));
    expect(await epoch()).not.toBe(first);
  });
});

it('counts by group what it answers by itself', async () => {
  const impatient = haproxy.create({ ...real.options, timeout: '300ms' }, makeGiven(real.folder));
  await apply(route('1.0', '2.0', { weight: 5000, sticky: { cookie: 'c' } }), impatient);
  expect((await ask(real.port, { path: '/wait/1500' })).status).toBe(504);
  await sleep(50);

  const question = { of: 'errors', stable: { version: '1.0' }, gray: { version: '2.0' } };
  const asked = { ...question, groups: { slowOver: 100 } };
  const { stable, gray } = await impatient.metrics!.sample(asked, AbortSignal.timeout(5000));

  const sum = (lists: readonly (readonly number[])[]) => lists.flat().reduce((a, b) => a + b);
  const groups = [stable!.groups!, gray!.groups!];
  expect(stable!.errors! + gray!.errors!).toBe(1);
  expect(sum(groups.map(({ requests }) => requests))).toBe(1);
  expect(sum(groups.map(({ errors }) => errors!))).toBe(1);
  // As in the latency, which counts answers of instances.
  expect(sum(groups.map(({ slow }) => slow!))).toBe(0);
});

it('forgets the groups of the last release when another draws its users', async () => {
  const sticky = { weight: 5000, sticky: { cookie: 'c' } };
  const entries = async () => {
    const table = await real.say('show table gray-checkout-groups');
    return table.split('\n').filter((line) => line.startsWith('0x')).length;
  };
  await apply(route('1.0', '2.0', sticky));
  await tally(real.port, 300);
  const first = await entries();
  await apply(route('1.0'));
  const kept = await entries();
  await apply({
    ...route('1.0', '3.0', sticky),
    gray: { ...route('1.0', '3.0', sticky).gray!, salt: 'other' },
  });

  expect(first).toBeGreaterThan(100);
  expect(kept).toBe(first);
  expect(await entries()).toBe(0);
});

describe('when something is wrong', () => {
  it('refuses, naming the socket and the line to add, when HAProxy is not there', async () => {
    const options = { ...real.options, socket: '/nowhere/admin.sock' };
    const absent = haproxy.create(options, makeGiven(real.folder));
    const applied = apply(route('1.0'), absent);
    await expect(applied).rejects.toBeInstanceOf(Refused);
    await expect(applied).rejects.toThrow(/`stats socket \/nowhere\/admin.sock level admin`/);
    await expect(live(absent)).rejects.toThrow(/is it running/);
  });

  it('raises nothing that cannot be written down, but goes to stable all the same', async () => {
    await apply(route('1.0', '2.0', { weight: 500 }));
    const map = real.config.replace('.cfg', '.map');
    rmSync(map);
    mkdirSync(map);

    await expect(apply(route('1.0', '2.0', { weight: 5000 }))).rejects.toBeInstanceOf(Refused);
    expect((await live())!.gray!.rule.weight).toBe(500);
    await expect(apply(route('1.0'))).rejects.toThrow(/cannot be written/);
    expect(sameRoute(await live(), route('1.0'), 1)).toBe(true);
  });

  it('refuses names that would change the configuration', async () => {
    await apply(route('1.0'));
    for (const name of ['a b', 'x)\n  deny', 'x,', '#']) {
      const match = [{ on: 'header', name, anyOf: ['1'] }] as const;
      await expect(apply(route('1.0', '2.0', { match }))).rejects.toBeInstanceOf(Refused);
    }
    await expect(apply(route('1.0', '2.0', { sticky: { cookie: 'a"b' }, weight: 1 }))).rejects.toBeInstanceOf(
      Refused,
    );
    expect(readFileSync(real.config, 'utf8')).not.toContain('deny');
  });
});

it('serves two services from one HAProxy, each by its own route', async () => {
  const port = await freePort();
  const config = real.config.replace('checkout', 'pricing');
  const given = { ...makeGiven(real.folder), service: 'pricing' };
  const pricing = haproxy.create({ ...real.options, config, listen: `127.0.0.1:${port}` }, given);

  await apply(route('1.0', '2.0', { weight: 10_000 }));
  await apply(route('3.0'), pricing);

  expect(await tally(real.port, 10)).toEqual({ '2.0': 10 });
  expect(await tally(port, 10)).toEqual({ '3.0': 10 });
});

it('says to the instance who asked and how', async () => {
  await apply(route('1.0'));
  const { body } = await ask(real.port, { headers: { host: 'shop.example' } });
  const { headers } = JSON.parse(body) as { headers: Record<string, string> };
  expect(headers).toMatchObject({
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-host': 'shop.example',
    'x-forwarded-proto': 'http',
  });
});
