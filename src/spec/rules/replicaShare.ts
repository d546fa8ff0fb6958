import { ALL, percent } from '../../release/units.ts';
import { traitsOf } from '../kinds.ts';
import type { Rule } from '../rule.ts';
import { ENOUGH, stagesOf } from './each.ts';

export const replicaShare: Rule = {
  id: 'replica-share',
  severity: 'error',
  why:
    'Where each replica gets the same share, one of gray beside all of stable is the least that there is: a smaller share is ' +
    'never served.',
  example: `services:
  checkout:
    router: { kind: replicas, namespace: shop, service: checkout, listen: null }
process: { test: [{ stage: few, traffic: { weight: 5% } }] }`,
  find: (spec) =>
    stagesOf(spec)
      .flatMap(({ stage: { name, traffic }, path }) =>
        spec.services.flatMap(({ name: service, router, instances }) => {
          const least = Math.ceil(ALL / (instances + 1));
          const isServed = traffic.weight === 0 || traffic.weight >= least;
          if (isServed || traitsOf('router', router.kind).byReplicas !== true) return [];
          const message = `${name} asks for ${percent(traffic.weight)}, and one replica beside ${instances} of ${service} gets ${percent(least)}`;
          return [{ path: [...path, 'traffic'], message }];
        }),
      )
      .slice(0, ENOUGH),
};
