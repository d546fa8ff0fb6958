import { afterEach, describe, expect, it } from 'vitest';
import { httpCheck } from '../../src/check/http.ts';
import type { Finding } from '../../src/ports/check.ts';
import { checkGiven, question, type Served, serve } from './given.ts';

const NEVER = new AbortController().signal;
const BASE = { kind: 'http', name: 'smoke', url: 'http://{gray}/healthz' };

describe('an http check', () => {
  const servers: Served[] = [];

  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });

  async function server(...args: Parameters<typeof serve>): Promise<Served> {
    const served = await serve(...args);
    servers.push(served);
    return served;
  }

  async function ask(
    options: object,
    gray: readonly string[],
    stable: readonly string[] = [],
    secrets = {},
  ): Promise<Finding> {
    const check = httpCheck.create({ ...BASE, ...options }, checkGiven(secrets));
    return (await check.ask(question(gray, stable), NEVER)) as Finding;
  }

  it('passes when every answer is as wanted', async () => {
    const { address, requests } = await server((_request, response) => response.end('ok'));

    const found = await ask({ times: 20 }, [address]);

    expect(found).toMatchObject({
      result: 'pass',
      says: 'All 20 requests to /healthz answered 200.',
      wanted: '20 of 20',
      got: '20 of 20',
    });
    expect(found.rows).toEqual([
      { request: '1–20', status: '200', took: expect.stringMatching(/^\d+\u00a0ms$/), body: 'ok' },
    ]);
    expect(requests).toHaveLength(20);
  });

  it('fails on one wrong answer, asks on to show the pattern, and groups equal answers', async () => {
    const { address } = await server((_request, response, n) => {
      const bad = n === 9 || n === 14 || n === 19;
      response.statusCode = bad ? 503 : 200;
      response.end(bad ? 'pool: no free connection' : 'ok');
    });

    const found = await ask({ times: 20 }, [address]);

    expect(found).toMatchObject({
      result: 'fail',
      says: '3 of 20 requests to /healthz answered 503; the spec asks for 200 every time.',
      wanted: '20 of 20',
      got: '17 of 20',
    });
    expect(found.rows!.map(({ request, status, body }) => [request, status, body])).toEqual([
      ['1–8', '200', 'ok'],
      ['9', '503', 'pool: no free connection'],
      ['10–13', '200', 'ok'],
      ['14', '503', 'pool: no free connection'],
      ['15–18', '200', 'ok'],
      ['19', '503', 'pool: no free connection'],
      ['20', '200', 'ok'],
    ]);
  });

  it('takes the addresses in turn, and says which one was wrong', async () => {
    const good = await server((_request, response) => response.end('ok'));
    const bad = await server((_request, response) => response.writeHead(500).end('no'));

    const found = await ask({ times: 4 }, [good.address, bad.address]);

    expect([good.requests.length, bad.requests.length]).toEqual([2, 2]);
    expect(found.rows!.map(({ request, address }) => [request, address])).toEqual([
      ['1', good.address],
      ['2', bad.address],
      ['3', good.address],
      ['4', bad.address],
    ]);
  });

  it('sends what it is told, and reads a secret where it is told', async () => {
    const { address, requests } = await server((request, response) => request.pipe(response));
    const headers = { 'x-gray': '1', authorization: { env: 'TOKEN' } };

    const found = await ask(
      { method: 'POST', headers, body: 'swordfish and more', expect: { contains: 'swordfish' } },
      [address],
      [],
      { TOKEN: 'swordfish' },
    );

    expect(requests[0]).toMatchObject({
      method: 'POST',
      url: '/healthz',
      headers: { 'x-gray': '1', authorization: 'swordfish' },
    });
    expect(found).toMatchObject({ result: 'pass', rows: [{ body: '*** and more' }] });
  });

  it('never follows a redirect, and takes one as an answer', async () => {
    const elsewhere = await server((_request, response) => response.end('ok'));
    const { address } = await server((_request, response) =>
      response.writeHead(302, { location: `http://${elsewhere.address}/` }).end(),
    );

    const wanted200 = await ask({}, [address]);
    const wanted302 = await ask({ expect: { status: 302, headers: { Location: elsewhere.address } } }, [
      address,
    ]);

    expect(wanted200.says).toBe(
      '1 of 1 requests to /healthz answered 302; the spec asks for 200 every time.',
    );
    expect(wanted302.result).toBe('pass');
    expect(elsewhere.requests).toEqual([]);
  });

  it.each([
    [
      { contains: 'up' },
      '1 of 1 requests to /healthz answered 200 without "up"; the spec asks for 200 with "up" every time.',
    ],
    [
      { headers: { 'x-version': '1.5' } },
      '1 of 1 requests to /healthz answered 200 with x-version: 1.4.2; the spec asks for 200 with x-version: 1.5 every time.',
    ],
    [
      { headers: { etag: 'a' } },
      '1 of 1 requests to /healthz answered 200 without the header etag; the spec asks for 200 with etag: a every time.',
    ],
  ])('fails when an answer lacks %j', async (expected, says) => {
    const { address } = await server((_request, response) =>
      response.writeHead(200, { 'x-version': '1.4.2' }).end('down'),
    );

    expect(await ask({ expect: expected }, [address])).toMatchObject({ result: 'fail', says });
  });

  it('fails when nobody listens, and when the answer does not come in time or is cut off', async () => {
    const silent = await server(() => {});
    const cut = await server((request) => request.socket.destroy());
    const gone = await serve(() => {});
    await gone.close();

    const refused = await ask({}, [gone.address]);
    const late = await ask({ timeout: '200ms' }, [silent.address]);
    const broken = await ask({}, [cut.address]);

    expect(refused).toMatchObject({
      result: 'fail',
      says: expect.stringContaining('got no answer (connection refused)'),
    });
    expect(refused.rows).toEqual([expect.objectContaining({ status: 'none', body: 'connection refused' })]);
    expect(late).toMatchObject({
      result: 'fail',
      says: expect.stringContaining('got no answer (no answer within 200\u00a0ms)'),
    });
    expect(broken).toMatchObject({
      result: 'fail',
      says: expect.stringContaining('got no answer (the connection was cut)'),
    });
  });

  it('cuts what it shows of a body, reads no endless one, and lets no control character through', async () => {
    const { address } = await server((_request, response) => {
      response.write(`\u001b[31m<script>\u0000\n${'x'.repeat(500)}`);
      const timer = setInterval(() => response.write('y'.repeat(60_000)), 1);
      response.on('close', () => clearInterval(timer));
    });

    const found = await ask({}, [address]);

    const { body } = found.rows![0]!;
    expect(found.result).toBe('pass');
    expect(body).toMatch(/^<script> x+…$/);
    expect(body).toHaveLength(200);
  });

  it('shows at most 20 rows, the wrong answers first', async () => {
    const { address } = await server((_request, response, n) => response.end(`answer ${n}`));

    const found = await ask({ times: 50 }, [address]);

    expect(found.rows!.length).toBeLessThanOrEqual(20);
    expect(found.rows!.at(-1)).toMatchObject({ request: '50 more' });
  });

  it('does not know while no gray instance can take requests', async () => {
    expect(await ask({}, [])).toEqual({ result: 'unknown', says: 'no instance of 1.5.0 can take requests' });
    expect(await ask({ url: 'http://{stable}/' }, ['127.0.0.1:1'])).toEqual({
      result: 'unknown',
      says: 'no instance of 1.4.2 can take requests',
    });
  });

  it('fails at once when its secret is not set: asking again would not help', async () => {
    const found = await ask({ headers: { authorization: { env: 'TOKEN' } } }, ['127.0.0.1:1']);

    expect(found).toEqual({
      result: 'fail',
      says: 'smoke cannot be asked: authorization takes its value from the variable TOKEN, which is not set',
    });
  });

  it('ends when it is abandoned, without a verdict', async () => {
    const { address } = await server((_request, response) => response.end('ok'));
    const check = httpCheck.create({ ...BASE, times: 100, every: '1s' }, checkGiven());
    const abandoned = AbortSignal.timeout(100);

    const found = await check.ask(question([address]), abandoned);

    expect(found).toMatchObject({ result: 'unknown' });
  });
});
