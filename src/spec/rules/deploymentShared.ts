import type { Rule } from '../rule.ts';
import { ENOUGH } from './each.ts';

export const deploymentShared: Rule = {
  id: 'deployment-shared',
  severity: 'error',
  why: 'A Deployment runs one version, and has one gray beside it: two services of the same one would change it against each other.',
  example: `services:
  checkout:
    target: &target
      { kind: kubernetes, namespace: shop, deployment: web, image: "web:{version}", port: 80, instances: 1, command: null, env: null, ready: null }
  cart: { target: *target, router: { kind: gateway, listen: "127.0.0.1:9090" } }`,
  find({ services }) {
    const first = new Map<string, string>();
    return services
      .flatMap(({ name, target }) => {
        if (target.kind !== 'kubernetes') return [];
        const { context, kubeconfig, namespace, deployment } = target;
        const key = JSON.stringify([context, kubeconfig, namespace, deployment]);
        const other = first.get(key);
        if (other === undefined) first.set(key, name);
        if (other === undefined) return [];
        const message = `${other} has the Deployment ${String(deployment)} of ${String(namespace)} too; each service has one of its own`;
        return [{ path: ['services', name, 'target', 'deployment'], message }];
      })
      .slice(0, ENOUGH);
  },
};
