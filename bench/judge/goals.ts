import { intervalOf, type Part, rateOf } from './count.ts';
import { isPromise, type Pooled, type Tally } from './tally.ts';

export interface Goal {
  readonly text: string;
  readonly figure: string;
  readonly met: boolean;
}

const HISTORY = 'judge, 2 h of history';
const NONE = ['judge, no history', 'judge, no history, no replicas'];

/** What the judge is to reach, and how far it comes. Goals whose scenarios were not simulated are left out. */
export function goalsOf(tallies: readonly Tally[], pooled: readonly Pooled[]): Goal[] {
  const variants = pooled.filter(({ rule }) => rule.ours);
  return [
    ...variants.flatMap((each) => falseReverts(each)),
    ...variants.flatMap(({ rule }) => worst(tallies, rule.name, 'promised', isPromise, 0.025)),
    ...variants.flatMap(({ rule }) =>
      worst(tallies, rule.name, 'lasting arm noise up to .97, sticky', isHard, 0.02),
    ),
    ...variants.flatMap(({ rule, missed }) => share(`${rule.name}: missed`, missed, 0.02)),
    ...variants.flatMap(({ rule, wrong }) => share(`${rule.name}: wrong promotions`, wrong, 0.05)),
    ...variants.flatMap(({ rule, blind }) => share(`${rule.name}: blind promotions`, blind, 0)),
    ...['1.5 times', '2 times'].flatMap((name) => [
      ...atMost(tallies, HISTORY, name, 'times the bound', ({ overBound }) => overBound, 1.65),
      ...NONE.flatMap((rule) =>
        atMost(tallies, rule, name, 'times the bound', ({ overBound }) => overBound, 2.4),
      ),
    ]),
    ...['5 times', '5 times, sticky, 20,000 users', '5 times, sticky, 200,000 users'].flatMap((name) =>
      atMost(tallies, HISTORY, name, 's to revert', ({ toRevert }) => toRevert, 30),
    ),
    ...atMost(tallies, HISTORY, '10 % slower', 's to revert', ({ toRevert }) => toRevert, 120),
    ...atMost(tallies, HISTORY, '25 % slower', 's to revert', ({ toRevert }) => toRevert, 40),
    ...variants.flatMap(({ rule }) =>
      atMost(tallies, rule.name, 'same', 's to promote', ({ toPromote }) => toPromote, 480),
    ),
    ...variants.flatMap((each) => [
      ...fewer(each, pooled, 'failed requests', ({ served }) => served),
      ...fewer(each, pooled, 'failed requests of gray alone', ({ failed }) => failed),
      ...fewer(each, pooled, 'slowed requests', ({ slowed }) => slowed),
    ]),
  ];
}

function falseReverts({ rule, falseReverts: part }: Pooled): Goal[] {
  const [, high] = intervalOf(part);
  return goal(part, {
    text: `${rule.name}: false reverts where promised, upper end of the interval, at most 1 %`,
    figure: `${percent(high)} (${part.count} of ${part.of})`,
    met: high <= 0.01,
  });
}

function isHard({ covered, arm, users }: Tally['scenario']): boolean {
  return users !== null || (covered && arm.lag > 0);
}

/** The worst of the good scenarios of a kind. */
function worst(
  tallies: readonly Tally[],
  rule: string,
  kind: string,
  belongs: (scenario: Tally['scenario']) => boolean,
  limit: number,
): Goal[] {
  const mine = tallies.filter((t) => t.rule.name === rule && !t.scenario.bad && belongs(t.scenario));
  if (mine.length === 0) return [];
  const most = mine.reduce((a, b) => (rateOf(b.reverted) > rateOf(a.reverted) ? b : a));
  const rate = rateOf(most.reverted);
  return [
    {
      text: `${rule}: false reverts in any scenario (${kind}) at most ${percent(limit)}`,
      figure: `${percent(rate)}, ${most.scenario.name}`,
      met: rate <= limit,
    },
  ];
}

function share(text: string, part: Part, limit: number): Goal[] {
  const rate = rateOf(part);
  return goal(part, {
    text: `${text}, at most ${percent(limit)}`,
    figure: `${percent(rate)} (${part.count} of ${part.of})`,
    met: rate <= limit,
  });
}

/** None where no release was simulated. */
function goal({ of }: Part, goal: Goal): Goal[] {
  return of === 0 ? [] : [goal];
}

function atMost(
  tallies: readonly Tally[],
  rule: string,
  scenario: string,
  unit: string,
  of: (tally: Tally) => number | null,
  limit: number,
): Goal[] {
  const tally = tallies.find((t) => t.rule.name === rule && t.scenario.name === scenario);
  if (tally === undefined) return [];
  const value = of(tally);
  return [
    {
      text: `${rule}, ${scenario}: at most ${limit} ${unit}`,
      figure: value === null ? 'never' : value.toFixed(value < 10 ? 2 : 0),
      met: value !== null && value <= limit,
    },
  ];
}

/** Against the best of the other rules that can be lived with. */
function fewer(
  mine: Pooled,
  pooled: readonly Pooled[],
  what: string,
  of: (pooled: Pooled) => number | null,
): Goal[] {
  const own = of(mine);
  const others = pooled.filter(
    (each) => !each.rule.ours && rateOf(each.falseReverts) < 0.05 && of(each) !== null,
  );
  if (own === null || others.length === 0) return [];
  const best = others.reduce((a, b) => (of(b)! < of(a)! ? b : a));
  const times = of(best)! / own;
  return [
    {
      text: `${mine.rule.name}: at least 5 times fewer ${what} than any other rule with false reverts under 5 %`,
      figure: `${times.toFixed(1)} times, ${best.rule.name}`,
      met: times >= 5,
    },
  ];
}

function percent(rate: number): string {
  return `${(100 * rate).toFixed(rate < 0.1 ? 2 : 1)} %`;
}
