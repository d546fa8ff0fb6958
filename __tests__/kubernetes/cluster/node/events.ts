import type { Api } from '../api.ts';
import type { PodObject } from './types.ts';

/** Events as a kubelet writes them: one object for what is said again and again, with a count. */
export class Events {
  readonly #api: Api;
  readonly #node: string;
  readonly #known = new Map<string, { name: Promise<string>; count: number }>();

  constructor(api: Api, node: string) {
    this.#api = api;
    this.#node = node;
  }

  readonly tell = (pod: PodObject, reason: string, message: string, type: 'Normal' | 'Warning'): void => {
    const { namespace, name, uid } = pod.metadata;
    const path = `/api/v1/namespaces/${namespace}/events`;
    const key = `${uid} ${reason} ${message}`;
    const known = this.#known.get(key);
    const now = new Date().toISOString();
    if (known !== undefined) {
      known.count++;
      const { count } = known;
      void known.name
        .then((event) => this.#api.merge(`${path}/${event}`, { count, lastTimestamp: now }))
        .catch(() => {});
      return;
    }
    const made = this.#api.create(path, {
      metadata: { generateName: `${name}.` },
      involvedObject: { apiVersion: 'v1', kind: 'Pod', namespace, name, uid },
      source: { component: 'kubelet', host: this.#node },
      ...{ reason, message, type, count: 1, firstTimestamp: now, lastTimestamp: now },
    });
    const told = made.then((event) => event.metadata.name);
    // Nobody waits for an event; a namespace that is being removed takes none.
    told.catch(() => this.#known.delete(key));
    this.#known.set(key, { name: told, count: 1 });
  };
}
