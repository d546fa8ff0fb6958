/** Upper bounds in seconds: fine where the sample's answers lie. */
const BOUNDS = [
  0.001, 0.002, 0.003, 0.004, 0.005, 0.006, 0.007, 0.008, 0.009, 0.01, 0.012, 0.015, 0.02, 0.03, 0.05, 0.1, 1,
];

/** What the sample counts of itself, as Prometheus scrapes it. */
export interface Exposition {
  count(status: number, seconds: number): void;
  text(): string;
}

export function startExposition(version: string): Exposition {
  // There from the start, so that the first failure is one more and not the first that is known.
  const requests = new Map([
    [200, 0],
    [500, 0],
  ]);
  const buckets = BOUNDS.map(() => 0);
  let sum = 0;
  return {
    count(status, seconds) {
      requests.set(status, (requests.get(status) ?? 0) + 1);
      for (const [i, bound] of BOUNDS.entries()) if (seconds <= bound) buckets[i]! += 1;
      sum += seconds;
    },
    text() {
      const all = [...requests.values()].reduce((total, count) => total + count, 0);
      const name = 'http_request_duration_seconds';
      const bucket = (le: string | number, count: number) =>
        `${name}_bucket{version="${version}",le="${le}"} ${count}`;
      return [
        '# TYPE http_requests_total counter',
        ...[...requests].map(
          ([code, count]) => `http_requests_total{version="${version}",code="${code}"} ${count}`,
        ),
        `# TYPE ${name} histogram`,
        ...BOUNDS.map((bound, i) => bucket(bound, buckets[i]!)),
        bucket('+Inf', all),
        `${name}_sum{version="${version}"} ${sum}`,
        `${name}_count{version="${version}"} ${all}`,
        '',
      ].join('\n');
    },
  };
}
