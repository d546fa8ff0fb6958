/** Fails a third of the requests of users, and is as healthy as any. */
export const BAD = 'bad';

/** Clocks so short that a dead run is followed within seconds; in milliseconds. */
export const TIMING = { look: 300, effect: 1_500, fresh: 700, lease: 4_200, margin: 300 } as const;

/** The share of gray in the stage `few`, in basis points. */
export const FEW = 4_000;

export function specOf({
  sample,
  router,
  ports,
}: {
  readonly sample: string;
  readonly router: object;
  readonly ports: string;
}): string {
  const timing = Object.entries(TIMING).map(([name, length]) => `${name}: ${length}ms`);
  return `apiVersion: gray-release/v1
release: shop
registry: { kind: git, remote: remote.git }
services:
  checkout:
    initial: "first"
    target:
      kind: process
      command: ${JSON.stringify(`'${process.execPath}' '${sample}' --port {port}`)}
      env: { VERSION: "{version}", FAILING_VERSION: "${BAD}", FAILING: "0.35" }
      instances: 3
      ready: { http: "http://{address}/healthz", within: 10s }
      drain: 200ms
      ports: "${ports}"
    router: ${JSON.stringify(router)}
process:
  release: { slice: 1, deadline: 30s }
  test:
    - stage: testers
      traffic: { match: [{ header: x-gray, equals: "1" }] }
      checks:
        - { kind: http, name: smoke, url: "http://{gray}/healthz", times: 3 }
    - stage: few
      traffic: { weight: ${FEW / 100}%, sticky: { cookie: gray } }
      for: { atLeast: 800ms, atMost: 25s, warmUp: 200ms }
      checks:
        - { kind: threshold, name: errors, metric: { source: router, of: errors }, atMost: 10%, samples: 40 }
        - { kind: compare, name: compared, metric: { source: router, of: errors }, tolerate: 0% }
  risk: { falseRevert: 1%, missed: 5%, ruleOut: 900% }
  inconclusive: revert
  promote: { watch: 600ms }
timing: { ${timing.join(', ')} }
`;
}
