import type { PolicyRule } from '../ports/adapter.ts';
import type { ResourceKind } from './cluster.ts';

export type Verb = 'get' | 'list' | 'watch' | 'create' | 'patch' | 'delete';

/** What may be done to one resource of an API group, or to those of these names alone. */
export function rule(
  group: string,
  resource: string,
  verbs: readonly Verb[],
  names?: readonly string[],
): PolicyRule {
  return {
    apiGroups: [group],
    resources: [resource],
    verbs,
    ...(names !== undefined && { resourceNames: names }),
  };
}

/** The same for a kind that an adapter asks for. */
export function allowed(
  { apiVersion, plural }: ResourceKind,
  verbs: readonly Verb[],
  names?: readonly string[],
): PolicyRule {
  return rule(apiVersion.includes('/') ? apiVersion.split('/')[0]! : '', plural, verbs, names);
}
