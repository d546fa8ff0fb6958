import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Millis } from '../release/units.ts';
import { oneLine, Tail } from './output.ts';

/** A user's program with its arguments, already split and filled in. No shell ever sees it. */
export interface Program {
  readonly argv: readonly string[];
  /** The whole environment; nothing is inherited beside it. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** What it reads; nothing by default. `held`: nothing, and no end of it as long as it runs. */
  readonly stdin?: { readonly text: string } | 'held';
}

export interface RunLimits {
  /** When it aborts, the program and all that it started in its process group are told to end. */
  readonly signal: AbortSignal;
  /** From SIGTERM to SIGKILL; 5 s by default. */
  readonly grace?: Millis;
  /** How many of the last bytes of output are kept; 64 KiB by default. */
  readonly keep?: number;
}

interface Printed {
  readonly stdout: string;
  /** The beginning of `stdout` is missing. */
  readonly cut: boolean;
  /** Standard output and standard error, in the order in which they came. */
  readonly output: string;
}

/** `not-started`: it certainly had no effect, and `says` tells why in one sentence. `stopped`: the signal aborted. */
export type Ran =
  | ({ readonly how: 'exited'; readonly status: number } & Printed)
  | ({ readonly how: 'killed'; readonly by: NodeJS.Signals } & Printed)
  | ({ readonly how: 'stopped' } & Printed)
  | { readonly how: 'not-started'; readonly says: string };

/** Output that a program has written but not yet delivered when it ends; its children may hold the pipe open for ever. */
const LAST_WORDS: Millis = 250;

/** Runs a program to its end. It is the leader of a process group of its own, so that it can be stopped with its children. */
export async function run(program: Program, limits: RunLimits): Promise<Ran> {
  const { signal, grace = 5000, keep = 65_536 } = limits;
  const { argv, env, cwd, stdin } = program;
  const stdout = new Tail(keep);
  const output = new Tail(keep);
  const printed = (): Printed => ({ stdout: stdout.text(), cut: stdout.cut, output: output.text() });
  if (signal.aborted)
    return { how: 'not-started', says: `${oneLine(argv[0]!)} was not started: the time was up` };

  let child: ChildProcessByStdio<Writable | null, Readable, Readable>;
  try {
    const options = { cwd, env, detached: true } as const;
    child =
      stdin === undefined
        ? spawn(argv[0]!, argv.slice(1), { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
        : spawn(argv[0]!, argv.slice(1), { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
  } catch (error) {
    return { how: 'not-started', says: whyNotStarted(program, error) };
  }
  // A program need not read what it is given.
  child.stdin?.on('error', () => {});
  if (stdin !== undefined && stdin !== 'held') child.stdin?.end(stdin.text);
  child.stdout.on('data', (chunk: Buffer) => {
    stdout.add(chunk);
    output.add(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => output.add(chunk));
  const closed = once(child, 'close').catch(() => {});
  let stopping: Promise<void> | null = null;
  const stop = () => {
    if (child.pid !== undefined) stopping ??= stopGroup(child.pid, grace);
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    const [status, by] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    // What it leaves running in the background, and ended on its own, is its own affair.
    signal.removeEventListener('abort', stop);
    await Promise.race([closed, sleep(LAST_WORDS, undefined, { ref: false })]);
    child.stdout.destroy();
    child.stderr.destroy();
    if (stopping !== null) {
      await stopping;
      return { how: 'stopped', ...printed() };
    }
    return by === null
      ? { how: 'exited', status: status!, ...printed() }
      : { how: 'killed', by, ...printed() };
  } catch (error) {
    return { how: 'not-started', says: whyNotStarted(program, error) };
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** One sentence for a program that the system would not start. */
export function whyNotStarted({ argv, cwd }: Program, error: unknown): string {
  const name = oneLine(argv[0]!);
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' && !existsSync(cwd))
    return `${name} cannot be started in ${cwd}: there is no such folder`;
  if (code === 'ENOENT' && name.includes('/')) return `command not found: there is no file ${name}`;
  if (code === 'ENOENT') return `command not found: ${name} is in no folder of PATH`;
  if (code === 'EACCES') return `${name} may not be executed: check its permissions (chmod +x)`;
  if (code === 'E2BIG') return `${name} cannot be started: its arguments and environment are too long`;
  return `${name} cannot be started: ${oneLine(message)}`;
}

/** How a program ended, for people: `exited with status 3`. */
export function howEnded(status: number | null, signal: NodeJS.Signals | null): string {
  return signal === null ? `exited with status ${status}` : `was killed by ${signal}`;
}

async function stopGroup(leader: number, grace: Millis): Promise<void> {
  signalGroup(leader, 'SIGTERM');
  const until = performance.now() + grace;
  while (signalGroup(leader, 0)) {
    if (performance.now() >= until) return void signalGroup(leader, 'SIGKILL');
    await sleep(20);
  }
}

/** Whether the group is still there. As long as it is, its leader's id is given to no other process. */
export function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-leader, signal);
    return true;
  } catch {
    return false;
  }
}
