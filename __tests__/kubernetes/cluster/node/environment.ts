import type { Api } from '../api.ts';
import type { EnvVar, PodObject } from './types.ts';

/** The environment of a container: values, fields of the pod, keys of config maps and secrets. */
export async function environmentOf(
  env: readonly EnvVar[],
  pod: PodObject,
  address: string,
  api: Api,
): Promise<Record<string, string>> {
  const pairs = env.map(async ({ name, value, valueFrom }) => {
    if (valueFrom?.fieldRef !== undefined) return [name, field(pod, address, valueFrom.fieldRef.fieldPath)];
    const { configMapKeyRef: config, secretKeyRef: secret } = valueFrom ?? {};
    const data = (plural: string, from: string) =>
      api
        .get<{ data: Record<string, string> }>(
          `/api/v1/namespaces/${pod.metadata.namespace}/${plural}/${from}`,
        )
        .then((object) => object.data);
    if (config !== undefined) return [name, (await data('configmaps', config.name))[config.key] ?? ''];
    if (secret === undefined) return [name, value ?? ''];
    const coded = (await data('secrets', secret.name))[secret.key] ?? '';
    return [name, Buffer.from(coded, 'base64').toString()];
  });
  return Object.fromEntries(await Promise.all(pairs)) as Record<string, string>;
}

function field({ metadata }: PodObject, address: string, path: string): string {
  const [, map, key] = /^metadata\.(labels|annotations)\['(.+)'\]$/.exec(path) ?? [];
  if (map === 'labels' || map === 'annotations') return metadata[map]?.[key!] ?? '';
  const fields: Record<string, string> = {
    'metadata.name': metadata.name,
    'metadata.namespace': metadata.namespace,
    'metadata.uid': metadata.uid,
    'status.podIP': address,
  };
  return fields[path] ?? '';
}
