import type { MetricKind } from '../ports/metric.ts';

/** Every kind of metric source, by the name that `source` gives it; loaded when a check names it. */
export const metrics: Readonly<Record<string, () => Promise<MetricKind>>> = {
  router: () => import('./router.ts').then((module) => module.routerMetric),
};
