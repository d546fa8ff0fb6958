import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** A small service as a user would write one; the environment makes it misbehave. */
const { PORT, HOST = '127.0.0.1', VERSION = 'none', BIND_AFTER = '0' } = process.env;
const { EXIT, DEAF, OFFSPRING, SAY } = process.env;

console.log(`service ${VERSION} starts`);
if (SAY !== undefined) console.log(SAY);
if (EXIT !== undefined) {
  console.error('Error: no database');
  console.error('    at connect');
  process.exit(Number(EXIT));
}
if (OFFSPRING !== undefined) {
  // A process that leaves the group and the session of its parent.
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
    detached: true,
    stdio: 'ignore',
  });
  console.log(`offspring ${child.pid}`);
  child.unref();
}

const server = createServer(async (request, response) => {
  const url = new URL(request.url!, 'http://service');
  if (url.pathname === '/slow') await sleep(Number(url.searchParams.get('ms')));
  if (url.pathname === '/env') response.end(JSON.stringify(process.env));
  else response.end(VERSION);
});
server.on('error', (error) => {
  console.error(String(error));
  process.exit(1);
});
process.on('SIGTERM', () => {
  if (DEAF === undefined) server.close(() => process.exit(0));
});
await sleep(Number(BIND_AFTER));
server.listen(Number(PORT), HOST);
