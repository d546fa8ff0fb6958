import { ALL } from '../../release/units.ts';
import type { StageSpec } from '../../spec/types.ts';
import type { Change } from './change.ts';
import { checkBody, checkChanges } from './checks.ts';
import { type Leaf, type Leaves, leavesOf } from './leaves.ts';
import { STAGE_RISKS } from './risks.ts';
import { paired } from './things.ts';
import { changedValues } from './values.ts';
import { writtenDuration, writtenShare } from './written.ts';

/**
 * Stages that are new, gone, renamed or in another order, and what differs in those that stay.
 *
 * @param withService checks are called by their service as well
 */
export function stageChanges(
  before: readonly StageSpec[],
  after: readonly StageSpec[],
  withService: boolean,
): Change[] {
  const { kept, gone, come } = paired(before, after, ({ name }) => name, bodyOf);
  return [
    ...gone.map(({ name }) => stage(name, null, 'there is one step less before all requests')),
    ...come.map((each) => stage(null, each.name, tooEarly(each, after))),
    ...orderChanges(
      kept.map(([, each]) => each),
      after,
    ),
    ...kept.flatMap(([one, two]) => [
      ...(one.name === two.name ? [] : [stage(one.name, two.name, null)]),
      ...changedValues(valuesOf(one), valuesOf(two), {
        name: (path) => `${two.name}: ${path}`,
        show: shown,
        risks: STAGE_RISKS,
      }),
      ...checkChanges(two.name, one.checks, two.checks, withService),
    ]),
  ];
}

function stage(from: string | null, to: string | null, riskier: string | null): Change {
  return { what: 'stage', from, to, riskier };
}

function tooEarly(stage: StageSpec, all: readonly StageSpec[]): string | null {
  const later = all.slice(all.indexOf(stage) + 1);
  return later.some(({ traffic }) => traffic.weight < stage.traffic.weight)
    ? 'more users meet the new version in it than in a stage after it'
    : null;
}

/** @param kept stages of both, as they are now, in the order that they had */
function orderChanges(kept: readonly StageSpec[], after: readonly StageSpec[]): Change[] {
  const now = after.filter((each) => kept.includes(each));
  const parts = now.findIndex((each, i) => each !== kept[i]);
  if (parts < 0) return [];
  const names = (stages: readonly StageSpec[]) => stages.map(({ name }) => name).join(', ');
  const sooner = now[parts]!.traffic.weight > kept[parts]!.traffic.weight;
  const riskier = sooner ? 'more users meet the new version sooner' : null;
  return [{ what: 'order of stages', from: names(kept), to: names(now), riskier }];
}

/** What it says, whatever its name. */
function bodyOf(stage: StageSpec): string {
  return JSON.stringify([[...valuesOf(stage)], stage.checks.map((each) => [each.name, checkBody(each)])]);
}

function valuesOf({ name: _name, line: _line, checks: _checks, traffic, ...times }: StageSpec): Leaves {
  const { match, ...share } = traffic;
  const values = new Map([...leavesOf(share), ...leavesOf(times)]);
  for (const { on, name, anyOf } of match) {
    const key = `match ${on} ${name}`;
    const known = values.get(key);
    values.set(key, [...(Array.isArray(known) ? known : []), ...anyOf]);
  }
  return values;
}

function shown(path: string, value: Leaf): string {
  if (typeof value !== 'number') return String(value);
  return path === 'weight' ? writtenShare(value / ALL) : writtenDuration(value);
}
