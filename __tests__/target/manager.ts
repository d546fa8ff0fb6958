import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../freePort.ts';

/**
 * The programs that a user of the `command` target brings: one file with five commands that manages processes by state files.
 * Everything it needs to know comes in arguments and in the environment that the target sets.
 */
interface Kept {
  id: string;
  version: string;
  port: number;
  pid: number;
  stopping?: true;
}

const { MANAGER_DIR, GRAY_DRAIN } = process.env;
const dir = MANAGER_DIR!;
const [command, version = '', size = '0'] = process.argv.slice(2);

switch (command) {
  case 'deploy':
  case 'scale':
    await scale(Number(size));
    break;
  case 'remove':
    await scale(0);
    break;
  case 'promote':
    writeFileSync(join(dir, 'permanent'), version);
    break;
  case 'status':
    console.log(JSON.stringify(await status()));
    break;
  case 'end':
    await end(version);
    break;
}

function all(): Kept[] {
  const files = readdirSync(dir).filter((name) => name.endsWith('.json'));
  return files.map((name) => JSON.parse(readFileSync(join(dir, name), 'utf8')) as Kept);
}

function write(kept: Kept): void {
  const path = join(dir, `${kept.id}.json`);
  writeFileSync(`${path}.draft`, JSON.stringify(kept));
  renameSync(`${path}.draft`, path);
}

async function scale(wanted: number): Promise<void> {
  const mine = all().filter((kept) => kept.version === version && !kept.stopping);
  const living = mine.filter(({ pid }) => lives(pid));
  const dead = mine.filter(({ pid }) => !lives(pid));
  for (const { id } of dead) rmSync(join(dir, `${id}.json`));
  for (const kept of living.slice(wanted)) {
    write({ ...kept, stopping: true });
    spawn(process.execPath, [import.meta.filename, 'end', kept.id], {
      detached: true,
      stdio: 'ignore',
    }).unref();
  }
  for (let i = living.length; i < wanted; i++) await start();
}

async function start(): Promise<void> {
  const id = `${version}-${randomBytes(4).toString('hex')}`;
  const port = await freePort();
  const log = openSync(join(dir, `${id}.log`), 'a');
  const env = { ...process.env, PORT: String(port), VERSION: version };
  const service = join(import.meta.dirname, 'service.ts');
  const child = spawn(process.execPath, [service], { detached: true, stdio: ['ignore', log, log], env });
  child.unref();
  closeSync(log);
  write({ id, version, port, pid: child.pid! });
}

async function end(id: string): Promise<void> {
  const { pid } = JSON.parse(readFileSync(join(dir, `${id}.json`), 'utf8')) as Kept;
  await sleep(Number(GRAY_DRAIN) * 1000);
  if (lives(pid)) process.kill(pid, 'SIGTERM');
  while (lives(pid)) await sleep(20);
  rmSync(join(dir, `${id}.json`));
}

async function status(): Promise<object> {
  const permanent = join(dir, 'permanent');
  const instances = await Promise.all(
    all().map(async ({ id, version, port, pid, stopping }) => {
      const address = `127.0.0.1:${port}`;
      if (stopping) return { id, version, address, state: 'stopping' };
      if (!lives(pid))
        return { id, version, address, state: 'failed', why: readFileSync(join(dir, `${id}.log`), 'utf8') };
      const ready = await fetch(`http://${address}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      );
      return { id, version, address, state: ready ? 'ready' : 'starting' };
    }),
  );
  return { ...(existsSync(permanent) && { permanent: readFileSync(permanent, 'utf8') }), instances };
}

function lives(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
