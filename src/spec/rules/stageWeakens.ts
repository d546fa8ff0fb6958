import { percent } from '../../release/units.ts';
import type { Rule } from '../rule.ts';
import { stagesOf } from './each.ts';

export const stageWeakens: Rule = {
  id: 'stage-weakens',
  severity: 'error',
  why: 'Traffic only ever rises: a later stage with less of it would take gray away from users who have it.',
  example: `process:
  test:
    - { stage: half, traffic: { weight: 50% } }
    - { stage: few, traffic: { weight: 5% } }`,
  find: (spec) =>
    stagesOf(spec).flatMap(({ stage, before, path }) => {
      if (before === null || stage.traffic.weight >= before.traffic.weight) return [];
      const [now, then] = [stage, before].map(({ traffic }) => percent(traffic.weight));
      const message = `${stage.name} has ${now} after ${then} in ${before.name}; it may not be less`;
      return [{ path: [...path, 'traffic'], message }];
    }),
};
