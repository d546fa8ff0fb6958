import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Load, startLoad } from '../../src/demo/load.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'dist/cli.js');

export interface Ended {
  readonly status: number | null;
  readonly stderr: string;
  readonly events: readonly Record<string, unknown>[];
}

/** A repository, a remote, a state folder and users, all of one test's own; what the test starts is ended by `close`. */
export class Shop {
  readonly folder = mkdtempSync(join(tmpdir(), 'gray-release-e2e-'));
  readonly state = join(this.folder, 'state');
  readonly port: number;
  readonly #ports: readonly [number, number];
  #load: Load | null = null;

  constructor(port: number, ports: readonly [number, number]) {
    this.port = port;
    this.#ports = ports;
    mkdirSync(join(this.folder, '.github'));
    execFileSync('git', ['init', '--quiet', '--bare', join(this.folder, 'remote.git')]);
    this.writeSpec();
  }

  get spec(): string {
    return readFileSync(join(this.folder, '.github/gray-release.yml'), 'utf8');
  }

  writeSpec(change: (text: string) => string = (text) => text): void {
    writeFileSync(join(this.folder, '.github/gray-release.yml'), change(this.#spec()));
  }

  /** A spec with clocks so short that a dead run is followed within seconds. */
  #spec(): string {
    const sample = join(root, 'dist/sample.mjs');
    return `apiVersion: gray-release/v1
release: shop
registry: { kind: git, remote: remote.git }
services:
  checkout:
    initial: "1.4.2"
    target:
      kind: process
      command: ${JSON.stringify(`'${process.execPath}' '${sample}' --port {port}`)}
      env: { VERSION: "{version}", FAILING_VERSION: "1.6.0", FAILING: "0.2" }
      instances: 2
      ready: { http: "http://{address}/healthz", within: 10s }
      drain: 300ms
      ports: "${this.#ports[0]}-${this.#ports[1]}"
    router: { kind: gateway, listen: "127.0.0.1:${this.port}" }
process:
  release: { slice: 1, deadline: 30s }
  test:
    - stage: testers
      traffic: { match: [{ header: x-gray, equals: "1" }] }
      checks:
        - { kind: http, name: smoke, url: "http://{gray}/healthz", times: 5 }
    - stage: half
      traffic: { weight: 60% }
      for: { atLeast: 1s, atMost: 30s, warmUp: 200ms }
      checks:
        - { kind: compare, name: errors, metric: { source: router, of: errors }, tolerate: 0% }
  risk: { falseRevert: 1%, missed: 5%, ruleOut: 300% }
  promote: { watch: 1s }
timing: { look: 400ms, effect: 2s, fresh: 1s, lease: 6s, margin: 500ms }
`;
  }

  start(
    args: readonly string[],
    onEvent: (event: Record<string, unknown>, child: ChildProcess) => void = () => {},
    folder = this.folder,
  ): Promise<Ended> {
    const child = spawn(process.execPath, [cli, ...args, '--json', '--state', this.state], {
      cwd: folder,
    });
    const events: Record<string, unknown>[] = [];
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      const event = JSON.parse(line) as Record<string, unknown>;
      events.push(event);
      onEvent(event, child);
    });
    return new Promise((resolve) => child.once('close', (status) => resolve({ status, stderr, events })));
  }

  users(perSecond = 200): Load {
    this.#load = startLoad(this.port, perSecond);
    return this.#load;
  }

  /** The registry as git holds it, read without our own code. */
  registry(): { version: string; instances: { address: string; inService: boolean; version: string }[] } {
    const ref = 'refs/gray-release/v1/default/registry/shop:services/checkout.json';
    return JSON.parse(
      execFileSync('git', ['show', ref], { cwd: join(this.folder, 'remote.git'), encoding: 'utf8' }),
    );
  }

  /** What runs, by the operating system: processes of the sample whose working folder or arguments are ours. */
  running(): { pid: number; version: string }[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        try {
          const args = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0');
          if (!args.some((arg) => arg.endsWith('sample.mjs'))) return [];
          const env = readFileSync(`/proc/${name}/environ`, 'utf8').split('\0');
          const version = env.find((each) => each.startsWith('VERSION='))?.slice(8) ?? '';
          const port = Number(args[args.indexOf('--port') + 1]);
          return port >= this.#ports[0] && port <= this.#ports[1] ? [{ pid: Number(name), version }] : [];
        } catch {
          // It ended between the listing and the look.
          return [];
        }
      });
  }

  async close(): Promise<void> {
    await this.#load?.stop();
    const running = this.running().map(({ pid }) => pid);
    for (const pid of [...running, ...ours(this.folder)]) kill(pid);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Every process that was started in the folder, or names it: instances, gateways, and whatever a killed run left. */
function ours(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => {
      try {
        const inside = readlinkSync(`/proc/${name}/cwd`).startsWith(folder);
        return inside || readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(folder);
      } catch {
        // It ended between the listing and the look.
        return false;
      }
    })
    .map(Number);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
