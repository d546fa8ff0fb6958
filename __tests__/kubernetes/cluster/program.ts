import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server of the tests' own: its output goes to a file, and it is stopped by the process that was started. */
export class Program {
  readonly name: string;
  readonly #log: string;
  readonly #command: readonly [string, ...string[]];
  readonly #env: NodeJS.ProcessEnv;
  #process: ChildProcess | null = null;

  constructor(
    name: string,
    folder: string,
    command: readonly [string, ...string[]],
    env: NodeJS.ProcessEnv = {},
  ) {
    this.name = name;
    this.#log = join(folder, `${name}.log`);
    this.#command = command;
    this.#env = env;
  }

  /** Resolves when `ready` says so; throws with its last words when it ends before, or is not ready in a minute. */
  async start(ready: () => Promise<boolean>): Promise<void> {
    const out = openSync(this.#log, 'a');
    const [file, ...args] = this.#command;
    const child = spawn(file, args, { env: { ...process.env, ...this.#env }, stdio: ['ignore', out, out] });
    this.#process = child;
    const failed = new Promise<string>((resolve) =>
      child.once('error', (error) => resolve(`cannot be run: ${error.message}`)),
    );
    for (const began = performance.now(); performance.now() - began < 60_000; ) {
      const trouble = await Promise.race([failed, sleep(50, null)]);
      if (trouble !== null) throw new Error(`${this.name} ${trouble}`);
      if (this.#gone) break;
      if (await ready().catch(() => false)) return;
    }
    throw new Error(`${this.name} did not start:\n${this.log.slice(-3_000)}`);
  }

  get log(): string {
    return readFileSync(this.#log, 'utf8');
  }

  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const child = this.#process;
    if (child === null || this.#gone) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    // The child keeps us until it has ended; the clock that it beats must not.
    const late = sleep(10_000, 'late', { ref: false });
    if ((await Promise.race([ended, late])) === 'late') child.kill('SIGKILL');
    await ended;
  }

  get #gone(): boolean {
    return this.#process === null || this.#process.exitCode !== null || this.#process.signalCode !== null;
  }
}
