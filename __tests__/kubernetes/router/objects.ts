import { kind } from '../../../src/kubernetes/kinds.ts';
import { ISTIO_GATEWAY } from '../cluster/istio.ts';
import { ENTRY_POINT, GATEWAY } from '../cluster/traefik.ts';
import type { Owned } from './rig.ts';

/** Objects as users have them: each sends all requests to the Service `checkout`. */
const metadata = { name: 'checkout' };

export const httpRoute: Owned = {
  kind: kind('gateway.networking.k8s.io/v1', 'HTTPRoute'),
  object: {
    metadata,
    spec: {
      parentRefs: [{ name: GATEWAY }],
      rules: [{ backendRefs: [{ name: 'checkout', port: 80 }] }],
    },
  },
};

export const ingressRoute: Owned = {
  kind: kind('traefik.io/v1alpha1', 'IngressRoute'),
  object: {
    metadata,
    spec: {
      entryPoints: [ENTRY_POINT],
      routes: [{ kind: 'Rule', match: 'PathPrefix(`/`)', services: [{ name: 'checkout', port: 80 }] }],
    },
  },
};

export const virtualService: Owned = {
  kind: kind('networking.istio.io/v1', 'VirtualService'),
  object: {
    metadata,
    spec: {
      hosts: ['*'],
      gateways: [ISTIO_GATEWAY],
      http: [{ route: [{ destination: { host: 'checkout', port: { number: 80 } } }] }],
    },
  },
};

export const ingress: Owned = {
  kind: kind('networking.k8s.io/v1', 'Ingress'),
  object: {
    metadata,
    spec: {
      ingressClassName: 'nginx',
      rules: [
        {
          http: {
            paths: [
              {
                path: '/',
                pathType: 'Prefix',
                backend: { service: { name: 'checkout', port: { number: 80 } } },
              },
            ],
          },
        },
      ],
    },
  },
};
