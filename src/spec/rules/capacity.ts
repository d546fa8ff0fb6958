import { HEADROOM } from '../../release/traffic.ts';
import { ALL, percent } from '../../release/units.ts';
import type { Rule } from '../rule.ts';
import { stagesOf } from './each.ts';

export const capacity: Rule = {
  id: 'capacity',
  severity: 'warning',
  why: 'Gray needs instances for its share of the traffic and a fifth more; it cannot have more than the full size.',
  example: 'process: { test: [{ stage: most, traffic: { weight: 90% } }] }',
  find: (spec) =>
    stagesOf(spec).flatMap(({ stage: { traffic }, path }) => {
      const short = spec.services.filter(({ instances }) => {
        // One instance is all that there is, with either version.
        return (
          instances > 1 && Math.ceil((traffic.weight * instances * (HEADROOM * 10)) / (ALL * 10)) > instances
        );
      });
      const first = short[0];
      if (first === undefined) return [];
      const more = short.length > 1 ? ` (and ${short.length - 1} more)` : '';
      const message =
        `${percent(traffic.weight)} of ${first.name}${more} asks for more than its ${first.instances} instances; ` +
        'gray gets those, without the usual fifth of room';
      return [{ path: [...path, 'traffic', 'weight'], message }];
    }),
};
