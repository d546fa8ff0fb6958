import { kind } from '../../kubernetes/kinds.ts';
import { Refused } from '../../ports/adapter.ts';
import type { Dialect } from '../kubernetes/rules.ts';
import { ruleOf } from '../traefik/rule.ts';

export const ingressRoute: Dialect = {
  kind: kind('traefik.io/v1alpha1', 'IngressRoute'),
  rules: 'routes',
  backends: 'services',
  serviceOf({ kind = 'Service', namespace, name }, here) {
    return kind === 'Service' && (namespace === undefined || namespace === here) ? (name as string) : null;
  },
  withService: (backend, name) => ({ ...backend, name }),
  testers(route, match) {
    const {
      match: whom,
      priority = 0,
      syntax,
    } = route as {
      readonly match: string;
      readonly priority?: number;
      readonly syntax?: string;
    };
    if (syntax === 'v2')
      throw new Refused('a route for testers is written in the syntax v3, and this route in v2');
    // Without a priority the longer rule goes first, which is the one with a condition more.
    return [
      {
        ...route,
        match: `(${whom}) && (${ruleOf(match)})`,
        ...(priority !== 0 && { priority: priority + 1 }),
      },
    ];
  },
};
