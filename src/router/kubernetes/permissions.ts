import { rule } from '../../kubernetes/rule.ts';
import type { Options, PolicyRule } from '../../ports/adapter.ts';
import { grayName } from './options.ts';

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
