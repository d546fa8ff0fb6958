import type { Resource, ResourceKind } from './cluster.ts';

/** The kinds that are read or written, as the API server names them. */
export const CONFIG_MAP = kind('v1', 'ConfigMap');
export const POD = kind('v1', 'Pod');
export const SERVICE = kind('v1', 'Service');
export const EVENT = kind('v1', 'Event');
export const DEPLOYMENT = kind('apps/v1', 'Deployment');
export const REPLICA_SET = kind('apps/v1', 'ReplicaSet');
export const ENDPOINT_SLICE = kind('discovery.k8s.io/v1', 'EndpointSlice');
export const AUTOSCALER = kind('autoscaling/v2', 'HorizontalPodAutoscaler');
export const DISRUPTION_BUDGET = kind('policy/v1', 'PodDisruptionBudget');
export const NETWORK_POLICY = kind('networking.k8s.io/v1', 'NetworkPolicy');

/** Where the cluster has them. */
export const POD_MONITOR = kind('monitoring.coreos.com/v1', 'PodMonitor');
export const VERTICAL_AUTOSCALER = kind('autoscaling.k8s.io/v1', 'VerticalPodAutoscaler');

export function kind(apiVersion: string, name: string): ResourceKind {
  return { apiVersion, kind: name, plural: pluralOf(name) };
}

export function kindOf({ apiVersion, kind: name }: Resource): ResourceKind {
  return kind(apiVersion, name);
}

/** As Kubernetes itself makes the plural of a kind; every kind that is used here keeps to it. */
function pluralOf(name: string): string {
  const lower = name.toLowerCase();
  if (/(s|x|ch|sh)$/.test(lower)) return `${lower}es`;
  if (lower.endsWith('y')) return `${lower.slice(0, -1)}ies`;
  return `${lower}s`;
}
