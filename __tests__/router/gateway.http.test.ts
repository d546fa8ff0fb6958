import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { buffer, text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ask } from './client.ts';
import { Front } from './front.ts';
import { nowhere } from './instances.ts';
import { allTo } from './origin.ts';

/** What passes through the gateway, and how it is counted. */
describe('gateway, HTTP', () => {
  const front = new Front();

  it('streams large bodies both ways, byte for byte and as they come', async () => {
    front.serve = (request, response) => void request.pipe(response);
    const sent = request({ port: front.port, method: 'POST', headers: { 'transfer-encoding': 'chunked' } });
    const bytes = randomBytes(3_000_000);
    sent.write(bytes.subarray(0, 1000));
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    // The answer has begun though the request has not ended.
    const [first] = (await once(answer, 'data')) as [Buffer];
    sent.end(bytes.subarray(1000));

    expect(Buffer.concat([first, await buffer(answer)]).equals(bytes)).toBe(true);
  });

  it('answers `Expect: 100-continue` itself, and passes the body on', async () => {
    front.serve = async (request, response) =>
      response.end(`${request.headers.expect} ${await text(request)}`);
    const sent = request({
      port: front.port,
      method: 'POST',
      headers: { expect: '100-continue', 'content-length': 4 },
    });
    sent.flushHeaders();
    await once(sent, 'continue');
    sent.end('body');
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];

    expect(await text(answer)).toBe('undefined body');
  });

  it('passes answers without a body, and the connection stays in use', async () => {
    front.serve = (request, response) => {
      response.writeHead(request.url === '/304' ? 304 : 200, { etag: '"a"', 'content-length': 5 });
      response.end(request.method === 'HEAD' ? undefined : 'hello');
    };
    const answers = await front.raw(
      'HEAD / HTTP/1.1\r\nHost: a\r\n\r\n',
      'GET /304 HTTP/1.1\r\nHost: a\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    );

    const [head, notModified, whole] = answers.split(/(?=HTTP\/1\.1)/);
    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\netag: "a"\r\ncontent-length: 5\r\n.*\r\n\r\n$/s);
    expect(notModified).toMatch(/^HTTP\/1\.1 304 Not Modified\r\n.*\r\n\r\n$/s);
    expect(whole).toMatch(/\r\n\r\nhello$/);
  });

  it('says who the client is, and keeps to itself what was meant for it', async () => {
    let seen: IncomingMessage['headers'] = {};
    front.serve = (request, response) => {
      seen = request.headers;
      response.writeHead(200, { connection: 'close, x-hop', 'x-hop': '1', 'set-cookie': ['a=1', 'b=2'] });
      response.end();
    };
    const { headers } = await ask(front.port, {
      headers: {
        host: 'shop.example',
        connection: 'keep-alive, x-mine, host',
        'x-mine': '1',
        te: 'trailers',
        'x-forwarded-for': '192.0.2.7',
        'x-forwarded-proto': 'https',
      },
    });

    expect(seen).toMatchObject({
      host: 'shop.example',
      'x-forwarded-for': '192.0.2.7, 127.0.0.1',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'shop.example',
    });
    expect(seen).not.toHaveProperty('x-mine');
    expect(seen).not.toHaveProperty('te');
    expect(headers).toMatchObject({ connection: 'keep-alive', 'set-cookie': ['a=1', 'b=2'] });
    expect(headers).not.toHaveProperty('x-hop');
  });

  it('never takes the body of one request for another request', async () => {
    const seen: string[] = [];
    front.serve = async (request, response) => {
      seen.push(`${request.method} ${request.url} ${(await text(request)).length}`);
      response.end();
    };
    const hidden = 'GET /hidden HTTP/1.1\r\nHost: a\r\n\r\n';
    const chunked = `${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n`;
    await front.raw(
      `DELETE /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n${chunked}`,
      'GET /b HTTP/1.1\r\nHost: a\r\nConnection: content-length, close\r\nContent-Length: 3\r\n\r\nabc',
    );
    const both = 'POST /c HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n';

    expect(seen).toEqual([`DELETE /a ${hidden.length}`, 'GET /b 3']);
    expect(await front.raw(`${both}${chunked}`)).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('takes whole addresses and odd ones without a stumble', async () => {
    const seen: string[] = [];
    front.serve = (request, response) => {
      seen.push(request.url!);
      response.end();
    };
    const urls = ['http://shop.example/a/../b?c=http://d', 'http://shop.example', '//x/y', '/%ff?x=%'];
    for (const url of urls) await front.raw(`GET ${url} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
    await front.raw('GET http://[ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');

    expect(seen.slice(0, 4)).toEqual(['/a/../b?c=http://d', '/', '//x/y', '/%ff?x=%']);
    expect((await ask(front.port)).status).toBe(200);
  });

  it('gives the answer that an instance gives before it has read the body, and goes on with the connection', async () => {
    front.serve = (request, response) => {
      if (request.method === 'GET') return void response.end('next');
      response.writeHead(413, { connection: 'close' }).end('too much');
    };
    const body = 'x'.repeat(2_000_000);
    const answers = front.raw(
      `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 100_000)}`,
      body.slice(100_000),
      'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    );

    expect(await answers).toMatch(/^HTTP\/1\.1 413 .*too much.*HTTP\/1\.1 200 .*next/s);
  });

  it('keeps its connections to the instances, and gives up idle ones before an instance does', async () => {
    let connections = 0;
    let open = 0;
    front.origin.server.keepAliveTimeout = 60_000;
    front.origin.server.on('connection', (socket) => {
      connections++;
      open++;
      socket.on('close', () => open--);
    });
    front.serve = async (request, response) => response.end(await text(request));
    for (let i = 0; i < 20; i++) await ask(front.port, { method: 'POST', body: 'x' });

    expect([connections, open]).toEqual([1, 1]);
    await expect.poll(() => open, { timeout: 1900 }).toBe(0);
  });

  describe('counting', () => {
    it('counts 4xx as no error and 5xx as one', async () => {
      front.serve = (request, response) => void response.writeHead(Number(request.url!.slice(1))).end();
      const statuses = ['/404', '/429', '/500', '/503', '/200'];

      const rose = await front.counted(() => Promise.all(statuses.map((path) => ask(front.port, { path }))));

      expect(rose).toEqual({ requests: 5, errors: 2 });
    });

    it('does not blame the version when a client leaves, before the answer or within it', async () => {
      let ended = 0;
      front.serve = (request, response) => {
        response.on('close', () => ended++);
        if (request.url === '/within') response.write('some');
      };
      const rose = await front.counted(async () => {
        for (const path of ['/before', '/within']) {
          const sent = request({ port: front.port, path, method: 'POST', headers: { 'content-length': 10 } });
          sent.on('error', () => {});
          sent.write('12345');
          if (path === '/within') await once(sent, 'response');
          else await sleep(50);
          sent.destroy();
        }
      });

      expect(rose).toEqual({ requests: 2, errors: 0 });
      // The instances are told: they do not work for nobody.
      await expect.poll(() => ended).toBe(2);
      expect(await front.open()).toEqual({});
    });

    it('breaks off the answer of an instance that dies within it, and counts the error', async () => {
      front.serve = (request, response) => {
        response.write('half');
        setTimeout(() => request.socket.resetAndDestroy(), 30);
      };
      const rose = await front.counted(() => expect(ask(front.port)).rejects.toThrow(/aborted/));

      expect(rose).toEqual({ requests: 1, errors: 1 });
    });

    it('answers 504 when an instance is silent for too long, and counts the error', async () => {
      front.serve = () => {};
      const rose = await front.counted(async () => expect((await ask(front.port)).status).toBe(504));

      expect(rose).toEqual({ requests: 1, errors: 1 });
    });

    it('counts for gray what stable had to answer in its stead', async () => {
      front.serve = (_request, response) => void response.end();
      const gray = {
        version: '2',
        addresses: [await nowhere()],
        rule: { match: [], weight: 10_000 },
        salt: 's',
      };
      await front.route({ ...allTo(front.origin.address), gray });

      expect((await ask(front.port)).status).toBe(200);

      const sample = await front.sample();
      expect(sample.gray).toMatchObject({ requests: 1, errors: 1 });
    });
  });
});
