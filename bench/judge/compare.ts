import { chance } from './chance.ts';
import { RULES, type Ruling } from './rules.ts';
import { LENGTH, type Row, SCENARIOS, type Scenario, trace } from './scenarios.ts';

/**
 * Releases of each kind, judged by each rule. `node bench/judge/compare.ts [RELEASES] [SCENARIO]`: how many of each, 100 if
 * absent, and the scenarios whose name begins so.
 */
const releases = Number(process.argv[2] ?? 100);
const wanted = process.argv[3] ?? '';

interface Seen {
  readonly ruling: Ruling;
  readonly release: readonly Row[];
}

const GOOD = ['reverted', 'promoted', 'minutes to promote'];

function goodCells(_: Scenario, seen: readonly Seen[]): string[] {
  const promoted = seen.flatMap(({ ruling }) => ruling.promote ?? []);
  return [
    percent(seen.filter(({ ruling }) => ruling.revert !== null).length, seen.length),
    percent(promoted.length, seen.length),
    promoted.length === 0 ? '–' : (median(promoted) / 6).toFixed(1),
  ];
}

const BAD = ['missed', 'seconds to revert', "gray's requests", "gray's errors", 'over the bound'];

/**
 * A revert after the rule's own promotion is a miss: the release is over. A fault that comes late comes while the release goes
 * on by its steps, so there promotions are not looked at, and a revert before it is a miss too.
 */
function badCells(scenario: Scenario, seen: readonly Seen[]): string[] {
  const onset = scenario.from / 10;
  const reverts = seen.map(({ ruling: { revert, promote } }) => {
    if (revert === null || revert <= onset) return null;
    return onset > 0 || promote === null || revert <= promote ? revert : null;
  });
  const found = reverts.flatMap((at) => at ?? []);
  const spent = seen.map(({ release }, i) => release.slice(onset, reverts[i] ?? LENGTH));
  const requests = mean(spent.map((rows) => rows.reduce((sum, [n]) => sum + n, 0)));
  const errors = mean(spent.map((rows) => rows.reduce((sum, [, x]) => sum + x, 0)));
  const perInterval = scenario.perSecond * 10 * scenario.share;
  return [
    percent(reverts.length - found.length, reverts.length),
    found.length === 0 ? '–' : (median(found.map((at) => at - onset)) * 10).toFixed(0),
    requests.toFixed(0),
    errors.toFixed(0),
    (requests / Math.max(bound(scenario), perInterval)).toFixed(2),
  ];
}

/** No test of this risk that finds every fault needs fewer of gray's requests on average (Wald 1945). */
function bound({ share, rate, times }: Scenario): number {
  const ratio = (1 - share) / share;
  const [worse, pooled] = [rate * times, (rate * times + ratio * rate) / (1 + ratio)];
  const divergence = (a: number, b: number) => a * Math.log(a / b) + (1 - a) * Math.log((1 - a) / (1 - b));
  return Math.log(100) / (divergence(worse, pooled) + ratio * divergence(rate, pooled));
}

function percent(count: number, of: number): string {
  return `${((100 * count) / of).toFixed(1)} %`;
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

for (const scenario of SCENARIOS.filter(({ name }) => name.startsWith(wanted))) {
  const seen = RULES.map((): Seen[] => []);
  for (let seed = 1; seed <= releases; seed++) {
    const { history, release } = trace(scenario, chance(seed));
    for (const [i, { rule }] of RULES.entries()) seen[i]!.push({ ruling: rule(history, release), release });
  }
  console.log(`\n${scenario.name}\n`);
  const [columns, cells] = scenario.bad ? [BAD, badCells] : [GOOD, goodCells];
  console.log(`| rule | ${columns.join(' | ')} |\n|:--|${columns.map(() => '--:').join('|')}|`);
  for (const [i, { name }] of RULES.entries()) {
    console.log(`| ${name} | ${cells(scenario, seen[i]!).join(' | ')} |`);
  }
}
