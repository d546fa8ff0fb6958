// What the adapters say of themselves, by folder and kind: the pieces of the schema, and the traits.
import { checks } from '../../src/check/index.ts';
import { metrics } from '../../src/metric/index.ts';
import type { SchemaFragment, Traits } from '../../src/ports/adapter.ts';
import { records } from '../../src/record/index.ts';
import { registries } from '../../src/registry/index.ts';
import { routers } from '../../src/router/index.ts';
import type { Fragments } from '../../src/spec/schema.ts';
import { targets } from '../../src/target/index.ts';

type Kinds = Readonly<
  Record<string, () => Promise<{ readonly schema: SchemaFragment; readonly traits: Traits }>>
>;
type Folder = keyof Fragments;

const FOLDERS: Readonly<Record<Folder, Kinds>> = {
  target: targets,
  router: routers,
  check: checks,
  metric: metrics,
  record: records,
  registry: Object.fromEntries(Object.entries(registries).filter(([kind]) => !(kind in records))),
};

export interface Adapters {
  readonly fragments: Fragments;
  readonly traits: Readonly<Record<Folder, Readonly<Record<string, Traits>>>>;
}

export async function readAdapters(): Promise<Adapters> {
  const fragments = {} as Record<Folder, Record<string, SchemaFragment>>;
  const traits = {} as Record<Folder, Record<string, Traits>>;
  for (const [folder, kinds] of Object.entries(FOLDERS) as [Folder, Kinds][]) {
    fragments[folder] = {};
    traits[folder] = {};
    for (const [kind, load] of Object.entries(kinds)) {
      const adapter = await load();
      fragments[folder][kind] = adapter.schema;
      traits[folder][kind] = adapter.traits;
    }
  }
  return { fragments, traits };
}
