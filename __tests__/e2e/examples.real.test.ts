import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startLoad } from '../../src/demo/load.ts';
import { freePort } from '../freePort.ts';
import { root, Shop } from './shop.ts';

/** Each example as it lies in the repository, in its `staging` environment; only the ports are made free ones. */
const EXAMPLES = [
  { name: 'one-service', good: 'checkout=1.5.0', bad: 'checkout=1.6.0' },
  { name: 'two-services', good: 'shop=2.1.0,pricing=1.1.0', bad: 'shop=2.2.0,pricing=1.2.0' },
  { name: 'full-link', good: 'web=2.1.0,stock=3.1.0', bad: 'web=2.2.0,stock=3.2.0' },
  { name: 'own-programs', good: 'checkout=1.5.0', bad: 'checkout=1.6.0' },
] as const;

const cleanup: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const each of cleanup.splice(0).reverse()) await each();
});

async function copy(name: string, i: number): Promise<{ shop: Shop; ports: number[] }> {
  const shop = new Shop(0, [23_000 + i * 40, 23_039 + i * 40]);
  cleanup.push(() => shop.close());
  cpSync(join(root, 'examples', name), shop.folder, { recursive: true });
  const server = join(root, 'examples/server.js');
  const spec = join(shop.folder, '.github/gray-release.yml');
  const ports: number[] = [];
  let text = readFileSync(spec, 'utf8').replaceAll(
    'command: node ../server.js --port {port}',
    `command: ${JSON.stringify(`'${process.execPath}' '${server}' --port {port}`)}`,
  );
  text = text.replaceAll('FLEET_PROGRAM: ../server.js', `FLEET_PROGRAM: ${JSON.stringify(server)}`);
  for (const port of new Set(text.match(/127\.0\.0\.1:(\d+)/g)?.map((match) => match.slice(10)))) {
    const free = await freePort();
    ports.push(free);
    text = text.replaceAll(`127.0.0.1:${port}`, `127.0.0.1:${free}`);
  }
  writeFileSync(spec, text);
  execFileSync('git', ['init', '--quiet'], { cwd: shop.folder });
  execFileSync('git', ['remote', 'add', 'origin', join(shop.folder, 'remote.git')], { cwd: shop.folder });
  return { shop, ports };
}

describe.each(EXAMPLES.map((example, i) => ({ ...example, i })))(
  'examples/$name',
  ({ name, good, bad, i }) => {
    it('promotes a good version and reverts a bad one, under requests', async () => {
      const { shop, ports } = await copy(name, i);
      const staging = ['--environment', 'staging'];

      const registered = await shop.start(['register', ...staging]);
      const loads = ports.map((port) => startLoad(port, 150));
      cleanup.push(() => Promise.all(loads.map((load) => load.stop())));
      const promoted = await shop.start(['release', ...good.split(','), ...staging]);
      const reverted = await shop.start(['release', ...bad.split(','), ...staging]);
      await Promise.all(loads.map((load) => load.stop()));
      const status = await shop.start(['status', ...staging]);

      expect(registered.status, registered.stderr).toBe(0);
      expect(promoted.status, promoted.stderr).toBe(0);
      expect(reverted.status, reverted.stderr).toBe(1);
      for (const version of good.split(',')) expect(status.stderr).toContain(version.replace('=', ' '));
      expect(loads.map((load) => load.lost())).toEqual(ports.map(() => 0));
    });
  },
);
