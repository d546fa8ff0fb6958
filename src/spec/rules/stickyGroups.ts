import { GROUP_SIZE } from '../../release/traffic.ts';
import type { Rule } from '../rule.ts';
import { stagesOf } from './each.ts';

export const stickyGroups: Rule = {
  id: 'sticky-groups',
  severity: 'error',
  why: 'Sticky users are compared by 200 equal groups, so gray gets whole groups: shares of 0.5 %, 1 %, 1.5 % and so on.',
  example: `process:
  test:
    - { stage: few, traffic: { weight: 1.2%, sticky: { cookie: gray } } }`,
  find: (spec) =>
    stagesOf(spec).flatMap(({ stage, path }) => {
      const { weight, sticky } = stage.traffic;
      if (sticky === undefined || weight % GROUP_SIZE === 0) return [];
      const below = weight - (weight % GROUP_SIZE);
      const near = [below, below + GROUP_SIZE].filter((share) => share > 0).map((share) => `${share / 100}%`);
      const message = `the weight ${weight / 100}% of a sticky stage is no multiple of 0.5%; near it: ${near.join(' or ')}`;
      return [{ path: [...path, 'traffic', 'weight'], message }];
    }),
};
