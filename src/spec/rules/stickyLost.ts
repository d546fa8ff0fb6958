import type { Rule } from '../rule.ts';
import { stagesOf } from './each.ts';

export const stickyLost: Rule = {
  id: 'sticky-lost',
  severity: 'warning',
  why: 'Users who stayed on gray are sent back and forth when a later stage does not keep them by the same cookie.',
  example: `process:
  test:
    - { stage: few, traffic: { weight: 5%, sticky: { cookie: gray } } }
    - { stage: half, traffic: { weight: 50% } }`,
  find: (spec) =>
    stagesOf(spec).flatMap(({ stage, before, path }) => {
      const kept = before?.traffic.sticky;
      if (kept === undefined || stage.traffic.sticky?.cookie === kept.cookie) return [];
      const message = `${before!.name} keeps users by the cookie ${kept.cookie}, and ${stage.name} does not`;
      return [{ path: [...path, 'traffic'], message }];
    }),
};
