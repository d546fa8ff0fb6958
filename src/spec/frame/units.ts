import type { SchemaFragment } from '../../ports/adapter.ts';
import { DURATION, SHARE } from '../patterns.ts';

export function duration(description: string, fallback?: string): SchemaFragment {
  return {
    type: 'string',
    pattern: DURATION,
    description,
    ...(fallback !== undefined && { default: fallback }),
  };
}

export function share(description: string, fallback?: string): SchemaFragment {
  return {
    type: 'string',
    pattern: SHARE,
    description,
    ...(fallback !== undefined && { default: fallback }),
  };
}

/** A mapping with these keys and no others. */
export function mapping(
  description: string,
  properties: Readonly<Record<string, SchemaFragment>>,
  required: readonly string[] = [],
): SchemaFragment {
  const needs = required.length > 0 ? { required } : {};
  return { type: 'object', description, ...needs, additionalProperties: false, properties };
}
