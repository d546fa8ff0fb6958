import { Worker } from 'node:worker_threads';
import type { Result } from './history.ts';
import type { Scenario } from './scenario.ts';
import { addAll, emptySum, type Sum, type Task } from './worker.ts';

/** Threads that simulate; each history lives in one of them, and what comes of it does not depend on which. */
export class Pool {
  readonly #workers: readonly Worker[];
  readonly #idle: Worker[];
  readonly #waiting: ((worker: Worker) => void)[] = [];
  readonly #asked = new Map<Worker, { resolve(answer: unknown): void; reject(error: unknown): void }>();

  /** @param worker the thread's program, of this or of another copy of the product */
  constructor(threads: number, worker: URL = new URL('./worker.ts', import.meta.url)) {
    this.#workers = Array.from({ length: threads }, () => new Worker(worker));
    this.#idle = [...this.#workers];
    for (const each of this.#workers) {
      each.on('message', (answer) => this.#asked.get(each)?.resolve(answer));
      each.on('error', (error) => this.#asked.get(each)?.reject(error));
    }
  }

  show(scenario: Scenario): Promise<Result> {
    return this.#put<Result>({ do: 'show', scenario });
  }

  shrink(scenario: Scenario): Promise<Scenario> {
    return this.#put<Scenario>({ do: 'shrink', scenario });
  }

  /**
   * Histories from a seed on, until `enough`; those that are under way then still count.
   *
   * @param enough asked after each part
   */
  async live(seed: number, enough: (sum: Sum) => boolean, told: (sum: Sum) => void = () => {}): Promise<Sum> {
    const sum = emptySum();
    let next = seed;
    const part = 100;
    const work = async (): Promise<void> => {
      while (!enough(sum)) {
        const from = next;
        next += part;
        const more = await this.#put<Sum>({ do: 'live', from, count: part });
        addUp(sum, more);
        told(sum);
      }
    };
    await Promise.all(this.#workers.map(work));
    sum.broken.sort((a, b) => a.seed - b.seed);
    return sum;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  async #put<T>(task: Task): Promise<T> {
    const worker = this.#idle.pop() ?? (await new Promise<Worker>((resolve) => this.#waiting.push(resolve)));
    try {
      return await new Promise<T>((resolve, reject) => {
        this.#asked.set(worker, { resolve: resolve as (answer: unknown) => void, reject });
        worker.postMessage(task);
      });
    } finally {
      const waiting = this.#waiting.shift();
      if (waiting === undefined) this.#idle.push(worker);
      else waiting(worker);
    }
  }
}

function addUp(sum: Sum, more: Sum): void {
  sum.histories += more.histories;
  sum.releases += more.releases;
  sum.takeovers += more.takeovers;
  sum.entries += more.entries;
  sum.looks += more.looks;
  sum.intervals += more.intervals;
  addAll(sum.ends, more.ends);
  addAll(sum.met, more.met);
  sum.broken.push(...more.broken);
}
