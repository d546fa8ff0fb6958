import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from '../freePort.ts';
import { Scraper, scraping } from '../metric/prometheus.ts';
import { root, Shop } from './shop.ts';

const PORTS = [23_400, 23_411] as const;

const cleanup: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const each of cleanup.splice(0).reverse()) await each();
});

/** A shop whose instances a Prometheus server scrapes each second, judged on latency by what that server counted. */
async function scrapedShop(): Promise<Shop> {
  const shop = new Shop(await freePort(), PORTS);
  cleanup.push(() => shop.close());
  const targets = Array.from({ length: PORTS[1] - PORTS[0] + 1 }, (_, i) => ({
    address: `127.0.0.1:${PORTS[0] + i}`,
    path: '/metrics',
    labels: {},
  }));
  const scraper = await Scraper.start('prometheus', scraping(targets, 1000));
  cleanup.push(() => scraper.close());
  const metric = `{ source: prometheus, of: latency, address: "${scraper.address}", buckets: 'http_request_duration_seconds_bucket{version="{version}"}' }`;
  shop.writeSpec((text) =>
    text
      .replace('FAILING: "0.2"', 'FAILING: "0", SLOW_VERSION: "1.6.0", SLOW: "1.4"')
      .replace('{ source: router, of: errors }, tolerate: 0%', `${metric}, tolerate: 10%`)
      .replace('name: errors', 'name: latency')
      .replace('atLeast: 1s, atMost: 30s, warmUp: 200ms', 'atLeast: 2s, atMost: 3m, warmUp: 3s')
      .replace('look: 400ms', 'look: 1s'),
  );
  return shop;
}

/** The example as it lies in the repository, with free ports for the gateway and the server that scrapes. */
async function exampleShop(): Promise<Shop> {
  const shop = new Shop(await freePort(), PORTS);
  cleanup.push(() => shop.close());
  const example = join(root, 'examples/prometheus');
  cpSync(example, shop.folder, { recursive: true });
  const config = readFileSync(join(example, 'prometheus.yml'), 'utf8');
  const scraper = await Scraper.start('prometheus', config);
  cleanup.push(() => scraper.close());
  const spec = readFileSync(join(example, '.github/gray-release.yml'), 'utf8');
  shop.writeSpec(() =>
    spec
      .replaceAll('http://127.0.0.1:9090', scraper.address)
      .replace('127.0.0.1:8080', `127.0.0.1:${shop.port}`)
      .replace('command: node ', `command: ${process.execPath} `),
  );
  execFileSync('git', ['init', '--quiet'], { cwd: shop.folder });
  execFileSync('git', ['remote', 'add', 'origin', join(shop.folder, 'remote.git')], { cwd: shop.folder });
  return shop;
}

describe('a release that is judged by what a Prometheus server scraped', () => {
  it.each([
    ['the sample service', scrapedShop, []],
    ['examples/prometheus', exampleShop, ['--environment', 'staging']],
  ])(
    '%s: a quick version is promoted, and one that takes 40 % longer reverted',
    async (_, make, where) => {
      const shop = await make();

      const registered = await shop.start(['register', ...where]);
      const users = shop.users(300);
      const quick = await shop.start(['release', 'checkout=1.5.0', ...where]);
      const slow = await shop.start(['release', 'checkout=1.6.0', ...where]);
      await users.stop();
      const status = await shop.start(['status', ...where]);

      expect(registered.status, registered.stderr).toBe(0);
      expect(quick.status, quick.stderr).toBe(0);
      expect(slow.status, slow.stderr).toBe(1);
      expect(slow.stderr).toMatch(
        /reverted: The slowest .* requests take [\d.]+\sms or more on gray \(1\.6\.0\), [\d.]+\sms on stable \(1\.5\.0\)/,
      );
      expect(status.stderr).toContain('checkout 1.5.0');
      expect(users.lost()).toBe(0);
    },
    240_000,
  );
});
