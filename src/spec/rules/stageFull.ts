import { ALL } from '../../release/units.ts';
import type { Rule } from '../rule.ts';
import { stagesOf } from './each.ts';

export const stageFull: Rule = {
  id: 'stage-full',
  severity: 'error',
  why: 'All traffic on gray is what comes by itself after the last stage, watched for `process.promote.watch`.',
  example: 'process: { test: [{ stage: everybody, traffic: { weight: 100% } }] }',
  find: (spec) =>
    stagesOf(spec)
      .filter(({ stage }) => stage.traffic.weight >= ALL)
      .map(({ path }) => ({
        path: [...path, 'traffic', 'weight'],
        message:
          '100% comes by itself after the last stage; leave this one out, or see process.promote.watch',
      })),
};
