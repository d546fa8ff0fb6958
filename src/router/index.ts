import type { RouterKind } from '../ports/router.ts';

/** Every kind of router, loaded when a spec names it. */
export const routers: Readonly<Record<string, () => Promise<RouterKind>>> = {
  gateway: () => import('./gateway/kind.ts').then((module) => module.gateway),
  haproxy: () => import('./haproxy/kind.ts').then((module) => module.haproxy),
  nginx: () => import('./nginx/kind.ts').then((module) => module.nginx),
  traefik: () => import('./traefik/kind.ts').then((module) => module.traefik),
  caddy: () => import('./caddy/kind.ts').then((module) => module.caddy),
  'gateway-api': () => import('./gateway-api/kind.ts').then((module) => module.gatewayApi),
  'traefik-ingressroute': () =>
    import('./traefik-ingressroute/kind.ts').then((module) => module.traefikIngressRoute),
  'ingress-nginx': () => import('./ingress-nginx/kind.ts').then((module) => module.ingressNginx),
  istio: () => import('./istio/kind.ts').then((module) => module.istio),
  replicas: () => import('./replicas/kind.ts').then((module) => module.replicas),
};
