import type { Clock } from '../../src/ports/clock.ts';

/** Virtual time for several runs: it jumps to the next sleeper whenever nobody has anything left to do. */
export class VirtualTime {
  #now = 1_000;
  #sleepers: { at: number; wake: () => void }[] = [];
  /** Time stands still while something real is under way. */
  isBusy: () => boolean = () => false;
  readonly #start = Date.UTC(2026, 0, 5, 9, 0, 0);

  /** A clock of one run; `skew` is how far its time of day is off, in milliseconds. */
  clock(skew = 0): Clock {
    return {
      monotonic: () => this.#now,
      wall: () => this.#start + this.#now + skew,
      sleep: (length, signal) => this.sleep(length, signal),
    };
  }

  get now(): number {
    return this.#now;
  }

  sleep(length: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const sleeper = { at: this.#now + Math.max(0, length), wake: resolve };
      this.#sleepers.push(sleeper);
      signal?.addEventListener('abort', () => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
        resolve();
      });
    });
  }

  /** Runs until `done` settles. @throws Error when virtual time passes `limit` or everybody waits for nothing. */
  async until<T>(done: Promise<T>, limit = 24 * 3_600_000): Promise<T> {
    let settled = false;
    const mark = () => {
      settled = true;
    };
    done.then(mark, mark);
    for (;;) {
      // Let every promise chain that can move do so before time moves.
      for (let i = 0; i < 3 && !settled; i++) await new Promise((resolve) => setImmediate(resolve));
      if (settled) return done;
      if (this.isBusy()) continue;
      this.#sleepers.sort((a, b) => a.at - b.at);
      const next = this.#sleepers.shift();
      if (next === undefined) continue;
      this.#now = Math.max(this.#now, next.at);
      if (this.#now > limit) throw new Error(`nothing was decided in ${limit} ms of virtual time`);
      next.wake();
    }
  }
}
