// A stand-in for your service: it answers with its version, and has a health page.
import { createServer } from 'node:http';

const port = Number(process.argv[process.argv.indexOf('--port') + 1]);
const version = process.env.VERSION ?? 'unknown';
const failing = process.env.FAILING_VERSION === version ? 0.1 : 0;

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    const fails = request.url !== '/healthz' && Math.random() < failing;
    response.writeHead(fails ? 500 : 200, { 'x-version': version });
    response.end(fails ? 'broken' : `hello from ${version}`);
  });
});
server.listen(port, '127.0.0.1');
process.on('SIGTERM', () => server.close(() => process.exit(0)));
