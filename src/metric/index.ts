import type { MetricKind } from '../ports/metric.ts';

/** Every kind of metric source, by the name that `source` gives it; loaded when a check names it. */
export const metrics: Readonly<Record<string, () => Promise<MetricKind>>> = {
  router: () => import('./router.ts').then((module) => module.routerMetric),
  prometheus: () => import('./prometheus/kind.ts').then((module) => module.prometheusMetric),
  http: () => import('./http/kind.ts').then((module) => module.httpMetric),
  command: () => import('./command/kind.ts').then((module) => module.commandMetric),
};
