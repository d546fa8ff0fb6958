import { type Call, Refused } from '../ports/adapter.ts';
import type { RecordStore, Tip } from '../ports/record.ts';
import type { Registration, Registry, RegistryKind, RegistryReal } from '../ports/registry.ts';
import { refOf } from '../util/ref.ts';
import { parseRegistered, pathOf, type Registered } from './parse.ts';

/** A registry in an append-only record: one file per service, so that a change of one touches one. */
export function overRecord(kind: 'git' | 'github' | 'file'): RegistryKind {
  return {
    kind,
    // The fragment is the record's own; see src/record.
    schema: {},
    traits: {},
    create: async (_options, { records, release, environment }) =>
      new RecordRegistry(await records(), refOf('registry', environment, release)),
  };
}

type Known = ReadonlyMap<string, Registered>;

class RecordRegistry implements Registry {
  readonly #records: RecordStore;
  readonly #ref: string;
  /** The newest entries by their text, so that only what changed is parsed. */
  #parsed: Known = new Map();

  constructor(records: RecordStore, ref: string) {
    this.#records = records;
    this.#ref = ref;
  }

  async read(signal: AbortSignal): Promise<RegistryReal> {
    const known = this.#known(await this.#records.read(this.#ref, signal));
    return { services: [...known.values()].map(({ fence: _ours, ...registration }) => registration) };
  }

  async register(services: readonly Registration[], { signal, fence }: Call): Promise<void> {
    while (!signal.aborted) {
      const { tip, changes } = await this.#changes(services, fence, signal);
      if (changes.length === 0) return;
      const files = new Map(tip.files);
      for (const change of changes) files.set(pathOf(change.service), textOf(change, fence));
      const appended = await this.#records.append(this.#ref, tip, files, messageOf(changes, fence), signal);
      if (appended.result === 'accepted') return;
      if (appended.result === 'unresolved') throw new Error(`the registry did not answer: ${appended.why}`);
    }
    throw new Refused('others kept writing to the registry until the time was over');
  }

  /** What is to be written on which tip. Nothing has been sent so far: whatever goes wrong here did not happen. */
  async #changes(services: readonly Registration[], fence: number, signal: AbortSignal) {
    try {
      const tip = await this.#records.read(this.#ref, signal);
      const live = new Map(
        [...this.#known(tip).values()].map((registered) => [registered.service, registered]),
      );
      const changes = services.filter((wanted) => !same(live.get(wanted.service), wanted));
      const newer = changes
        .map(({ service }) => live.get(service))
        .find((each) => (each?.fence ?? 0) > fence);
      if (newer !== undefined)
        throw new Refused(
          `a later run has registered ${newer.service} (fence ${newer.fence}, ours is ${fence})`,
        );
      return { tip, changes };
    } catch (error) {
      if (error instanceof Refused) throw error;
      throw new Refused((error as Error).message, { cause: error });
    }
  }

  #known({ files }: Tip): Known {
    const known = new Map<string, Registered>();
    for (const [path, text] of files)
      if (path.startsWith('services/'))
        known.set(text, this.#parsed.get(text) ?? parseRegistered(path, text));
    this.#parsed = known;
    return known;
  }
}

function same(live: Registered | undefined, wanted: Registration): boolean {
  return live !== undefined && textOf(live, 0) === textOf(wanted, 0);
}

function textOf({ service, version, instances }: Registration, fence: number): string {
  const sorted = instances
    .map(({ id, address, version, inService }) => ({ id, address, version, inService }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${JSON.stringify({ service, version, fence, instances: sorted }, null, 1)}\n`;
}

function messageOf(changes: readonly Registration[], fence: number): string {
  const each = changes.map(({ service, version, instances }) => {
    const inService = instances.filter((instance) => instance.inService).length;
    return `${service} ${version}, ${inService} of ${instances.length} in service`;
  });
  const subject = each.length > 3 ? `${each.length} services` : each.join('; ');
  return `registry: ${subject}\n\nFence: ${fence}`;
}
