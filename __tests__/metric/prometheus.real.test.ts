import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prometheusMetric } from '../../src/metric/prometheus/kind.ts';
import type { MetricGiven, MetricSource, Sample } from '../../src/ports/metric.ts';
import { metricGiven, NEVER, question } from './given.ts';
import { Exporter, Scraper, scraping } from './prometheus.ts';

const REPLICAS = { old1: '1.4.2', old2: '1.4.2', old3: '1.4.2', new1: '1.5.0' };

let exporter: Exporter;
let scraper: Scraper;

async function start(kind: 'prometheus' | 'victoria-metrics'): Promise<void> {
  const targets = Object.entries(REPLICAS).map(([replica, version]) => ({
    address: `127.0.0.1:${exporter.port}`,
    path: `/${replica}`,
    labels: { instance: replica, version },
  }));
  scraper = await Scraper.start(kind, scraping(targets));
}

async function say(pages: Record<string, string | null>): Promise<void> {
  exporter.pages = pages;
  await scraper.scraped();
}

function source(options: object, given: MetricGiven = metricGiven()): MetricSource {
  const all = { kind: 'prometheus', source: 'prometheus', address: scraper.address, ...options };
  return prometheusMetric.create(all, given);
}

/** A source with a metric of the test's own, so that no test sees another's. */
function errorsOf(name: string): MetricSource {
  return source(errorsOptions(name));
}

function errorsOptions(name: string) {
  return {
    of: 'errors',
    requests: `${name}{version="{version}"}`,
    errors: `${name}{version="{version}",code=~"5.."}`,
  };
}

/** Without the two parts of stable's replicas, which have a test of their own. */
function arms({ stable, gray }: Sample) {
  const { split: _, ...whole } = stable ?? {};
  return { stable: stable && whole, gray };
}

function ask(from: MetricSource, of = 'errors'): Promise<Sample> {
  return from.sample(question(of), NEVER);
}

describe('counters and gauges of a Prometheus server', () => {
  beforeAll(async () => {
    exporter = await Exporter.start();
    await start('prometheus');
  }, 60_000);
  afterAll(async () => {
    await scraper?.close();
    await exporter?.close();
  });

  it('goes on from the moment at which another source stopped, by asking the server for it', async () => {
    const [one, another] = [errorsOf('onward'), errorsOf('onward')];
    const page = (requests: number, errors: number) => ({
      old1: `onward{code="200"} ${requests}\nonward{code="500"} ${errors}\n`,
      new1: `onward{code="200"} ${requests}\n`,
    });
    await say(page(100, 1));
    const { at } = await ask(one);
    await say(page(180, 4));

    const before = await another.at!(question('errors'), at, NEVER);
    const after = await ask(another);

    expect(before.epoch).toBe(after.epoch);
    expect(before.at).toBe(at);
    expect(after.stable!.split).toBeDefined();
    const did = (sample: Sample) => [
      sample.stable!.requests!,
      sample.stable!.errors!,
      sample.gray!.requests!,
    ];
    expect(did(after).map((count, i) => count - did(before)[i]!)).toEqual([83, 3, 80]);
  });

  it('tells two parts of the replicas apart, each replica always in the same', async () => {
    const from = errorsOf('parts');
    const page = (a: number, b: number, c: number) => ({
      old1: `parts{code="200"} ${a}\nparts{code="500"} 1\n`,
      old2: `parts{code="200"} ${b}\n`,
      old3: `parts{code="200"} ${c}\n`,
      new1: 'parts{code="200"} 5\n',
    });
    await say(page(100, 100, 100));
    const first = await ask(from);
    await say(page(110, 130, 190));
    const second = await ask(from);

    const did = [0, 1].map((i) => second.stable!.split![i]!.requests - first.stable!.split![i]!.requests);
    expect([10, 30, 90]).toContain(did[0]);
    expect(did[0]! + did[1]!).toBe(130);
    expect(second.gray).not.toHaveProperty('split');
  });

  it('sums replicas and codes, each a counter of its own', async () => {
    const from = errorsOf('sums');
    await say({
      old1: 'sums{code="200"} 1000\nsums{code="500"} 10\n',
      old2: 'sums{code="200"} 70\n',
      new1: 'sums{code="200"} 5\n',
    });
    const first = await ask(from);
    await say({
      old1: 'sums{code="200"} 1100\nsums{code="500"} 12\n',
      old2: 'sums{code="200"} 80\n',
      new1: 'sums{code="200"} 9\n',
    });
    const second = await ask(from);

    expect(arms(first)).toEqual({
      stable: { requests: 0, errors: 0 },
      gray: { requests: 0, errors: 0 },
    });
    expect(arms(second)).toEqual({
      stable: { requests: 112, errors: 2 },
      gray: { requests: 4, errors: 0 },
    });
    expect(second.epoch).toBe(first.epoch);
    expect(second.at).toBeGreaterThan(first.at);
  });

  it('counts the first error of a replica, which brings the series with it', async () => {
    const from = errorsOf('firsts');
    await say({
      old1: 'firsts{code="200"} 100\nfirsts{code="500"} 3\n',
      new1: 'firsts{code="200"} 50\n',
    });
    await ask(from);
    await say({
      old1: 'firsts{code="200"} 200\nfirsts{code="500"} 3\n',
      new1: 'firsts{code="200"} 90\nfirsts{code="503"} 4\n',
    });

    expect(arms(await ask(from))).toEqual({
      stable: { requests: 100, errors: 0 },
      gray: { requests: 44, errors: 4 },
    });
  });

  it('goes on through a restart of a replica, one that ends and one that comes', async () => {
    const from = errorsOf('restarts');
    await say({
      old1: 'restarts{code="200"} 1000\nrestarts{code="500"} 20\n',
      old2: 'restarts{code="200"} 500\nrestarts{code="500"} 1\n',
      new1: 'restarts{code="200"} 10\n',
    });
    await ask(from);
    await say({
      old1: 'restarts{code="200"} 30\nrestarts{code="500"} 2\n',
      old2: null,
      old3: 'restarts{code="200"} 7\n',
      new1: 'restarts{code="200"} 20\n',
    });

    expect(arms(await ask(from))).toEqual({
      stable: { requests: 30 + 2 + 7, errors: 2 },
      gray: { requests: 10, errors: 0 },
    });
  });

  it('takes a replica that is back for the old one, and not for a new one that served all of it', async () => {
    const from = errorsOf('back');
    await say({
      old1: 'back{code="500"} 5\n',
      old2: 'back{code="200"} 9000\n',
      new1: 'back{code="200"} 1\n',
    });
    await say({ old1: 'back{code="500"} 5\n', old2: null, new1: 'back{code="200"} 1\n' });
    await ask(from);
    await say({
      old1: 'back{code="500"} 6\n',
      old2: 'back{code="200"} 9100\n',
      new1: 'back{code="200"} 2\n',
    });
    const back = await ask(from);
    await say({
      old1: 'back{code="500"} 6\n',
      old2: 'back{code="200"} 9150\n',
      new1: 'back{code="200"} 3\n',
    });

    expect(arms(back)).toEqual({ stable: { requests: 1, errors: 1 }, gray: { requests: 1, errors: 0 } });
    expect(arms(await ask(from)).stable).toEqual({ requests: 51, errors: 1 });
  });

  it('has no version whose replicas cannot be reached, and never a zero for it', async () => {
    const from = errorsOf('gaps');
    await say({ old1: 'gaps{code="500"} 5\n', new1: 'gaps{code="200"} 10\n' });
    await ask(from);
    await say({ old1: 'gaps{code="500"} 6\n', new1: null });
    const gap = await ask(from);
    await say({ old1: 'gaps{code="500"} 7\n', new1: 'gaps{code="200"} 30\n' });
    const after = await ask(from);

    expect(arms(gap)).toEqual({ stable: { requests: 1, errors: 1 }, gray: undefined });
    expect(after.gray).toEqual({ requests: 20, errors: 0 });
  });

  it('does not take an errors query that finds nothing for a service that never fails', async () => {
    const from = errorsOf('perfect');
    await say({ old1: 'perfect{code="200"} 5\n', new1: 'perfect{code="200"} 10\n' });

    await expect(ask(from)).rejects.toThrow('the query of errors finds no series, today or yesterday');
  });

  it('believes a zero that the service or the query says', async () => {
    const from = source({
      of: 'errors',
      requests: 'zero{version="{version}"}',
      errors: 'zero{version="{version}",code=~"5.."} or zero{version="{version}"} * 0',
    });
    await say({ old1: 'zero{code="200"} 5\n', new1: 'zero{code="200"} 10\n' });
    await ask(from);
    await say({ old1: 'zero{code="200"} 6\n', new1: 'zero{code="200"} 20\nzero{code="500"} 2\n' });

    expect(arms(await ask(from))).toEqual({
      stable: { requests: 1, errors: 0 },
      gray: { requests: 12, errors: 2 },
    });
  });

  it('tells nothing of errors while the query finds no more, though it did', async () => {
    const from = errorsOf('lost');
    await say({ old1: 'lost{code="200"} 5\nlost{code="500"} 1\n', new1: 'lost{code="200"} 10\n' });
    await ask(from);
    await say({ old1: 'lost{code="200"} 9\n', new1: 'lost{code="200"} 20\n' });

    expect(arms(await ask(from))).toEqual({ stable: undefined, gray: undefined });
  });

  it('reads histograms, in milliseconds and not cumulative, at the bounds that all have', async () => {
    const from = source({ of: 'latency', buckets: 'times_bucket{version="{version}"}' });
    const times = (a: number, b: number, c: number, all: number, bound = '0.5') =>
      `times_bucket{le="0.1"} ${a}\ntimes_bucket{le="${bound}"} ${b}\ntimes_bucket{le="1.0"} ${c}\ntimes_bucket{le="+Inf"} ${all}\n`;
    await say({ old1: times(10, 20, 30, 40), new1: times(1, 2, 3, 4) });
    await ask(from, 'latency');
    await say({ old1: times(15, 30, 42, 53), new1: times(2, 4, 6, 9) });
    const same = await ask(from, 'latency');
    await say({ old1: times(15, 30, 42, 53), old2: times(1, 1, 1, 2, '0.25'), new1: times(2, 4, 6, 9) });
    const fewer = await ask(from, 'latency');

    expect(same.le).toEqual([100, 500, 1000]);
    expect(arms(same)).toEqual({
      stable: { requests: 13, latency: [5, 5, 2, 1] },
      gray: { requests: 5, latency: [1, 1, 1, 2] },
    });
    expect(fewer.le).toEqual([100, 1000]);
    expect(arms(fewer)).toEqual({
      stable: { requests: 15, latency: [6, 7, 2] },
      gray: { requests: 5, latency: [1, 2, 2] },
    });
  });

  it('reads a gauge, where 0/0 is no number and several series are one too many', async () => {
    const one = source({ of: 'gauge', query: 'avg(queue{version="{version}"})' });
    const ratio = source({ of: 'gauge', query: 'busy{version="{version}"} / queue{version="{version}"}' });
    const many = source({ of: 'gauge', query: 'queue{version="{version}"}' });
    const mean = source({ of: 'gauge', query: 'queue{version="{version}"}', mean: true });
    await say({ old1: 'queue 10\nbusy 5\n', old2: 'queue 20\n', new1: 'queue 0\nbusy 0\n' });

    expect(arms(await ask(one, 'gauge'))).toEqual({ stable: { gauge: 15 }, gray: { gauge: 0 } });
    expect(arms(await ask(ratio, 'gauge'))).toEqual({ stable: { gauge: 0.5 }, gray: undefined });
    expect(arms(await ask(mean, 'gauge'))).toEqual({ stable: { gauge: 15 }, gray: { gauge: 0 } });
    await expect(ask(many, 'gauge')).rejects.toThrow(
      /^stable query: 2 series, such as \{.*\} and \{.*\}; make it one with avg\(\.\.\.\)/,
    );
  });

  it('looks at a gauge over the time since the last look, and no longer', async () => {
    const from = source({ of: 'gauge', query: 'sum(increase(rising{version="{version}"}[{window}]))' });
    await say({ old1: 'rising 0\n', new1: 'rising 0\n' });
    await ask(from, 'gauge');
    await say({ old1: 'rising 20\n', new1: 'rising 0\n' });
    await say({ old1: 'rising 50\n', new1: 'rising 0\n' });
    const rising = await ask(from, 'gauge');
    await scraper.scraped();
    const still = await ask(from, 'gauge');

    expect(rising.stable!.gauge).toBeGreaterThan(0);
    expect(arms(still)).toEqual({ stable: { gauge: 0 }, gray: { gauge: 0 } });
  });

  it('counts by group of buckets, where a label tells it', async () => {
    const from = source({
      of: 'errors',
      requests: 'grouped{version="{version}"}',
      errors: 'grouped{version="{version}",code="500"}',
      groups: 'bucket_group',
    });
    const sticky = { groups: { slowOver: null } };
    await say({
      old1: 'grouped{code="500",bucket_group="7"} 1\ngrouped{code="200"} 5\n',
      new1: 'grouped{code="200",bucket_group="0"} 1\n',
    });
    await from.sample(question('errors', sticky), NEVER);
    await say({
      old1: 'grouped{code="500",bucket_group="7"} 3\ngrouped{code="200"} 9\n',
      new1: 'grouped{code="200",bucket_group="0"} 4\n',
    });
    const { stable, gray } = await from.sample(question('errors', sticky), NEVER);

    expect([stable!.requests, stable!.groups!.requests[7], stable!.groups!.errors![7]]).toEqual([6, 2, 2]);
    expect([gray!.requests, gray!.groups!.requests[0], gray!.groups!.errors![0]]).toEqual([3, 3, 0]);
    expect(stable!.groups!.requests).toHaveLength(200);
    expect((await ask(from)).stable).not.toHaveProperty('groups');
  });

  it('says which query is wrong, in the words of the server', async () => {
    const wrong = source({ of: 'errors', requests: 'up{version="{version}"}', errors: 'up{version=' });

    await expect(ask(wrong)).rejects.toThrow(
      /^stable errors: the query is refused: .*; it reads up\{version=$/,
    );
  });

  it('goes on after a restart of the server', async () => {
    const from = errorsOf('server');
    await say({ old1: 'server{code="500"} 5\n', new1: 'server{code="200"} 10\n' });
    await ask(from);
    await scraper.stop();
    await expect(ask(from)).rejects.toThrow('connection refused');
    exporter.pages = { old1: 'server{code="500"} 8\n', new1: 'server{code="200"} 40\n' };
    await scraper.run();
    await scraper.scraped();

    expect(arms(await ask(from))).toEqual({
      stable: { requests: 3, errors: 3 },
      gray: { requests: 30, errors: 0 },
    });
  });
});

describe('a VictoriaMetrics server', () => {
  afterAll(async () => {
    await scraper?.close();
    await exporter?.close();
  });

  it('is asked as Prometheus is', async () => {
    const page = (requests: number, errors: number, quick: number, all: number, queue: number) =>
      `seen{code="200"} ${requests}\nseen{code="500"} ${errors}\ntook_bucket{le="0.1"} ${quick}\n` +
      `took_bucket{le="+Inf"} ${all}\nqueue ${queue}\n`;
    exporter = await Exporter.start();
    exporter.pages = { old1: page(100, 1, 5, 9, 3), old2: page(7, 0, 0, 0, 5), new1: page(20, 2, 1, 2, 8) };
    const began = Date.now();
    await start('victoria-metrics');
    const errors = errorsOf('seen');
    const latency = source({ of: 'latency', buckets: 'took_bucket{version="{version}"}' });
    const gauge = source({ of: 'gauge', query: 'queue{version="{version}"}', mean: true });
    await scraper.scraped();
    await ask(errors);
    await ask(latency, 'latency');
    await say({ old1: page(110, 3, 6, 12, 4), old2: page(9, 0, 0, 1, 6), new1: page(4, 1, 3, 5, 9) });

    expect(arms(await ask(errors))).toEqual({
      stable: { requests: 14, errors: 2 },
      gray: { requests: 5, errors: 1 },
    });
    expect(arms(await ask(latency, 'latency'))).toEqual({
      stable: { requests: 4, latency: [1, 3] },
      gray: { requests: 3, latency: [2, 1] },
    });
    expect(arms(await ask(gauge, 'gauge'))).toEqual({ stable: { gauge: 5 }, gray: { gauge: 9 } });
    const past = await source({ ...errorsOptions('seen'), step: '1s' }).history!(
      question('errors'),
      { from: began, to: Date.now() },
      NEVER,
    );
    const sum = (arm: 'gray' | 'stable') =>
      past.reduce((total, interval) => total + (interval[arm]?.requests ?? 0), 0);
    expect([sum('gray'), sum('stable')]).toEqual([12, 2]);
    await expect(ask(source({ of: 'gauge', query: 'queue{' }), 'gauge')).rejects.toThrow(
      /^stable query: the query is refused: /,
    );
  });
});
