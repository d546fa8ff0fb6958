import { spawnSync } from 'node:child_process';
import { cpus, release, type } from 'node:os';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The Node that is measured: this one, or another by its path. */
export const node = process.env.BENCH_NODE ?? process.execPath;

export interface Measured {
  /** Wall time of the whole process, in milliseconds. */
  readonly wall: number;
  /** Largest resident set, in megabytes. */
  readonly memory: number;
  readonly status: number | null;
  readonly stderr: string;
}

export const TELL_MEMORY =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\nmaxrss="+process.resourceUsage().maxRSS))';

/** Runs node once with `args`. With `memory` the process tells its largest resident set, which costs it a millisecond. */
export function runNode(
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; memory?: boolean } = {},
): Measured {
  const { cwd = root, env = process.env, memory = false } = options;
  const given = memory ? ['--import', TELL_MEMORY, ...args] : [...args];
  const began = performance.now();
  const done = spawnSync(node, given, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const wall = performance.now() - began;
  const told = /maxrss=(\d+)/.exec(done.stderr ?? '');
  return { wall, memory: Number(told?.[1] ?? 0) / 1024, status: done.status, stderr: done.stderr ?? '' };
}

/** Medians of commands that take turns, so that a busy machine is unfair to none of them. */
export function medians(
  commands: Readonly<Record<string, () => number>>,
  rounds: number,
): Record<string, number> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round <= rounds; round++) {
    for (const [name, run] of Object.entries(commands)) {
      const time = run();
      // The first round only warms the file cache.
      if (round > 0) times[name] = [...(times[name] ?? []), time];
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export function machine(): string {
  return `${type()} ${release()}, ${cpus().length} cores, node ${spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()}, ${new Date().toISOString().slice(0, 10)}`;
}
