import type { SchemaFragment } from '../ports/adapter.ts';

/** What every check says of itself. */
export function named(kind: string): Readonly<Record<string, SchemaFragment>> {
  return {
    kind: { const: kind },
    name: {
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
      description: 'The name in reports; unique among the checks of a stage and service.',
    },
    service: {
      type: 'string',
      description: 'The service that is checked. Needed where the spec has several; else it is the one.',
    },
  };
}
