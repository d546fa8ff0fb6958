import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prometheusMetric } from '../../src/metric/prometheus/kind.ts';
import type { Interval } from '../../src/ports/metric.ts';
import { metricGiven, NEVER, question } from './given.ts';
import { Exporter, Scraper, scraping } from './prometheus.ts';

const STEP = 10_000;
/** Steps of the past; the last one ended a minute ago. */
const STEPS = 60;
const END = Math.floor(Date.now() / STEP) * STEP - 60_000;
const BEGIN = END - STEPS * STEP;

/** A line a step of one series, ended some time before the others; null: it was not there. */
function series(
  name: string,
  labels: string,
  value: (step: number) => number | null,
  before: number = 0,
): string {
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const now = value(step);
    return now === null
      ? ''
      : `${name}{version="1.4.2",${labels}} ${now} ${(BEGIN - before + step * STEP) / 1000}\n`;
  }).join('');
}

/** Five replicas; a restarts in step 30, e is there from step 20 on. */
const PAST = [
  '# TYPE shop_requests counter\n',
  series('shop_requests_total', 'instance="a",code="200"', (step) =>
    step < 30 ? 500 + 10 * step : 4 * (step - 30),
  ),
  series('shop_requests_total', 'instance="a",code="500"', (step) => (step < 30 ? 7 : 1)),
  ...['b', 'c', 'd'].map((name) =>
    series('shop_requests_total', `instance="${name}",code="200"`, (step) => 100 * step),
  ),
  series('shop_requests_total', 'instance="e",code="200"', (step) => (step < 20 ? null : 5000 + step)),
  series('shop_requests_total', 'instance="b",code="500"', (step) => 2 * step),
  '# TYPE shop_failures counter\n',
  series('shop_failures_total', 'instance="a"', (step) => step, 3_600_000),
  '# TYPE shop_seconds histogram\n',
  ...['a', 'b'].flatMap((name) => [
    series('shop_seconds_bucket', `instance="${name}",le="0.1"`, (step) => 3 * step),
    series('shop_seconds_bucket', `instance="${name}",le="+Inf"`, (step) => 5 * step),
  ]),
  '# TYPE shop_queue gauge\n',
  ...['a', 'b', 'c'].map((name, i) =>
    series('shop_queue', `instance="${name}"`, (step) => 10 * (i + 1) + (step % 2)),
  ),
  '# EOF\n',
].join('');

describe('the time before a release, as a Prometheus server has it', () => {
  let exporter: Exporter;
  let scraper: Scraper;

  beforeAll(async () => {
    exporter = await Exporter.start();
    const target = { address: `127.0.0.1:${exporter.port}`, path: '/none', labels: { instance: 'none' } };
    scraper = await Scraper.start('prometheus', scraping([target]), PAST);
  }, 60_000);
  afterAll(async () => {
    await scraper?.close();
    await exporter?.close();
  });

  function history(of: string, options: object): Promise<readonly Interval[]> {
    const source = prometheusMetric.create(
      { kind: 'prometheus', source: 'prometheus', address: scraper.address, of, ...options },
      metricGiven(),
    );
    return source.history!(question(of), { from: BEGIN, to: END }, NEVER);
  }

  const errors = {
    requests: 'shop_requests_total{version="{version}"}',
    errors: 'shop_requests_total{version="{version}",code="500"}',
  };

  it('sets a quarter of the replicas against the others, the same ones throughout', async () => {
    const intervals = await history('errors', errors);

    expect(intervals).toHaveLength(STEPS);
    expect(intervals[0]).toEqual({
      from: BEGIN,
      to: BEGIN + STEP,
      gray: { requests: 10, errors: 0 },
      stable: { requests: 302, errors: 2 },
    });
    expect(intervals.at(-1)!.to).toBe(END);
    expect(new Set(intervals.slice(30).map(({ gray }) => gray!.requests))).toEqual(new Set([4]));
  });

  it('counts through a restart, and a replica that comes from what it had then', async () => {
    const intervals = await history('errors', errors);

    expect(intervals[29]).toMatchObject({ gray: { requests: 1, errors: 1 } });
    expect(intervals.slice(18, 21).map(({ stable }) => stable!.requests)).toEqual([302, 302, 303]);
  });

  it('has histograms', async () => {
    const intervals = await history('latency', { buckets: 'shop_seconds_bucket{version="{version}"}' });

    expect(intervals[5]).toEqual({
      from: BEGIN + 5 * STEP,
      to: BEGIN + 6 * STEP,
      le: [100],
      gray: { requests: 5, latency: [3, 2] },
      stable: { requests: 5, latency: [3, 2] },
    });
  });

  it('has gauges where each replica has one', async () => {
    const intervals = await history('gauge', { query: 'shop_queue{version="{version}"}', mean: true });

    expect(intervals[0]).toMatchObject({ gray: { gauge: 11 }, stable: { gauge: 26 } });
  });

  it('is empty where replicas cannot be told apart, and where errors were never seen', async () => {
    const summed = { requests: `sum by (code) (${errors.requests})`, errors: errors.errors };

    expect(await history('errors', summed)).toEqual([]);
    expect(await history('errors', { ...errors, replica: 'pod' })).toEqual([]);
    expect(await history('errors', { ...errors, errors: 'shop_requests_total{code="999"}' })).toEqual([]);
    expect(await history('gauge', { query: 'avg(shop_queue{version="{version}"})' })).toEqual([]);
  });

  it('tells that a service had errors today, so that none now are none', async () => {
    const source = prometheusMetric.create(
      {
        ...{ kind: 'prometheus', source: 'prometheus', address: scraper.address, of: 'errors' },
        requests: errors.requests,
        errors: 'shop_failures_total{version="{version}"}',
      },
      metricGiven(),
    );

    expect((await source.sample(question('errors'), NEVER)).stable).toMatchObject({ requests: 0, errors: 0 });
    expect((await source.sample(question('errors'), NEVER)).stable).toMatchObject({ requests: 0, errors: 0 });
  });

  it('has no side whose replicas were not there', async () => {
    const intervals = await history('requests', {
      requests: 'shop_requests_total{version="{version}",instance=~"d|e"}',
      replica: 'instance',
    });

    expect(intervals[10]).toMatchObject({ gray: { requests: 100 } });
    expect(intervals[10]).not.toHaveProperty('stable');
    expect(intervals[30]).toMatchObject({ gray: { requests: 100 }, stable: { requests: 1 } });
  });
});
