import type { Rule } from '../rule.ts';
import { stagesOf } from './each.ts';

/** The names of the other check runs of a release. */
const PHASES: readonly string[] = ['register', 'deploy', 'full', 'approval', 'finalise', 'revert'];

export const stageName: Rule = {
  id: 'stage-name',
  severity: 'error',
  why: `Each stage is a check run with a name of its own, beside ${PHASES.join(', ')}.`,
  example: 'process: { test: [{ stage: full, traffic: { weight: 5% } }] }',
  find(spec) {
    const first = new Map<string, number>();
    return stagesOf(spec).flatMap(({ stage: { name }, index, path }) => {
      const before = first.get(name);
      if (before === undefined) first.set(name, index);
      if (PHASES.includes(name)) {
        return [{ path: [...path, 'stage'], message: `${name} is the name of a phase; choose another` }];
      }
      if (before === undefined) return [];
      return [
        {
          path: [...path, 'stage'],
          message: `${name} is the name of stage ${before + 1} too; choose another`,
        },
      ];
    });
  },
};
