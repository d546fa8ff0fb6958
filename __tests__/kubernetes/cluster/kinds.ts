import type { ResourceKind } from '../../../src/kubernetes/cluster.ts';

const kind = (apiVersion: string, kind: string, plural: string): ResourceKind => ({
  apiVersion,
  kind,
  plural,
});
const GATEWAY_API = 'gateway.networking.k8s.io/v1';

export const DEPLOYMENTS = kind('apps/v1', 'Deployment', 'deployments');
export const SERVICES = kind('v1', 'Service', 'services');
export const SERVICE_ACCOUNTS = kind('v1', 'ServiceAccount', 'serviceaccounts');
export const PODS = kind('v1', 'Pod', 'pods');
export const EVENTS = kind('v1', 'Event', 'events');
export const SLICES = kind('discovery.k8s.io/v1', 'EndpointSlice', 'endpointslices');
export const WEBHOOKS = kind(
  'admissionregistration.k8s.io/v1',
  'ValidatingWebhookConfiguration',
  'validatingwebhookconfigurations',
);
export const ISTIO_GATEWAYS = kind('networking.istio.io/v1', 'Gateway', 'gateways');
export const CLASSES = kind(GATEWAY_API, 'GatewayClass', 'gatewayclasses');
export const GATEWAYS = kind(GATEWAY_API, 'Gateway', 'gateways');
export const ROUTES = kind(GATEWAY_API, 'HTTPRoute', 'httproutes');
