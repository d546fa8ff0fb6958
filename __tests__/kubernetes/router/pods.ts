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

/** What users come to, and what divides their requests. */
export interface Front {
  readonly port: number;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** A Traefik that takes up a change at once, where as it comes it does within 2 s. */
export const quickTraefik = (place: Place, more: readonly string[] = []): Promise<Traefik> =>
  Traefik.start(place, ['--providers.providersThrottleDuration=100ms', ...more]);

/**
 * Real instances as pods of a namespace of their own, and a real front before them: the stable version's pods are labelled as
 * users label theirs, others as gray's.
 */
export class Pods implements Fleet {
  #place: Promise<Place> | null = null;
  #front: Promise<Front> | null = null;
  #count = 0;
  readonly #startFront: (place: Place) => Promise<Front>;

  constructor(startFront: (place: Place) => Promise<Front> = quickTraefik) {
    this.#startFront = startFront;
  }

  place(): Promise<Place> {
    this.#place ??= Place.make(inject('kubernetes'));
    return this.#place;
  }

  front(): Promise<Front> {
    this.#front ??= this.place().then(this.#startFront);
    return this.#front;
  }

  /** @param labels by default those of stable's pods for the old version, and of gray's for others */
  async start(
    version: string,
    labels: Readonly<Record<string, string>> = version === OLD
      ? { app: 'checkout' }
      : graySelector('checkout'),
  ): Promise<RunningInstance> {
    const place = await this.place();
    const name = `pod-${++this.#count}`;
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
    await (await this.#front)?.stop();
    await (await this.#place)?.end();
  }
}
