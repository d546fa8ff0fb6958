// `plan` for specs of many services with ten instances each: time and memory, and that time grows linearly.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { machine, median, root, runNode } from './measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'gray-release-bench-'));
execFileSync('git', ['init', '--quiet', '--bare', join(folder, 'remote.git')]);
mkdirSync(join(folder, '.github'));

console.log(machine());
for (const services of [250, 500, 1000]) {
  writeFileSync(join(folder, '.github', 'gray-release.yml'), specOf(services));
  const versions = Array.from({ length: services }, (_, i) => `service-${i}=2.0.0`).join(',');
  const args = [join(root, 'dist/cli.js'), 'plan', '--versions', versions];
  const runs = Array.from({ length: 5 }, () => runNode(args, { cwd: folder, memory: true }));
  const failed = runs.find(({ status }) => status !== 0);
  if (failed !== undefined) throw new Error(failed.stderr);
  const wall = median(runs.map((run) => run.wall));
  const memory = Math.max(...runs.map((run) => run.memory));
  console.log(
    `${services} services: ${Math.round(wall)} ms, ${Math.round(memory)} MB, ${(wall / services).toFixed(2)} ms a service`,
  );
}
console.log('limits for 1000 services: 2000 ms, 300 MB');
rmSync(folder, { recursive: true });

function specOf(services: number): string {
  const each = Array.from(
    { length: services },
    (_, i) => `  service-${i}:
    initial: "1.0.0"
    ${i === 0 ? '' : `dependsOn: [service-${Math.floor((i - 1) / 2)}]`}
    target:
      kind: process
      command: node server.js --port {port}
      instances: 10
      ready: { http: "http://{address}/healthz", within: 30s }
    router: { kind: gateway, listen: "127.0.0.1:${20_000 + i}" }`,
  );
  return `apiVersion: gray-release/v1
release: shop
registry: { kind: git, remote: ${JSON.stringify(join(folder, 'remote.git'))} }
services:
${each.join('\n')}
process:
  test:
    - stage: half
      traffic: { weight: 50% }
      for: { atLeast: 1m, atMost: 10m }
      checks:
        - { kind: compare, service: service-0, name: errors, metric: { source: router, of: errors } }
`;
}
