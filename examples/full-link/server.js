// A stand-in for a service of a chain: it asks the next one, where there is one, and passes the mark on as it would a trace.
import { Agent, request as ask, createServer } from 'node:http';

const MARK = 'x-gray-release';

const port = Number(process.argv[process.argv.indexOf('--port') + 1]);
const { SERVICE: service, VERSION: version, NEXT: next } = process.env;
const failing = process.env.FAILING_VERSION === version ? 0.2 : 0;
const agent = new Agent({ keepAlive: true, timeout: 1500 });

const server = createServer((request, response) => {
  request.resume();
  request.on('end', async () => {
    const fails = request.url !== '/healthz' && Math.random() < failing;
    const behind =
      next === undefined || request.url === '/healthz' ? [] : await following(request.headers[MARK]);
    response.writeHead(fails || behind === null ? 500 : 200, { 'x-version': version });
    response.end(JSON.stringify([{ service, version }, ...(behind ?? [])]));
  });
});
server.listen(port, '127.0.0.1');
process.on('SIGTERM', () => server.close(() => process.exit(0)));

/** Who answered behind this service; null where that failed. */
function following(mark) {
  return new Promise((resolve) => {
    const headers = mark === undefined ? {} : { [MARK]: mark };
    const asked = ask(next, { agent, headers }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => {
        text += chunk;
      });
      answer.on('end', () => resolve(answer.statusCode === 200 ? JSON.parse(text) : null));
    });
    asked.on('error', () => resolve(null));
    asked.end();
  });
}
