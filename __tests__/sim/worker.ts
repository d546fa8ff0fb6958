import { parentPort } from 'node:worker_threads';
import { live, type Result } from './history.ts';
import { makeVirtual } from './platform.ts';
import { type Scenario, scenarioOf } from './scenario.ts';
import { shrunk } from './shrink.ts';

/** What a thread is asked for. */
export type Task =
  | { readonly do: 'live'; readonly from: number; readonly count: number }
  | { readonly do: 'show'; readonly scenario: Scenario }
  | { readonly do: 'shrink'; readonly scenario: Scenario };

/** What came of many histories together. */
export interface Sum {
  histories: number;
  releases: number;
  takeovers: number;
  entries: number;
  looks: number;
  intervals: number;
  readonly ends: Map<string, number>;
  readonly met: Map<string, number>;
  readonly broken: { readonly seed: number; readonly says: string }[];
}

export function emptySum(): Sum {
  return {
    histories: 0,
    releases: 0,
    takeovers: 0,
    entries: 0,
    looks: 0,
    intervals: 0,
    ends: new Map(),
    met: new Map(),
    broken: [],
  };
}

async function answer(task: Task): Promise<Sum | Result | Scenario> {
  if (task.do === 'show') return live(task.scenario, true);
  if (task.do === 'shrink')
    return shrunk(task.scenario, async (scenario) => (await live(scenario)).broken.length > 0);
  const sum = emptySum();
  for (let seed = task.from; seed < task.from + task.count; seed++) add(sum, await live(scenarioOf(seed)));
  return sum;
}

function add(
  sum: Sum,
  { seed, releases, takeovers, entries, looks, intervals, ends, met, broken }: Result,
): void {
  sum.histories++;
  sum.releases += releases;
  sum.takeovers += takeovers;
  sum.entries += entries;
  sum.looks += looks;
  sum.intervals += intervals;
  addAll(sum.ends, ends);
  addAll(sum.met, met);
  if (broken.length > 0) sum.broken.push({ seed, says: broken[0]! });
}

export function addAll(sums: Map<string, number>, counts: ReadonlyMap<string, number>): void {
  for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count);
}

if (parentPort !== null) {
  const port = parentPort;
  makeVirtual();
  port.on('message', (task: Task) => {
    answer(task).then(
      (answered) => port.postMessage(answered),
      (error: unknown) => {
        throw error;
      },
    );
  });
}
