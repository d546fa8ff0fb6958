import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refused } from '../../src/ports/adapter.ts';
import type { Route, Router } from '../../src/ports/router.ts';
import { talk } from '../../src/router/gateway/client.ts';
import { gateway } from '../../src/router/gateway/kind.ts';
import { placesOf, stopGateway } from '../../src/router/gateway/start.ts';
import { freePort } from '../freePort.ts';
import { ask } from './client.ts';
import { killGateway, restartGateway, runs, stateOf } from './gateway.ts';
import { makeGiven } from './given.ts';
import { allTo, type Origin, startOrigin } from './origin.ts';

/** The gateway as a process of its own: how it starts, what it keeps, what it obeys and how it ends. */
describe('gateway, its process', () => {
  let given: ReturnType<typeof makeGiven>;
  let port: number;
  let router: Router;
  let origin: Origin;

  const signal = () => AbortSignal.timeout(8000);
  const call = (fence = 1) => ({ fence, signal: signal() });
  const make = (on = port) => gateway.create({ kind: 'gateway', listen: `127.0.0.1:${on}` }, given);
  const half = (): Route => ({
    ...allTo(origin.address),
    gray: { version: '2', addresses: [origin.address], rule: { match: [], weight: 5000 }, salt: 's' },
  });
  const tell = (method: string, path: string, body?: unknown) =>
    talk(placesOf(given.stateDir, given.service).socket, method, path, signal(), body);

  beforeEach(async () => {
    given = makeGiven();
    port = await freePort();
    router = make();
    origin = await startOrigin((request, response) => {
      if (request.url === '/slow') setTimeout(() => response.end('slow'), 300);
      else response.end();
    });
  });
  afterEach(async () => {
    await stopGateway(given.stateDir, given.service);
    rmSync(given.stateDir, { recursive: true });
    origin.end();
  });

  it('is one, also when two runs start it at the same moment', async () => {
    const routers = [router, make(), make()];

    await Promise.all(routers.map((each) => each.apply(allTo(origin.address), call())));

    const reads = await Promise.all(routers.map((each) => each.read(signal())));
    expect(reads.map(({ route }) => route)).toEqual(Array(3).fill(allTo(origin.address)));
    expect((await ask(port)).status).toBe(200);
  });

  it('outlives whoever started it, and is found again', async () => {
    await router.apply(allTo(origin.address), call());
    const { pid } = await stateOf(given);

    await make().apply(half(), call());

    expect((await stateOf(given)).pid).toBe(pid);
    expect((await router.read(signal())).route).toEqual(half());
  });

  it('inherits nothing of the environment, and keeps its files to itself', async () => {
    process.env.RUNNER_TRACKING_ID = 'github_1';
    process.env.SECRET_TOKEN = 'hush';
    await router.apply(allTo(origin.address), call());
    delete process.env.RUNNER_TRACKING_ID;
    delete process.env.SECRET_TOKEN;

    const { pid } = await stateOf(given);
    const places = placesOf(given.stateDir, given.service);
    expect(readFileSync(`/proc/${pid}/environ`, 'utf8')).toBe('');
    expect(statSync(places.folder).mode & 0o777).toBe(0o700);
    for (const path of [places.socket, places.log, join(places.folder, 'route.json')])
      expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('says who has its port', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    const refused = router.apply(allTo(origin.address), call());

    await expect(refused).rejects.toThrow(Refused);
    await expect(refused).rejects.toThrow(
      new RegExp(
        `the gateway of checkout did not start: node.* \\(process ${process.pid}\\) listens on 127.0.0.1:${port}`,
      ),
    );
    expect((await router.read(signal())).route).toBeNull();
    other.close();
  });

  it('says what is wrong with an address that is none of this machine', async () => {
    const elsewhere = gateway.create({ kind: 'gateway', listen: '192.0.2.1:8080' }, given);

    await expect(elsewhere.apply(allTo(origin.address), call())).rejects.toThrow(
      /192\.0\.2\.1:8080: .*EADDRNOTAVAIL/,
    );
  });

  it('is not taken for one that listens elsewhere', async () => {
    await router.apply(allTo(origin.address), call());
    const moved = make(port === 1024 ? 1025 : port - 1);

    await expect(moved.read(signal())).rejects.toThrow(
      new RegExp(`listens on 127.0.0.1:${port}, and the spec says`),
    );
    await expect(moved.apply(half(), call())).rejects.toThrow(Refused);
    expect((await router.read(signal())).route).toEqual(allTo(origin.address));
  });

  it('returns to stable by itself when its lease is not renewed', async () => {
    await router.apply(half(), { ...call(), lease: 400 });
    const { leaseLeft } = await router.read(signal());
    await sleep(200);
    await router.apply(half(), { ...call(), lease: 400 });
    await sleep(300);
    const renewed = await router.read(signal());
    await sleep(200);
    const after = await router.read(signal());

    expect(leaseLeft).toBeGreaterThan(200);
    expect(leaseLeft).toBeLessThanOrEqual(400);
    expect(renewed.route).toEqual(half());
    expect(after).toMatchObject({ route: allTo(origin.address) });
    expect(after.leaseLeft).toBeUndefined();
  });

  it('keeps a share without a lease', async () => {
    await router.apply(half(), { ...call(), lease: 100 });
    await router.apply(half(), call());
    await sleep(200);

    expect(await router.read(signal())).toEqual({ route: half(), step: 1, open: {} });
  });

  it('keeps what is left of the lease over a restart, and not more', async () => {
    await router.apply(half(), { ...call(), lease: 2000 });
    await killGateway(given);
    await restartGateway(given, port);
    const { route, leaseLeft } = await router.read(signal());
    await killGateway(given);
    await sleep(leaseLeft!);
    await restartGateway(given, port);
    const over = await router.read(signal());

    expect(route).toEqual(half());
    expect(leaseLeft).toBeLessThan(2000);
    expect(over.route).toEqual(allTo(origin.address));
  });

  it('starts with a route file that nobody can read, says so, and is told the route anew', async () => {
    await router.apply(half(), call());
    await killGateway(given);
    const { folder, log } = placesOf(given.stateDir, given.service);
    writeFileSync(join(folder, 'route.json'), '{"route":{"stable":{"ver');
    await restartGateway(given, port);
    expect(await router.read(signal())).toMatchObject({ route: null });
    expect((await ask(port)).status).toBe(503);

    await router.apply(half(), call());

    expect((await router.read(signal())).route).toEqual(half());
    expect(readFileSync(log, 'utf8')).toContain('route.json: ');
  });

  it('obeys no message that it does not understand', async () => {
    await router.apply(half(), call());
    const route = half();
    const gray = route.gray!;
    const good = { route, fence: 5, lease: null, timeout: 1000 };
    const bad: [unknown, string][] = [
      ['', 'the message'],
      [null, 'the message'],
      [[], 'the message'],
      [{ ...good, route: null }, 'route'],
      [{ ...good, route: { ...route, stable: { version: '1', addresses: [] } } }, 'stable.addresses'],
      [{ ...good, route: { ...route, stable: { version: '../x', addresses: ['a:1'] } } }, 'stable.version'],
      [{ ...good, route: { ...route, stable: { version: '1', addresses: ['http://a:1'] } } }, 'addresses'],
      [{ ...good, route: { ...route, stable: { version: '1', addresses: ['a:99999'] } } }, 'addresses'],
      [{ ...good, route: { ...route, gray: { ...gray, rule: { match: [], weight: 10_001 } } } }, 'weight'],
      [{ ...good, route: { ...route, gray: { ...gray, rule: { match: [], weight: 0.5 } } } }, 'weight'],
      [
        { ...good, route: { ...route, gray: { ...gray, rule: { match: [{ on: 'body' }], weight: 1 } } } },
        'match.on',
      ],
      [{ ...good, route: { ...route, gray: { ...gray, salt: 'a\r\nSet-Cookie: b' } } }, 'salt'],
      [{ ...good, fence: 'high' }, 'fence'],
      [{ ...good, lease: -1 }, 'lease'],
    ];
    for (const [message, part] of bad) {
      const { status, body } = await tell('PUT', '/route', message);
      expect([status, (body as { message: string }).message]).toEqual([400, expect.stringContaining(part)]);
    }
    expect((await tell('PUT', '/nowhere', {})).status).toBe(404);
    const large = await tell('PUT', '/route', 'x'.repeat(5_000_000)).catch((error: Error) => ({
      status: error.message,
    }));
    expect([400, 'write EPIPE', 'read ECONNRESET']).toContain(large.status);

    expect(await stateOf(given)).toMatchObject({ route, fence: 1 });
  });

  it('refuses a lower fence with the one that it obeys', async () => {
    await router.apply(half(), call(7));

    await expect(router.apply(half(), call(6))).rejects.toThrow(
      'the gateway of checkout obeys a later run (fence 7)',
    );
  });

  it('takes a route that it cannot keep, and says so', async () => {
    await router.apply(half(), call());
    const file = join(placesOf(given.stateDir, given.service).folder, 'route.json');
    rmSync(file);
    mkdirSync(file);

    await expect(router.apply(allTo(origin.address), call())).rejects.toThrow(
      /cannot keep the route: EISDIR/,
    );

    expect((await router.read(signal())).route).toEqual(allTo(origin.address));
  });

  it('ends what it has begun before it ends', async () => {
    await router.apply(allTo(origin.address), call());
    const { pid } = await stateOf(given);
    const slow = ask(port, { path: '/slow' });
    await sleep(100);

    await stopGateway(given.stateDir, given.service);

    expect(runs(pid)).toBe(false);
    expect((await slow).body).toBe('slow');
    await expect(ask(port)).rejects.toThrow('ECONNREFUSED');
    expect((await router.read(signal())).route).toBeNull();
    await stopGateway(given.stateDir, given.service);
  });

  it('is reached over a short socket where the path of its folder is long', async () => {
    const deep = { ...given, stateDir: join(given.stateDir, 'd'.repeat(60), 'e'.repeat(60)) };
    const long = gateway.create({ kind: 'gateway', listen: `127.0.0.1:${port}` }, deep);

    await long.apply(allTo(origin.address), call());

    expect((await long.read(signal())).route).toEqual(allTo(origin.address));
    await stopGateway(deep.stateDir, deep.service);
  });

  it('refuses headers that are too large', async () => {
    await router.apply(allTo(origin.address), call());
    const huge = httpRequest({ port, headers: { 'x-large': 'x'.repeat(20_000) } });
    const status = await new Promise((resolve) =>
      huge.once('response', (answer) => resolve(answer.statusCode)).end(),
    );

    expect(status).toBe(431);
  });
});
