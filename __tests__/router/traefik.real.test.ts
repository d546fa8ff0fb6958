import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Refused } from '../../src/ports/adapter.ts';
import type { Route, Router } from '../../src/ports/router.ts';
import { sameRoute } from '../../src/release/goals.ts';
import type { TrafficRule } from '../../src/release/traffic.ts';
import { traefik } from '../../src/router/traefik/kind.ts';
import { expectAskedAgain } from './again.ts';
import { ask } from './client.ts';
import { makeGiven } from './given.ts';
import { Instances, type RunningInstance } from './instances.ts';
import { load, tally } from './load.ts';
import { startTraefik, type Traefik } from './traefik.ts';

const instances = new Instances();
let versions: Record<string, RunningInstance[]>;
let real: Traefik;
let router: Router;

beforeAll(async () => {
  const [a, b] = await Promise.all(['1.0', '2.0'].map((version) => instances.many(version, 2)));
  versions = { '1.0': a!, '2.0': b! };
});
afterAll(() => instances.end());
beforeEach(async () => {
  real = await startTraefik();
  router = made();
});
afterEach(async () => {
  await real.end();
});

const made = (options: object = {}, service = 'checkout') =>
  traefik.create({ ...real.options, ...options }, { ...makeGiven(real.folder), service });
const of = (version: string) => ({ version, addresses: versions[version]!.map(({ address }) => address) });
const route = (stable: string, gray?: string, rule: Partial<TrafficRule> = {}): Route => ({
  stable: of(stable),
  gray: gray === undefined ? null : { ...of(gray), rule: { match: [], weight: 0, ...rule }, salt: 's' },
});
const apply = (wanted: Route, to = router) =>
  to.apply(wanted, { signal: AbortSignal.timeout(30_000), fence: 1 });
const read = (from = router) => from.read(AbortSignal.timeout(10_000));
const sample = () => {
  const question = { of: 'errors', stable: { version: '1.0' }, gray: { version: '2.0' } };
  return router.metrics!.sample(question, AbortSignal.timeout(10_000));
};

it('keeps sticky users in steps of 0.1 %, and says so', async () => {
  const sticky = { cookie: 'c' };
  await apply(route('1.0', '2.0', { weight: 1230, sticky }));
  expect(await read()).toMatchObject({ step: 10, route: { gray: { rule: { weight: 1230, sticky } } } });
  await apply(route('1.0', '2.0', { weight: 1234, sticky }));
  expect((await read()).route!.gray!.rule.weight).toBe(1230);
  await apply(route('1.0', '2.0', { weight: 1234 }));
  expect(await read()).toMatchObject({ step: 1, route: { gray: { rule: { weight: 1234 } } } });
});

it('begins a new epoch where a version comes or goes, and none where only the share changes', async () => {
  const epoch = async () => (await sample()).epoch;
  await apply(route('1.0'));
  const first = await epoch();
  await apply(route('1.0', '2.0', { weight: 500 }));
  const second = await epoch();
  await apply(route('1.0', '2.0', { weight: 10_000 }));
  await tally(real.port, 5);
  expect(await epoch()).toBe(second);
  await apply(route('1.0'));
  await apply(route('1.0', '2.0', { weight: 500 }));
  expect(new Set([first, second, await epoch()]).size).toBe(3);
});

describe('what Traefik reads', () => {
  it('is read back as it is live, also where somebody else has changed it', async () => {
    await apply(route('1.0', '2.0', { weight: 500 }));
    const swapped = readFileSync(real.file, 'utf8').replaceAll(/"weight": (500|9500)/g, (_, of) =>
      of === '500' ? '"weight": 9500' : '"weight": 500',
    );
    writeFileSync(`${real.file}.draft`, swapped);
    renameSync(`${real.file}.draft`, real.file);
    const changed = async () => {
      for (let tries = 0; tries < 500; tries++) {
        const weight = (await read()).route!.gray!.rule.weight;
        if (weight !== 500) return weight;
        await sleep(20);
      }
      return 500;
    };
    expect(await changed()).toBe(9500);
    await apply(route('1.0', '2.0', { weight: 500 }));
    expect(sameRoute((await read()).route, route('1.0', '2.0', { weight: 500 }), 0)).toBe(true);
  });

  it('takes names and values as they are, whatever stands in them', async () => {
    const odd = ['a b', '"', '\\', '`', '.*', '$', 'é', '😀', '{{ env "HOME" }}', '|'];
    const match = [
      { on: 'query', name: 'q', anyOf: odd },
      { on: 'header', name: 'x-odd', anyOf: odd },
      { on: 'cookie', name: 'o.d', anyOf: odd.filter((value) => /^[!-~]+$/.test(value)) },
    ] as const;
    const wanted = route('1.0', '2.0', { match });
    await apply(wanted);
    expect(sameRoute((await read()).route, wanted, 0)).toBe(true);
    for (const value of odd) {
      const { version } = await ask(real.port, { path: `/?q=${encodeURIComponent(value)}` });
      expect([value, version]).toEqual([value, '2.0']);
    }
    const versionOf = async (headers: Record<string, string>, path = '/') =>
      (await ask(real.port, { path, headers })).version;
    expect(await versionOf({}, '/?q=xyz')).toBe('1.0');
    expect(await versionOf({ 'x-odd': '|' })).toBe('2.0');
    expect(await versionOf({ cookie: 'a=b; o.d=.*; c=d' })).toBe('2.0');
    expect(await versionOf({ cookie: 'oxd=.*' })).toBe('1.0');
  });

  it('is the rule of the service, beside others', async () => {
    await apply(route('1.0'), made({ rule: 'Host(`shop.example`)' }));
    expect((await ask(real.port, { headers: { host: 'shop.example' } })).version).toBe('1.0');
    expect((await ask(real.port, { headers: { host: 'other.example' } })).status).toBe(404);

    const pricing = made(
      { rule: 'Host(`pricing.example`)', file: real.file.replace('checkout', 'pricing') },
      'pricing',
    );
    await apply(route('2.0'), pricing);
    expect((await ask(real.port, { headers: { host: 'pricing.example' } })).version).toBe('2.0');
    expect((await ask(real.port, { headers: { host: 'shop.example' } })).version).toBe('1.0');
    expect((await read(pricing)).route).toEqual(route('2.0'));
  });
});

describe('asking again', () => {
  it('sends a request elsewhere where no connection was made, and nowhere where it may have been done', async () => {
    await expectAskedAgain(real.port, apply, versions['1.0']![0]!.address);
  });

  it('says 504 after a silence', async () => {
    await apply(route('1.0'), made({ timeout: '300ms' }));
    expect((await ask(real.port, { path: '/wait/1500' })).status).toBe(504);
  });
});

describe('when something is wrong', () => {
  it('refuses, naming where it looked, when Traefik is not there', async () => {
    await real.kill();
    const applied = apply(route('1.0'));
    await expect(applied).rejects.toBeInstanceOf(Refused);
    await expect(applied).rejects.toThrow(/Traefik cannot be asked: nobody listens on 127.0.0.1/);
    await expect(read()).rejects.toThrow(/Is it running, with its API there/);
  });

  it('refuses where the file cannot be written', async () => {
    await apply(route('1.0'));
    rmSync(real.file);
    mkdirSync(real.file);
    await expect(apply(route('1.0', '2.0', { weight: 1 }))).rejects.toBeInstanceOf(Refused);
  });

  it('says when Traefik does not watch the folder, and what it does not like', async () => {
    const elsewhere = made({ file: `${real.folder}/elsewhere/checkout.yml` });
    // Whether the time is up while Traefik is asked or between two questions.
    const tries = Array.from({ length: 40 }, (_, i) =>
      elsewhere.apply(route('1.0'), { signal: AbortSignal.timeout(3000 + i), fence: 1 }),
    );
    for (const tried of await Promise.allSettled(tries)) {
      expect(String((tried as PromiseRejectedResult).reason)).toMatch(
        /does its file provider watch that folder/,
      );
    }
    await expect(apply(route('1.0'), made({ rule: 'Nonsense(`x`)' }))).rejects.toThrow(
      /Traefik does not take the route: .*Nonsense/,
    );
    await expect(apply(route('1.0'), made({ entryPoint: 'nowhere' }))).rejects.toThrow(
      /Traefik does not take the route: .*nowhere/i,
    );
  });
});

it('loses no request while both versions are replaced', async () => {
  await apply(route('1.0', '2.0', { weight: 10_000 }));
  const users = load(real.port, { method: 'POST', path: '/', body: '{}' }, 16);
  await sleep(150);
  await apply(route('2.0'));
  await apply(route('2.0', '1.0', { weight: 5000, sticky: { cookie: 'c' } }));
  await sleep(150);
  await apply(route('2.0'));
  await sleep(150);
  await users.stop();
  expect(users.failures).toEqual([]);
});
