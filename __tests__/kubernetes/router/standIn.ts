import { setTimeout as sleep } from 'node:timers/promises';
import { kind } from '../../../src/kubernetes/kinds.ts';
import type { Place } from '../cluster/place.ts';

const ROUTES = kind('gateway.networking.k8s.io/v1', 'HTTPRoute');

interface Route {
  readonly metadata: { readonly name: string; readonly generation: number };
  readonly spec: { readonly parentRefs?: readonly object[]; readonly rules: readonly object[] };
  readonly status?: {
    readonly parents?: readonly { readonly conditions: readonly { readonly observedGeneration: number }[] }[];
  };
}

/** A stand-in for a Gateway's controller, which serves nobody: it says of each route what it is told to say. */
export class StandIn {
  /** Null for nothing at all. */
  says: (route: Route) => { readonly accepted: boolean } | null = () => ({ accepted: true });
  readonly #place: Place;
  readonly #running: Promise<void>;
  #isOver = false;

  constructor(place: Place) {
    this.#place = place;
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#isOver) {
      for (const route of await this.#place.list<Route>(ROUTES)) await this.#judge(route).catch(() => {});
      await sleep(20);
    }
  }

  async #judge(route: Route): Promise<void> {
    const { metadata, spec, status } = route;
    const said = this.says(route);
    const last = status?.parents?.[0]?.conditions[0]?.observedGeneration;
    if (said === null || last === metadata.generation) return;
    const condition = (type: string, yes: boolean) => ({
      type,
      status: yes ? 'True' : 'False',
      reason: yes ? type : 'UnsupportedValue',
      message: yes ? '' : 'no such thing',
      observedGeneration: metadata.generation,
      lastTransitionTime: new Date().toISOString(),
    });
    await this.#place.api.merge(`${this.#place.path(ROUTES, metadata.name)}/status`, {
      status: {
        parents: spec.parentRefs!.map((parentRef) => ({
          parentRef,
          controllerName: 'test.example/stand-in',
          conditions: [condition('Accepted', said.accepted), condition('ResolvedRefs', true)],
        })),
      },
    });
  }
}
