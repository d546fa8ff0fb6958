import type { SchemaFragment } from '../ports/adapter.ts';
import { DURATION_PATTERN, type Millis, parseDuration } from '../release/units.ts';
import { fill } from './argv.ts';

/** Options that several kinds share: durations, environments, and values that come from the environment. */

export function durationFragment(description: string, fallback?: string): SchemaFragment {
  const pattern = DURATION_PATTERN.source;
  return { type: 'string', pattern, description, ...(fallback !== undefined && { default: fallback }) };
}

/** `{ env: NAME }`, for what stands in no spec. */
export const SECRET_FRAGMENT: SchemaFragment = {
  type: 'object',
  additionalProperties: false,
  required: ['env'],
  properties: {
    env: {
      type: 'string',
      pattern: '^[A-Za-z_][A-Za-z0-9_]*$',
      description: 'Name of the variable that holds it.',
    },
  },
};

/** A text, or `{ env: NAME }` for a secret. */
export const VALUE_FRAGMENT: SchemaFragment = { anyOf: [{ type: 'string' }, SECRET_FRAGMENT] };

export function envFragment(description: string): SchemaFragment {
  return {
    type: 'object',
    description,
    propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_]*$' },
    additionalProperties: VALUE_FRAGMENT,
  };
}

type Value = string | { readonly env: string };

/** A duration option, which the schema has checked. */
export function millis(option: unknown, fallback: Millis): Millis {
  return typeof option === 'string' ? (parseDuration(option) ?? fallback) : fallback;
}

export interface Filled {
  readonly values: Record<string, string>;
  /** What must appear in no output. */
  readonly secrets: readonly string[];
}

/**
 * Texts with their placeholders filled in, secrets as they are.
 *
 * @throws Error naming the variable when a secret is not set, or empty.
 */
export function fillValues(
  option: unknown,
  placeholders: Readonly<Record<string, string>>,
  secret: (name: string) => string | undefined,
): Filled {
  const values: Record<string, string> = {};
  const secrets: string[] = [];
  for (const [name, value] of Object.entries((option ?? {}) as Readonly<Record<string, Value>>)) {
    if (typeof value === 'string') {
      values[name] = fill(value, placeholders);
      continue;
    }
    const kept = secret(value.env);
    // A workflow gives an empty text for a secret that does not exist.
    if (kept === undefined || kept === '')
      throw new Error(`${name} takes its value from the variable ${value.env}, which is not set`);
    values[name] = kept;
    secrets.push(kept);
  }
  return { values, secrets };
}
