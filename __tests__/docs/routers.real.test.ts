import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { startLoad } from '../../src/demo/load.ts';
import { Shop } from '../e2e/shop.ts';
import { freePort } from '../freePort.ts';
import { startCaddy } from '../router/caddy.ts';
import { ask } from '../router/client.ts';
import { startNginx } from '../router/nginx.ts';
import { startTraefik } from '../router/traefik.ts';
import { stepsOf } from './steps.ts';

/** A real server that was brought up as the page says, and the options of its router on this machine. */
interface Server {
  readonly port: number;
  readonly options: object;
  end(): Promise<void>;
}

const SERVERS: Readonly<Record<string, () => Promise<Server>>> = {
  nginx: () => startNginx(),
  traefik: async () => {
    const real = await startTraefik();
    return { port: real.port, options: { ...real.options, health: '/healthz' }, end: () => real.end() };
  },
  caddy: () => startCaddy(),
};

const cleanup: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const each of cleanup.splice(0).reverse()) await each();
});

it.each(Object.keys(SERVERS))('docs/routers/%s.md leads from nothing to a first release', async (kind) => {
  const { commands, spec } = stepsOf(`docs/routers/${kind}.md`);
  expect(commands.map(([name]) => name)).toEqual(['validate', 'register', 'release']);
  const server = await SERVERS[kind]!();
  cleanup.push(() => server.end());
  const first = 28_000 + Object.keys(SERVERS).indexOf(kind) * 40;
  const shop = new Shop(await freePort(), [first, first + 39]);
  cleanup.push(() => shop.close());
  shop.writeSpec(() =>
    spec(server.options).replace('instances: 2', `instances: 2\n      ports: "${first}-${first + 39}"`),
  );
  execFileSync('git', ['init', '--quiet'], { cwd: shop.folder });
  execFileSync('git', ['remote', 'add', 'origin', join(shop.folder, 'remote.git')], { cwd: shop.folder });

  for (const [name = '', ...args] of commands) {
    const users = name === 'release' ? startLoad(server.port, 50) : null;
    const { status, stderr } = await shop.start([name, ...args]);
    await users?.stop();
    expect(status, stderr).toBe(0);
    if (name === 'register') {
      const { status, headers } = await ask(server.port);
      expect([status, headers['x-version']]).toEqual([200, '1.4.2']);
    }
    if (users !== null) {
      expect(stderr).toContain('promoted');
      expect((await ask(server.port)).headers['x-version']).toBe('1.5.0');
      expect(users.lost()).toBe(0);
    }
  }
});
