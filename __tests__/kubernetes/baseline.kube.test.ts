import { afterAll, describe, expect, inject, it } from 'vitest';
import { Scraper } from '../metric/prometheus.ts';
import { DEPLOYMENTS } from './cluster/kinds.ts';
import { deployment } from './cluster/objects.ts';
import { KubernetesShop } from './shop.ts';

interface Run {
  readonly name: string;
  readonly version: string;
  /** The program is killed when it has journaled this; then another run goes on. */
  readonly at?: Readonly<Record<string, unknown>>;
  readonly ends: readonly string[];
}

const RUNS: readonly Run[] = [
  { name: 'a good version', version: '1.5.0', ends: ['promoted'] },
  { name: 'a bad version', version: '1.6.0', ends: ['reverted'] },
  {
    name: 'a good version, killed while it is deployed',
    version: '1.5.0',
    at: { type: 'phase', phase: 'deploying' },
    ends: ['promoted', 'reverted'],
  },
  {
    name: 'a good version, killed while it is compared',
    version: '1.5.0',
    at: { type: 'phase', phase: 'judging', stage: 0 },
    ends: ['promoted', 'reverted'],
  },
  {
    name: 'a good version, killed when committed',
    version: '1.5.0',
    at: { type: 'committed' },
    ends: ['promoted'],
  },
];

/** What Traefik says of each Service, by the docs. Stable's is left out: who asks for it by mistake finds nothing. */
function scraping({ place: { namespace }, traefik }: KubernetesShop): string {
  const arm = (name: string, index: number) => ({
    source_labels: ['service'],
    regex: `.*-svc-${namespace}-checkout-${name}-${index}@kubernetesgateway`,
    target_label: 'arm',
    replacement: name,
  });
  const job = {
    job_name: 'traefik',
    scrape_interval: '500ms',
    scrape_timeout: '500ms',
    static_configs: [{ targets: [`127.0.0.1:${traefik.api}`] }],
    metric_relabel_configs: [arm('gray', 1), arm('baseline', 2)],
  };
  // JSON is YAML.
  return JSON.stringify({ scrape_configs: [job] });
}

/** With a comparison the last stage waits for more evidence than a test has time for, unless it finds a fault. */
const withBaseline = (address: string | null) => (text: string) => {
  const asked = 'traefik_service_requests_total{arm="{arm}"';
  const errors = `${asked},code=~"5.."} or ${asked}} * 0`;
  const metric = `{ source: prometheus, of: errors, address: "${address}", requests: '${asked}}', errors: '${errors}' }`;
  const check = `- { kind: compare, name: errors, metric: ${metric} }`;
  return text
    .replace('checkout:\n', 'checkout:\n    baseline: true\n')
    .replace('stage: half', 'stage: few')
    .replace('weight: 50%', 'weight: 20%')
    .replace('atLeast: 1s', 'atLeast: 5s')
    .replace(/- \{ kind: http.*/, (found) => (address === null ? found : check));
};

/** The built program against a real API server, with real requests through a real Gateway, judged by what it has counted. */
describe('a release with a baseline', () => {
  const open: { close(): Promise<void> }[] = [];
  afterAll(async () => {
    for (const each of open.reverse()) await each.close();
  });

  it.each(RUNS)('$name: is compared with the baseline, which leaves nothing behind', async (run) => {
    const { version, at, ends } = run;
    const isBad = version === '1.6.0';
    const shop = await KubernetesShop.open(inject('kubernetes'), undefined, 3);
    open.push(shop);
    const scraper = isBad ? await Scraper.start('prometheus', scraping(shop)) : null;
    if (scraper !== null) open.push(scraper);
    shop.writeSpec(withBaseline(scraper?.address ?? null));
    const users = await shop.register();
    let killed = false;
    let there: Promise<string[]> = Promise.resolve([]);

    const first = await shop.release(version, (event, child) => {
      if (event.type === 'phase' && event.phase === 'judging' && event.stage === 0)
        there = shop.deployments();
      if (killed || at === undefined || !Object.entries(at).every(([key, value]) => event[key] === value))
        return;
      killed = true;
      child.kill('SIGKILL');
    });
    const last = at === undefined ? first : await shop.release(version);

    expect([killed, first.status === null]).toEqual([at !== undefined, at !== undefined]);
    if (at === undefined) expect(await there).toEqual(['checkout', 'checkout-baseline', 'checkout-gray']);
    if (isBad) {
      const [, gray, baseline] = /reverted: Gray \(1\.6\.0\) fails .* on (\d+) and (\d+) requests/.exec(
        last.stderr,
      )!;
      // Stable had three times as many.
      expect(Number(baseline) / Number(gray)).toBeGreaterThan(0.7);
      expect(Number(baseline) / Number(gray)).toBeLessThan(1.5);
    }
    await shop.isOver(last, version, users, ends);
  });

  it('goes back where the baseline fails, says so, and leaves nothing behind', async () => {
    const shop = await KubernetesShop.open(inject('kubernetes'), undefined, 3);
    open.push(shop);
    shop.writeSpec(withBaseline(null));
    const users = await shop.register();
    const [container] = deployment().spec.template.spec.containers;
    const containers = [{ ...container!, image: 'registry.example/checkout:missing' }];
    const strategy = { type: 'Recreate', rollingUpdate: null };

    const { status, stderr } = await shop.release('1.5.0', (event) => {
      if (event.type === 'phase' && event.phase === 'judging')
        void shop.place.merge(DEPLOYMENTS, 'checkout-baseline', {
          spec: { strategy, template: { spec: { containers } } },
        });
    });

    await users.stop();
    expect(status, stderr).toBe(1);
    expect(stderr).toMatch(/reverted: checkout 1\.5\.0 has 0 ready instances under traffic that needs 1/);
    expect(stderr).toMatch(/its baseline checkout-baseline has 0 of 1 pods ready/);
    expect(await shop.deployments()).toEqual(['checkout']);
    await shop.place.until(
      'only stable is left',
      async () => (await shop.pods()).join() === '1.4.2,1.4.2,1.4.2',
    );
    expect(users.lost()).toBe(0);
    const { '1.4.2': stable, 'the gateway': without = { requests: 0 } } = users.served();
    expect(stable!.errors).toBe(0);
    // Its own share, of 20 a second, has nobody to answer it until the next look.
    expect(without.requests).toBeLessThan(200);
  });
});
