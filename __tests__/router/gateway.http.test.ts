import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Router } from '../../src/ports/router.ts';
import { gateway } from '../../src/router/gateway/kind.ts';
import { stopGateway } from '../../src/router/gateway/start.ts';
import { ask } from './client.ts';
import { makeGiven } from './given.ts';
import { freePort, nowhere } from './instances.ts';
import { allTo, type Origin, startHanging, startOrigin } from './origin.ts';

/** What passes through one gateway, which all these tests share. */
describe('gateway, HTTP', () => {
  const given = makeGiven();
  let port: number;
  let router: Router;
  let origin: Origin;
  let serve: (request: IncomingMessage, response: ServerResponse) => void;
  const origins: Pick<Origin, 'end'>[] = [];

  const call = () => ({ fence: 1, signal: AbortSignal.timeout(5000) });
  const arm = async () => {
    const question = { of: 'errors', stable: { version: '1' }, gray: { version: '2' } };
    const { stable } = await router.metrics!.sample(question, AbortSignal.timeout(5000));
    return { requests: stable!.requests!, errors: stable!.errors! };
  };
  /** What the counts of the version rose by. */
  const counted = async (doing: () => Promise<unknown>) => {
    const before = await arm();
    await doing();
    await sleep(50);
    const after = await arm();
    return { requests: after.requests - before.requests, errors: after.errors - before.errors };
  };
  const another = async (listener: typeof serve) => {
    const made = await startOrigin(listener);
    origins.push(made);
    return made;
  };
  /** Bytes as they are written, and all that comes back until the connection ends. */
  const raw = async (...parts: string[]) => {
    const socket = connect({ port, host: '127.0.0.1' });
    for (const part of parts) {
      socket.write(part);
      await sleep(30);
    }
    return text(socket);
  };

  beforeAll(async () => {
    port = await freePort();
    router = gateway.create({ kind: 'gateway', listen: `127.0.0.1:${port}`, timeout: '500ms' }, given);
  });
  beforeEach(async () => {
    origin = await another((request, response) => serve(request, response));
    await router.apply(allTo(origin.address), call());
  });
  afterEach(() => {
    for (const each of origins.splice(0)) each.end();
  });
  afterAll(async () => {
    await stopGateway(given.stateDir, given.service);
    rmSync(given.stateDir, { recursive: true });
  });

  it('streams large bodies both ways, byte for byte and as they come', async () => {
    serve = (request, response) => void request.pipe(response);
    const sent = request({ port, method: 'POST', headers: { 'transfer-encoding': 'chunked' } });
    const bytes = randomBytes(3_000_000);
    sent.write(bytes.subarray(0, 1000));
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    // The answer has begun though the request has not ended.
    const [first] = (await once(answer, 'data')) as [Buffer];
    sent.end(bytes.subarray(1000));

    expect(Buffer.concat([first, await buffer(answer)]).equals(bytes)).toBe(true);
  });

  it('answers `Expect: 100-continue` itself, and passes the body on', async () => {
    serve = async (request, response) => response.end(`${request.headers.expect} ${await text(request)}`);
    const sent = request({ port, method: 'POST', headers: { expect: '100-continue', 'content-length': 4 } });
    sent.flushHeaders();
    await once(sent, 'continue');
    sent.end('body');
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];

    expect(await text(answer)).toBe('undefined body');
  });

  it('passes answers without a body, and the connection stays in use', async () => {
    serve = (request, response) => {
      response.writeHead(request.url === '/304' ? 304 : 200, { etag: '"a"', 'content-length': 5 });
      response.end(request.method === 'HEAD' ? undefined : 'hello');
    };
    const answers = await raw(
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
    serve = (request, response) => {
      seen = request.headers;
      response.writeHead(200, { connection: 'close, x-hop', 'x-hop': '1', 'set-cookie': ['a=1', 'b=2'] });
      response.end();
    };
    const { headers } = await ask(port, {
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
    serve = async (request, response) => {
      seen.push(`${request.method} ${request.url} ${(await text(request)).length}`);
      response.end();
    };
    const hidden = 'GET /hidden HTTP/1.1\r\nHost: a\r\n\r\n';
    const chunked = `${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n`;
    await raw(
      `DELETE /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n${chunked}`,
      'GET /b HTTP/1.1\r\nHost: a\r\nConnection: content-length, close\r\nContent-Length: 3\r\n\r\nabc',
    );
    const both = 'POST /c HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n';

    expect(seen).toEqual([`DELETE /a ${hidden.length}`, 'GET /b 3']);
    expect(await raw(`${both}${chunked}`)).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('takes whole addresses and odd ones without a stumble', async () => {
    const seen: string[] = [];
    serve = (request, response) => {
      seen.push(request.url!);
      response.end();
    };
    const urls = ['http://shop.example/a/../b?c=http://d', 'http://shop.example', '//x/y', '/%ff?x=%'];
    for (const url of urls) await raw(`GET ${url} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
    await raw('GET http://[ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');

    expect(seen.slice(0, 4)).toEqual(['/a/../b?c=http://d', '/', '//x/y', '/%ff?x=%']);
    expect((await ask(port)).status).toBe(200);
  });

  it('gives the answer that an instance gives before it has read the body, and goes on with the connection', async () => {
    serve = (request, response) => {
      if (request.method === 'GET') return void response.end('next');
      response.writeHead(413, { connection: 'close' }).end('too much');
    };
    const body = 'x'.repeat(2_000_000);
    const answers = raw(
      `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 100_000)}`,
      body.slice(100_000),
      'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    );

    expect(await answers).toMatch(/^HTTP\/1\.1 413 .*too much.*HTTP\/1\.1 200 .*next/s);
  });

  it('keeps its connections to the instances', async () => {
    let connections = 0;
    origin.server.on('connection', () => connections++);
    serve = async (request, response) => response.end(await text(request));
    for (let i = 0; i < 20; i++) await ask(port, { method: 'POST', body: 'x' });

    expect(connections).toBe(1);
  });

  describe('counting', () => {
    it('counts 4xx as no error and 5xx as one', async () => {
      serve = (request, response) => void response.writeHead(Number(request.url!.slice(1))).end();
      const statuses = ['/404', '/429', '/500', '/503', '/200'];

      const rose = await counted(() => Promise.all(statuses.map((path) => ask(port, { path }))));

      expect(rose).toEqual({ requests: 5, errors: 2 });
    });

    it('does not blame the version when a client leaves, before the answer or within it', async () => {
      let ended = 0;
      serve = (request, response) => {
        response.on('close', () => ended++);
        if (request.url === '/within') response.write('some');
      };
      const rose = await counted(async () => {
        for (const path of ['/before', '/within']) {
          const sent = request({ port, path, method: 'POST', headers: { 'content-length': 10 } });
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
      expect((await router.read(AbortSignal.timeout(5000))).open).toEqual({});
    });

    it('breaks off the answer of an instance that dies within it, and counts the error', async () => {
      serve = (request, response) => {
        response.write('half');
        setTimeout(() => request.socket.resetAndDestroy(), 30);
      };
      const rose = await counted(() => expect(ask(port)).rejects.toThrow(/aborted/));

      expect(rose).toEqual({ requests: 1, errors: 1 });
    });

    it('answers 504 when an instance is silent for too long, and counts the error', async () => {
      serve = () => {};
      const rose = await counted(async () => expect((await ask(port)).status).toBe(504));

      expect(rose).toEqual({ requests: 1, errors: 1 });
    });

    it('counts for gray what stable had to answer in its stead', async () => {
      serve = (_request, response) => void response.end();
      const gray = {
        version: '2',
        addresses: [await nowhere()],
        rule: { match: [], weight: 10_000 },
        salt: 's',
      };
      await router.apply({ ...allTo(origin.address), gray }, call());

      expect((await ask(port)).status).toBe(200);

      const question = { of: 'errors', stable: { version: '1' }, gray: { version: '2' } };
      const sample = await router.metrics!.sample(question, AbortSignal.timeout(5000));
      expect(sample.gray).toMatchObject({ requests: 1, errors: 1 });
    });
  });

  describe('asking another instance', () => {
    it('does so for every request that no instance has taken, its body whole', async () => {
      const bodies: string[] = [];
      serve = async (request, response) => {
        bodies.push(await text(request));
        response.end();
      };
      await router.apply(allTo(await nowhere(), await nowhere(), origin.address), call());
      const body = 'x'.repeat(100_000);

      const statuses = await Promise.all(
        Array.from({ length: 6 }, async () => (await ask(port, { method: 'POST', body })).status),
      );

      expect(statuses).toEqual([200, 200, 200, 200, 200, 200]);
      expect(bodies.every((each) => each === body)).toBe(true);
    });

    it('does not wait for long where a connection is not even refused, and not again', async () => {
      serve = (_request, response) => void response.end();
      const hanging = await startHanging();
      origins.push(hanging);
      await router.apply(allTo(hanging.address, origin.address), call());
      const began = performance.now();
      const statuses = await Promise.all([1, 2].map(async () => (await ask(port)).status));
      const took = performance.now() - began;
      const again = performance.now();
      for (let i = 0; i < 6; i++) await ask(port);

      expect(statuses).toEqual([200, 200]);
      expect(took).toBeGreaterThan(1000);
      expect(performance.now() - again).toBeLessThan(500);
    });

    it('repeats once what may be repeated, and never a POST that may have been seen', async () => {
      const seen: string[] = [];
      const cut = (request: IncomingMessage) => {
        seen.push(request.method!);
        request.socket.destroy();
      };
      const others = [await another(cut), await another(cut)];
      await router.apply(allTo(...others.map(({ address }) => address)), call());

      const posted = await ask(port, { method: 'POST', body: 'x' });
      const got = await ask(port);

      expect([posted.status, got.status]).toEqual([502, 502]);
      expect(seen).toEqual(['POST', 'GET', 'GET']);
    });
  });

  describe('other protocols', () => {
    const hello = 'Host: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: a\r\n\r\n';

    it('passes WebSockets, the first bytes too, and counts them while they are open', async () => {
      origin.server.on('upgrade', (request, socket, head) => {
        const { upgrade, connection } = request.headers;
        socket.write(
          `HTTP/1.1 101 Switching Protocols\r\nUpgrade: ${upgrade}\r\nConnection: ${connection}\r\n\r\nhi `,
        );
        socket.write(head);
        socket.pipe(socket);
      });
      await router.apply(allTo(await nowhere(), origin.address), call());
      const socket = connect({ port, host: '127.0.0.1' });
      socket.setEncoding('utf8');
      socket.write(`GET /chat HTTP/1.1\r\n${hello}first`);
      let got = '';
      socket.on('data', (chunk) => {
        got += chunk;
      });
      await expect.poll(() => got).toMatch(/^HTTP\/1\.1 101 .*\r\n\r\nhi first$/s);

      socket.write(' second');

      await expect.poll(() => got).toMatch(/ second$/);
      expect((await router.read(AbortSignal.timeout(5000))).open).toEqual({ 1: 1 });
      socket.end();
      await once(socket, 'close');
      await expect.poll(async () => (await router.read(AbortSignal.timeout(5000))).open).toEqual({});
    });

    it('passes the answer of an instance that wants no WebSocket', async () => {
      serve = (_request, response) => void response.writeHead(426, { 'x-why': 'no' }).end('plain');

      expect(await raw(`GET /chat HTTP/1.1\r\n${hello}`)).toMatch(/^HTTP\/1\.1 426 .*x-why: no.*plain$/s);
    });

    it('answers in plain HTTP whoever offers h2c', async () => {
      serve = async (request, response) => response.end(`${request.headers.upgrade} ${await text(request)}`);
      const offer = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n';
      const first = `POST /a HTTP/1.1\r\nHost: a\r\n${offer}Content-Length: 4\r\n\r\nbo`;
      const second = 'GET /b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';

      const answers = await raw(first, 'dy', second);

      expect(answers.match(/HTTP\/1\.1 200/g)).toHaveLength(2);
      expect(answers).toContain('undefined body');
    });
  });
});
