// Releases of each kind, judged by each rule. `node bench/judge/compare.ts [RELEASES] [SCENARIO]`: how many of each, and the
// scenarios whose name begins so. The picture is drawn only of all scenarios.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { machine, root } from '../measure.ts';
import { goalsOf } from './goals.ts';
import { pictureOf } from './picture.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { simulate } from './simulate.ts';
import { pooledTable, scenarioTable } from './tables.ts';
import { pooledOf, talliesOf } from './tally.ts';

/** About a quarter of an hour on two cores. */
const RELEASES = 100;
const PICTURE = join(root, 'docs/pictures/judge.svg');

const [asked, wanted = ''] = process.argv.slice(2);
const releases = Number(asked ?? RELEASES);
const chosen = [...SCENARIOS.keys()].filter((i) => SCENARIOS[i]!.name.startsWith(wanted));
if (!Number.isSafeInteger(releases) || releases < 1)
  throw new Error(`${asked} releases: a whole number of at least 1 is expected`);
if (chosen.length === 0) throw new Error(`no scenario begins with ${wanted}`);

const began = performance.now();
const tallies = talliesOf(await simulate(chosen, releases));
const pooled = pooledOf(tallies);
const size = `${releases} releases of each of ${chosen.length} scenarios`;

console.log(`${machine()}\n${size}, seeds 1 to ${releases}`);
for (const index of chosen)
  console.log(`\n### ${scenarioTable(tallies.filter(({ scenario }) => scenario === SCENARIOS[index]))}`);
console.log(`\n### All together\n\n${pooledTable(pooled)}\n\n### Goals\n`);
for (const { text, figure, met } of goalsOf(tallies, pooled))
  console.log(`- ${met ? 'met   ' : 'missed'}  ${text}: ${figure}`);
if (wanted === '') {
  mkdirSync(dirname(PICTURE), { recursive: true });
  writeFileSync(PICTURE, pictureOf(pooled, `${size}, simulated; npm run bench:judge does it again`));
}
console.log(`\n${Math.round((performance.now() - began) / 1000)} s`);
