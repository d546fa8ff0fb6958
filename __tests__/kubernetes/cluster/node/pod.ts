import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Api, ApiError } from '../api.ts';
import { Container } from './container.ts';
import { environmentOf } from './environment.ts';
import type { Condition, PodObject } from './types.ts';

const DEFAULT_GRACE = 30;

export interface Host {
  readonly api: Api;
  readonly folder: string;
  /** The node's own address. */
  readonly address: string;
  /** Aborts when the node is no more. */
  readonly signal: AbortSignal;
  event(pod: PodObject, reason: string, message: string, type: 'Normal' | 'Warning'): void;
}

/** The life of one pod: from when it was bound to the node until its object is gone. */
export class Pod {
  #object: PodObject;
  readonly #host: Host;
  readonly address: string;
  readonly #life = new AbortController();
  readonly #startTime = new Date().toISOString();
  containers: readonly Container[] = [];
  #conditions: readonly Condition[] = [];
  #writing: Promise<void> = Promise.resolve();
  #due = false;
  #ending = false;

  constructor(object: PodObject, address: string, host: Host) {
    this.#object = object;
    this.address = address;
    this.#host = host;
    void this.#live();
  }

  /** The object as it is now. */
  seen(object: PodObject): void {
    this.#object = object;
    if (object.metadata.deletionTimestamp !== undefined && !this.#ending) void this.#end();
  }

  /** The object is gone, whoever removed it. */
  kill(): void {
    this.#life.abort();
    for (const container of this.containers) container.kill();
  }

  async #live(): Promise<void> {
    const { api, folder } = this.#host;
    const { metadata, spec } = this.#object;
    const own = join(folder, 'pods', metadata.uid);
    mkdirSync(own, { recursive: true });
    const made = spec.containers.map(async (container) => {
      const env = await environmentOf(container.env ?? [], this.#object, this.address, api);
      return new Container(container, {
        folder: own,
        address: this.address,
        env,
        signal: this.#life.signal,
        changed: () => this.#write(),
        tell: (reason, message, type) => this.#host.event(this.#object, reason, message, type),
      });
    });
    this.containers = await Promise.all(made);
    if (this.#life.signal.aborted) return;
    this.#write();
    if (this.#object.metadata.deletionTimestamp !== undefined) return void this.#end();
    for (const container of this.containers) void container.live();
  }

  async #end(): Promise<void> {
    this.#ending = true;
    const grace = this.#object.metadata.deletionGracePeriodSeconds ?? DEFAULT_GRACE;
    await Promise.all(this.containers.map((container) => container.stop(grace * 1000)));
    this.#life.abort();
    this.#write();
    await this.#writing;
    const { uid } = this.#object.metadata;
    await this.#tolerant(() =>
      this.#host.api.delete(this.#path, { gracePeriodSeconds: 0, preconditions: { uid } }),
    );
  }

  get #path(): string {
    const { namespace, name } = this.#object.metadata;
    return `/api/v1/namespaces/${namespace}/pods/${name}`;
  }

  /** Writes the state as it then is, one write at a time; changes meanwhile are in the next one. */
  #write(): void {
    if (this.#due) return;
    this.#due = true;
    this.#writing = this.#writing.then(async () => {
      this.#due = false;
      await this.#tolerant(() => this.#host.api.merge(`${this.#path}/status`, { status: this.#status() }));
    });
  }

  #status() {
    const ready = this.containers.every((container) => container.ready);
    const started = this.containers.some(
      (container) => !('waiting' in container.state) || container.restarts > 0,
    );
    const condition = (type: string, holds: boolean): Condition => {
      const before = this.#conditions.find((each) => each.type === type);
      const status = holds ? 'True' : 'False';
      if (before?.status === status) return before;
      const why = holds
        ? {}
        : { reason: 'ContainersNotReady', message: `containers with unready status: [${this.#unready}]` };
      return { type, status, lastTransitionTime: new Date().toISOString(), ...why };
    };
    this.#conditions = [
      condition('PodReadyToStartContainers', true),
      condition('Initialized', true),
      condition('Ready', ready),
      condition('ContainersReady', ready),
    ];
    const scheduled = this.#object.status?.conditions?.filter(({ type }) => type === 'PodScheduled') ?? [];
    return {
      phase: started ? 'Running' : 'Pending',
      conditions: [...this.#conditions, ...scheduled],
      hostIP: this.#host.address,
      podIP: this.address,
      podIPs: [{ ip: this.address }],
      startTime: this.#startTime,
      containerStatuses: this.containers.map(({ spec, state, lastState, ready, restarts }) => ({
        name: spec.name,
        image: spec.image,
        imageID: `${spec.image}@sha256:${'0'.repeat(64)}`,
        state,
        lastState,
        ready,
        started: 'running' in state,
        restartCount: restarts,
      })),
    };
  }

  get #unready(): string {
    const names = this.containers.filter(({ ready }) => !ready).map(({ spec }) => spec.name);
    return names.join(' ');
  }

  /** The API server may be away, and the pod may be gone: both are everyday. */
  async #tolerant(write: () => Promise<unknown>): Promise<void> {
    while (!this.#host.signal.aborted) {
      try {
        return void (await write());
      } catch (error) {
        if (error instanceof ApiError && (error.status === 404 || error.status === 409)) return;
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    }
  }
}
