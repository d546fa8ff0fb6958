import { exposes } from '../../release/traffic.ts';
import type { Rule } from '../rule.ts';
import { stagesOf } from './each.ts';

export const stageWithoutTraffic: Rule = {
  id: 'stage-without-traffic',
  severity: 'error',
  why: 'A stage sends somebody to gray; with nobody there, nothing is tested.',
  example: 'process: { test: [{ stage: nobody, traffic: { weight: 0% } }] }',
  find: (spec) =>
    stagesOf(spec)
      .filter(({ stage }) => !exposes(stage.traffic))
      .map(({ stage, path }) => ({
        path: [...path, 'traffic'],
        message: `${stage.name} sends nobody to gray; give it a match or a weight`,
      })),
};
