import type { CheckSpec } from '../../spec/types.ts';
import type { Change } from './change.ts';
import { type Leaves, leavesOf } from './leaves.ts';
import { CHECK_RISKS } from './risks.ts';
import { paired } from './things.ts';
import { changedValues } from './values.ts';

/** Checks of one stage that are new, gone or renamed, and what differs in those that stay. */
export function checkChanges(
  stage: string,
  before: readonly CheckSpec[],
  after: readonly CheckSpec[],
  withService: boolean,
): Change[] {
  const called = ({ service, name }: CheckSpec) => (withService ? `${service} ${name}` : name);
  const check = (from: CheckSpec | null, to: CheckSpec | null, riskier: string | null): Change => ({
    what: `${stage}: check`,
    from: from && called(from),
    to: to && called(to),
    riskier,
  });
  const key = ({ service, name }: CheckSpec) => `${service} ${name}`;
  const { kept, gone, come } = paired(before, after, key, checkBody);
  return [
    ...gone.map((each) => check(each, null, 'what it asked is asked no more in this stage')),
    ...come.map((each) => check(null, each, null)),
    ...kept.flatMap(([one, two]) => [
      ...(called(one) === called(two) ? [] : [check(one, two, null)]),
      ...changedValues(valuesOf(one), valuesOf(two), {
        name: (path) => `${stage}: ${called(two)}: ${path}`,
        show: (_path, value) => String(value),
        risks: CHECK_RISKS,
      }),
    ]),
  ];
}

/** What it asks, whatever its name. */
export function checkBody(check: CheckSpec): string {
  return JSON.stringify([check.service, ...valuesOf(check)]);
}

function valuesOf({ options: { name: _name, service: _service, ...asks } }: CheckSpec): Leaves {
  return leavesOf(asks);
}
