import type { Cluster } from '../../kubernetes/cluster.ts';
import { clusterOf } from '../../kubernetes/connect.ts';
import { CONFIG_MAP } from '../../kubernetes/kinds.ts';
import { ANNOTATIONS } from '../../kubernetes/labels.ts';
import { clusterProperties } from '../../kubernetes/options.ts';
import { Denied } from '../../kubernetes/request.ts';
import { type Call, type Options, type PolicyRule, Refused } from '../../ports/adapter.ts';
import type { Registration, Registry, RegistryKind, RegistryReal } from '../../ports/registry.ts';
import type { Registered } from '../parse.ts';
import { type ConfigMap, entriesOf, textOf } from './entries.ts';

const CONFIG_MAP_NAME = 'gray-release';

/** A ConfigMap that the API server changes only as it was read. */
export const kubernetesRegistry = {
  kind: 'kubernetes',
  schema: {
    type: 'object',
    description:
      'A ConfigMap of a cluster. It holds about 15,000 instances. The journal is kept elsewhere, by default in git.',
    required: ['kind', 'namespace'],
    additionalProperties: false,
    properties: {
      kind: { const: 'kubernetes' },
      ...clusterProperties,
      configMap: {
        type: 'string',
        pattern: '^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$',
        patternErrorMessage: 'the name of a ConfigMap: small letters, digits, - and .',
        default: CONFIG_MAP_NAME,
        description: 'Its name. It is made on first use, and belongs to one release and environment.',
      },
    },
  },
  traits: {},
  permissions,
  create: async (options, given) =>
    new KubernetesRegistry(await clusterOf(options, given), nameOf(options), given),
} satisfies RegistryKind;

function nameOf({ configMap }: Options): string {
  return typeof configMap === 'string' ? configMap : CONFIG_MAP_NAME;
}

function permissions(options: Options): readonly PolicyRule[] {
  const rule = { apiGroups: [''], resources: ['configmaps'] };
  return [
    { ...rule, verbs: ['get', 'patch'], resourceNames: [nameOf(options)] },
    // What is made has no name to the API server yet.
    { ...rule, verbs: ['create'] },
  ];
}

class KubernetesRegistry implements Registry {
  readonly #cluster: Cluster;
  readonly #name: string;
  readonly #owner: string;

  constructor(
    cluster: Cluster,
    name: string,
    { release, environment }: { readonly release: string; readonly environment: string },
  ) {
    this.#cluster = cluster;
    this.#name = name;
    this.#owner = `${environment}/${release}`;
  }

  async read(signal: AbortSignal): Promise<RegistryReal> {
    const entries = (await this.#look(signal))?.entries ?? new Map<string, Registered>();
    return { services: [...entries.values()].map(({ fence: _ours, ...registration }) => registration) };
  }

  async register(services: readonly Registration[], { signal, fence }: Call): Promise<void> {
    while (!signal.aborted) {
      const seen = await this.#certain(this.#look(signal));
      const changed = services.filter((wanted) => !isSame(seen?.entries.get(wanted.service), wanted));
      if (changed.length === 0) return;
      refuseFollowed(changed, seen?.entries, fence);
      const data = Object.fromEntries(changed.map((wanted) => [wanted.service, textOf(wanted, fence)]));
      try {
        if (seen === null) await this.#make(data, signal);
        else await this.#cluster.merge(CONFIG_MAP, this.#name, { metadata: seen.as, data }, signal);
        return;
      } catch (error) {
        // Somebody else wrote in between: looked at again.
        if (!(error instanceof Denied && error.status === 409)) throw error;
      }
    }
    throw new Refused('others kept writing to the registry until the time was over');
  }

  async #look(signal: AbortSignal) {
    const found = (await this.#cluster.read(CONFIG_MAP, this.#name, signal)) as ConfigMap | null;
    if (found === null) return null;
    const owner = found.metadata.annotations?.[ANNOTATIONS.registry];
    if (owner !== this.#owner)
      throw new Error(
        `the ConfigMap ${this.#name} ${owner === undefined ? 'is none of gray-release' : `is the registry of ${owner}`}; this is ` +
          `${this.#owner}: name another as \`configMap\``,
      );
    return { entries: entriesOf(found), as: { resourceVersion: found.metadata.resourceVersion } };
  }

  /** Nothing has been sent so far: whatever goes wrong did not happen. */
  async #certain<T>(looking: Promise<T>): Promise<T> {
    try {
      return await looking;
    } catch (error) {
      throw error instanceof Refused ? error : new Refused((error as Error).message);
    }
  }

  async #make(data: Readonly<Record<string, string>>, signal: AbortSignal): Promise<void> {
    const metadata = { name: this.#name, annotations: { [ANNOTATIONS.registry]: this.#owner } };
    await this.#cluster.create({ apiVersion: 'v1', kind: 'ConfigMap', metadata, data }, signal);
  }
}

function isSame(live: Registered | undefined, wanted: Registration): boolean {
  return live !== undefined && textOf(live, 0) === textOf(wanted, 0);
}

function refuseFollowed(
  changed: readonly Registration[],
  live: ReadonlyMap<string, Registered> | undefined,
  fence: number,
): void {
  const newer = changed.map(({ service }) => live?.get(service)).find((each) => (each?.fence ?? 0) > fence);
  if (newer !== undefined)
    throw new Refused(`a later run has registered ${newer.service} (fence ${newer.fence}, ours is ${fence})`);
}
