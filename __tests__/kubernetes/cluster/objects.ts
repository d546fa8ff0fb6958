import { DEPLOYMENTS } from './kinds.ts';
import type { Condition, PodObject } from './node/types.ts';
import type { Place } from './place.ts';

export const PORT = 8080;

export interface Wish {
  readonly name?: string;
  readonly version?: string;
  readonly replicas?: number;
  /** The image without its tag. */
  readonly image?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** How long its pods go on serving when they are removed, in seconds: until whoever sends them requests has heard. */
  readonly preStop?: number;
  /** Before its pods are asked whether they are ready, in seconds. */
  readonly startsFor?: number;
}

/** A Deployment of the sample service as users have one. */
export function deployment(wish: Wish = {}) {
  const { name = 'checkout', version = '1.4.2', replicas = 2, env = {}, preStop = 5, startsFor = 0 } = wish;
  const { image = 'registry.example/checkout' } = wish;
  const labels = { app: name, 'app.kubernetes.io/name': name };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, labels },
    spec: {
      replicas,
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels },
        spec: {
          terminationGracePeriodSeconds: 15,
          containers: [
            {
              name,
              image: `${image}:${version}`,
              env: Object.entries(env).map(([key, value]) => ({ name: key, value })),
              ports: [{ name: 'http', containerPort: PORT }],
              readinessProbe: {
                httpGet: { path: '/healthz', port: 'http' },
                periodSeconds: 1,
                initialDelaySeconds: startsFor,
              },
              ...(preStop > 0 && { lifecycle: { preStop: { sleep: { seconds: preStop } } } }),
            },
          ],
        },
      },
    },
  };
}

export function service(name = 'checkout') {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name },
    spec: { selector: { app: name }, ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
  };
}

export interface DeploymentObject {
  readonly metadata: { readonly name: string; readonly generation: number; readonly uid: string };
  readonly spec: {
    readonly replicas: number;
    readonly template: {
      readonly metadata?: { readonly annotations?: Readonly<Record<string, string>> };
      readonly spec: PodObject['spec'];
    };
  };
  readonly status?: {
    readonly observedGeneration?: number;
    readonly replicas?: number;
    readonly updatedReplicas?: number;
    readonly readyReplicas?: number;
    readonly conditions?: readonly Condition[];
  };
}

/** Waits until a Deployment has rolled out. */
export function rolledOut(place: Place, name = 'checkout', within = 40_000): Promise<DeploymentObject> {
  return place.until(
    `the Deployment ${name} has rolled out`,
    async () => {
      const seen = await place.find<DeploymentObject>(DEPLOYMENTS, name);
      if (seen === null) return null;
      const { metadata, spec, status = {} } = seen;
      const { observedGeneration = 0, replicas = 0, updatedReplicas = 0, readyReplicas = 0 } = status;
      const all = [replicas, updatedReplicas, readyReplicas].every((count) => count === spec.replicas);
      return observedGeneration >= metadata.generation && all ? seen : null;
    },
    within,
  );
}
