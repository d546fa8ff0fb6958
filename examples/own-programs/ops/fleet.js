// A stand-in for your own deploy tooling: five commands that start and stop processes on this machine. What it must do is in
// docs/targets/command.md; how it does it is yours.
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [command, service, version = '', size = '0'] = process.argv.slice(2);
const folder = join(process.env.FLEET_DIR ?? join(tmpdir(), 'fleet'), service);
mkdirSync(folder, { recursive: true });

if (command === 'status') process.stdout.write(JSON.stringify(await status()));
else if (command === 'promote') writeFileSync(join(folder, 'permanent'), version);
else await scale(command === 'remove' ? 0 : Number(size));

function kept() {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

async function status() {
  const instances = await Promise.all(
    kept().map(async ({ id, version, port, pid }) => {
      const address = `127.0.0.1:${port}`;
      if (!lives(pid)) return { id, version, address, state: 'failed', why: 'the process has ended' };
      const ready = await fetch(`http://${address}/healthz`).then(
        (answer) => answer.ok,
        () => false,
      );
      return { id, version, address, state: ready ? 'ready' : 'starting' };
    }),
  );
  try {
    return { permanent: readFileSync(join(folder, 'permanent'), 'utf8'), instances };
  } catch {
    return { instances };
  }
}

async function scale(wanted) {
  const mine = kept().filter((each) => each.version === version);
  for (const { id, pid } of mine
    .filter((each) => !lives(each.pid))
    .concat(mine.filter((each) => lives(each.pid)).slice(wanted))) {
    if (lives(pid)) process.kill(pid, 'SIGTERM');
    rmSync(join(folder, `${id}.json`));
  }
  for (let i = mine.filter((each) => lives(each.pid)).length; i < wanted; i++) await start();
}

async function start() {
  const port = await freePort();
  const id = `${version}-${port}`;
  const log = openSync(join(folder, `${id}.log`), 'a');
  const program = process.env.FLEET_PROGRAM;
  const env = { ...process.env, VERSION: version };
  const child = spawn(process.execPath, [program, '--port', String(port)], {
    detached: true,
    stdio: ['ignore', log, log],
    env,
  });
  child.unref();
  closeSync(log);
  writeFileSync(join(folder, `${id}.json`), JSON.stringify({ id, version, port, pid: child.pid }));
}

function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
