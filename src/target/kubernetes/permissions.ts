import { rule, type Verb } from '../../kubernetes/rule.ts';
import type { Options, PolicyRule, Wanted } from '../../ports/adapter.ts';
import { settingsOf } from './options.ts';

/** Everything that this folder asks a cluster for, and no more. */
export function permissions(options: Options, wanted: Wanted = {}): readonly PolicyRule[] {
  const { deployment, gray, baseline, companions, promote, logs } = settingsOf(options, {
    ...wanted,
    service: '',
  });
  const ours = baseline === null ? [gray] : [gray, baseline];
  const apps = (resource: string, verbs: readonly Verb[], names?: readonly string[]) =>
    rule('apps', resource, verbs, names);
  return [
    apps('deployments', ['get'], [deployment, ...ours]),
    apps('deployments', ['patch'], promote === 'wait' ? ours : [deployment, ...ours]),
    apps('deployments', ['delete'], ours),
    // Neither can be narrowed to a name.
    apps('deployments', ['list', 'watch', 'create']),
    apps('replicasets', ['list']),
    rule('', 'pods', ['list', 'watch']),
    rule('', 'services', ['list']),
    rule('', 'events', ['list']),
    ...(logs ? [rule('', 'pods/log', ['get'])] : []),
    ...companionRules(companions),
  ];
}

function companionRules(companions: 'copy' | 'refuse' | 'ignore'): readonly PolicyRule[] {
  // Whether an autoscaler has the say over the size is always asked.
  if (companions === 'ignore') return [rule('autoscaling', 'horizontalpodautoscalers', ['list'])];
  const verbs: readonly Verb[] = companions === 'copy' ? ['list', 'create', 'patch'] : ['list'];
  return [
    rule('autoscaling', 'horizontalpodautoscalers', verbs),
    rule('networking.k8s.io', 'networkpolicies', verbs),
    rule('policy', 'poddisruptionbudgets', verbs),
    rule('monitoring.coreos.com', 'podmonitors', verbs),
    rule('autoscaling.k8s.io', 'verticalpodautoscalers', verbs),
  ];
}
