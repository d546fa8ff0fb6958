import type { Rule } from '../rule.ts';
import { checksOf } from './each.ts';

type Of = 'errors' | 'latency' | 'requests' | 'gauge';

/** The keys of a `prometheus` metric that hold its queries, and which of them each kind of number takes. */
const QUERIES = ['requests', 'errors', 'buckets', 'query'] as const;
const TAKES: Readonly<Record<Of, readonly string[]>> = {
  errors: ['requests', 'errors'],
  latency: ['buckets'],
  requests: ['requests'],
  gauge: ['query'],
};

const OVER_TIME = /\b(i?rate|increase|i?delta|deriv|[a-z]+_over_time)\s*\(/;
const TOGETHER = /\b(sum|avg|min|max|count)\s*\(/;
const APART = /\b(by|without)\s*\(/;

export const rawCounter: Rule = {
  id: 'raw-counter',
  severity: 'error',
  why: `A rate over a minute that is looked at every ten seconds counts each request six times, as evidence that is not there. The differences
of raw counters count each once; and a restart is seen only in a counter that has not been added to others.`,
  example: `process:
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
            requests: 'rate(http_requests_total{version="{version}"}[1m])'
            errors: 'http_requests_total{version="{version}",code=~"5.."}'`,
  find: (spec) =>
    checksOf(spec).flatMap(({ check: { options }, path }) => {
      const metric = (options.metric ?? {}) as Readonly<Record<string, unknown>>;
      if (metric.source !== 'prometheus') return [];
      return QUERIES.flatMap((key) => {
        const query = metric[key];
        const message = typeof query === 'string' ? wrongIn(metric.of as Of, key, query) : null;
        return message === null ? [] : [{ path: [...path, 'metric', key], message }];
      });
    }),
};

function wrongIn(of: Of, key: string, query: string): string | null {
  if (!TAKES[of].includes(key)) {
    const why = key === 'query' ? ': one number does not tell how many requests it stands for' : '';
    return `of: ${of} takes ${TAKES[of].join(' and ')}, and no ${key}${why}`;
  }
  if (of === 'gauge') return null;
  const over = OVER_TIME.exec(query);
  if (over !== null) {
    return `${key} has ${over[1]}(…), which counts the same requests at several looks; give the raw counter, of which the differences are taken`;
  }
  const together = TOGETHER.exec(query);
  if (together === null || APART.test(query)) return null;
  return `${key} has ${together[1]}(…) over all replicas, in which the restart of one is lost; give the series themselves, which are added up, or group by the replica`;
}
