import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Refused } from '../../src/ports/adapter.ts';
import type { Route, Router } from '../../src/ports/router.ts';
import { sameRoute } from '../../src/release/goals.ts';
import type { TrafficRule } from '../../src/release/traffic.ts';
import { caddy } from '../../src/router/caddy/kind.ts';
import { freePort } from '../freePort.ts';
import { expectAskedAgain } from './again.ts';
import { type Caddy, startCaddy } from './caddy.ts';
import { ask } from './client.ts';
import { makeGiven } from './given.ts';
import { Instances, nowhere, type RunningInstance } from './instances.ts';
import { load, tally } from './load.ts';

const instances = new Instances();
let versions: Record<string, RunningInstance[]>;
let real: Caddy;
let router: Router;

beforeAll(async () => {
  const [a, b, c] = await Promise.all(['1.0', '2.0', '3.0'].map((version) => instances.many(version, 2)));
  versions = { '1.0': a!, '2.0': b!, '3.0': c! };
});
afterAll(() => instances.end());
beforeEach(async () => {
  real = await startCaddy();
  router = made();
});
afterEach(async () => {
  await real.end();
});

const made = (options: object = {}, service = 'checkout') =>
  caddy.create({ ...real.options, ...options }, { ...makeGiven(real.folder), service });
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
const taken = async () => {
  const { body } = await real.say('GET', '/metrics');
  return /^caddy_config_last_reload_success_timestamp_seconds (\S+)$/m.exec(body)![1];
};

describe('the configuration', () => {
  it('is changed for a new name to look at, and for nothing else: not the share, the users, the addresses', async () => {
    const users = (...anyOf: string[]) => [{ on: 'header', name: 'x-user', anyOf }] as const;
    await apply(route('1.0'));
    const first = await taken();
    await apply(route('1.0', '2.0', { weight: 500 }));
    await apply(route('1.0', '2.0', { weight: 9000 }));
    await apply(route('2.0'));
    await apply(route('2.0', '3.0', { weight: 1 }));
    expect(await taken()).toBe(first);

    await apply(route('2.0', '3.0', { match: users('ann'), sticky: { cookie: 'c' } }));
    const second = await taken();
    expect(second).not.toBe(first);

    await apply(route('2.0', '3.0', { match: users('bob', 'eve'), weight: 100, sticky: { cookie: 'c' } }));
    expect((await ask(real.port, { headers: { 'x-user': 'eve' } })).version).toBe('3.0');
    expect((await ask(real.port, { headers: { 'x-user': 'ann' } })).version).toBe('2.0');
    await apply(route('2.0'));
    expect((await ask(real.port, { headers: { 'x-user': 'eve' } })).version).toBe('2.0');
    expect(await taken()).toBe(second);
  });

  it("keeps the user's servers, and what somebody changes at the same time", async () => {
    const other = made(
      { file: real.file.replace('checkout', 'pricing'), listen: `127.0.0.1:${await freePort()}` },
      'pricing',
    );
    await Promise.all([apply(route('1.0')), apply(route('2.0'), other)]);
    expect((await ask(real.other)).body).toBe('mine');
    expect(sameRoute((await read()).route, route('1.0'), 0)).toBe(true);
    expect(sameRoute((await read(other)).route, route('2.0'), 0)).toBe(true);
    const { body } = await real.say('GET', '/config/apps/http/servers');
    expect(Object.keys(JSON.parse(body) as object)).toHaveLength(9);
  });

  it('is read and brought while its admin endpoint is started anew all the time', async () => {
    let ended = false;
    const somebody = (async () => {
      for (let i = 0; !ended; i++) {
        const level = i % 2 === 0 ? 'WARN' : 'ERROR';
        await real
          .say('POST', '/config/logging', JSON.stringify({ logs: { somebody: { level } } }))
          .catch(() => {});
      }
    })();
    try {
      for (let i = 0; i < 40; i++) {
        await apply(route('1.0'));
        expect((await read()).route!.stable.version).toBe('1.0');
      }
    } finally {
      ended = true;
      await somebody;
    }
  });

  it('is told to be gone where somebody loaded another one, and is put back', async () => {
    await apply(route('1.0'));
    await real.say('POST', '/load', readFileSync(`${real.folder}/caddy.json`, 'utf8'));
    expect((await read()).route).toBeNull();
    await apply(route('1.0'));
    expect(await tally(real.port, 10)).toEqual({ '1.0': 10 });
  });

  it('grows with the instances, each of which gets its share', async () => {
    const many = await instances.many('1.0', 11);
    const all = [...versions['1.0']!, ...many];
    await apply({ stable: { version: '1.0', addresses: all.map(({ address }) => address) }, gray: null });
    expect((await read()).route!.stable.addresses).toHaveLength(13);
    const ports = new Set<unknown>();
    for (let i = 0; i < 24; i++) ports.add((await ask(real.port)).headers['x-port']);
    expect(ports.size).toBe(13);
  });
});

describe('what is read', () => {
  it('is what requests are measured by, also where somebody else has changed it', async () => {
    await apply(route('1.0', '2.0', { weight: 500 }));
    const text = readFileSync(real.file, 'utf8');
    writeFileSync(real.file, text.replace(/^limit .*$/m, 'limit c0000000'));
    expect((await read()).route!.gray!.rule.weight).toBe(7500);
    const served = await tally(real.port, 400);
    expect(served['2.0']).toBeGreaterThan(200);
    await apply(route('1.0', '2.0', { weight: 500 }));
    expect(sameRoute((await read()).route, route('1.0', '2.0', { weight: 500 }), 0)).toBe(true);
  });

  it('tells how many requests each version is serving', async () => {
    await apply(route('1.0', '2.0', { weight: 0, match: [{ on: 'header', name: 'x-gray', anyOf: ['1'] }] }));
    const slow = [{}, {}, { 'x-gray': '1' }].map((headers) =>
      ask(real.port, { path: '/wait/2000', headers }),
    );
    await sleep(700);
    const { open } = await read();
    await Promise.all(slow);
    expect(open).toEqual({ '1.0': 2, '2.0': 1 });
  });

  it('knows every share again', async () => {
    await apply(route('1.0'));
    for (const weight of [0, 1, 10, 333, 5000, 9999, 10_000]) {
      await apply(route('1.0', '2.0', { weight, match: [{ on: 'header', name: 'x-gray', anyOf: ['1'] }] }));
      expect((await read()).route!.gray!.rule.weight).toBe(weight);
    }
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

  it('counts as an error of gray what stable had to answer for it', async () => {
    const gray = {
      version: '2.0',
      addresses: [await nowhere()],
      rule: { match: [], weight: 10_000 },
      salt: 's',
    };
    await apply({ stable: of('1.0'), gray });
    const body = 'a'.repeat(50_000);
    for (let i = 0; i < 5; i++) {
      const answer = await ask(real.port, { method: 'POST', body });
      expect([answer.status, (JSON.parse(answer.body) as { body: string }).body]).toEqual([200, body]);
    }
    expect(await sample()).toMatchObject({ stable: { requests: 0 }, gray: { requests: 5, errors: 5 } });
  });
});

describe('when something is wrong', () => {
  it('refuses, naming where it looked, when Caddy is not there', async () => {
    await real.kill();
    const applied = apply(route('1.0'));
    await expect(applied).rejects.toBeInstanceOf(Refused);
    await expect(applied).rejects.toThrow(/Caddy cannot be asked: nobody listens on 127.0.0.1/);
    await expect(read()).rejects.toThrow(/Is it running, with its admin API there/);
  });

  it('refuses where the file cannot be written', async () => {
    await apply(route('1.0'));
    rmSync(real.file);
    mkdirSync(real.file);
    await expect(apply(route('1.0', '2.0', { weight: 1 }))).rejects.toBeInstanceOf(Refused);
  });

  it('says what Caddy does not take, and leaves its configuration as it was', async () => {
    const taken = made({ listen: `127.0.0.1:${versions['1.0']![0]!.port}` });
    await expect(apply(route('1.0'), taken)).rejects.toThrow(
      /Caddy does not take its configuration: .*in use/,
    );
    expect((await ask(real.other)).body).toBe('mine');
  });

  it('answers 503 where there is no route, and refuses values that it cannot look for', async () => {
    await apply(route('1.0'));
    rmSync(real.file);
    expect((await ask(real.port)).status).toBe(503);
    for (const value of ['', 'a\nb', 'x'.repeat(1_000_001)]) {
      const match = [{ on: 'query', name: 'q', anyOf: [value] }] as const;
      await expect(apply(route('1.0', '2.0', { match }))).rejects.toBeInstanceOf(Refused);
    }
  });

  it('takes values as they are, whatever stands in them', async () => {
    const odd = ['a b', '"', '\\', '`', '.*', '{http.request.uuid}', 'é', '😀', '{file./etc/passwd}'];
    const match = [{ on: 'query', name: 'q', anyOf: odd }] as const;
    await apply(route('1.0', '2.0', { match }));
    for (const value of odd) {
      const { version } = await ask(real.port, { path: `/?q=${encodeURIComponent(value)}` });
      expect([value, version]).toEqual([value, '2.0']);
    }
    expect((await ask(real.port, { path: '/?q=x' })).version).toBe('1.0');
  });
});

it('loses no request while both versions are replaced, and says to the instance who asked', async () => {
  await apply(route('1.0', '2.0', { weight: 10_000 }));
  const users = load(real.port, { method: 'POST', path: '/', body: '{}' }, 16);
  await sleep(150);
  await apply(route('2.0'));
  await apply(route('2.0', '3.0', { weight: 5000 }));
  await sleep(150);
  await apply(route('3.0'));
  await sleep(150);
  await users.stop();
  expect(users.failures).toEqual([]);
  const { body } = await ask(real.port, { headers: { host: 'shop.example' } });
  const { headers } = JSON.parse(body) as { headers: Record<string, string> };
  expect(headers).toMatchObject({
    host: 'shop.example',
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-host': 'shop.example',
    'x-forwarded-proto': 'http',
  });
});
