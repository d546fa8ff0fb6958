interface DemoSpec {
  readonly remote: string;
  readonly port: number;
  readonly node: string;
  readonly sample: string;
  /** What a release does whose evidence is short at its deadline. */
  readonly inconclusive: 'hold' | 'revert';
}

/** The service's own share of failed requests, and that of its bad version. */
export const USUAL = 0.01;
export const BAD = 0.03;
export const BAD_VERSION = '1.6.0';

/** A spec as a user would write it, with its clocks set for a demo of about a minute. */
export function makeDemoSpec({ remote, port, node, sample, inconclusive }: DemoSpec): string {
  return `apiVersion: gray-release/v1
release: demo
registry: { kind: git, remote: ${JSON.stringify(remote)} }

services:
  checkout:
    initial: "1.4.2"
    target:
      kind: process
      command: ${JSON.stringify(`'${node}' '${sample}' --port {port}`)}
      env: { VERSION: "{version}", USUAL: "${USUAL}", FAILING_VERSION: "${BAD_VERSION}", FAILING: "${BAD}" }
      instances: 2
      ready: { http: "http://{address}/healthz", within: 10s }
      drain: 500ms
    router: { kind: gateway, listen: "127.0.0.1:${port}" }

process:
  release: { slice: 1, deadline: 20s }
  test:
    - stage: testers
      traffic: { match: [{ header: x-gray, equals: "1" }] }
      checks:
        - { kind: http, name: smoke, url: "http://{gray}/healthz", expect: { status: 200 }, times: 10 }
    - stage: few
      traffic: { weight: 20%, sticky: { cookie: gray } }
      for: { atLeast: 8s, atMost: 45s, warmUp: 500ms }
      checks:
        - { kind: compare, name: errors, metric: { source: router, of: errors }, worse: higher, tolerate: 0% }
    - stage: half
      traffic: { weight: 50%, sticky: { cookie: gray } }
      for: { atLeast: 3s, atMost: 45s, warmUp: 500ms }
      checks:
        - { kind: compare, name: errors, metric: { source: router, of: errors }, worse: higher, tolerate: 0% }
  risk: { falseRevert: 1%, missed: 5%, ruleOut: 200% }
  inconclusive: ${inconclusive}
  promote: { approval: none, watch: 2s }

timing: { look: 500ms, effect: 3s, fresh: 2s, lease: 15s, margin: 1s }
`;
}
