import type { Registration, RegistryReal } from '../ports/registry.ts';
import type { RouterReal } from '../ports/router.ts';
import type { Instance, TargetReal } from '../ports/target.ts';

/** What one look saw of the systems. A system that could not be read is unknown, which is neither good nor bad. */
export interface Real {
  readonly targets: ReadonlyMap<string, Read<TargetReal>>;
  readonly routers: ReadonlyMap<string, Read<RouterReal>>;
  readonly registry: Read<RegistryReal>;
}

export type Read<T> =
  | { readonly known: true; readonly value: T }
  /** `last` is what was read of it shortly before, where it was. */
  | { readonly known: false; readonly why: string; readonly last?: T };

const NOT_LOOKED_AT: Read<never> = { known: false, why: 'it was not looked at' };

export function targetOf(real: Real, service: string): Read<TargetReal> {
  return real.targets.get(service) ?? NOT_LOOKED_AT;
}

export function routerOf(real: Real, service: string): Read<RouterReal> {
  return real.routers.get(service) ?? NOT_LOOKED_AT;
}

export function instancesOf(real: Real, service: string, version: string): readonly Instance[] | null {
  const target = targetOf(real, service);
  return target.known ? target.value.instances.filter((instance) => instance.version === version) : null;
}

export function readyOf(real: Real, service: string, version: string): readonly Instance[] | null {
  return instancesOf(real, service, version)?.filter((instance) => instance.state === 'ready') ?? null;
}

export function registrationOf(real: Real, service: string): Registration | null {
  return (
    (real.registry.known && real.registry.value.services.find((entry) => entry.service === service)) || null
  );
}

/** Addresses that may take requests: the ready ones, and those that took some and only missed a probe. */
export function addressesOf(real: Real, service: string, version: string): readonly string[] | null {
  const instances = instancesOf(real, service, version);
  if (instances === null) return null;
  const router = routerOf(real, service);
  const route = router.known ? router.value.route : null;
  const serving = new Set(
    [route?.stable, route?.gray].flatMap((b) => (b?.version === version ? b.addresses : [])),
  );
  return instances
    .filter(({ state, address }) => state === 'ready' || (state === 'starting' && serving.has(address)))
    .map(({ address }) => address)
    .sort();
}
