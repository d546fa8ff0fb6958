import { stringify } from 'yaml';
import type { PolicyRule } from '../ports/adapter.ts';

const NAME = 'gray-release';

/** What a release may do in one namespace, as the YAML of a Role and its RoleBinding to a service account. */
export function roleOf(namespace: string, rules: readonly PolicyRule[]): string {
  const metadata = { name: NAME, namespace };
  const role = { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', metadata, rules: together(rules) };
  const binding = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata,
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: NAME },
    subjects: [{ kind: 'ServiceAccount', name: NAME, namespace }],
  };
  // Without aliases, which people would have to look up.
  return [role, binding].map((each) => stringify(each, { aliasDuplicateObjects: false })).join('---\n');
}

/** One rule for what may be done to the same resource of the same names, so that people can read it. */
function together(rules: readonly PolicyRule[]): PolicyRule[] {
  const byObject = new Map<string, PolicyRule>();
  for (const rule of rules) {
    for (const resourceName of rule.resourceNames ?? [null]) {
      const { apiGroups, resources } = rule;
      const key = JSON.stringify([apiGroups, resources, resourceName]);
      const verbs = [...new Set([...(byObject.get(key)?.verbs ?? []), ...rule.verbs])];
      const names = resourceName === null ? {} : { resourceNames: [resourceName] };
      byObject.set(key, { apiGroups, resources, verbs, ...names });
    }
  }
  return [...byObject.values()];
}
