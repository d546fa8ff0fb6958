import type { Rule } from '../rule.ts';
import { ENOUGH } from './each.ts';

const BY_REPLICAS = 'replicas';

export const exposedUnrouted: Rule = {
  id: 'exposed-unrouted',
  severity: 'error',
  why:
    'With `expose: replicas` gray has requests as soon as it has pods, so its share is theirs: another router would divide what is divided ' +
    'already. And the router `replicas` divides nothing where gray is not exposed.',
  example: `services:
  checkout:
    target:
      { kind: kubernetes, namespace: shop, deployment: web, image: "web:{version}", port: 80, instances: 1, expose: replicas, command: null, env: null, ready: null }`,
  find: ({ services }) =>
    services
      .flatMap(({ name, target, router }) => {
        const exposed = target.kind === 'kubernetes' && target.expose === 'replicas';
        const byReplicas = router.kind === BY_REPLICAS;
        if (exposed === byReplicas) return [];
        const message = exposed
          ? `${name} exposes gray by its replicas, and the router ${router.kind} is to divide its requests: take one of them`
          : `the router ${BY_REPLICAS} of ${name} needs a target kubernetes with \`expose: replicas\``;
        return [{ path: ['services', name, exposed ? 'target' : 'router'], message }];
      })
      .slice(0, ENOUGH),
};
