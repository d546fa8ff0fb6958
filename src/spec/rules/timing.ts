import { inWords } from '../../release/units.ts';
import type { Rule } from '../rule.ts';

export const timing: Rule = {
  id: 'timing',
  severity: 'error',
  why:
    'A lease is renewed after a third of it. In the two thirds that are left a holder that cannot renew must look once more (fresh), ' +
    'and send all traffic back so that it has landed (effect, margin).',
  example: 'timing: { lease: 30s }',
  find({ timing: { look, effect, fresh, lease, margin } }) {
    const zero = Object.entries({ look, effect, fresh, margin })
      .filter(([, length]) => length <= 0)
      .map(([key]) => ({ path: ['timing', key], message: `${key} must be more than 0` }));
    const least = 1.5 * (effect + margin + fresh);
    if (lease > least) return zero;
    const message = `lease ${inWords(lease)} must be more than ${inWords(least)}: one and a half times effect + margin + fresh`;
    return [...zero, { path: ['timing', 'lease'], message }];
  },
};
