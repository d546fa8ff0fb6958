import { isDeepStrictEqual } from 'node:util';
import type { Cluster, Resource } from '../../kubernetes/cluster.ts';
import { POD } from '../../kubernetes/kinds.ts';
import { graySelector, LABELS } from '../../kubernetes/labels.ts';
import { selects } from '../../kubernetes/selector.ts';
import { joined } from '../addresses.ts';
import type { Settings } from '../kubernetes/options.ts';
import { portOf, type Service, type ServicePort } from '../kubernetes/services.ts';
import { type Told, toldIn } from '../kubernetes/told.ts';

export type Selector = Readonly<Record<string, string>>;

/** The Service's own selector is kept while it selects gray's pods in place of stable's. */
export interface Kept extends Told {
  readonly selector: Selector;
}

export interface Pod extends Resource {
  readonly spec?: {
    readonly containers?: readonly {
      readonly ports?: readonly { readonly name?: string; readonly containerPort: number }[];
    }[];
  };
  readonly status?: {
    readonly podIP?: string;
    readonly conditions?: readonly { readonly type: string; readonly status: string }[];
  };
}

/** One look at a Service and the pods that it has or may have. */
export interface Seen {
  readonly service: Service;
  readonly kept: Kept | null;
  /** What selects the stable version's pods. */
  readonly selector: Selector;
  /** The Service selects gray's pods, and no other. */
  readonly isSwitched: boolean;
  /** Pods that can take requests, by name. */
  readonly stable: readonly Pod[];
  readonly gray: readonly Pod[];
  /** All of gray's that `selector` selects, ready or not. */
  readonly exposed: readonly Pod[];
  addressOf(pod: Pod): string;
}

export async function look(
  cluster: Cluster,
  settings: Settings,
  service: Service,
  signal: AbortSignal,
): Promise<Seen> {
  const kept = toldIn(settings, service) as Kept | null;
  const live = service.spec.selector!;
  const ours = graySelector(settings.name);
  const isSwitched = isDeepStrictEqual(live, ours);
  const selector = isSwitched && kept !== null ? kept.selector : live;
  const [selected, gray] = (await Promise.all([
    cluster.list(POD, selector, signal),
    cluster.list(POD, ours, signal),
  ])) as [Pod[], Pod[]];
  const byName = (a: Pod, b: Pod) => (a.metadata.name < b.metadata.name ? -1 : 1);
  const port = portOf(service, settings);
  return {
    service,
    kept,
    selector,
    isSwitched,
    stable: selected
      .filter((pod) => isReady(pod) && pod.metadata.labels?.[LABELS.arm] !== 'gray')
      .sort(byName),
    gray: gray.filter(isReady).sort(byName),
    exposed: gray.filter(({ metadata }) => selects({ matchLabels: selector }, metadata.labels ?? {})),
    addressOf: (pod) => joined(pod.status!.podIP!, targetOf(port, pod)),
  };
}

function isReady({ metadata, status }: Pod): boolean {
  const ready = status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True');
  return ready === true && status?.podIP !== undefined && metadata.deletionTimestamp === undefined;
}

function targetOf({ port, targetPort = port }: ServicePort, { spec }: Pod): number {
  if (typeof targetPort === 'number') return targetPort;
  const ports = spec?.containers?.flatMap(({ ports = [] }) => ports) ?? [];
  return ports.find(({ name }) => name === targetPort)?.containerPort ?? port;
}
