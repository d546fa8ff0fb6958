import type { Resource } from '../../kubernetes/cluster.ts';
import type { Registration } from '../../ports/registry.ts';
import { type Registered, wrongIn } from '../parse.ts';

/**
 * One service as text. An instance is a row, id, address, version and whether it is in service: a ConfigMap holds 1 MiB, and names of
 * fields would be half of it.
 */
export function textOf({ version, instances }: Registration, fence: number): string {
  const rows = instances
    .map((each) => [each.id, each.address, each.version, each.inService] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ version, fence, instances: rows });
}

/** All services of a ConfigMap by their names. Whoever may edit it may have: it is data, and checked to the last field. */
export function entriesOf({ metadata, data = {} }: ConfigMap): ReadonlyMap<string, Registered> {
  return new Map(
    Object.entries(data).map(([service, text]) => [service, parse(metadata.name, service, text)]),
  );
}

export interface ConfigMap extends Resource {
  readonly data?: Readonly<Record<string, string>>;
}

/** @throws Error naming the entry and what is wrong with it */
function parse(configMap: string, service: string, text: string): Registered {
  const invalid = (why: string) =>
    new Error(`the entry ${service} of the ConfigMap ${configMap} is none of gray-release: ${why}`);
  let value: unknown;
  try {
    const { instances, ...rest } = JSON.parse(text);
    value = {
      ...rest,
      service,
      instances: instances.map(([id, address, version, inService]: readonly unknown[]) => {
        return { id, address, version, inService };
      }),
    };
  } catch {
    throw invalid('it is cut short or edited by hand');
  }
  const wrong = wrongIn(value);
  if (wrong !== null) throw invalid(wrong);
  return value as Registered;
}
