import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../freePort.ts';
import { Haproxy } from '../router/haproxy.ts';
import type { Quota } from './boundaries.ts';
import { Gate } from './gate.ts';
import { interposeGateway } from './gatewayProxy.ts';
import { interposeHaproxy } from './haproxyProxy.ts';
import { installHooks } from './hooks.ts';
import { watchInstances } from './instances.ts';
import { Journal } from './journal.ts';
import { type Place, processesOf } from './outside.ts';
import { routeGate } from './routes.ts';
import { BAD, specOf, TIMING } from './spec.ts';
import { startUsers, type Users } from './users.ts';

export type RouterKind = 'gateway' | 'haproxy';

interface Ended {
  readonly status: number | null;
  readonly decision: string | null;
  readonly message: string;
}

/** A repository, a remote, a router, users and runs of their own; what a lane starts is ended by `close`. */
export class Lane {
  readonly place: Place;
  readonly gate: Gate;
  readonly journal: Journal;
  readonly haproxy: Haproxy | null;
  readonly #dist: string;
  #users: Users | null = null;
  readonly #closing: (() => unknown)[] = [];
  readonly #alive = new Map<number, ChildProcess>();
  /** What runs said on their error outputs, for people. */
  readonly said: string[] = [];

  private constructor(dist: string, place: Place, quota: Quota, haproxy: Haproxy | null) {
    this.#dist = dist;
    this.place = place;
    this.haproxy = haproxy;
    this.gate = new Gate(quota, TIMING.effect / 2, (pid) => this.#alive.get(pid)?.kill('SIGKILL') ?? false);
    this.journal = new Journal(this.gate);
  }

  /** Ready, with the initial version registered and serving. */
  static async start(dist: string, router: RouterKind, number: number, quota: Quota, perSecond: number) {
    const folder = mkdtempSync(join(tmpdir(), 'gray-torture-'));
    const remote = join(folder, 'remote.git');
    execFileSync('git', ['init', '--quiet', '--bare', remote]);
    const port = await freePort();
    const place = { folder, remote, port, instances: 3 };
    const haproxy = router === 'haproxy' ? new Haproxy(port, await freePort()) : null;
    await haproxy?.start();
    const socket = haproxy === null ? null : join(haproxy.folder, 'seen.sock');
    const routed =
      haproxy === null ? { kind: 'gateway', listen: `127.0.0.1:${port}` } : { ...haproxy.options, socket };
    mkdirSync(join(folder, '.github'));
    const first = 28_000 + number * 60;
    const spec = specOf({
      sample: join(dist, 'sample.mjs'),
      router: routed,
      ports: `${first}-${first + 59}`,
    });
    writeFileSync(join(folder, '.github/gray-release.yml'), spec);
    const lane = new Lane(dist, place, quota, haproxy);
    await lane.#interpose(socket);
    lane.#users = startUsers(port, perSecond);
    return lane;
  }

  get users(): Users {
    return this.#users!;
  }

  async #interpose(haproxySocket: string | null): Promise<void> {
    const { folder, remote } = this.place;
    const { gate, journal, haproxy } = this;
    const hooks = await installHooks(remote, journal);
    const routes = routeGate(gate, () => journal.newVersion);
    const state = join(folder, 'state/default/shop');
    const watch = watchInstances(join(state, 'process/checkout'), {
      phase: () => journal.phase,
      newVersion: () => journal.newVersion,
      holder: () => gate.holder,
      seen: (boundary, side) => gate.seen(boundary, side),
    });
    this.#closing.push(
      () => hooks.close(),
      () => watch.close(),
    );
    if (haproxy !== null && haproxySocket !== null) {
      const proxy = await interposeHaproxy(haproxySocket, haproxy.socket, routes);
      this.#closing.push(() => proxy.close());
    }
    const registered = await this.run(['register']);
    if (registered.status !== 0) throw new Error(`the first registration failed: ${this.said.join('\n')}`);
    if (haproxy === null) {
      const proxy = await interposeGateway(join(state, 'gateway/checkout/control.sock'), routes);
      this.#closing.push(() => proxy.close());
    }
  }

  /** Runs the built program until it ends or is killed. */
  run(args: readonly string[]): Promise<Ended> {
    const { folder } = this.place;
    const given = [join(this.#dist, 'cli.js'), ...args, '--json', '--state', join(folder, 'state')];
    const child = spawn(process.execPath, given, { cwd: folder });
    const pid = child.pid!;
    this.#alive.set(pid, child);
    let outcome: { decision?: string; message?: string } = {};
    child.stderr.on('data', (chunk: Buffer) => this.said.push(`${pid} ${chunk.toString()}`));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const event = JSON.parse(line) as { type: string; decision?: string; message?: string };
      if (event.type === 'outcome') outcome = event;
    });
    return new Promise((resolve) =>
      child.once('close', (status) => {
        this.#alive.delete(pid);
        resolve({ status, decision: outcome.decision ?? null, message: outcome.message ?? '' });
      }),
    );
  }

  async close(): Promise<void> {
    await this.#users?.stop();
    for (const { pid } of processesOf(this.place.folder)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    }
    for (const close of this.#closing) await close();
    await this.haproxy?.end();
    rmSync(this.place.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Every fifth version is bad. */
export function versionOf(number: number): string {
  return number % 5 === 2 ? BAD : `good-${number}`;
}
