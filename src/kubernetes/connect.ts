import type { Options, Surroundings } from '../ports/adapter.ts';
import type { Watching } from '../ports/target.ts';
import { collectEarly } from '../util/memory.ts';
import type { Cluster, Resource, ResourceKind } from './cluster.ts';
import { kindOf } from './kinds.ts';
import { accessTo } from './kubeconfig.ts';
import { MANAGER } from './labels.ts';
import { type Place, placeOf } from './options.ts';
import { Api, Denied } from './request.ts';
import { Together } from './together.ts';
import { watch } from './watch.ts';

type Given = Pick<Surroundings, 'workDir' | 'programEnv' | 'secret'>;

const PAGE = '500';

/** By where the kubeconfig is: the adapters of a run share connections and credentials. */
const apis = new Map<string, Promise<Api>>();
/** By that and the namespace. */
const clusters = new Map<string, Cluster>();

/** The namespace that an adapter's options name. @throws Error where no kubeconfig can be used */
export async function clusterOf(options: Options, given: Given): Promise<Cluster> {
  const place = placeOf(options, given);
  const key = JSON.stringify([place.source, place.context, given.workDir]);
  const api = apis.get(key) ?? open(place, given);
  apis.set(key, api);
  // What failed once may be there the next time.
  api.catch(() => apis.delete(key));
  const opened = await api;
  const shared = `${key} ${place.namespace}`;
  const cluster = clusters.get(shared) ?? new Together(new Namespace(opened, place.namespace));
  clusters.set(shared, cluster);
  return cluster;
}

async function open(place: Place, given: Given): Promise<Api> {
  // Each look at a cluster brings whole lists, which nobody keeps.
  collectEarly();
  return new Api(await accessTo(place, given));
}

class Namespace implements Cluster {
  readonly #api: Api;
  readonly namespace: string;

  constructor(api: Api, namespace: string) {
    this.#api = api;
    this.namespace = namespace;
  }

  async read(kind: ResourceKind, name: string, signal: AbortSignal): Promise<Resource | null> {
    try {
      return parse(await this.#api.ask({ method: 'GET', path: this.#path(kind, name) }, signal));
    } catch (error) {
      if (error instanceof Denied && error.status === 404 && error.named) return null;
      throw error;
    }
  }

  async list(
    kind: ResourceKind,
    labels: Readonly<Record<string, string>> | null,
    signal: AbortSignal,
    fields?: Readonly<Record<string, string>>,
  ): Promise<readonly Resource[]> {
    const selected = {
      ...(labels !== null && { labelSelector: selectorOf(labels) }),
      ...(fields !== undefined && { fieldSelector: selectorOf(fields) }),
    };
    try {
      return await this.#pages(kind, { ...selected, limit: PAGE }, signal);
    } catch (error) {
      // The snapshot of a list that took minutes is gone; all at once needs none.
      if (error instanceof Denied && error.status === 410) return this.#pages(kind, selected, signal);
      throw error;
    }
  }

  async #pages(
    kind: ResourceKind,
    selected: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<Resource[]> {
    const items: Resource[] = [];
    let next: string | undefined;
    do {
      const query = new URLSearchParams({ ...selected, ...(next !== undefined && { continue: next }) });
      const path = `${this.#path(kind)}?${query}`;
      const page = JSON.parse(await this.#api.ask({ method: 'GET', path }, signal)) as {
        items?: readonly Resource[];
        metadata?: { continue?: string };
      };
      // What a list holds does not say what it is.
      for (const item of page.items ?? [])
        items.push(lean({ ...item, apiVersion: kind.apiVersion, kind: kind.kind }));
      next = page.metadata?.continue || undefined;
    } while (next !== undefined);
    return items;
  }

  async apply(
    object: Resource,
    { force }: { readonly force?: boolean },
    signal: AbortSignal,
  ): Promise<Resource> {
    const query = new URLSearchParams({ fieldManager: MANAGER, force: String(force === true) });
    const path = `${this.#path(kindOf(object), object.metadata.name)}?${query}`;
    // JSON is YAML, and this is the one type of an apply that every server takes.
    return parse(
      await this.#api.ask(
        { method: 'PATCH', path, type: 'application/apply-patch+yaml', body: object },
        signal,
      ),
    );
  }

  async merge(
    kind: ResourceKind,
    name: string,
    patch: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
  ): Promise<Resource> {
    const path = `${this.#path(kind, name)}?fieldManager=${MANAGER}`;
    return parse(
      await this.#api.ask(
        { method: 'PATCH', path, type: 'application/merge-patch+json', body: patch },
        signal,
      ),
    );
  }

  async create(object: Resource, signal: AbortSignal): Promise<Resource> {
    const path = `${this.#path(kindOf(object))}?fieldManager=${MANAGER}`;
    return parse(await this.#api.ask({ method: 'POST', path, body: object }, signal));
  }

  async remove(kind: ResourceKind, name: string, uid: string | null, signal: AbortSignal): Promise<void> {
    const body = {
      apiVersion: 'v1',
      kind: 'DeleteOptions',
      propagationPolicy: 'Background',
      ...(uid !== null && { preconditions: { uid } }),
    };
    try {
      await this.#api.ask({ method: 'DELETE', path: this.#path(kind, name), body }, signal);
    } catch (error) {
      const gone =
        error instanceof Denied && (error.status === 404 || (uid !== null && error.status === 409));
      if (!gone) throw error;
    }
  }

  watch(kind: ResourceKind, told: (object: Resource | null) => void, signal: AbortSignal): Watching {
    return watch(this.#api, this.#path(kind), told, signal);
  }

  async logs(pod: string, container: string, lines: number, signal: AbortSignal): Promise<string> {
    const query = new URLSearchParams({ container, tailLines: String(lines) });
    const path = `/api/v1/namespaces/${this.namespace}/pods/${encodeURIComponent(pod)}/log?${query}`;
    try {
      return await this.#api.ask({ method: 'GET', path }, signal);
    } catch (error) {
      // A container that never started has none.
      if (error instanceof Denied && (error.status === 400 || error.status === 404)) return '';
      throw error;
    }
  }

  #path({ apiVersion, plural }: ResourceKind, name?: string): string {
    const root = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
    const all = `${root}/namespaces/${this.namespace}/${plural}`;
    return name === undefined ? all : `${all}/${encodeURIComponent(name)}`;
  }
}

function selectorOf(wanted: Readonly<Record<string, string>>): string {
  return Object.entries(wanted)
    .map((pair) => pair.join('='))
    .join(',');
}

function parse(text: string): Resource {
  return lean(JSON.parse(text) as Resource);
}

/** Who owns which field is a third of an object and nothing that anybody here reads; a look holds thousands of objects. */
function lean({ metadata, ...rest }: Resource): Resource {
  const { managedFields: _, ...kept } = metadata as typeof metadata & { readonly managedFields?: unknown };
  return { ...rest, metadata: kept } as Resource;
}
