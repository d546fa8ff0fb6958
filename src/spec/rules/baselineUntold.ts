import type { Rule } from '../rule.ts';
import { checksOf } from './each.ts';

type Metric = Readonly<Record<string, unknown>> & { readonly source: string };

/** Which of a metric's keys ask for one version at a time, by source; a program asks for itself, and a router here counts nothing. */
const ASKING: Readonly<Record<string, readonly string[]>> = {
  prometheus: ['requests', 'errors', 'buckets', 'query'],
  http: ['requests', 'errors', 'buckets', 'value'],
};

export const baselineUntold: Rule = {
  id: 'baseline-untold',
  severity: 'error',
  why:
    'The baseline runs the same version as stable, so a query by {version} alone counts both together, and gray would be compared with ' +
    'all that is older and larger than itself. {arm} is `baseline` there.',
  example: `services:
  checkout: { baseline: true }
process:
  test:
    - stage: few
      traffic: { weight: 5% }
      checks:
        - kind: compare
          name: errors
          metric:
            source: prometheus
            of: errors
            address: http://prometheus:9090
            requests: 'http_requests_total{version="{version}"}'
            errors: 'http_requests_total{version="{version}",code=~"5.."}'`,
  find(spec) {
    const compared = new Set(spec.services.flatMap(({ name, baseline }) => (baseline ? [name] : [])));
    return checksOf(spec).flatMap(({ check: { service, options }, path }) => {
      if (options.kind !== 'compare' || !compared.has(service)) return [];
      const metric = options.metric as Metric;
      return untoldBy(metric).map((key) => ({
        path: [...path, 'metric', key],
        message: `${key} does not say {arm}, and {version} does not tell the baseline of ${service} from stable`,
      }));
    });
  },
};

function untoldBy(metric: Metric): string[] {
  if (metric.source === 'http' && String(metric.url).includes('{arm}')) return [];
  return (ASKING[metric.source] ?? []).filter(
    (key) => typeof metric[key] === 'string' && !metric[key].includes('{arm}'),
  );
}
