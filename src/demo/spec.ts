interface DemoSpec {
  readonly remote: string;
  readonly port: number;
  readonly node: string;
  readonly sample: string;
}

/** A spec as a user would write it, with its clocks set for a demo of less than a minute. */
export function makeDemoSpec({ remote, port, node, sample }: DemoSpec): string {
  return `apiVersion: gray-release/v1
release: demo
registry: { kind: git, remote: ${JSON.stringify(remote)} }

services:
  checkout:
    initial: "1.4.2"
    target:
      kind: process
      command: ${JSON.stringify(`'${node}' '${sample}' --port {port}`)}
      env: { VERSION: "{version}", FAILING_VERSION: "1.6.0", FAILING: "0.05" }
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
      traffic: { weight: 10% }
      for: { atLeast: 6s, atMost: 20s, warmUp: 500ms }
      checks:
        - { kind: compare, name: errors, metric: { source: router, of: errors }, worse: higher, tolerate: 0% }
    - stage: half
      traffic: { weight: 50% }
      for: { atLeast: 3s, atMost: 20s, warmUp: 500ms }
      checks:
        - { kind: compare, name: errors, metric: { source: router, of: errors }, worse: higher, tolerate: 0% }
  risk: { falseRevert: 1%, missed: 5%, ruleOut: 200% }
  promote: { approval: none, watch: 2s }

timing: { look: 500ms, effect: 3s, fresh: 2s, lease: 15s, margin: 1s }
`;
}
