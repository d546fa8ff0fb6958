import type { ServiceSpec } from '../../spec/types.ts';
import type { Change } from './change.ts';
import { type Leaves, leavesOf } from './leaves.ts';
import { paired } from './things.ts';
import { changedValues } from './values.ts';

/** Services that are new or gone, and what differs in those that stay. */
export function serviceChanges(before: readonly ServiceSpec[], after: readonly ServiceSpec[]): Change[] {
  const name = (service: ServiceSpec) => service.name;
  // A service of another name is another one, whatever it says.
  const { kept, gone, come } = paired(before, after, name, name);
  const service = (from: string | null, to: string | null): Change => ({
    what: 'service',
    from,
    to,
    riskier: null,
  });
  return [
    ...gone.map((each) => service(each.name, null)),
    ...come.map((each) => service(null, each.name)),
    ...kept.flatMap(([one, two]) =>
      changedValues(valuesOf(one), valuesOf(two), {
        name: (path) => `${two.name}: ${path}`,
        show: (_path, value) => String(value),
        risks: {},
      }),
    ),
  ];
}

/** The number of instances is said by the target, and known where it is not. */
function valuesOf({ name: _name, target, ...rest }: ServiceSpec): Leaves {
  const { instances: _instances, ...others } = target;
  return leavesOf({ ...rest, target: others });
}
