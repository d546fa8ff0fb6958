import type { SchemaFragment } from '../../ports/adapter.ts';

/** The fragments of the adapter kinds, by folder and kind; each adapter owns its own. */
export type Fragments = Readonly<
  Record<
    'target' | 'router' | 'check' | 'metric' | 'record' | 'registry',
    Readonly<Record<string, SchemaFragment>>
  >
>;

/** An object whose `key` says which fragment describes the rest, so that errors are about the kind that was meant. */
export function kindOf(
  folder: keyof Fragments | readonly (keyof Fragments)[],
  fragments: Fragments,
  description: string,
  key: 'kind' | 'source' = 'kind',
): SchemaFragment {
  const folders: readonly (keyof Fragments)[] = typeof folder === 'string' ? [folder] : folder;
  const all = folders.flatMap((each) => Object.keys(fragments[each]).map((kind) => ({ each, kind })));
  const kinds = all.map(({ kind }) => kind);
  return {
    type: 'object',
    description,
    required: [key],
    properties: {
      [key]: {
        enum: kinds,
        description: `One of: ${kinds.join(', ')}. It decides which other keys there are.`,
      },
    },
    allOf: all.map(({ each, kind }) => ({
      if: { type: 'object', required: [key], properties: { [key]: { const: kind } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { $ref: `#/$defs/${each}-${kind}` },
    })),
  };
}

/** Every fragment under the name that `kindOf` refers to. */
export function definitions(fragments: Fragments): Record<string, SchemaFragment> {
  return Object.fromEntries(
    Object.entries(fragments).flatMap(([folder, kinds]) =>
      Object.entries(kinds).map(([kind, fragment]) => [`${folder}-${kind}`, fragment]),
    ),
  );
}
