import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** A program that is process 1 of namespaces of its own: with it, all that it has started ends. It needs root. */
export interface Inside {
  readonly pid: number;
  /** Runs a program in there. */
  run(...argv: string[]): Promise<string>;
  end(): Promise<void>;
}

let started = 0;

/**
 * Starts a shell script that becomes the program, and waits for it.
 *
 * @throws Error with what it said when it ends, or is not ready within 20 s
 */
export async function startInside(
  name: string,
  script: readonly string[],
  isReady: (inside: Inside) => Promise<boolean>,
  more: readonly 'net'[] = [],
): Promise<Inside> {
  const cgroup = join(unified(), `gray-${name}-${process.pid}-${++started}`);
  mkdirSync(cgroup, { recursive: true });
  // The cgroup is entered before the namespace of cgroups is made: what is inside sees it as the root, and nothing above it.
  const enterFirst = `echo $$ > "$1/cgroup.procs" && shift && exec unshare --fork --pid --mount --cgroup --uts --ipc "$@"`;
  const kinds = more.map((kind) => `--${kind}`);
  const child = spawn('sh', ['-c', enterFirst, name, cgroup, ...kinds, 'sh', ...script], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-4000);
  });
  const until = performance.now() + 20_000;
  while (performance.now() < until && child.exitCode === null) {
    await sleep(50);
    const inside = await insideOf(child, cgroup, kinds);
    if (inside !== null && (await isReady(inside).catch(() => false))) return inside;
  }
  await (await insideOf(child, cgroup, kinds))?.end();
  throw new Error(`${name} did not start (it needs root and namespaces): ${said}`);
}

async function insideOf(
  child: ChildProcess,
  cgroup: string,
  kinds: readonly string[],
): Promise<Inside | null> {
  const [first] = (await printed('pgrep', ['-P', String(child.pid)]).catch(() => '')).split('\n');
  if (!first) return null;
  const pid = Number(first);
  return {
    pid,
    run: (...argv) => printed('nsenter', [...kinds, ...entering(pid, argv)]),
    end: () => end(pid, cgroup),
  };
}

/** The arguments of `nsenter`. */
export function entering(pid: number, argv: readonly string[]): string[] {
  return [`--target=${pid}`, '--mount', '--pid', '--', ...argv];
}

async function end(pid: number, cgroup: string): Promise<void> {
  process.kill(pid, 'SIGKILL');
  for (let tries = 0; tries < 250; tries++) {
    await sleep(20);
    await printed('find', [cgroup, '-depth', '-type', 'd', '-exec', 'rmdir', '{}', '+']).catch(() => {});
    try {
      rmdirSync(cgroup);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    }
  }
  throw new Error(`${cgroup} is still in use`);
}

/** Where the kernel shows cgroups of version 2. */
function unified(): string {
  const hybrid = '/sys/fs/cgroup/unified';
  return existsSync(hybrid) ? hybrid : '/sys/fs/cgroup';
}

async function printed(program: string, args: readonly string[]): Promise<string> {
  // Not the PATH of the tests, on which programs of their own come first.
  const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' };
  return (await promisify(execFile)(program, args, { env })).stdout;
}
