import type { Resource } from '../../../src/kubernetes/cluster.ts';
import { kind } from '../../../src/kubernetes/kinds.ts';
import type { RouterKind } from '../../../src/ports/router.ts';
import { gatewayApi } from '../../../src/router/gateway-api/kind.ts';
import { ingressNginx } from '../../../src/router/ingress-nginx/kind.ts';
import { istio } from '../../../src/router/istio/kind.ts';
import { traefikIngressRoute } from '../../../src/router/traefik-ingressroute/kind.ts';
import type { Owned } from './rig.ts';

/** Objects as users have them, with more in them than the service that is released: what must stay as it is. */
export interface Users {
  readonly router: RouterKind;
  readonly owned: Owned;
  /** The object that our orders change. */
  readonly changed: string;
  /** The same object where somebody made 5 % into 50 %, and where somebody took away the rule for testers. */
  readonly reweighted: (object: string) => string;
  readonly untested: (object: Resource) => Readonly<Record<string, unknown>>;
}

const metadata = { name: 'checkout' };
const halved = (object: string) => object.replaceAll('"weight":9500', '"weight":500');
const without = (list: string) => (object: Resource) => {
  const spec = object.spec as Readonly<Record<string, readonly object[]>>;
  return { ...object, spec: { ...spec, [list]: spec[list]!.filter((rule) => !isForTesters(rule)) } };
};
/** The name of gray's Service, and not that of the user's, is in it. */
const isForTesters = (rule: object) =>
  /"checkout-gray["./]/.test(JSON.stringify(rule)) && !/"checkout["./]/.test(JSON.stringify(rule));

export const USERS: Readonly<Record<string, Users>> = {
  'gateway-api': {
    router: gatewayApi,
    owned: {
      kind: kind('gateway.networking.k8s.io/v1', 'HTTPRoute'),
      object: {
        metadata,
        spec: {
          parentRefs: [{ name: 'gateway' }],
          hostnames: ['shop.example'],
          rules: [
            {
              matches: [{ path: { type: 'PathPrefix', value: '/cart' } }],
              backendRefs: [
                { name: 'cart', port: 80, weight: 90 },
                { name: 'cart-2', port: 80, weight: 10 },
              ],
            },
            {
              name: 'main',
              matches: [
                { path: { type: 'PathPrefix', value: '/' }, headers: [{ name: 'x-tenant', value: 'a' }] },
                { path: { type: 'Exact', value: '/checkout' }, method: 'POST' },
              ],
              filters: [
                {
                  type: 'RequestHeaderModifier',
                  requestHeaderModifier: { set: [{ name: 'x-a', value: 'b' }] },
                },
              ],
              timeouts: { request: '10s' },
              backendRefs: [{ name: 'checkout', port: 80 }],
            },
          ],
        },
      },
    },
    changed: 'checkout',
    reweighted: halved,
    untested: without('rules'),
  },
  'traefik-ingressroute': {
    router: traefikIngressRoute,
    owned: {
      kind: kind('traefik.io/v1alpha1', 'IngressRoute'),
      object: {
        metadata,
        spec: {
          entryPoints: ['web'],
          routes: [
            { kind: 'Rule', match: 'PathPrefix(`/cart`)', services: [{ name: 'cart', port: 80, weight: 3 }] },
            {
              kind: 'Rule',
              match: 'Host(`shop.example`)',
              priority: 7,
              middlewares: [{ name: 'auth' }],
              services: [{ name: 'checkout', port: 'http', passHostHeader: true }],
            },
          ],
          tls: { secretName: 'shop' },
        },
      },
    },
    changed: 'checkout',
    reweighted: halved,
    untested: without('routes'),
  },
  istio: {
    router: istio,
    owned: {
      kind: kind('networking.istio.io/v1', 'VirtualService'),
      object: {
        metadata,
        spec: {
          hosts: ['shop.example'],
          gateways: ['mesh', 'istio-system/public'],
          http: [
            { match: [{ uri: { prefix: '/cart' } }], route: [{ destination: { host: 'cart' } }] },
            {
              name: 'main',
              match: [{ uri: { prefix: '/' }, headers: { 'x-tenant': { exact: 'a' } } }],
              retries: { attempts: 3 },
              route: [{ destination: { host: 'checkout', subset: 'v1', port: { number: 80 } } }],
            },
          ],
        },
      },
    },
    changed: 'checkout',
    reweighted: halved,
    untested: without('http'),
  },
  'ingress-nginx': {
    router: ingressNginx,
    owned: {
      kind: kind('networking.k8s.io/v1', 'Ingress'),
      object: {
        metadata: { ...metadata, annotations: { 'nginx.ingress.kubernetes.io/proxy-body-size': '8m' } },
        spec: {
          ingressClassName: 'nginx',
          tls: [{ hosts: ['shop.example'], secretName: 'shop' }],
          rules: [
            {
              host: 'shop.example',
              http: {
                paths: ['cart', 'checkout'].map((name) => ({
                  path: `/${name}`,
                  pathType: 'Prefix',
                  backend: { service: { name, port: { number: 80 } } },
                })),
              },
            },
          ],
        },
      },
    },
    changed: 'checkout-gray',
    reweighted: (object) => object.replace('canary-weight":"500"', 'canary-weight":"5000"'),
    untested: ({ metadata: { annotations = {}, ...rest }, ...object }) => ({
      ...object,
      metadata: {
        ...rest,
        annotations: Object.fromEntries(
          Object.entries(annotations).filter(([key]) => !key.includes('by-header')),
        ),
      },
    }),
  },
};
