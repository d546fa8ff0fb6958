import { inWords } from '../../release/units.ts';
import type { Rule } from '../rule.ts';
import { stagesOf } from './each.ts';

export const leastAboveMost: Rule = {
  id: 'least-above-most',
  severity: 'error',
  why: 'A stage whose deadline comes before its least time, or before its warm-up is over, can never pass.',
  example: 'process: { test: [{ stage: few, traffic: { weight: 5% }, for: { atLeast: 20m, atMost: 10m } }] }',
  find: (spec) =>
    stagesOf(spec).flatMap(({ stage: { atLeast, atMost, warmUp }, path }) =>
      [
        { key: 'atLeast', length: atLeast },
        { key: 'warmUp', length: warmUp },
      ]
        .filter(({ length }) => length > atMost)
        .map(({ key, length }) => ({
          path: [...path, 'for', key],
          message: `${key} ${inWords(length)} is above atMost ${inWords(atMost)}`,
        })),
    ),
};
