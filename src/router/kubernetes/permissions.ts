import type { ResourceKind } from '../../kubernetes/cluster.ts';
import type { Options, PolicyRule } from '../../ports/adapter.ts';
import { grayName } from './options.ts';

type Verb = 'get' | 'list' | 'create' | 'patch';

/** For both Services, and to see which pods are behind them. */
export function servicePermissions(options: Options): PolicyRule[] {
  const service = (options as Options & { readonly service: string }).service;
  const gray = grayName(service);
  return [
    rule('', 'services', ['get'], [service, gray]),
    rule('', 'services', ['patch'], [gray]),
    // What is not there yet has no name.
    rule('', 'services', ['create']),
    rule('discovery.k8s.io', 'endpointslices', ['list']),
  ];
}

export function allowed(
  { apiVersion, plural }: ResourceKind,
  verbs: readonly Verb[],
  names?: readonly string[],
): PolicyRule {
  return rule(apiVersion.includes('/') ? apiVersion.split('/')[0]! : '', plural, verbs, names);
}

function rule(
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
