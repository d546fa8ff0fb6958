import { afterEach, describe, expect, it } from 'vitest';
import { httpMetric } from '../../src/metric/http/kind.ts';
import type { MetricGiven, MetricSource } from '../../src/ports/metric.ts';
import { type Served, serve } from '../check/given.ts';
import { metricGiven, NEVER, question } from './given.ts';

let served: Served | null = null;
afterEach(async () => {
  await served?.close();
  served = null;
});

/** A real server that answers each path with its JSON. */
async function sourceOf(
  answers: Readonly<Record<string, unknown>>,
  options: Readonly<Record<string, unknown>>,
  given: MetricGiven = metricGiven(),
): Promise<MetricSource> {
  served = await serve((request, response) => {
    const answer = answers[request.url!];
    response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer));
  });
  const url = String(options.url ?? '/').replace(/^/, `http://${served.address}`);
  return httpMetric.create({ kind: 'http', source: 'http', of: 'errors', ...options, url }, given);
}

const ask = (source: MetricSource, of = 'errors') => source.sample(question(of), NEVER);

describe('counts in JSON over HTTP', () => {
  it('are asked for each version', async () => {
    const options = {
      url: '/counts?of={arm}&version={version}&service={service}',
      requests: '$.requests',
      errors: '$.failed',
    };
    const source = await sourceOf(
      {
        '/counts?of=stable&version=1.4.2&service=checkout': { requests: 100, failed: 2 },
        '/counts?of=gray&version=1.5.0&service=checkout': { requests: 10, failed: 0 },
      },
      options,
    );

    expect(await ask(source)).toMatchObject({
      stable: { requests: 100, errors: 2 },
      gray: { requests: 10, errors: 0 },
    });
  });

  it("are those of the baseline on stable's side, where gray is compared with one", async () => {
    const source = await sourceOf(
      {
        '/baseline': { all: { baseline: 100, stable: 999 } },
        '/gray': { all: { gray: 10 } },
      },
      { of: 'requests', url: '/{arm}', requests: '$.all.{arm}' },
      metricGiven({ baseline: true }),
    );

    expect(await ask(source, 'requests')).toMatchObject({
      stable: { requests: 100 },
      gray: { requests: 10 },
    });
  });

  it('may be in one answer for both, which is fetched once', async () => {
    const source = await sourceOf(
      {
        '/': [
          { v: '1.4.2', n: 9, x: 1 },
          { v: '1.5.0', n: 5, x: 0 },
        ],
      },
      { requests: "$[?@.v == '{version}'].n", errors: "$[?@.v == '{version}'].x" },
    );

    expect(await ask(source)).toMatchObject({
      stable: { requests: 9, errors: 1 },
      gray: { requests: 5, errors: 0 },
    });
    expect(served!.requests).toHaveLength(1);
  });

  it('are absent where a path finds nothing, and never zero', async () => {
    const source = await sourceOf(
      { '/': { stable: { n: 9 }, gray: { n: null, x: 1 } } },
      { requests: '$.{arm}.n', errors: '$.{arm}.x' },
    );

    const sample = await ask(source);

    expect(sample).not.toHaveProperty('stable');
    expect(sample).not.toHaveProperty('gray');
  });

  it.each([
    ['finds several values', { n: [1, 2] }, '$.n[*] finds 2 values, and one is needed: name it more closely'],
    ['finds a text', { n: ['12'] }, '$.n[*] is "12", no number'],
    ['finds a share', { n: [0.5] }, '$.n[*] is 0.5; a count is a whole number of at least 0'],
    ['finds a negative count', { n: [-1] }, '$.n[*] is -1; a count is a whole number of at least 0'],
  ])('are an error that says so where a path %s', async (_, answer, says) => {
    const source = await sourceOf({ '/': answer }, { of: 'requests', requests: '$.n[*]' });

    await expect(ask(source)).rejects.toThrow(says);
    expect(served!.requests).toHaveLength(1);
  });

  it('have histograms, cumulative or not, in either unit', async () => {
    const answer = { le: [0.1, 0.5, '+Inf'], up: [3, 7, 9], each: [{ n: 3 }, { n: 4 }, { n: 2 }] };
    const expected = { le: [100, 500], gray: { requests: 9, latency: [3, 4, 2] } };
    const cumulative = { buckets: '$.up', bounds: '$.le', unit: 'seconds', cumulative: true };
    const single = { buckets: '$.each[*].n', bounds: [100, 500] };

    const first = await sourceOf({ '/': answer }, { of: 'latency', ...cumulative });
    expect(await ask(first, 'latency')).toMatchObject(expected);
    await served!.close();
    const second = await sourceOf({ '/': answer }, { of: 'latency', ...single });
    expect(await ask(second, 'latency')).toMatchObject(expected);
  });

  it.each([
    ['too few buckets', { bounds: [100, 500, 900] }, '3 buckets do not fit 3 bounds'],
    ['bounds that do not ascend', { bounds: [500, 100] }, 'the bounds are [500,100]; ascending numbers'],
    ['falling buckets', { bounds: [100, 500], cumulative: true }, 'the buckets are not cumulative'],
  ])('refuse %s', async (_, options, says) => {
    const source = await sourceOf({ '/': { n: [3, 4, 2] } }, { of: 'latency', buckets: '$.n', ...options });

    await expect(ask(source, 'latency')).rejects.toThrow(says);
  });

  it('have gauges', async () => {
    const source = await sourceOf({ '/': { stable: 0.25, gray: -3 } }, { of: 'gauge', value: '$.{arm}' });

    expect(await ask(source, 'gauge')).toMatchObject({ stable: { gauge: 0.25 }, gray: { gauge: -3 } });
  });

  it('begin anew when what the epoch names changes', async () => {
    const answers = { '/': { n: 5, started: 'monday' } };
    const source = await sourceOf(answers, { of: 'requests', requests: '$.n', epoch: '$.started' });

    const monday = await ask(source);
    answers['/'].started = 'tuesday';
    const tuesday = await ask(source);

    expect(tuesday.epoch).not.toBe(monday.epoch);
    expect((await ask(source)).epoch).toBe(tuesday.epoch);
  });

  it('refuse what is no path', async () => {
    await expect(sourceOf({}, { of: 'requests', requests: '$.[' })).rejects.toThrow(
      /^\$\.\[ is no JSONPath of RFC 9535: /,
    );
  });
});
