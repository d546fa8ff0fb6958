import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { judge } from '../../src/cli/judge.ts';
import { type Chance, chance } from './chance.ts';

/**
 * Intervals a second of one core through the command `judge`, reading and writing included; no trace is decided before its end.
 * Time is that of the processor, so that other work on the machine does not count.
 */
const INTERVALS = 1080;
const BOUNDS = Array.from({ length: 20 }, (_, i) => Math.round(5 * 1.3 ** i));

for (const [metric, traces] of [
  ['errors', 30],
  ['latency', 6],
] as const) {
  const lines = Array.from({ length: traces }, (_, seed) => linesOf(metric, chance(seed + 1))).flat();
  await timed(lines.slice(0, 2000));
  const seconds = await timed(lines);
  const perSecond = (traces * INTERVALS) / seconds;
  console.log(`${metric}: ${Math.round(perSecond).toLocaleString('en-US')} intervals a second`);
}

async function timed(lines: readonly string[]): Promise<number> {
  const pieces = lines.map((line) => Buffer.from(`${line}\n`));
  const output = new PassThrough();
  output.resume();
  const began = process.cpuUsage();
  const status = await judge(Readable.from(pieces), output, process.stderr);
  output.end();
  await once(output, 'close');
  if (status !== 0) process.exitCode = 1;
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

function linesOf(metric: 'errors' | 'latency', by: Chance): string[] {
  const header = {
    type: 'trace',
    metrics: [metric],
    intervals: INTERVALS,
    le: BOUNDS,
    engine: { min_bake_s: 1e9 },
  };
  const arm = (mean: number) => {
    const requests = by.poisson(mean);
    return metric === 'errors'
      ? { requests, errors: by.binomial(requests, 0.01) }
      : { requests, latency: times(requests, by) };
  };
  const interval = (number: number) => ({
    type: 'interval',
    t: number * 10,
    arms: { stable: arm(900), gray: arm(100) },
  });
  return [header, ...Array.from({ length: INTERVALS }, (_, i) => interval(i))].map((line) =>
    JSON.stringify(line),
  );
}

function times(requests: number, by: Chance): number[] {
  const latency = Array.from({ length: BOUNDS.length + 1 }, () => 0);
  for (let i = 0; i < requests; i++) {
    const time = 40 * Math.exp(0.6 * by.normal());
    const bucket = BOUNDS.findIndex((bound) => time <= bound);
    latency[bucket === -1 ? BOUNDS.length : bucket]!++;
  }
  return latency;
}
