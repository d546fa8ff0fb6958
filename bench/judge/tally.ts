import { boundOf } from './bound.ts';
import { mean, median, type Part, plusPart } from './count.ts';
import type { Outcome } from './outcome.ts';
import { RULES } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { type Scenario, SECONDS, shareAt, USUAL } from './scenarios/scenario.ts';
import type { Outcomes } from './simulate.ts';

/** One rule on one scenario. Times are in seconds, counts are means of a release. */
export interface Tally {
  readonly scenario: Scenario;
  readonly rule: Rule;
  readonly reverted: Part;
  readonly promoted: Part;
  readonly blind: Part;
  /** Bad versions that were reverted before their fault began: they are neither found nor missed. */
  readonly early: Part;
  readonly toRevert: number | null;
  readonly toPromote: number | null;
  /** Null where all were reverted before their fault. */
  readonly requests: number | null;
  /** With nothing where they were reverted before their fault. */
  readonly failed: number;
  readonly served: Outcome['served'];
  /** Gray's requests over the fewest that any test can do with; null for a good version. */
  readonly overBound: number | null;
}

export function talliesOf(outcomes: Outcomes): Tally[] {
  return [...outcomes].flatMap(([index, releases]) =>
    RULES.flatMap((rule, i) => {
      const seen = releases.flatMap((release) => release[i] ?? []);
      return seen.length === 0 ? [] : [tallyOf(SCENARIOS[index]!, rule, seen)];
    }),
  );
}

function tallyOf(scenario: Scenario, rule: Rule, seen: readonly Outcome[]): Tally {
  const late = seen.filter(({ early }) => !early);
  const part = (of: readonly Outcome[], is: (outcome: Outcome) => boolean): Part => ({
    count: of.filter(is).length,
    of: of.length,
  });
  const bound = scenario.bad ? boundOf(scenario) : null;
  const requests = late.length === 0 ? null : mean(late.map((outcome) => outcome.requests));
  return {
    scenario,
    rule,
    reverted: part(late, ({ revert }) => revert !== null),
    promoted: part(seen, ({ promote }) => promote !== null),
    blind: part(seen, ({ blind }) => blind),
    early: part(seen, ({ early }) => early),
    toRevert: median(late.flatMap(({ revert }) => revert ?? [])),
    toPromote: median(seen.flatMap(({ promote }) => promote ?? [])),
    requests,
    failed: mean(seen.map(({ failed }) => failed)),
    served: {
      requests: mean(seen.map(({ served }) => served.requests)),
      failed: mean(seen.map(({ served }) => served.failed)),
    },
    overBound: bound === null || requests === null ? null : requests / bound,
  };
}

/** One rule on all scenarios of a kind together. */
export interface Pooled {
  readonly rule: Rule;
  /** Good versions that were reverted, where the method promises to be right. */
  readonly falseReverts: Part;
  readonly notPromoted: Part;
  /** Bad versions that were not reverted in time, where the method promises to find them. */
  readonly missed: Part;
  /** Bad versions promoted that are worse by the margin, 1.5 times, from the beginning. */
  readonly wrong: Part;
  readonly blind: Part;
  /** Requests of a release that failed on gray until the revert; of faults in errors. Null without such releases, as the next two. */
  readonly failed: number | null;
  /** Those that the bad version failed until the revert, with all the traffic from a promotion on. */
  readonly served: number | null;
  /** Requests that it served more slowly, likewise; of faults in times. */
  readonly slowed: number | null;
}

/** Only of rules that judge releases of the usual kind. */
export function pooledOf(tallies: readonly Tally[]): Pooled[] {
  return RULES.filter((rule) => rule.judges({ ...USUAL, name: '' })).map((rule) => {
    const mine = tallies.filter((tally) => tally.rule === rule);
    const good = mine.filter(({ scenario }) => isPromise(scenario) && !scenario.bad);
    const bad = mine.filter(({ scenario }) => scenario.bad);
    const errors = bad.filter(({ scenario }) => isOnly(scenario, 'errors'));
    const times = bad.filter(({ scenario }) => isOnly(scenario, 'latency'));
    const found = bad.filter(({ scenario }) => isToBeFound(scenario));
    const large = bad.filter(({ scenario }) => isBeyondMargin(scenario));
    return {
      rule,
      falseReverts: sum(good.map(({ reverted }) => reverted)),
      notPromoted: sum(good.map(({ promoted }) => notIn(promoted))),
      missed: sum(found.map(({ reverted }) => notIn(reverted))),
      wrong: sum(large.map(({ promoted }) => promoted)),
      blind: sum(mine.map(({ blind }) => blind)),
      failed: meanOf(errors.map(({ failed }) => failed)),
      served: meanOf(errors.map(({ served }) => served.failed)),
      slowed: meanOf(times.map(({ served }) => served.requests)),
    };
  });
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : mean(values);
}

/** What the method promises to judge rightly; where gray has less than a request an interval there is nothing to judge. */
export function isPromise(scenario: Scenario): boolean {
  return scenario.covered && scenario.perSecond * shareAt(scenario, 0) * SECONDS >= 1;
}

function isOnly({ metrics }: Scenario, name: string): boolean {
  return metrics.length === 1 && metrics[0] === name;
}

/** A version that is worse by less than the margin may be promoted. */
function isToBeFound({ covered, fault, metrics }: Scenario): boolean {
  return covered && isLarge(fault, metrics);
}

function isBeyondMargin({ fault, metrics }: Scenario): boolean {
  return fault.from === 0 && isLarge(fault, metrics);
}

/** A tenth longer leaves 1.4 times the requests beyond the slowest tenth; gauges rise by a few hundredths of their level. */
function isLarge(fault: Scenario['fault'], metrics: Scenario['metrics']): boolean {
  if (metrics[0] === 'gauge') return false;
  return fault.errors >= 1.5 || fault.slower >= 1.25 || fault.tail.part > 0;
}

export function notIn({ count, of }: Part): Part {
  return { count: of - count, of };
}

function sum(parts: readonly Part[]): Part {
  return parts.reduce(plusPart, { count: 0, of: 0 });
}
