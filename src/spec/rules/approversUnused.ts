import type { Rule } from '../rule.ts';

export const approversUnused: Rule = {
  id: 'approvers-unused',
  severity: 'warning',
  why: 'Only the reviewers of an environment belong to one; who comments or runs `approve` is asked wherever they are.',
  example: 'process: { promote: { approval: comment, approvers: { environment: production } } }',
  find({ process: { promote } }) {
    const { approval } = promote;
    if (approval?.by !== 'comment' || approval.environment === undefined) return [];
    const message =
      'approvers.environment is for approval: environment; with approval: comment everybody who may steer is asked';
    return [{ path: ['process', 'promote', 'approvers', 'environment'], message }];
  },
};
