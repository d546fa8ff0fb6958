import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/controller/clock.ts';
import { prometheusMetric } from '../../src/metric/prometheus/kind.ts';
import type { MetricGiven, MetricSource } from '../../src/ports/metric.ts';
import { type Served, serve } from '../check/given.ts';
import { metricGiven, NEVER, question } from './given.ts';

/** Answers that a real server gives only when it is ill; how it answers when it is well is tested against real ones. */
let served: Served | null = null;
afterEach(async () => {
  await served?.close();
  served = null;
});

type Answer = (response: ServerResponse, n: number, request: IncomingMessage) => void;

async function sourceOf(
  answer: Answer,
  options: object = {},
  given: MetricGiven = metricGiven(),
): Promise<MetricSource> {
  served = await serve((request, response, n) => answer(response, n, request));
  const all = { source: 'prometheus', of: 'gauge', query: 'x', address: `http://${served.address}` };
  return prometheusMetric.create({ kind: 'prometheus', ...all, ...options }, given);
}

function gauge(response: ServerResponse, value: string, extra: object = {}): void {
  const result = ['stable query', 'gray query'].map((part) => ({
    metric: { gray_release_part: part },
    value: [1, value],
  }));
  response.end(JSON.stringify({ status: 'success', data: { resultType: 'vector', result }, ...extra }));
}

const ask = (source: MetricSource) => source.sample(question('gauge'), NEVER);

describe('a Prometheus server that is ill', () => {
  it('is asked again when it is busy, and at most three times', async () => {
    const recovering = await sourceOf((response, n) =>
      n < 3 ? response.writeHead(503).end('busy') : gauge(response, '5'),
    );
    expect((await ask(recovering)).stable).toEqual({ gauge: 5 });
    await served!.close();

    const ill = await sourceOf((response) => response.writeHead(503).end('{"error":"query timed out"}'));
    await expect(ask(ill)).rejects.toThrow(/^it answered 503: query timed out$/);
    expect(served!.requests).toHaveLength(3);
  });

  it('is asked again when it hangs, within the time', async () => {
    const source = await sourceOf((response, n) => n > 1 && gauge(response, '5'), { timeout: '2700ms' });

    const began = performance.now();
    expect((await ask(source)).gray).toEqual({ gauge: 5 });
    expect(performance.now() - began).toBeLessThan(2_700);
  });

  it('is given up after the time', async () => {
    const source = await sourceOf(() => {}, { timeout: '400ms' });

    const began = performance.now();
    await expect(ask(source)).rejects.toThrow('it did not answer in time');
    expect(performance.now() - began).toBeLessThan(800);
  });

  it('is not believed when it says that series may be missing', async () => {
    const partial = await sourceOf((response) => gauge(response, '5', { warnings: ['a store is down'] }));
    await expect(ask(partial)).rejects.toThrow(
      'the answer may lack series, so nothing is taken from it: a store is down',
    );
    await served!.close();

    const cluster = await sourceOf((response) => gauge(response, '5', { isPartial: true }));
    await expect(ask(cluster)).rejects.toThrow('it is partial');
  });

  it.each(['NaN', '+Inf', '-Inf'])('has no number where a gauge is %s', async (value) => {
    const source = await sourceOf((response) => gauge(response, value));

    const sample = await ask(source);

    expect(sample).not.toHaveProperty('stable');
    expect(sample).not.toHaveProperty('gray');
  });
});

describe('an address that is not of a Prometheus server', () => {
  it.each([
    ['some page', 200, '<html>', 'the answer is not JSON; it begins with "<html>"'],
    ['some API', 200, '{"ok":true}', 'the answer is not that of a Prometheus server: see address'],
    ['nothing there', 404, 'no', 'it answered 404: no'],
    ['a login page', 302, '', 'it answered 302; redirects are not followed'],
    ['no right', 401, 'who?', 'it answered 401: who?; see token, basic and headers'],
  ])('%s is said at once', async (_, status, text, says) => {
    const source = await sourceOf((response) => response.writeHead(status).end(text));

    await expect(ask(source)).rejects.toThrow(says);
    expect(served!.requests).toHaveLength(1);
  });

  it('says that nobody listens, and where', async () => {
    const source = await sourceOf(() => {});
    const { address } = served!;
    await served!.close();

    await expect(ask(source)).rejects.toThrow(`connection refused (${address})`);
  });
});

describe('who asks', () => {
  it.each([
    ['a token', { token: { env: 'TOKEN' } }, { authorization: 'Bearer s3cret' }],
    [
      'a password',
      { basic: { user: 'me', password: { env: 'TOKEN' } } },
      { authorization: 'Basic bWU6czNjcmV0' },
    ],
    ['a tenant', { headers: { 'X-Scope-OrgID': 'shop' } }, { 'x-scope-orgid': 'shop' }],
  ])('says so by %s', async (_, options, headers) => {
    const secret = (name: string) => (name === 'TOKEN' ? 's3cret' : undefined);
    const source = await sourceOf((response) => gauge(response, '5'), options, metricGiven({ secret }));
    await ask(source);

    expect(served!.requests[0]!.headers).toMatchObject(headers);
  });

  it('is not told in a message, nor is a secret address', async () => {
    const secrets: Record<string, string> = { TOKEN: 's3cret' };
    const secret = (name: string) => secrets[name];
    const given = metricGiven({ secret });
    const options = { token: { env: 'TOKEN' }, address: { env: 'WHERE' } };
    served = await serve((request, response) =>
      response.writeHead(400).end(JSON.stringify({ error: `bad ${request.headers.authorization}` })),
    );
    const { address } = served;
    secrets.WHERE = `http://${address}/base/`;
    const all = { kind: 'prometheus', source: 'prometheus', of: 'gauge', query: 'x', ...options };
    const source = prometheusMetric.create(all, given);

    await expect(ask(source)).rejects.toThrow(/^stable query: the query is refused: bad Bearer \*\*\*; /);
    expect(served.requests[0]!.url).toBe('/base/api/v1/query');
    await served.close();
    await expect(ask(source)).rejects.toThrow(/^connection refused \(\*\*\*\)$/);
  });

  it('is missed when the variable is not set, or holds no address', async () => {
    await expect(sourceOf(() => {}, { token: { env: 'TOKEN' } })).rejects.toThrow(
      'token takes its value from the variable TOKEN, which is not set',
    );
    const given = metricGiven({ secret: () => 'prometheus:9090' });
    await expect(sourceOf(() => {}, { address: { env: 'WHERE' } }, given)).rejects.toThrow(
      'the address in the variable is none',
    );
  });
});

describe('the side that gray is compared with', () => {
  /** Each answer has such a series for each of these parts, the first time only; gives the queries that come. */
  async function asking(options: object, baseline: boolean, parts: readonly string[]) {
    const queries: string[] = [];
    const given = metricGiven(baseline ? { baseline } : {});
    const source = await sourceOf(
      (response, n, request) => {
        let form = '';
        request.on('data', (chunk: Buffer) => {
          form += chunk.toString();
        });
        request.on('end', () => {
          queries.push(new URLSearchParams(form).get('query')!);
          const result = (n === 1 ? parts : []).map((part) => ({
            metric: { gray_release_part: part },
            value: [1, '7'],
          }));
          const data = { resultType: n === 2 && options === GAUGE ? 'matrix' : 'vector', result };
          response.end(JSON.stringify({ status: 'success', data }));
        });
      },
      options,
      given,
    );
    return { source, queries };
  }
  const GAUGE = { query: 'x{a="{arm}",v="{version}"}' };

  it.each([
    ['stable', false],
    ['baseline', true],
  ])('is %s, and stable itself in the time before', async (arm, baseline) => {
    const { source, queries } = await asking(GAUGE, baseline, ['stable query', 'gray query']);

    await ask(source);
    await source.history!(question('gauge'), { from: 0, to: 60_000 }, NEVER);

    const asked = queries.map((query) => query.match(/x\{[^}]*\}/g));
    expect(asked).toEqual([
      [`x{a="${arm}",v="1.4.2"}`, 'x{a="gray",v="1.5.0"}'],
      ['x{a="stable",v="1.4.2"}'],
    ]);
  });

  it('has the errors of the day before from stable, which was there', async () => {
    const options = { of: 'errors', query: undefined, requests: 'r{a="{arm}"}', errors: 'e{a="{arm}"}' };
    const { source, queries } = await asking(options, true, ['stable requests', 'gray requests']);

    await expect(ask(source)).rejects.toThrow(/the query of errors finds no series/);

    expect(queries.map((query) => query.match(/e\{[^}]*\}/g))).toEqual([
      ['e{a="baseline"}', 'e{a="gray"}'],
      ['e{a="stable"}'],
    ]);
  });
});

describe('checks that look together', () => {
  it('share one query, and the next look asks anew', async () => {
    let now = 0;
    const given = metricGiven({ clock: { ...systemClock, monotonic: () => now } });
    const first = await sourceOf((response, n) => gauge(response, String(n)), {}, given);
    const options = { kind: 'prometheus', source: 'prometheus', of: 'gauge', query: 'x' };
    const second = prometheusMetric.create({ ...options, address: `http://${served!.address}` }, given);

    const both = await Promise.all([ask(first), ask(second)]);
    now = 600;
    const next = await ask(first);

    expect([...both, next].map(({ gray }) => gray!.gauge)).toEqual([1, 1, 2]);
  });
});
