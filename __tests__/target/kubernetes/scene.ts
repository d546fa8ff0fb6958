import { inject } from 'vitest';
import { DEPLOYMENT, SERVICE } from '../../../src/kubernetes/kinds.ts';
import type { Options, Wanted } from '../../../src/ports/adapter.ts';
import type { Instance, Target, TargetReal } from '../../../src/ports/target.ts';
import { kubernetesTarget } from '../../../src/target/kubernetes/kind.ts';
import type { Deployment } from '../../../src/target/kubernetes/types.ts';
import type { Access } from '../../kubernetes/cluster/api.ts';
import { deployment, PORT, rolledOut, service, type Wish } from '../../kubernetes/cluster/objects.ts';
import { Place } from '../../kubernetes/cluster/place.ts';
import { makeGiven } from '../given.ts';

/** A Deployment with its Service in a namespace of its own, as it is before a release. */
export class Scene {
  readonly place: Place;
  readonly #given = makeGiven();
  #options: Options;

  private constructor(place: Place, options: object) {
    this.place = place;
    this.#options = {
      kind: 'kubernetes',
      namespace: place.namespace,
      kubeconfig: place.kubeconfig,
      deployment: 'checkout',
      image: 'registry.example/checkout:{version}',
      port: PORT,
      instances: 2,
      ...options,
    };
  }

  static async open(
    options: object = {},
    wish: Wish = {},
    metadata: object = {},
    access: Access = inject('kubernetes'),
  ): Promise<Scene> {
    const place = await Place.make(access);
    const stable = deployment({ preStop: 0, ...wish });
    await place.create(DEPLOYMENT, { ...stable, metadata: { ...stable.metadata, ...metadata } });
    await place.create(SERVICE, service());
    await rolledOut(place);
    return new Scene(place, options);
  }

  get options(): Options {
    return this.#options;
  }

  /** As another run makes it, which knows nothing of the ones before. */
  target(options: object = {}, wanted: Wanted = {}): Promise<Target> {
    return kubernetesTarget.create({ ...this.#options, ...options }, { ...this.#given, ...wanted });
  }

  stable(): Promise<Deployment | null> {
    return this.place.find<Deployment>(DEPLOYMENT, 'checkout');
  }

  gray(): Promise<Deployment | null> {
    return this.place.find<Deployment>(DEPLOYMENT, 'checkout-gray');
  }

  baseline(): Promise<Deployment | null> {
    return this.place.find<Deployment>(DEPLOYMENT, 'checkout-baseline');
  }

  async end(): Promise<void> {
    await this.place.end();
  }
}

export function read(target: Target): Promise<TargetReal> {
  return target.read(AbortSignal.timeout(10_000));
}

/** `1.4.2 ready, 1.5.0 stopping`, sorted: who is there, for people who read a test. */
export function summary(instances: readonly Instance[]): string {
  return instances
    .map(({ version, state }) => `${version} ${state}`)
    .sort()
    .join(', ');
}
