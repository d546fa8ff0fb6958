// A stand-in for your service: it answers with its version after about 20 ms, and counts as Prometheus' libraries do.
import { createServer } from 'node:http';

const port = Number(process.argv[process.argv.indexOf('--port') + 1]);
const version = process.env.VERSION ?? 'unknown';
const slower = process.env.SLOW_VERSION === version ? 1.4 : 1;

const bounds = [0.005, 0.01, 0.015, 0.02, 0.025, 0.03, 0.04, 0.05, 0.1, 1, Number.POSITIVE_INFINITY];
const buckets = bounds.map(() => 0);
let requests = 0;

function metrics() {
  const bucket = (bound, i) => {
    const le = bound === Number.POSITIVE_INFINITY ? '+Inf' : bound;
    return `http_request_duration_seconds_bucket{version="${version}",le="${le}"} ${buckets[i]}`;
  };
  return [
    `http_requests_total{version="${version}",code="200"} ${requests}`,
    // There from the start: a counter that is born with the first error cannot be told from a misspelt one.
    `http_requests_total{version="${version}",code="500"} 0`,
    ...bounds.map(bucket),
    '',
  ].join('\n');
}

const server = createServer((request, response) => {
  const began = performance.now();
  request.resume();
  request.on('end', () => {
    if (request.url === '/healthz') return response.end('ok');
    if (request.url === '/metrics') return response.end(metrics());
    const time = (10 + Math.random() * 20) * slower;
    setTimeout(() => {
      response.writeHead(200, { 'x-version': version }).end(`hello from ${version}`);
      const seconds = (performance.now() - began) / 1000;
      for (const [i, bound] of bounds.entries()) if (seconds <= bound) buckets[i] += 1;
      requests += 1;
    }, time);
  });
});
server.listen(port, '127.0.0.1');
process.on('SIGTERM', () => server.close(() => process.exit(0)));
