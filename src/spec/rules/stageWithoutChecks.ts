import { inWords } from '../../release/units.ts';
import type { Rule } from '../rule.ts';
import { stagesOf } from './each.ts';

export const stageWithoutChecks: Rule = {
  id: 'stage-without-checks',
  severity: 'warning',
  why: 'A stage that asks nothing passes when its time is over, whatever its users saw.',
  example: 'process: { test: [{ stage: few, traffic: { weight: 5% }, for: { atLeast: 10m, atMost: 20m } }] }',
  find: (spec) =>
    stagesOf(spec)
      .filter(({ stage }) => stage.checks.length === 0)
      .map(({ stage, path }) => ({
        path,
        message: `${stage.name} has no checks: it passes after ${inWords(stage.atLeast)}, whatever happens`,
      })),
};
