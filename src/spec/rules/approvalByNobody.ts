import { inWords } from '../../release/units.ts';
import type { Rule } from '../rule.ts';

const TIME_TO_ANSWER = 600_000;

export const approvalByNobody: Rule = {
  id: 'approval-by-nobody',
  severity: 'warning',
  why: 'A person who is asked needs time to read the question; after `process.hold.expires` the release is reverted.',
  example: 'process: { promote: { approval: comment }, hold: { wait: 1m, expires: 5m } }',
  find({ process: { promote, hold } }) {
    if (promote.approval === null || hold.expires >= TIME_TO_ANSWER) return [];
    const message = `an approval would have to come within ${inWords(hold.expires)} (process.hold.expires); hardly anybody can give one`;
    return [{ path: ['process', 'promote', 'approval'], message }];
  },
};
