import { setTimeout as sleep } from 'node:timers/promises';
import type { Cluster, Resource } from '../../kubernetes/cluster.ts';
import { ENDPOINT_SLICE, SERVICE } from '../../kubernetes/kinds.ts';
import { type Arm, armSelector, MANAGER } from '../../kubernetes/labels.ts';
import { Refused } from '../../ports/adapter.ts';
import type { Millis } from '../../release/units.ts';
import { joined } from '../addresses.ts';
import type { Settings } from './options.ts';

/** The user's Service, or the one that is made for gray. */
export type Which = 'stable' | 'gray';

/** `host:port` of the pods that take requests, by the Service that they are behind. */
export interface Addresses extends Readonly<Record<Which, readonly string[]>> {
  /** Absent where the spec wants no baseline. */
  readonly baseline?: readonly string[];
}

export interface ServicePort {
  readonly name?: string;
  readonly port: number;
  readonly targetPort?: number | string;
  readonly protocol?: string;
  readonly appProtocol?: string;
  readonly nodePort?: number;
}

export interface Service extends Resource {
  readonly spec: {
    readonly ports?: readonly ServicePort[];
    readonly selector?: Readonly<Record<string, string>>;
    readonly ipFamilies?: readonly string[];
    readonly sessionAffinity?: string;
    readonly type?: string;
  };
}

interface EndpointSlice extends Resource {
  readonly addressType: string;
  /** Null, as the API server has it, where there is none. */
  readonly endpoints:
    | readonly { readonly addresses: readonly string[]; readonly conditions?: { readonly ready?: boolean } }[]
    | null;
  readonly ports: readonly { readonly name?: string; readonly port?: number }[] | null;
}

/** On every object that a router makes. */
export const MANAGED = 'app.kubernetes.io/managed-by';
/** Who writes these owns the object that carries them, and would take gray's Service for its own. */
const OWNERS =
  /^(kubectl\.kubernetes\.io|argocd\.argoproj\.io|meta\.helm\.sh|[a-z.]*fluxcd\.io|gray-release\.dev)\//;
const STEP: Millis = 100;

/** @throws Error where the Service is not there, or is none that can be divided */
export async function stableService(
  cluster: Cluster,
  { service }: Settings,
  signal: AbortSignal,
): Promise<Service> {
  const found = (await cluster.read(SERVICE, service, signal)) as Service | null;
  if (found === null) throw new Refused(`there is no Service ${service} in ${cluster.namespace}`);
  const { type, selector } = found.spec;
  if (type === 'ExternalName' || selector === undefined)
    throw new Refused(`the Service ${service} selects no pods`);
  return found;
}

/** Makes the Services for gray and its baseline, or makes them as they should be: the stable one's ports, and their own pods. Whether it had to. */
export async function ensureServices(
  cluster: Cluster,
  settings: Settings,
  signal: AbortSignal,
): Promise<boolean> {
  const arms: readonly Arm[] = settings.compares ? ['gray', 'baseline'] : ['gray'];
  const [stable, ...found] = await Promise.all([
    stableService(cluster, settings, signal),
    ...arms.map((arm) => cluster.read(SERVICE, settings[arm], signal) as Promise<Service | null>),
  ]);
  let made = false;
  for (const [i, arm] of arms.entries()) {
    const service = found[i] ?? null;
    if (service !== null && service.metadata.labels?.[MANAGED] !== MANAGER)
      throw new Refused(`the Service ${settings[arm]} is none of gray-release's: rename it`);
    const wanted = serviceFor(arm, stable, settings);
    if (service !== null && isLike(service, wanted)) continue;
    await cluster.apply(wanted, { force: true }, signal);
    made = true;
  }
  return made;
}

function serviceFor(arm: Arm, { metadata, spec }: Service, settings: Settings): Service {
  const selector = armSelector(settings.name, arm);
  const { uid, labels = {}, annotations = {} } = metadata;
  const ports = spec.ports?.map(({ nodePort: _, ...port }) => port);
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: {
      name: settings[arm],
      // What finds the user's Service by its labels, such as Prometheus, finds this one too.
      labels: { ...copied(labels), [MANAGED]: MANAGER, ...selector },
      annotations: copied(annotations),
      // It goes when the user's goes.
      ownerReferences: [{ apiVersion: 'v1', kind: 'Service', name: metadata.name, uid: uid! }],
    },
    spec: {
      selector,
      ...(ports !== undefined && { ports }),
      ...(spec.sessionAffinity !== undefined && { sessionAffinity: spec.sessionAffinity }),
    },
  };
}

function copied(of: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(of).filter(([key]) => !OWNERS.test(key)));
}

function isLike(service: Service, wanted: Service): boolean {
  const essence = ({ metadata, spec }: Service) =>
    JSON.stringify([
      Object.entries(spec.selector ?? {}).sort(),
      spec.ports?.map(({ name, port, targetPort, protocol }) => [name, port, targetPort, protocol]),
      metadata.ownerReferences?.map(({ uid }) => uid),
    ]);
  return essence(service) === essence(wanted);
}

/** The port that the requests of the release go to. @throws Refused where the Service has several and none was named */
export function portOf({ metadata, spec }: Service, { port }: Settings): ServicePort {
  const ports = spec.ports ?? [];
  const found = port === null ? ports : ports.filter((each) => each.name === port || each.port === port);
  if (found.length === 1) return found[0]!;
  const names = ports.map((each) => each.name ?? each.port).join(', ');
  throw new Refused(
    port === null
      ? `the Service ${metadata.name} has the ports ${names}: say with \`port\` which one`
      : `the Service ${metadata.name} has no port ${port}, but ${names}`,
  );
}

/** Which pods take requests, as the EndpointSlices of the Services say. */
export async function addressesOf(
  cluster: Cluster,
  settings: Settings,
  signal: AbortSignal,
): Promise<Addresses> {
  const service = await stableService(cluster, settings, signal);
  const behind = (name: string) => endpointsOf(cluster, settings, service, name, signal);
  const [stable, gray, baseline] = await Promise.all([
    behind(settings.service),
    behind(settings.gray),
    settings.compares ? behind(settings.baseline) : undefined,
  ]);
  return { stable: stable!, gray: gray!, ...(baseline !== undefined && { baseline }) };
}

/** Which pods take requests behind the Service of that name, at the port of the stable one. */
export async function endpointsOf(
  cluster: Cluster,
  settings: Settings,
  stable: Service,
  name: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const wanted = portOf(stable, settings).name ?? '';
  const family = stable.spec.ipFamilies?.[0] ?? 'IPv4';
  const labels = { 'kubernetes.io/service-name': name };
  const slices = (await cluster.list(ENDPOINT_SLICE, labels, signal)) as readonly EndpointSlice[];
  const all = slices
    .filter(({ addressType }) => addressType === family)
    .flatMap(({ endpoints, ports }) => {
      const port = ports?.find((each) => (each.name ?? '') === wanted)?.port;
      const ready = (endpoints ?? []).filter(({ conditions }) => conditions?.ready !== false);
      return port === undefined ? [] : ready.map(({ addresses: [ip] }) => joined(ip!, port));
    });
  return [...new Set(all)].sort();
}

/** Until what serves by the API server has surely read what was written. */
export function settle({ settle }: Settings, signal: AbortSignal): Promise<void> {
  return pause(settle, signal);
}

async function pause(length: Millis, signal: AbortSignal): Promise<void> {
  try {
    await sleep(length, undefined, { signal });
  } catch {
    throw new Error('what was ordered was not seen to be served within the time that an order has');
  }
}

/** Looks until it is so, or the time is up: controllers and routers need a moment. */
export async function within<Found>(
  limit: Millis,
  signal: AbortSignal,
  look: () => Promise<Found>,
  done: (found: Found) => boolean,
): Promise<Found> {
  const end = performance.now() + limit;
  for (;;) {
    const found = await look();
    if (done(found) || performance.now() > end) return found;
    await pause(STEP, signal);
  }
}
