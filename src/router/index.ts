import type { RouterKind } from '../ports/router.ts';

/** Every kind of router, loaded when a spec names it. */
export const routers: Readonly<Record<string, () => Promise<RouterKind>>> = {
  gateway: () => import('./gateway/kind.ts').then((module) => module.gateway),
  haproxy: () => import('./haproxy/kind.ts').then((module) => module.haproxy),
};
