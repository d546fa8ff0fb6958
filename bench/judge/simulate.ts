import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Outcome } from './outcome.ts';

/** Releases `from` up to, not including, `to` of the scenario with this index. */
export interface Task {
  readonly scenario: number;
  readonly from: number;
  readonly to: number;
}

/** By scenario, release and rule. */
export type Outcomes = Map<number, (Outcome | null)[][]>;

/** Releases in a task: few enough that all cores are busy to the end. */
const SLICE = 5;

/** Releases 1 to `releases` of each scenario under all rules, on all cores. The result does not depend on how many there are. */
export async function simulate(scenarios: readonly number[], releases: number): Promise<Outcomes> {
  const tasks: Task[] = scenarios.flatMap((scenario) =>
    Array.from({ length: Math.ceil(releases / SLICE) }, (_, i) => ({
      scenario,
      from: 1 + i * SLICE,
      to: Math.min(releases, (i + 1) * SLICE) + 1,
    })),
  );
  const all: Outcomes = new Map(scenarios.map((scenario) => [scenario, []]));
  const waiting = [...tasks];
  await Promise.all(Array.from({ length: availableParallelism() }, () => work(waiting, all)));
  return all;
}

async function work(waiting: Task[], all: Outcomes): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  try {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      const { scenario, from } = task;
      const outcomes = await done(worker, task);
      for (const [i, each] of outcomes.entries()) all.get(scenario)![from - 1 + i] = each;
    }
  } finally {
    await worker.terminate();
  }
}

function done(worker: Worker, task: Task): Promise<(Outcome | null)[][]> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (outcomes) => {
      worker.off('error', reject);
      resolve(outcomes);
    });
    worker.postMessage(task);
  });
}
