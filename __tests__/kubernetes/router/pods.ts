import { inject } from 'vitest';
import { POD } from '../../../src/kubernetes/kinds.ts';
import { graySelector } from '../../../src/kubernetes/labels.ts';
import type { RunningInstance } from '../../router/instances.ts';
import { type Fleet, OLD } from '../../router/scene.ts';
import { PORT } from '../cluster/objects.ts';
import { Place } from '../cluster/place.ts';
import { Traefik } from '../cluster/traefik.ts';

interface Pod {
  readonly status?: {
    readonly podIP?: string;
    readonly conditions?: readonly { readonly type: string; readonly status: string }[];
  };
}

/** Traefik takes up a change so fast, where it is left alone within 2 s. */
const QUICK: readonly string[] = ['--providers.providersThrottleDuration=100ms'];

/**
 * Real instances as pods of a namespace of their own, and a real Traefik before them: the stable version's pods are labelled as
 * users label theirs, others as gray's.
 */
export class Pods implements Fleet {
  #place: Promise<Place> | null = null;
  #traefik: Promise<Traefik> | null = null;
  #count = 0;
  readonly #argsIn: (place: Place) => Promise<readonly string[]>;
  readonly #pace: readonly string[];

  /** @param argsIn what else Traefik is started with */
  constructor(argsIn: (place: Place) => Promise<readonly string[]> = async () => [], pace = QUICK) {
    this.#argsIn = argsIn;
    this.#pace = pace;
  }

  place(): Promise<Place> {
    this.#place ??= Place.make(inject('kubernetes'));
    return this.#place;
  }

  traefik(): Promise<Traefik> {
    this.#traefik ??= this.#startTraefik();
    return this.#traefik;
  }

  async #startTraefik(): Promise<Traefik> {
    const place = await this.place();
    return Traefik.start(place, [...this.#pace, ...(await this.#argsIn(place))]);
  }

  async start(version: string): Promise<RunningInstance> {
    const place = await this.place();
    const name = `pod-${++this.#count}`;
    const labels = version === OLD ? { app: 'checkout' } : graySelector('checkout');
    const container = {
      name: 'checkout',
      image: `registry.example/upstream:${version}`,
      ports: [{ name: 'http', containerPort: PORT }],
      readinessProbe: { httpGet: { path: '/', port: 'http' }, periodSeconds: 1 },
      lifecycle: { preStop: { sleep: { seconds: 3 } } },
    };
    await place.create(POD, { metadata: { name, labels }, spec: { containers: [container] } });
    const address = await place.until(`the pod ${name} is ready`, async () => {
      const { status = {} } = (await place.find<Pod>(POD, name))!;
      const ready = status.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True');
      return ready === true && status.podIP !== undefined && `${status.podIP}:${PORT}`;
    });
    const stop = async () => {
      await place.api.delete(place.path(POD, name));
      await place.until(`the pod ${name} is gone`, async () => (await place.find(POD, name)) === null);
    };
    return { address, port: PORT, stop, kill: stop };
  }

  many(version: string, count: number): Promise<RunningInstance[]> {
    return Promise.all(Array.from({ length: count }, () => this.start(version)));
  }

  async end(): Promise<void> {
    await (await this.#traefik)?.stop();
    await (await this.#place)?.end();
  }
}
