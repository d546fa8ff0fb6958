import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from '../freePort.ts';
import { startCaddy } from '../router/caddy.ts';
import { startHaproxy } from '../router/haproxy.ts';
import { startNginx } from '../router/nginx.ts';
import { startTraefik } from '../router/traefik.ts';
import { chainSpec, type Running, Users, type Visit } from './chain.ts';
import { Shop } from './shop.ts';

const cleanup: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const each of cleanup.splice(0).reverse()) await each();
});

async function gateway(): Promise<Running> {
  const port = await freePort();
  return { port, options: { kind: 'gateway', listen: `127.0.0.1:${port}` } };
}

function server(start: () => Promise<Running & { end(): Promise<void> }>): () => Promise<Running> {
  return async () => {
    const real = await start();
    cleanup.push(() => real.end());
    return real;
  };
}

const [haproxy, nginx] = [server(startHaproxy), server(startNginx)];
const [traefik, caddy] = [server(startTraefik), server(startCaddy)];

/** `drops`: Caddy cuts a few of the requests under way when it takes another configuration, as docs/routers/caddy.md says. */
const CHAINS = [
  { name: 'gateway to gateway, users kept', web: gateway, stock: gateway, sticky: true },
  { name: 'HAProxy to nginx, requests drawn', web: haproxy, stock: nginx, sticky: false },
  { name: 'nginx to HAProxy, users kept', web: nginx, stock: haproxy, sticky: true },
  { name: 'Caddy to Traefik, requests drawn', web: caddy, stock: traefik, sticky: false, drops: true },
];

/** New web with old stock, or the reverse. A request that failed before it reached stock mixed nothing. */
function mixedIn(visits: readonly Visit[], fresh: { web: string; stock: string }): Visit[] {
  return visits.filter(({ web, stock }) => stock !== '' && (web === fresh.web) !== (stock === fresh.stock));
}

describe.each(CHAINS.map((chain, i) => ({ ...chain, i })))('$name', ({ web, stock, sticky, drops, i }) => {
  it('serves each request by one release: raised, promoted, reverted', async () => {
    const routers = { web: await web(), pricing: await gateway(), stock: await stock() };
    const { port } = routers.web;
    const shop = new Shop(port, [23_600 + i * 40, 23_639 + i * 40]);
    cleanup.push(() => shop.close());
    shop.writeSpec(() => chainSpec(routers, 23_600 + i * 40, sticky));
    const registered = await shop.start(['register']);
    expect(registered.status, registered.stderr).toBe(0);
    const users = new Users(port, 20);
    cleanup.push(() => users.stop());

    // While only testers are on gray.
    let [from, to] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    const good = await shop.start(['release', 'web=2.1.0', 'stock=3.1.0'], ({ type, phase, stage }) => {
      if (type !== 'phase') return;
      if (phase === 'judging' && stage === 0) from = performance.now();
      else if (stage === 1) to = Math.min(to, performance.now());
    });
    expect(good.status, good.stderr).toBe(0);
    const raised = users.visits.splice(0);
    expect(mixedIn(raised, { web: '2.1.0', stock: '3.1.0' })).toEqual([]);
    const failed = raised.filter(({ status }) => status !== 200);
    expect(failed.length).toBeLessThanOrEqual(drops ? raised.length / 100 : 0);
    const fresh = raised.filter(({ web }) => web === '2.1.0');
    expect(fresh.length).toBeGreaterThan(200);
    expect(raised.length - fresh.length).toBeGreaterThan(200);
    const testing = raised.filter(({ began, ended }) => began > from && ended < to);
    const of = (who: Visit['who']) => {
      const served = testing.filter((visit) => visit.who === who).map(({ web, stock }) => `${web} ${stock}`);
      return [...new Set(served)];
    };
    expect([of('user'), of('liar'), of('tester')]).toEqual([
      ['2.0.0 3.0.0'],
      ['2.0.0 3.0.0'],
      ['2.1.0 3.1.0'],
    ]);

    const bad = await shop.start(['release', 'web=2.2.0', 'stock=3.2.0']);
    expect(bad.status, bad.stderr).toBe(1);
    await users.stop();
    // The instant of change: what was under way at one moment, when the entry was lowered, may meet stock when that was too.
    const mixed = mixedIn(users.visits, { web: '2.2.0', stock: '3.2.0' });
    const lastBegan = Math.max(...mixed.map(({ began }) => began));
    expect(mixed.filter(({ ended }) => ended < lastBegan)).toEqual([]);
    expect(users.visits.filter(({ web }) => web === '2.2.0').length).toBeGreaterThan(100);
    expect(users.visits.at(-1)).toMatchObject({ web: '2.1.0', stock: '3.1.0' });
    expect(users.lost.length).toBeLessThanOrEqual(drops ? raised.length / 100 : 0);
  }, 300_000);
});
