import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Refused } from '../../src/ports/adapter.ts';
import type { Route, Router } from '../../src/ports/router.ts';
import { sameRoute } from '../../src/release/goals.ts';
import type { TrafficRule } from '../../src/release/traffic.ts';
import { nginx } from '../../src/router/nginx/kind.ts';
import { freePort } from '../freePort.ts';
import { ask } from './client.ts';
import { makeGiven } from './given.ts';
import { Instances, nowhere, type RunningInstance } from './instances.ts';
import { load, tally } from './load.ts';
import { type Nginx, startNginx } from './nginx.ts';
import { allTo, type Origin, startHanging, startOrigin } from './origin.ts';

const instances = new Instances();
const origins: Pick<Origin, 'end'>[] = [];
let versions: Record<string, RunningInstance[]>;
let real: Nginx;
let router: Router;

beforeAll(async () => {
  const [a, b] = await Promise.all(['1.0', '2.0'].map((version) => instances.many(version, 2)));
  versions = { '1.0': a!, '2.0': b! };
});
afterAll(() => instances.end());
beforeEach(async () => {
  real = await startNginx();
  router = made();
});
afterEach(async () => {
  for (const each of origins.splice(0)) each.end();
  await real.end();
});

const given = () => ({ ...makeGiven(real.folder), programEnv: { PATH: process.env.PATH! } });
const made = (options: object = {}) => nginx.create({ ...real.options, ...options }, given());
const of = (version: string) => ({ version, addresses: versions[version]!.map(({ address }) => address) });
const route = (stable: string, gray?: string, rule: Partial<TrafficRule> = {}): Route => ({
  stable: of(stable),
  gray: gray === undefined ? null : { ...of(gray), rule: { match: [], weight: 0, ...rule }, salt: 's' },
});
const apply = (wanted: Route, more: { lease?: number; fence?: number; to?: Router } = {}) => {
  const { to = router, fence = 1, ...rest } = more;
  return to.apply(wanted, { signal: AbortSignal.timeout(30_000), fence, ...rest });
};
const read = (from = router) => from.read(AbortSignal.timeout(10_000));
const serving = async (listener: Parameters<typeof startOrigin>[0]) => {
  const made = await startOrigin(listener);
  origins.push(made);
  return made.address;
};

describe('the lease', () => {
  it('gives the share back to stable when nobody renews it, and says how much is left', async () => {
    await apply(route('1.0', '2.0', { weight: 10_000 }), { lease: 60_000 });
    expect((await read()).leaseLeft).toBeGreaterThan(1000);
    expect(await tally(real.port, 20)).toEqual({ '2.0': 20 });

    await apply(route('1.0', '2.0', { weight: 10_000 }), { lease: 300 });
    await sleep(400);

    expect(await tally(real.port, 20)).toEqual({ '1.0': 20 });
    expect((await read()).route!.gray).toBeNull();
  });

  it('goes on over a restart, and is over after it where its time was up', async () => {
    await apply(route('1.0', '2.0', { weight: 10_000 }), { lease: 60_000 });
    await real.kill();
    await real.start();
    expect((await read()).leaseLeft).toBeGreaterThan(1000);
    expect((await read()).leaseLeft).toBeLessThanOrEqual(60_000);

    await apply(route('1.0', '2.0', { weight: 10_000 }), { lease: 200 });
    await real.kill();
    await sleep(300);
    await real.start();
    expect(await tally(real.port, 20)).toEqual({ '1.0': 20 });
  });
});

describe('a reload', () => {
  it('is needed for the first use alone, and keeps the route, the lease and the counts', async () => {
    await apply(route('1.0'));
    const first = real.workers();
    const match = [{ on: 'header', name: 'x-user', anyOf: ['ann'] }] as const;
    const wanted = route('1.0', '2.0', { weight: 5000, match, sticky: { cookie: 'c' } });
    await apply(wanted, { lease: 60_000 });
    expect(real.workers()).toEqual(first);
    await tally(real.port, 200);
    const question = { of: 'errors', stable: { version: '1.0' }, gray: { version: '2.0' } };
    const sample = () => router.metrics!.sample(question, AbortSignal.timeout(10_000));
    await sleep(50);
    const before = await sample();

    await real.reload();

    const after = await sample();
    expect(after.epoch).toBe(before.epoch);
    expect(after.stable!.requests! + after.gray!.requests!).toBe(200);
    expect(after).toEqual({ ...before, at: after.at });
    const { route: live, leaseLeft } = await read();
    expect(sameRoute(live, wanted, 0)).toBe(true);
    expect(leaseLeft).toBeGreaterThan(1000);
  });

  it('is told to the user where no program does it, and done by the user it is enough', async () => {
    const { reload: _, ...options } = real.options;
    const without = nginx.create(options, given());

    await expect(apply(route('1.0'), { to: without })).rejects.toThrow(/systemctl reload nginx/);
    expect((await read(without).catch(() => ({ route: null }))).route).toBeNull();
    await real.reload();
    await apply(route('1.0'), { to: without });

    expect(await tally(real.port, 10)).toEqual({ '1.0': 10 });
  });

  it('takes another timeout, and loses nothing of the route', async () => {
    await apply(route('1.0', '2.0', { weight: 10_000 }));
    await apply(route('1.0', '2.0', { weight: 10_000 }), { to: made({ timeout: '300ms' }) });
    expect((await ask(real.port, { path: '/wait/1500' })).status).toBe(504);
    expect(await tally(real.port, 10)).toEqual({ '2.0': 10 });
  });

  it('that fails says so, in the words of the program', async () => {
    const failing = made({ reload: 'ls /nowhere' });
    await expect(apply(route('1.0'), { to: failing })).rejects.toThrow(
      /ls \/nowhere exited with status 2: .*nowhere/,
    );
    const idle = made({ reload: 'true', config: `${real.folder}/elsewhere/checkout.conf` });
    await expect(apply(route('1.0'), { to: idle })).rejects.toThrow(/does it include the file/);
  });
});

it('leaves nothing that would keep nginx from starting where its Lua module is not there', async () => {
  const without = await startNginx({ lua: false });
  try {
    const to = nginx.create(without.options, given());
    await expect(apply(route('1.0'), { to })).rejects.toThrow(
      /unknown directive "lua_shared_dict"|is the Lua module loaded/,
    );
    expect(existsSync(without.config)).toBe(false);
    await without.kill();
    await without.start();
  } finally {
    await without.end();
  }
});

describe('asking again', () => {
  const counting = async (status: (tries: number) => 'cut' | 'answer') => {
    let tries = 0;
    const answer = () =>
      serving((request, response) => {
        tries++;
        if (status(tries) === 'cut') request.socket.destroy();
        else response.setHeader('x-version', '1').end('ok');
      });
    return { addresses: [await answer(), await answer(), await answer()], tries: () => tries };
  };

  it('sends the whole body elsewhere where no connection was made', async () => {
    const bodies: string[] = [];
    const address = await serving(async (request, response) => {
      bodies.push(Buffer.concat(await request.toArray()).toString());
      response.end('ok');
    });
    await apply(allTo(await nowhere(), await nowhere(), address));
    for (let i = 0; i < 3; i++) {
      expect((await ask(real.port, { method: 'POST', body: 'a'.repeat(50_000) })).status).toBe(200);
    }
    expect(bodies.map((body) => body.length)).toEqual([50_000, 50_000, 50_000]);
  });

  it('also where a machine is gone and nobody says so', async () => {
    const hanging = await startHanging();
    origins.push(hanging);
    await apply(allTo(hanging.address, versions['1.0']![0]!.address));
    const answers = await Promise.all([1, 2, 3, 4].map(() => ask(real.port, { method: 'POST', body: '{}' })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });

  it('repeats a GET that was cut once, and a POST never', async () => {
    const once = await counting((tries) => (tries === 1 ? 'cut' : 'answer'));
    await apply(allTo(...once.addresses));
    expect((await ask(real.port)).status).toBe(200);
    expect(once.tries()).toBe(2);

    const always = await counting(() => 'cut');
    await apply(allTo(...always.addresses));
    expect((await ask(real.port)).status).toBe(502);
    expect(always.tries()).toBe(2);
    expect((await ask(real.port, { method: 'POST', body: '{}' })).status).toBe(502);
    expect(always.tries()).toBe(3);
  });

  it('says 504 after a silence, and sends the request nowhere else', async () => {
    let tries = 0;
    const silent = () => serving(() => void tries++);
    await apply(allTo(await silent(), await silent()), { to: made({ timeout: '400ms' }) });
    expect((await ask(real.port)).status).toBe(504);
    expect(tries).toBe(1);
  });

  it('counts as an error of gray what stable had to answer for it', async () => {
    const dead = [await nowhere(), await nowhere()];
    const gray = { version: '2.0', addresses: dead, rule: { match: [], weight: 10_000 }, salt: 's' };
    await apply({ stable: of('1.0'), gray });
    expect(await tally(real.port, 10)).toEqual({ '1.0': 10 });
    await sleep(50);
    const question = { of: 'errors', stable: { version: '1.0' }, gray: { version: '2.0' } };
    const sample = await router.metrics!.sample(question, AbortSignal.timeout(10_000));
    expect(sample.gray).toMatchObject({ requests: 10, errors: 10 });
    expect(sample.stable).toMatchObject({ requests: 0, errors: 0 });
  });
});

describe('what passes', () => {
  it('says to the instance who asked and how, and keeps what a proxy before it has said', async () => {
    await apply(route('1.0'));
    const headersOf = async (headers: Record<string, string>) =>
      (JSON.parse((await ask(real.port, { headers })).body) as { headers: Record<string, string> }).headers;
    expect(await headersOf({ host: 'shop.example' })).toMatchObject({
      host: 'shop.example',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': 'shop.example',
      'x-forwarded-proto': 'http',
    });
    expect(
      await headersOf({ host: 'a', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'b' }),
    ).toMatchObject({
      'x-forwarded-host': 'b',
      'x-forwarded-proto': 'https',
    });
  });

  it('WebSockets, which are in no count', async () => {
    await apply(route('1.0'));
    const echoed = await new Promise<string>((resolve, reject) => {
      const headers = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-key': 'x' };
      const asked = request({ port: real.port, host: '127.0.0.1', headers });
      asked.on('upgrade', (_, socket) => {
        socket.once('data', (chunk: Buffer) => {
          socket.destroy();
          resolve(chunk.toString());
        });
        socket.write('hello');
      });
      asked.on('error', reject);
      asked.end();
    });
    expect(echoed).toBe('hello');
    await sleep(50);
    const question = { of: 'errors', stable: { version: '1.0' }, gray: { version: '2.0' } };
    expect((await router.metrics!.sample(question, AbortSignal.timeout(10_000))).stable!.requests).toBe(0);
  });

  it('beside the cookies that the instance sets', async () => {
    const address = await serving((_, response) => response.setHeader('set-cookie', ['a=1', 'b=2']).end());
    const gray = { ...of('2.0'), rule: { match: [], weight: 0, sticky: { cookie: 'c' } }, salt: 's' };
    await apply({ stable: { version: '1', addresses: [address] }, gray });
    const set = (await ask(real.port)).headers['set-cookie']!;
    expect(set.map((cookie) => cookie.split('=')[0])).toEqual(['a', 'b', 'c']);
  });

  it('how many requests each version is serving', async () => {
    await apply(route('1.0', '2.0', { weight: 0, match: [{ on: 'header', name: 'x-gray', anyOf: ['1'] }] }));
    const slow = [{}, {}, { 'x-gray': '1' }].map((headers) =>
      ask(real.port, { path: '/wait/1500', headers }),
    );
    await sleep(400);
    const { open } = await read();
    await Promise.all(slow);
    await sleep(50);
    expect(open).toEqual({ '1.0': 2, '2.0': 1 });
    expect((await read()).open).toEqual({ '1.0': 0, '2.0': 0 });
  });
});

describe('when something is wrong', () => {
  it('obeys nobody without the token, and shows it to nobody', async () => {
    await apply(route('1.0'));
    const control = Number(real.control.split(':')[1]);
    const headers = { host: 'checkout.gray-release' };
    const orders = [{ method: 'GET' }, { method: 'PUT', body: 'fence 9\nstable 2.0\nat a 127.0.0.1 1 0\n' }];
    for (const order of orders) {
      const { status, body } = await ask(control, { ...order, headers });
      expect([status, body]).toEqual([403, 'the token is another']);
    }
    expect(await tally(real.port, 10)).toEqual({ '1.0': 10 });
    expect(statSync(real.config).mode & 0o777).toBe(0o600);
    expect(readFileSync(real.config.replace('.conf', '.route'), 'utf8')).not.toContain('token');
  });

  it('refuses an older order by itself, for whoever asked before it had a later one', async () => {
    await apply(route('1.0'), { fence: 7 });
    const [, token = ''] = /^# token (\S+)$/m.exec(readFileSync(real.config, 'utf8'))!;
    const headers = { host: 'checkout.gray-release', 'x-gray-token': token };
    const [at = ''] = versions['2.0']!.map(({ port }) => `at a 127.0.0.1 ${port} 1`);
    const tell = async (fence: number) => {
      const body = `fence ${fence}\nstable 2.0\n${at}\n`;
      const { status, body: said } = await ask(Number(real.control.split(':')[1]), {
        method: 'PUT',
        headers,
        body,
      });
      return [status, status === 409 ? said : ''];
    };
    expect(await tell(6)).toEqual([409, '7']);
    expect(await tally(real.port, 10)).toEqual({ '1.0': 10 });
    expect(await tell(7)).toEqual([200, '']);
    expect(await tally(real.port, 10)).toEqual({ '2.0': 10 });
  });

  it('says that it cannot be asked where it served before and is gone', async () => {
    await apply(route('1.0'));
    await real.kill();
    await expect(read()).rejects.toThrow(/nginx cannot be asked: nobody listens on .*Is it running/);
  });

  it('is told to be gone where somebody removed its file, and is put back', async () => {
    await apply(route('1.0', '2.0', { weight: 10_000 }));
    rmSync(real.config);
    await real.reload();
    expect((await read()).route).toBeNull();
    await apply(route('1.0', '2.0', { weight: 10_000 }));
    expect(await tally(real.port, 10)).toEqual({ '2.0': 10 });
    const plain = made({ lua: false });
    await apply(route('1.0'), { to: plain });
    expect((await read()).route).toBeNull();
    expect((await read(plain)).route).toEqual(route('1.0'));
    await apply(route('2.0'));
    expect((await read(plain)).route).toBeNull();
    expect(await tally(real.port, 10)).toEqual({ '2.0': 10 });
  });

  it('raises nothing that cannot be written down, but goes to stable all the same', async () => {
    await apply(route('1.0', '2.0', { weight: 500 }));
    const state = real.config.replace('.conf', '.route');
    rmSync(state);
    mkdirSync(state);

    await expect(apply(route('1.0', '2.0', { weight: 5000 }))).rejects.toBeInstanceOf(Refused);
    expect((await read()).route!.gray!.rule.weight).toBe(500);
    await expect(apply(route('1.0'))).rejects.toThrow(/cannot be written/);
    expect(sameRoute((await read()).route, route('1.0'), 0)).toBe(true);
  });

  it('answers 503 before there is a route, and takes no half of one', async () => {
    await apply(route('1.0'));
    const state = real.config.replace('.conf', '.route');
    const whole = readFileSync(state, 'utf8');
    for (const text of ['', whole.replace(/^at .*\n/gm, ''), '%zz nonsense\n\n = 4']) {
      await real.kill();
      writeFileSync(state, text);
      await real.start();
      expect((await ask(real.port)).status).toBe(503);
      expect((await read()).route).toBeNull();
    }
    await apply(route('1.0'));
    expect(await tally(real.port, 10)).toEqual({ '1.0': 10 });
  });

  it('has put back what a later run wrote when it was refused', async () => {
    await apply(route('1.0', '2.0', { weight: 500 }), { fence: 7 });
    const state = real.config.replace('.conf', '.route');
    const written = readFileSync(state, 'utf8');
    await expect(apply(route('2.0'), { fence: 6 })).rejects.toBeInstanceOf(Refused);
    expect(readFileSync(state, 'utf8')).toBe(written);
  });

  it('takes names and values as they are, whatever stands in them', async () => {
    await apply(route('1.0'));
    const odd = ['a b', '"', '\\', ']]', '%41', '', '\u{1f600}', 'x\ny', '}'];
    const match = [
      { on: 'header', name: 'x-odd', anyOf: odd },
      { on: 'query', name: 'q', anyOf: odd },
    ] as const;
    const wanted = route('1.0', '2.0', { match });
    await apply(wanted);
    expect(sameRoute((await read()).route, wanted, 0)).toBe(true);
    for (const value of odd) {
      const { version } = await ask(real.port, { path: `/?q=${encodeURIComponent(value)}` });
      expect([value, version]).toEqual([value, '2.0']);
    }
    expect((await ask(real.port, { path: '/?q=A' })).version).toBe('1.0');
    expect((await ask(real.port, { headers: { 'x-odd': ']]' } })).version).toBe('2.0');
  });
});

it('serves two services from one nginx and one control port, each by its own route', async () => {
  const port = await freePort();
  const config = real.config.replace('checkout', 'Pricing.v2');
  const options = { ...real.options, config, listen: `127.0.0.1:${port}` };
  const pricing = nginx.create(options, { ...given(), service: 'Pricing.v2' });

  await apply(route('1.0', '2.0', { weight: 10_000 }));
  await apply(route('1.0'), { to: pricing });

  expect(await tally(real.port, 10)).toEqual({ '2.0': 10 });
  expect(await tally(port, 10)).toEqual({ '1.0': 10 });
  expect(sameRoute((await read()).route, route('1.0', '2.0', { weight: 10_000 }), 0)).toBe(true);
});

it('loses no request while both versions are replaced, and mixes none in', async () => {
  await apply(route('1.0', '2.0', { weight: 10_000 }));
  const users = load(real.port, { method: 'POST', path: '/', body: '{}' });
  await sleep(150);
  await apply(route('2.0'));
  await apply(route('2.0', '1.0', { weight: 5000 }));
  await sleep(150);
  await apply(route('2.0'));
  await sleep(100);
  const before = users.served.get('1.0')!;
  await sleep(150);
  await users.stop();
  expect(users.failures).toEqual([]);
  expect(users.served.get('1.0')).toBe(before);
});
