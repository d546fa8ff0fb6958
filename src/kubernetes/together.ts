import type { Watching } from '../ports/target.ts';
import type { Cluster, Resource, ResourceKind } from './cluster.ts';
import { Denied } from './request.ts';

/** How long others are waited for who ask for the same kind at the same moment, in milliseconds. */
const MOMENT = 5;
/** So many of them are worth a list of the whole namespace. */
const MANY = 10;

const TOO_LATE = 'the API server: it did not answer in time';

/** One who asks, and waits. */
interface Asker {
  readonly signal: AbortSignal;
  /** Asks the API server for this one alone. */
  alone(): void;
  /** Takes the answer out of all that there are. */
  among(all: readonly Resource[]): void;
  fail(error: unknown): void;
}

/** One stream of changes, and who is told of them. */
interface Watch {
  readonly ears: Set<(object: Resource | null) => void>;
  readonly end: AbortController;
  readonly watching: Watching;
}

/**
 * The same cluster, asked for many services at once: what they ask of one kind at the same moment becomes one list, begun after
 * the last of them has asked. A look at 500 services is then some lists, not thousands of requests. Who asks alone, and
 * who has no right to list, asks as before.
 */
export class Together implements Cluster {
  readonly #cluster: Cluster;
  readonly #waiting = new Map<string, Asker[]>();
  readonly #unlisted = new Set<string>();
  readonly #watches = new Map<string, Watch>();

  constructor(cluster: Cluster) {
    this.#cluster = cluster;
  }

  get namespace(): string {
    return this.#cluster.namespace;
  }

  read(kind: ResourceKind, name: string, signal: AbortSignal): Promise<Resource | null> {
    return this.#ask(
      kind,
      signal,
      () => this.#cluster.read(kind, name, signal),
      (all) => all.find(({ metadata }) => metadata.name === name) ?? null,
    );
  }

  list(
    kind: ResourceKind,
    labels: Readonly<Record<string, string>> | null,
    signal: AbortSignal,
    fields?: Readonly<Record<string, string>>,
  ): Promise<readonly Resource[]> {
    const alone = () => this.#cluster.list(kind, labels, signal, fields);
    if (fields !== undefined) return alone();
    return this.#ask(kind, signal, alone, (all) => all.filter((each) => carries(each, labels ?? {})));
  }

  /** All who watch a kind share one stream. */
  watch(kind: ResourceKind, told: (object: Resource | null) => void, signal: AbortSignal): Watching {
    const key = keyOf(kind);
    const watch = this.#watches.get(key) ?? this.#open(kind);
    this.#watches.set(key, watch);
    watch.ears.add(told);
    const leave = () => {
      watch.ears.delete(told);
      if (watch.ears.size > 0) return;
      watch.end.abort();
      this.#watches.delete(key);
    };
    signal.addEventListener('abort', leave, { once: true });
    return watch.watching;
  }

  #open(kind: ResourceKind): Watch {
    const ears: Watch['ears'] = new Set();
    const end = new AbortController();
    const tell = (object: Resource | null) => {
      for (const told of ears) told(object);
    };
    return { ears, end, watching: this.#cluster.watch(kind, tell, end.signal) };
  }

  apply(...asked: Parameters<Cluster['apply']>): Promise<Resource> {
    return this.#cluster.apply(...asked);
  }

  merge(...asked: Parameters<Cluster['merge']>): Promise<Resource> {
    return this.#cluster.merge(...asked);
  }

  create(...asked: Parameters<Cluster['create']>): Promise<Resource> {
    return this.#cluster.create(...asked);
  }

  remove(...asked: Parameters<Cluster['remove']>): Promise<void> {
    return this.#cluster.remove(...asked);
  }

  logs(...asked: Parameters<Cluster['logs']>): Promise<string> {
    return this.#cluster.logs(...asked);
  }

  #ask<Found>(
    kind: ResourceKind,
    signal: AbortSignal,
    alone: () => Promise<Found>,
    among: (all: readonly Resource[]) => Found,
  ): Promise<Found> {
    const key = keyOf(kind);
    return new Promise((resolve, reject) => {
      const asker: Asker = {
        signal,
        alone: () => void alone().then(resolve, reject),
        among: (all) => resolve(among(all)),
        fail: reject,
      };
      const waiting = this.#waiting.get(key);
      if (waiting !== undefined) return void waiting.push(asker);
      this.#waiting.set(key, [asker]);
      setTimeout(() => void this.#answer(kind, key), MOMENT);
    });
  }

  async #answer(kind: ResourceKind, key: string): Promise<void> {
    const askers = this.#waiting.get(key) ?? [];
    this.#waiting.delete(key);
    if (askers.length < MANY || this.#unlisted.has(key)) return alone(askers);
    for (const { signal, fail } of askers)
      signal.addEventListener('abort', () => fail(new Error(TOO_LATE)), { once: true });
    try {
      const all = await this.#cluster.list(kind, null, whileAnyoneWaits(askers));
      for (const asker of askers) asker.among(all);
    } catch (error) {
      if (!(error instanceof Denied && error.status === 403)) {
        for (const asker of askers) asker.fail(error);
        return;
      }
      this.#unlisted.add(key);
      alone(askers);
    }
  }
}

function keyOf({ apiVersion, plural }: ResourceKind): string {
  return `${apiVersion} ${plural}`;
}

function alone(askers: readonly Asker[]): void {
  for (const asker of askers) asker.alone();
}

function whileAnyoneWaits(askers: readonly Asker[]): AbortSignal {
  const controller = new AbortController();
  let waiting = askers.length;
  const gone = () => {
    waiting--;
    if (waiting === 0) controller.abort();
  };
  for (const { signal } of askers) {
    if (signal.aborted) gone();
    else signal.addEventListener('abort', gone, { once: true });
  }
  return controller.signal;
}

function carries({ metadata: { labels = {} } }: Resource, wanted: Readonly<Record<string, string>>): boolean {
  return Object.entries(wanted).every(([name, value]) => labels[name] === value);
}
