import type { Rule } from '../rule.ts';
import { checksOf } from './each.ts';

export const checkName: Rule = {
  id: 'check-name',
  severity: 'error',
  why: 'Within a stage a check is known by its service and its name.',
  example: `process:
  test:
    - stage: few
      traffic: { weight: 5% }
      checks:
        - { kind: command, name: tests, run: npm test }
        - { kind: command, name: tests, run: npm run more }`,
  find: (spec) =>
    checksOf(spec)
      .filter(({ stage, check, order }) => {
        return (
          stage.checks.findIndex(({ name, service }) => name === check.name && service === check.service) <
          order
        );
      })
      .map(({ stage, check, path }) => ({
        path: [...path, 'name'],
        message: `${check.name} stands twice in ${stage.name}; choose another name`,
      })),
};
