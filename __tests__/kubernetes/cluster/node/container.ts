import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { argsOf, isHollow, isMissing, tagOf } from './images.ts';
import { waitFor } from './probe.ts';
import type { ContainerSpec, ContainerState, Terminated } from './types.ts';

const FIRST_BACK_OFF = 1_000;
const LONGEST_BACK_OFF = 300_000;

interface Around {
  readonly folder: string;
  readonly address: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Something of its state is new. */
  changed(): void;
  tell(reason: string, message: string, type: 'Normal' | 'Warning'): void;
}

/** One container: its image, its process, what becomes of that, and whether it is ready. */
export class Container {
  readonly spec: ContainerSpec;
  readonly #around: Around;
  state: ContainerState = { waiting: { reason: 'ContainerCreating' } };
  lastState: { readonly terminated?: Terminated } = {};
  restarts = 0;
  ready = false;
  #process: ChildProcess | null = null;
  #stopping = false;

  constructor(spec: ContainerSpec, around: Around) {
    this.spec = spec;
    this.#around = around;
  }

  get log(): string {
    return join(this.#around.folder, `${this.spec.name}.log`);
  }

  /** The container's life, until it is stopped: pulled, run, probed, and run again when it ends. */
  async live(): Promise<void> {
    const { image, name } = this.spec;
    const { tell, signal } = this.#around;
    if (isMissing(image)) return this.#cannotPull();
    tell('Pulled', `Container image "${image}" already present on machine`, 'Normal');
    for (let backOff = FIRST_BACK_OFF; !this.#stopping; backOff = Math.min(backOff * 2, LONGEST_BACK_OFF)) {
      const ended = await this.#run();
      if (this.#stopping) return;
      this.ready = false;
      this.lastState = { terminated: ended };
      const message = `back-off ${backOff / 1000}s restarting failed container=${name}`;
      this.#becomes({ waiting: { reason: 'CrashLoopBackOff', message } });
      tell('BackOff', `Back-off restarting failed container ${name}`, 'Warning');
      await sleep(backOff, undefined, { signal }).catch(() => {});
      this.restarts++;
    }
  }

  /** Its hook, SIGTERM, and SIGKILL when its grace is over. */
  async stop(grace: number): Promise<void> {
    const began = performance.now();
    const wait = Math.min((this.spec.lifecycle?.preStop?.sleep?.seconds ?? 0) * 1000, grace);
    if (wait > 0) await sleep(wait, undefined, { signal: this.#around.signal }).catch(() => {});
    this.#stopping = true;
    const child = this.#process;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const left = Math.max(0, grace - (performance.now() - began));
    const late = sleep(left, 'late', { ref: false });
    if ((await Promise.race([gone, late])) === 'late') child.kill('SIGKILL');
    await gone;
    this.ready = false;
  }

  kill(): void {
    this.#stopping = true;
    this.#process?.kill('SIGKILL');
  }

  async #cannotPull(): Promise<void> {
    const { image } = this.spec;
    const why = `failed to resolve reference "${image}": ${image}: not found`;
    const { tell } = this.#around;
    const failed = `Failed to pull image "${image}": ${why}`;
    this.#becomes({ waiting: { reason: 'ErrImagePull', message: why } });
    tell('Failed', failed, 'Warning');
    await sleep(500);
    const message = `Back-off pulling image "${image}": ErrImagePull: ${why}`;
    this.#becomes({ waiting: { reason: 'ImagePullBackOff', message } });
    tell('BackOff', `Back-off pulling image "${image}"`, 'Warning');
  }

  /** One run of the process, from its start to its end. */
  async #run(): Promise<Terminated> {
    const startedAt = new Date().toISOString();
    this.#becomes({ running: { startedAt } });
    if (isHollow(this.spec.image)) {
      const { initialDelaySeconds = 0 } = this.spec.readinessProbe ?? {};
      await sleep(initialDelaySeconds * 1_000, undefined, { signal: this.#around.signal }).catch(() => {});
      this.#isReady(true);
      return new Promise(() => {});
    }
    const child = this.#spawn();
    this.#process = child;
    const probing = new AbortController();
    void this.#probe(probing.signal);
    const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
      child.once('exit', (...end) => resolve(end)),
    );
    probing.abort();
    return {
      exitCode: code ?? 128 + constants.signals[signal!],
      ...(signal !== null && { signal: constants.signals[signal] }),
      reason: code === 0 ? 'Completed' : 'Error',
      startedAt,
      finishedAt: new Date().toISOString(),
    };
  }

  #spawn(): ChildProcess {
    const { env, address } = this.#around;
    const port = this.spec.ports?.[0]?.containerPort ?? 8080;
    const log = openSync(this.log, 'w');
    const { image } = this.spec;
    return spawn(process.execPath, argsOf(image, address, port), {
      env: { PATH: process.env.PATH, HOST: address, PORT: String(port), VERSION: tagOf(image), ...env },
      stdio: ['ignore', log, log],
    });
  }

  async #probe(signal: AbortSignal): Promise<void> {
    const { readinessProbe, ports = [] } = this.spec;
    if (readinessProbe?.httpGet === undefined) return this.#isReady(true);
    const said = (ready: boolean, why: string) => {
      if (!ready) this.#around.tell('Unhealthy', `Readiness probe failed: ${why}`, 'Warning');
      this.#isReady(ready);
    };
    const { port } = readinessProbe.httpGet;
    const number = typeof port === 'number' ? port : ports.find(({ name }) => name === port)?.containerPort;
    await waitFor(readinessProbe, `${this.#around.address}:${number}`, said, signal);
  }

  #isReady(ready: boolean): void {
    if (ready === this.ready) return;
    this.ready = ready;
    this.#around.changed();
  }

  #becomes(state: ContainerState): void {
    this.state = state;
    this.#around.changed();
  }

  /** The last lines of its output; null where it never ran. */
  lastLines(count: number | null): string | null {
    if (this.#process === null) return null;
    const text = readFileSync(this.log, 'utf8');
    if (count === null) return text;
    const lines = text.split('\n');
    return lines.slice(Math.max(0, lines.length - 1 - count)).join('\n');
  }
}
