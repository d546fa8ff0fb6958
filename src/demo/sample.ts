import { createServer } from 'node:http';

/**
 * The service of the demo and of the examples: answers with its version after a few milliseconds, and fails the share of
 * requests that it was told to, at random. Only the requests of users fail; its health is always fine, as with most faults.
 */
const port = Number(process.argv[process.argv.indexOf('--port') + 1]);
const version = process.env.VERSION ?? 'unknown';
const failing = process.env.FAILING_VERSION === version ? Number(process.env.FAILING ?? '0') : 0;
/** A version that never gets ready. */
const sick = process.env.SICK_VERSION === version;

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    if (request.url === '/healthz')
      return void response.writeHead(sick ? 503 : 200).end(sick ? 'no database' : 'ok');
    const fails = Math.random() < failing;
    setTimeout(
      () => {
        response.writeHead(fails ? 500 : 200, { 'content-type': 'text/plain', 'x-version': version });
        response.end(fails ? 'the cart is not there' : `checkout ${version}`);
      },
      2 + Math.random() * 6,
    );
  });
});

server.keepAliveTimeout = 60_000;
server.listen(port, '127.0.0.1');
process.on('SIGTERM', () => {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 3_000).unref();
});
