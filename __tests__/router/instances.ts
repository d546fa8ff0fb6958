import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../freePort.ts';

export interface RunningInstance {
  readonly address: string;
  readonly port: number;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
  kill(): Promise<void>;
}

/** Real instances of versions, each a process of its own; `end` leaves none. */
export class Instances {
  readonly #children = new Set<ChildProcess>();

  async start(version: string): Promise<RunningInstance> {
    const port = await freePort();
    const child = fork(join(import.meta.dirname, 'upstream.ts'), [String(port), version], { execArgv: [] });
    this.#children.add(child);
    await once(child, 'message');
    const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, 'exit');
    };
    return { address: `127.0.0.1:${port}`, port, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
  }

  many(version: string, count: number): Promise<RunningInstance[]> {
    return Promise.all(Array.from({ length: count }, () => this.start(version)));
  }

  end(): void {
    for (const child of this.#children) child.kill('SIGKILL');
  }
}

/** Where nobody listens, so that connections are refused. */
export async function nowhere(): Promise<string> {
  return `127.0.0.1:${await freePort()}`;
}
