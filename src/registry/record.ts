import type { Call } from '../ports/adapter.ts';
import { RecordError, type RecordStore } from '../ports/record.ts';
import type { Registration, Registry, RegistryKind, RegistryReal } from '../ports/registry.ts';

/** A registry in an append-only record: one file per service, so that a change of one touches one. */
export function overRecord(kind: 'git' | 'github' | 'file'): RegistryKind {
  return {
    kind,
    // The fragment is the record's own; see src/record.
    schema: {},
    traits: {},
    create: (_options, { records, release, environment }) =>
      new RecordRegistry(records, `refs/gray-release/v1/${environment}/registry/${release}`),
  };
}

class RecordRegistry implements Registry {
  readonly #records: RecordStore;
  readonly #ref: string;
  readonly #parsed = new Map<string, Registration>();

  constructor(records: RecordStore, ref: string) {
    this.#records = records;
    this.#ref = ref;
  }

  async read(signal: AbortSignal): Promise<RegistryReal> {
    const { files } = await this.#records.read(this.#ref, signal);
    const services = [...files]
      .filter(([path]) => path.startsWith('services/'))
      .map(([path, text]) => this.#parse(path, text));
    return { services };
  }

  async register(services: readonly Registration[], { signal }: Call): Promise<void> {
    while (!signal.aborted) {
      const tip = await this.#records.read(this.#ref, signal);
      const files = new Map(tip.files);
      for (const registration of services) files.set(pathOf(registration.service), textOf(registration));
      const changed = services.filter(({ service }) => files.get(pathOf(service)) !== tip.files.get(pathOf(service)));
      if (changed.length === 0) return;
      const appended = await this.#records.append(this.#ref, tip, files, subjectOf(changed), signal);
      if (appended.result === 'accepted') return;
      if (appended.result === 'unresolved') throw new Error(`the registry did not answer: ${appended.why}`);
    }
    throw signal.reason;
  }

  #parse(path: string, text: string): Registration {
    const known = this.#parsed.get(text);
    if (known !== undefined) return known;
    const registration = parse(path, text);
    this.#parsed.set(text, registration);
    return registration;
  }
}

function pathOf(service: string): string {
  return `services/${service}.json`;
}

function textOf({ service, version, instances }: Registration): string {
  const sorted = [...instances].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${JSON.stringify({ service, version, instances: sorted }, null, 1)}\n`;
}

function subjectOf(changed: readonly Registration[]): string {
  const each = changed.map(({ service, version, instances }) => {
    const inService = instances.filter((instance) => instance.inService).length;
    return `${service} ${version}, ${inService} of ${instances.length} in service`;
  });
  return each.length > 3 ? `registry: ${each.length} services` : `registry: ${each.join('; ')}`;
}

/** Whoever may push may have edited this: it is data, and checked. */
function parse(path: string, text: string): Registration {
  try {
    const value = JSON.parse(text) as Registration;
    const whole =
      pathOf(value.service) === path &&
      /^[A-Za-z0-9._+-]{1,128}$/.test(value.version) &&
      Array.isArray(value.instances) &&
      value.instances.length <= 10_000 &&
      value.instances.every(
        ({ id, address, version, inService }) =>
          [id, address, version].every((each) => typeof each === 'string' && each.length <= 300) &&
          typeof inService === 'boolean',
      );
    if (whole) return value;
  } catch {
    // Said below, like every other way of being wrong.
  }
  throw new RecordError(
    `the registry's ${path} is not an entry of gray-release`,
    'Somebody edited it. Put back its last good version (git log on the ref), or run `register` after removing it.',
  );
}
