import { traitsOf } from '../kinds.ts';
import type { Rule } from '../rule.ts';
import { checksOf } from './each.ts';

export const checkNeedsTraffic: Rule = {
  id: 'check-needs-traffic',
  severity: 'error',
  why: 'Requests of testers never enter a count, so a stage without weight leaves such a check nothing to go by.',
  example: `process:
  test:
    - stage: testers
      traffic: { match: [{ header: x-gray, equals: "1" }] }
      checks: [{ kind: compare, name: errors, metric: { source: router, of: errors } }]`,
  find: (spec) =>
    checksOf(spec)
      .filter(
        ({ stage, check }) =>
          stage.traffic.weight === 0 && traitsOf('check', check.options.kind).needsTraffic,
      )
      .map(({ stage, check, path }) => ({
        path,
        message: `${check.name} (${check.options.kind}) counts requests by weight, and ${stage.name} has none; give the stage a weight`,
      })),
};
