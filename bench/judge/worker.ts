import { parentPort } from 'node:worker_threads';
import { outcomesOf } from './outcome.ts';
import { RULES } from './rules/index.ts';
import { SCENARIOS } from './scenarios/index.ts';
import type { Task } from './simulate.ts';

parentPort!.on('message', ({ scenario, from, to }: Task) => {
  const outcomes = Array.from({ length: to - from }, (_, i) =>
    outcomesOf(SCENARIOS[scenario]!, from + i, RULES),
  );
  parentPort!.postMessage(outcomes);
});
