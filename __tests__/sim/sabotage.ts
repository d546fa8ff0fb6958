import { parseArgs } from 'node:util';
import { Copy } from './copy.ts';
import { nameOf } from './faults.ts';
import { keepHistories, keptHistories } from './kept.ts';
import { MENDED } from './mended.ts';
import { Pool } from './pool.ts';
import { COVERED, PROTOCOL, type Rule } from './rules.ts';
import { type Scenario, scenarioOf } from './scenario.ts';

const { values } = parseArgs({
  options: {
    releases: { type: 'string', default: '20000' },
    /** Only rules whose name has one of these in it, parted by commas. */
    rule: { type: 'string', default: '' },
    /** Only the histories that are kept, one for each rule. */
    kept: { type: 'boolean', default: false },
    /** Keep the history that was found for each rule. */
    keep: { type: 'boolean', default: false },
  },
});

const THREADS = 2;
const most = Number(values.releases);
const histories = keptHistories();
const copy = new Copy();
const whole = new Pool(1);
let green = 0;

try {
  console.log(
    values.kept
      ? 'Each rule is left out of a copy of the product, which then lives the history that is kept for it.'
      : `Each rule is left out of a copy of the product, until a release breaks: at most ${most} releases, then the history that is kept for it.`,
  );
  console.log('\nrules of the protocol');
  for (const rule of PROTOCOL) await leaveOut(rule);
  console.log('\nrules that the simulation has found');
  for (const rule of MENDED) await leaveOut(rule);
  console.log('\nrules whose absence alone breaks nothing here');
  for (const { rule, why } of COVERED) console.log(`  ${rule}: ${why}`);
} finally {
  await whole.close();
  copy.remove();
}
if (values.keep) keepHistories(histories);
if (green > 0) process.exitCode = 1;
console.log(`\n${green === 0 ? 'all of them are missed' : `${green} were left out and nothing broke`}`);

async function leaveOut({ rule, story, patches }: Rule): Promise<void> {
  if (!values.rule.split(',').some((each) => rule.includes(each))) return;
  copy.patch(patches);
  const pool = new Pool(values.kept ? 1 : THREADS, copy.worker);
  try {
    const red = (values.kept ? null : await search(pool, rule)) ?? (await again(pool, histories.get(rule)));
    if (red === null) green++;
    console.log(`  ${red === null ? 'GREEN' : 'red  '} ${rule}: ${story}\n        ${red ?? 'nothing broke'}`);
  } finally {
    await pool.close();
    copy.restore(patches);
  }
}

/** What broke in the kept history, which has to end well with the rule; null for nothing. */
async function again(pool: Pool, scenario: Scenario | undefined): Promise<string | null> {
  if (scenario === undefined) return null;
  const { broken } = await pool.show(scenario);
  const endsWell = (await whole.show(scenario)).broken.length === 0;
  return broken.length === 0 || !endsWell
    ? null
    : `the kept history, seed ${scenario.seed}: ${oneLine(broken[0]!)}`;
}

async function search(pool: Pool, rule: string): Promise<string | null> {
  const began = performance.now();
  const { broken, releases } = await pool.live(1, (sum) => sum.broken.length > 0 || sum.releases >= most);
  const first = broken[0];
  if (first === undefined) return null;
  const found = `within ${releases} releases, ${((performance.now() - began) / 1000).toFixed(1)} s, seed ${first.seed}`;
  const scenario = await pool.shrink(scenarioOf(first.seed));
  if ((await whole.show(scenario)).broken.length > 0) return null;
  if (values.keep) histories.set(rule, scenario);
  const faults = scenario.faults.map((fault) => `\n          ${nameOf(fault)}`).join('');
  return `${found}: ${oneLine(first.says)}${faults}`;
}

function oneLine(says: string): string {
  return says.split('\n')[0]!;
}
