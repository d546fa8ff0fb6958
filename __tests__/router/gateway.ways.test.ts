import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { ask } from './client.ts';
import { Front } from './front.ts';
import { nowhere } from './instances.ts';
import { allTo, startHanging } from './origin.ts';

/** What the gateway does where the first instance does not take a request, or the request is none of plain HTTP. */
describe('gateway, other ways', () => {
  const front = new Front();

  describe('asking another instance', () => {
    it('does so for every request that no instance has taken, its body whole', async () => {
      const bodies: string[] = [];
      front.serve = async (request, response) => {
        bodies.push(await text(request));
        response.end();
      };
      await front.route(allTo(await nowhere(), await nowhere(), front.origin.address));
      const body = 'x'.repeat(100_000);

      const statuses = await Promise.all(
        Array.from({ length: 6 }, async () => (await ask(front.port, { method: 'POST', body })).status),
      );

      expect(statuses).toEqual([200, 200, 200, 200, 200, 200]);
      expect(bodies.every((each) => each === body)).toBe(true);
    });

    it('does not wait for long where a connection is not even refused, and not again', async () => {
      front.serve = (_request, response) => void response.end();
      const hanging = await startHanging();
      front.endLater(hanging);
      await front.route(allTo(hanging.address, front.origin.address));
      const began = performance.now();
      const statuses = await Promise.all([1, 2].map(async () => (await ask(front.port)).status));
      const took = performance.now() - began;
      const again = performance.now();
      for (let i = 0; i < 6; i++) await ask(front.port);

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
      const others = [await front.another(cut), await front.another(cut)];
      await front.route(allTo(...others.map(({ address }) => address)));

      const posted = await ask(front.port, { method: 'POST', body: 'x' });
      const got = await ask(front.port);

      expect([posted.status, got.status]).toEqual([502, 502]);
      expect(seen).toEqual(['POST', 'GET', 'GET']);
    });
  });

  describe('other protocols', () => {
    const hello = 'Host: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: a\r\n\r\n';

    it('passes WebSockets, the first bytes too, and counts them while they are open', async () => {
      front.origin.server.on('upgrade', (request, socket, head) => {
        const { upgrade, connection } = request.headers;
        socket.write(
          `HTTP/1.1 101 Switching Protocols\r\nUpgrade: ${upgrade}\r\nConnection: ${connection}\r\n\r\nhi `,
        );
        socket.write(head);
        socket.pipe(socket);
      });
      await front.route(allTo(await nowhere(), front.origin.address));
      const socket = connect({ port: front.port, host: '127.0.0.1' });
      socket.setEncoding('utf8');
      socket.write(`GET /chat HTTP/1.1\r\n${hello}first`);
      let got = '';
      socket.on('data', (chunk) => {
        got += chunk;
      });
      await expect.poll(() => got).toMatch(/^HTTP\/1\.1 101 .*\r\n\r\nhi first$/s);

      socket.write(' second');

      await expect.poll(() => got).toMatch(/ second$/);
      expect(await front.open()).toEqual({ 1: 1 });
      socket.end();
      await once(socket, 'close');
      await expect.poll(async () => await front.open()).toEqual({});
    });

    it('passes the answer of an instance that wants no WebSocket', async () => {
      front.serve = (_request, response) => void response.writeHead(426, { 'x-why': 'no' }).end('plain');

      expect(await front.raw(`GET /chat HTTP/1.1\r\n${hello}`)).toMatch(
        /^HTTP\/1\.1 426 .*x-why: no.*plain$/s,
      );
    });

    it('answers in plain HTTP whoever offers h2c', async () => {
      front.serve = async (request, response) =>
        response.end(`${request.headers.upgrade} ${await text(request)}`);
      const offer = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n';
      const first = `POST /a HTTP/1.1\r\nHost: a\r\n${offer}Content-Length: 4\r\n\r\nbo`;
      const second = 'GET /b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';

      const answers = await front.raw(first, 'dy', second);

      expect(answers.match(/HTTP\/1\.1 200/g)).toHaveLength(2);
      expect(answers).toContain('undefined body');
    });
  });
});
