import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { nameOf } from './faults.ts';
import { Pool } from './pool.ts';
import { scenarioOf } from './scenario.ts';
import type { Sum } from './worker.ts';

const { values } = parseArgs({
  options: {
    releases: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    history: { type: 'string' },
    threads: { type: 'string', default: '2' },
  },
});

const PROGRESS = 50_000;
const pool = new Pool(Number(values.threads));
if (values.history === undefined) await many(Number(values.releases), Number(values.seed));
else await one(Number(values.history));
await pool.close();

async function many(releases: number, seed: number): Promise<void> {
  const began = performance.now();
  // A million take long: what was seen until then is told where somebody has no more time.
  let stopped = false;
  process.once('SIGINT', () => {
    stopped = true;
  });
  let said = 0;
  const sum = await pool.live(
    seed,
    (so) => stopped || so.releases >= releases || so.broken.length >= 5,
    ({ releases: so, broken }) => {
      if (so < said + PROGRESS) return;
      said = so;
      console.error(`${so} releases, ${broken.length} violations`);
    },
  );
  const minutes = (performance.now() - began) / 60_000;
  print(sum, minutes);
  for (const { seed: broken, says } of sum.broken.slice(0, 5)) {
    console.log(`\nseed ${broken}: ${says}`);
    const { faults } = await pool.shrink(scenarioOf(broken));
    for (const fault of faults) console.log(`  ${nameOf(fault)}`);
    console.log(`  npm run sim -- --history ${broken}`);
  }
  if (sum.broken.length > 0) process.exitCode = 1;
}

async function one(seed: number): Promise<void> {
  const whole = scenarioOf(seed);
  const breaks = (await pool.show(whole)).broken.length > 0;
  const scenario = breaks ? await pool.shrink(whole) : whole;
  const { trace, broken } = await pool.show(scenario);
  for (const fault of scenario.faults) console.log(nameOf(fault));
  console.log(trace?.join('\n'));
  if (broken.length > 0) process.exitCode = 1;
}

function print(sum: Sum, minutes: number): void {
  const per = (count: number) => (count / Math.max(1, sum.releases)).toFixed(1);
  const machine = `${values.threads} threads of ${cpus()[0]?.model.trim()} (${cpus().length} cores), Node ${process.version}`;
  console.log(
    `${sum.releases} releases in ${sum.histories} histories, ${Math.round(sum.releases / minutes)} a minute`,
  );
  console.log(`${machine}, ${new Date().toISOString().slice(0, 10)}`);
  console.log(
    `a release: ${per(sum.looks)} looks, ${per(sum.entries)} entries, ${per(sum.intervals)} intervals judged`,
  );
  console.log(`\nfaults that came: ${[...sum.met.values()].reduce((a, b) => a + b, 0)}`);
  table(sum.met);
  console.log(`\nhow releases ended, after ${sum.takeovers} changes of hands`);
  table(sum.ends);
  console.log(`\nviolations: ${sum.broken.length}`);
}

function table(counts: ReadonlyMap<string, number>): void {
  for (const [name, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`  ${String(count).padStart(8)}  ${name}`);
}
