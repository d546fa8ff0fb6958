import type { Rule } from '../rule.ts';
import { checksOf } from './each.ts';

export const latencyPoints: Rule = {
  id: 'latency-points',
  severity: 'error',
  why: 'Points are points of an error rate. A time may be longer by a share of itself.',
  example: `process:
  test:
    - stage: few
      traffic: { weight: 5% }
      checks:
        - kind: compare
          name: latency
          metric: { source: router, of: latency }
          tolerate: 0.2pp`,
  find: (spec) =>
    checksOf(spec).flatMap(({ check, path }) => {
      const { kind, metric, tolerate } = check.options;
      const { of } = (metric ?? {}) as { readonly of?: string };
      if (kind !== 'compare' || of !== 'latency' || !String(tolerate).endsWith('pp')) return [];
      const message = `${check.name} tolerates ${String(tolerate)} of a latency; a share of the time is expected, such as 5%`;
      return [{ path: [...path, 'tolerate'], message }];
    }),
};
