import { isObject } from '../../util/guard.ts';

/**
 * By which field the items of a list are told apart in a pod template, as Kubernetes defines it for a strategic merge. Other lists
 * are replaced.
 */
const KEYS: Readonly<Record<string, string>> = {
  containers: 'name',
  initContainers: 'name',
  env: 'name',
  ports: 'containerPort',
  volumes: 'name',
  volumeMounts: 'mountPath',
  volumeDevices: 'devicePath',
  imagePullSecrets: 'name',
  hostAliases: 'ip',
  topologySpreadConstraints: 'topologyKey',
};

type Fields = Readonly<Record<string, unknown>>;

/** A strategic merge of a patch into a piece of a pod template: null removes a field, `$patch: delete` an item. */
export function merged(base: unknown, patch: Fields): Fields {
  const result: Record<string, unknown> = isObject(base) ? { ...base } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = mergedField(key, result[key], value);
  }
  return result;
}

function mergedField(name: string, base: unknown, patch: unknown): unknown {
  if (isObject(patch)) {
    const { $patch, ...rest } = patch;
    return $patch === 'replace' ? rest : merged(base, rest);
  }
  const key = KEYS[name];
  if (!Array.isArray(patch) || key === undefined) return patch;
  return mergedList(key, Array.isArray(base) ? base : [], patch);
}

function mergedList(key: string, base: readonly unknown[], patch: readonly unknown[]): unknown[] {
  const result = [...base];
  for (const item of patch) {
    if (!isObject(item)) return [...patch];
    const { $patch, ...fields } = item;
    const at = result.findIndex((each) => isObject(each) && each[key] === fields[key]);
    if ($patch === 'delete') result.splice(at, at < 0 ? 0 : 1);
    else if (at < 0) result.push(merged({}, fields));
    else result[at] = merged(result[at], fields);
  }
  return result;
}

/** The JSON merge patch that makes `to` of `from`. */
export function difference(from: Fields, to: Fields): Fields {
  const patch: Record<string, unknown> = {};
  for (const key of Object.keys(from)) if (to[key] === undefined) patch[key] = null;
  for (const [key, value] of Object.entries(to)) {
    const before = from[key];
    if (isObject(before) && isObject(value)) {
      const inner = difference(before, value);
      if (Object.keys(inner).length > 0) patch[key] = inner;
    } else if (JSON.stringify(before) !== JSON.stringify(value)) patch[key] = value;
  }
  return patch;
}
