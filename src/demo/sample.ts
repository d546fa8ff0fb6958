import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { startExposition } from './exposition.ts';

/**
 * The service of the demo and of the tests: answers with its version after a few milliseconds, and fails the share of requests
 * that it was told to, at random, some users more often than others. Only the requests of users fail; its health is always
 * fine, as with most faults.
 */
const { port, host } = parseArgs({
  options: { port: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' } },
}).values;
const version = process.env.VERSION ?? 'unknown';
const usual = Number(process.env.USUAL ?? '0');
const failing = process.env.FAILING_VERSION === version ? Number(process.env.FAILING ?? '0') : usual;
/** How many times as long as others a version takes. */
const slow = process.env.SLOW_VERSION === version ? Number(process.env.SLOW ?? '1') : 1;
/** A version that never gets ready. */
const sick = process.env.SICK_VERSION === version;
/** A version that ends as soon as it has begun. */
if (process.env.CRASHING_VERSION === version) throw new Error('no database');
const exposition = startExposition(version);

const server = createServer((request, response) => {
  const began = performance.now();
  request.resume();
  request.on('end', () => {
    if (request.url === '/healthz')
      return void response.writeHead(sick ? 503 : 200).end(sick ? 'no database' : 'ok');
    if (request.url === '/metrics')
      return void response
        .writeHead(200, { 'content-type': 'text/plain; version=0.0.4' })
        .end(exposition.text());
    const fails = Math.random() < failing * luckOf(request.headers['x-user']);
    setTimeout(
      () => {
        response.writeHead(fails ? 500 : 200, { 'content-type': 'text/plain', 'x-version': version });
        response.end(fails ? 'the cart is not there' : `checkout ${version}`);
        exposition.count(fails ? 500 : 200, (performance.now() - began) / 1000);
      },
      (2 + Math.random() * 6) * slow,
    );
  });
});

server.keepAliveTimeout = 60_000;
server.listen(Number(port), host);
process.on('SIGTERM', () => {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 3_000).unref();
});

/** How much more often than the average a user is failed: exponentially spread, the same at every request and every version. */
function luckOf(user: string | string[] | undefined): number {
  if (user === undefined) return 1;
  const hash = Math.imul(Number(user) ^ 0x5bf03635, 0x9e3779b1) >>> 0;
  return Math.min(4, -Math.log((hash + 0.5) / 2 ** 32));
}
