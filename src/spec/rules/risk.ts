import type { Rule } from '../rule.ts';

export const risk: Rule = {
  id: 'risk',
  severity: 'error',
  why: 'Evidence that is never wrong takes forever; a judge that is wrong every other time is a coin.',
  example: 'process: { risk: { falseRevert: 0% } }',
  find: ({
    process: {
      risk: { falseRevert, missed, ruleOut },
    },
  }) => [
    ...Object.entries({ falseRevert, missed })
      .filter(([, share]) => share <= 0 || share >= 0.5)
      .map(([key]) => ({
        path: ['process', 'risk', key],
        message: `${key} must be more than 0% and less than 50%`,
      })),
    ...(ruleOut > 0
      ? []
      : [{ path: ['process', 'risk', 'ruleOut'], message: 'ruleOut must be more than 0%' }]),
  ],
};
