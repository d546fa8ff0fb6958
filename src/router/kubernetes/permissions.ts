import { rule } from '../../kubernetes/rule.ts';
import type { Options, PolicyRule, Wanted } from '../../ports/adapter.ts';
import { settingsOf } from './options.ts';

/** For the Services, and to see which pods are behind them. */
export function servicePermissions(options: Options, wanted: Wanted = {}): PolicyRule[] {
  const { service, gray, baseline, compares } = settingsOf(options, { ...wanted, service: '' });
  const ours = compares ? [gray, baseline] : [gray];
  return [
    rule('', 'services', ['get'], [service, ...ours]),
    rule('', 'services', ['patch'], ours),
    // What is not there yet has no name.
    rule('', 'services', ['create']),
    rule('discovery.k8s.io', 'endpointslices', ['list']),
  ];
}
