import { describe, expect, it } from 'vitest';
import { linted, patched } from './shop.ts';

/** What is said of a comparison by these queries. */
function said(metric: Readonly<Record<string, string>>): string[] {
  const kind = metric.of === 'requests' ? { kind: 'threshold', atLeast: 1 } : { kind: 'compare' };
  const check = {
    ...kind,
    name: 'errors',
    metric: { source: 'prometheus', address: 'http://prometheus:9090', ...metric },
  };
  const stage = { stage: 'few', traffic: { weight: '5%' }, for: { atMost: '15m' }, checks: [check] };
  return linted(patched(JSON.stringify({ process: { test: [stage] } })))
    .filter(({ rule }) => rule === 'raw-counter' || rule === 'placeholder')
    .map(({ path, message }) => `${path.replace(/^.*\.metric\./, '')}: ${message}`);
}

const requests = 'http_requests_total{version="{version}"}';
const errors = 'http_requests_total{version="{version}",code=~"5.."}';

describe('the queries of counters', () => {
  it.each([
    { of: 'errors', requests, errors },
    { of: 'errors', requests: `sum by (instance) (${requests})`, errors: `${errors} or ${requests} * 0` },
    { of: 'latency', buckets: 'http_seconds_bucket{version="{version}"}' },
    { of: 'requests', requests: 'separate_total{arm="{arm}",service="{service}"}' },
    { of: 'gauge', query: 'avg(rate(queue_total{version="{version}"}[{window}]))' },
  ])('may be raw ones: %o', (metric) => {
    expect(said(metric)).toEqual([]);
  });

  it.each([
    [
      { of: 'errors', requests: `rate(${requests}[1m])`, errors },
      'requests: requests has rate(…), which counts',
    ],
    [{ of: 'errors', requests, errors: `increase (${errors}[1m])` }, 'errors: errors has increase(…), which'],
    [
      { of: 'latency', buckets: 'max_over_time(b[1m])' },
      'buckets: buckets has max_over_time(…), which counts',
    ],
    [{ of: 'requests', requests: `sum(${requests})` }, 'requests: requests has sum(…) over all replicas, in'],
    [
      { of: 'requests', requests, query: 'x' },
      'query: of: requests takes requests, and no query: one number',
    ],
    [{ of: 'gauge', query: 'x', errors }, 'errors: of: gauge takes query, and no errors'],
    [
      { of: 'gauge', query: 'x{v="{verson}"}' },
      'query: there is no placeholder {verson} here; did you mean version?',
    ],
  ])('are refused, with the reason: %o', (metric, says) => {
    const all = said(metric as unknown as Record<string, string>);

    expect(all).toHaveLength(1);
    expect(all[0]).toContain(says);
  });
});
