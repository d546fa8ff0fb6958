import type { Cluster } from '../../kubernetes/cluster.ts';
import { AUTOSCALER, DEPLOYMENT, POD, REPLICA_SET } from '../../kubernetes/kinds.ts';
import { ANNOTATIONS, graySelector } from '../../kubernetes/labels.ts';
import type { Settings } from './options.ts';
import type { Autoscaler, Deployment, Pod, ReplicaSet } from './types.ts';
import { versionIn } from './version.ts';

/** What one look sees of a service. */
export interface World {
  /** The user's Deployment; null where there is none. */
  readonly stable: Deployment | null;
  readonly gray: Deployment | null;
  readonly stablePods: readonly VersionedPod[];
  readonly grayPods: readonly VersionedPod[];
  readonly autoscaler: Autoscaler | null;
}

export interface VersionedPod {
  readonly pod: Pod;
  readonly version: string;
}

export async function look(cluster: Cluster, settings: Settings, signal: AbortSignal): Promise<World> {
  const [stable, gray, grayPods, autoscaler] = await Promise.all([
    stableOf(cluster, settings, signal),
    grayOf(cluster, settings, signal),
    cluster.list(POD, graySelector(settings.service), signal) as Promise<readonly Pod[]>,
    autoscalerOf(cluster, settings.deployment, signal),
  ]);
  return {
    stable,
    gray,
    autoscaler,
    stablePods: stable === null ? [] : unreplaced(await podsOf(cluster, settings, stable, signal)),
    grayPods: unreplaced(
      grayPods.map((pod) => ({ pod, version: pod.metadata.annotations?.[ANNOTATIONS.version] ?? 'unknown' })),
    ),
  };
}

/** Without those that have ended for good, such as evicted ones: another is in their place, and they stay as a record. */
function unreplaced(pods: readonly VersionedPod[]): readonly VersionedPod[] {
  const living = pods.filter(
    ({ pod: { status } }) => status?.phase !== 'Failed' && status?.phase !== 'Succeeded',
  );
  return pods.filter(
    (each) => living.includes(each) || !living.some(({ version }) => version === each.version),
  );
}

export function stableOf(
  cluster: Cluster,
  { deployment }: Settings,
  signal: AbortSignal,
): Promise<Deployment | null> {
  return cluster.read(DEPLOYMENT, deployment, signal) as Promise<Deployment | null>;
}

export function grayOf(
  cluster: Cluster,
  { gray }: Settings,
  signal: AbortSignal,
): Promise<Deployment | null> {
  return cluster.read(DEPLOYMENT, gray, signal) as Promise<Deployment | null>;
}

/** It was made, and what must be there before its pods may not be yet: it is made paused. */
export function isUnfinished(gray: Deployment | null): boolean {
  return gray?.spec.paused === true;
}

/** The version that gray's Deployment was made for. */
export function grayVersion(gray: Deployment | null): string | null {
  return gray?.metadata.annotations?.[ANNOTATIONS.version] ?? null;
}

export async function autoscalerOf(
  cluster: Cluster,
  deployment: string,
  signal: AbortSignal,
): Promise<Autoscaler | null> {
  const all = (await cluster.list(AUTOSCALER, null, signal)) as readonly Autoscaler[];
  return (
    all.find(
      ({ spec: { scaleTargetRef } }) =>
        scaleTargetRef.kind === 'Deployment' && scaleTargetRef.name === deployment,
    ) ?? null
  );
}

/** Pods that the stable Deployment's ReplicaSets own, by the version in the image that their ReplicaSet gives them. */
async function podsOf(
  cluster: Cluster,
  settings: Settings,
  stable: Deployment,
  signal: AbortSignal,
): Promise<VersionedPod[]> {
  const labels = stable.spec.selector.matchLabels ?? null;
  const [sets, pods] = (await Promise.all([
    cluster.list(REPLICA_SET, labels, signal),
    cluster.list(POD, labels, signal),
  ])) as [readonly ReplicaSet[], readonly Pod[]];
  const own = new Map(sets.filter((set) => isOwned(set, stable)).map((set) => [set.metadata.uid, set]));
  return pods.flatMap((pod) => {
    const set = own.get(pod.metadata.ownerReferences?.find(({ controller }) => controller)?.uid);
    if (set === undefined) return [];
    // A pod's own image may have been changed on its way in; a ReplicaSet of long ago may have had another.
    const version = versionIn(settings, set.spec.template.spec) ?? versionIn(settings, pod.spec) ?? 'unknown';
    return [{ pod, version }];
  });
}

function isOwned({ metadata: { ownerReferences = [] } }: ReplicaSet, { metadata }: Deployment): boolean {
  return ownerReferences.some(({ controller, uid }) => controller && uid === metadata.uid);
}
