// How long the program takes to start: `validate` against `node -e 0`, and the action's entry until its first request.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { machine, median, medians, node, root, runNode } from './measure.ts';

const ROUNDS = 30;
const spec = 'examples/one-service/.github/gray-release.yml';

console.log(machine());
const walls = medians(
  {
    node: () => runNode(['-e', '0']).wall,
    validate: () => checked(runNode(['dist/cli.js', 'validate', '--spec', spec])),
  },
  ROUNDS,
);
const first = await firstRequest();
print('node -e 0', walls.node!, null);
print('validate, whole process', walls.validate!, 'at most 2');
print(
  'action, start to first request',
  first,
  'at most 2.9: Azure/k8s-deploy 7.0.0 takes 79 ms to start where node -e 0 takes 27',
);

function print(what: string, milliseconds: number, limit: string | null): void {
  const ratio =
    limit === null ? '' : `   x ${(milliseconds / walls.node!).toFixed(2)} of node -e 0 (${limit})`;
  console.log(`${what.padEnd(32)} ${milliseconds.toFixed(1).padStart(6)} ms${ratio}`);
}

function checked({ wall, status, stderr }: { wall: number; status: number | null; stderr: string }): number {
  if (status !== 0) throw new Error(`validate failed: ${stderr}`);
  return wall;
}

/** From the start of the process to the moment the API sees its first request; the action runs with the journal in GitHub. */
async function firstRequest(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'gray-release-bench-'));
  let arrived: (() => void) | null = null;
  const server = createServer((_request, response) => {
    arrived?.();
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  writeFileSync(join(folder, 'spec.yml'), `${specText()}`);
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS / 2; round++) {
    const began = performance.now();
    const seen = new Promise<number>((resolve) => {
      arrived = () => resolve(performance.now() - began);
    });
    const child = spawn(node, [join(root, 'dist/main.js')], {
      cwd: folder,
      env: env(port),
      stdio: 'ignore',
    });
    const time = await seen;
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    if (round > 0) times.push(time);
  }
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
  return median(times);
}

function specText(): string {
  return `apiVersion: gray-release/v1
release: shop
registry: { kind: github }
services:
  checkout:
    initial: "1.0.0"
    target: { kind: process, command: "node x.js --port {port}", ready: { tcp: true } }
    router: { kind: gateway, listen: "127.0.0.1:8080" }
process:
  test:
    - { stage: half, traffic: { weight: 50% }, checks: [{ kind: compare, name: e, metric: { source: router, of: errors } }] }
`;
}

function env(port: number): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    INPUT_COMMAND: 'status',
    INPUT_SPEC: 'spec.yml',
    INPUT_TOKEN: 'a-token',
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_RUN_ID: '1',
    GITHUB_ACTOR: 'octocat',
  };
}
