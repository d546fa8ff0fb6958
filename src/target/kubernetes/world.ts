import type { Cluster } from '../../kubernetes/cluster.ts';
import { AUTOSCALER, DEPLOYMENT, POD, REPLICA_SET } from '../../kubernetes/kinds.ts';
import { ANNOTATIONS, armSelector, graySelector, LABELS } from '../../kubernetes/labels.ts';
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
  /** Null where there is none, or none that belongs to this gray. */
  readonly baseline: Deployment | null;
  readonly baselinePods: readonly VersionedPod[];
  readonly autoscalers: readonly Autoscaler[];
}

export interface VersionedPod {
  readonly pod: Pod;
  readonly version: string;
}

export async function look(cluster: Cluster, settings: Settings, signal: AbortSignal): Promise<World> {
  const [stable, gray, grayPods, baseline, baselinePods, autoscalers] = await Promise.all([
    stableOf(cluster, settings, signal),
    grayOf(cluster, settings, signal),
    cluster.list(POD, graySelector(settings.service), signal) as Promise<readonly Pod[]>,
    baselineOf(cluster, settings, signal),
    settings.baseline === null
      ? []
      : (cluster.list(POD, armSelector(settings.service, 'baseline'), signal) as Promise<readonly Pod[]>),
    autoscalersOf(cluster, signal),
  ]);
  return {
    stable,
    gray,
    autoscalers,
    stablePods: stable === null ? [] : unreplaced(await podsOf(cluster, settings, stable, signal)),
    grayPods: unreplaced(grayPods.map(versioned)),
    baseline: baseline !== null && gray !== null && belongsTo(baseline, gray) ? baseline : null,
    baselinePods: unreplaced(baselinePods.map(versioned)),
  };
}

function versioned(pod: Pod): VersionedPod {
  return { pod, version: pod.metadata.annotations?.[ANNOTATIONS.version] ?? 'unknown' };
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

export async function baselineOf(
  cluster: Cluster,
  { baseline }: Settings,
  signal: AbortSignal,
): Promise<Deployment | null> {
  return baseline === null ? null : ((await cluster.read(DEPLOYMENT, baseline, signal)) as Deployment | null);
}

/** A baseline is owned by the gray that it was made for, and goes with it. */
export function belongsTo({ metadata }: Deployment, gray: Deployment): boolean {
  return metadata.ownerReferences?.some(({ uid }) => uid === gray.metadata.uid) === true;
}

export function isBaseline({ metadata }: Deployment): boolean {
  return metadata.labels?.[LABELS.arm] === 'baseline';
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
  return scaling(await autoscalersOf(cluster, signal), deployment);
}

function autoscalersOf(cluster: Cluster, signal: AbortSignal): Promise<readonly Autoscaler[]> {
  return cluster.list(AUTOSCALER, null, signal) as Promise<readonly Autoscaler[]>;
}

/** The one that has the say over the size of a Deployment; null where none has. */
export function scaling(autoscalers: readonly Autoscaler[], deployment: string): Autoscaler | null {
  return (
    autoscalers.find(
      ({ spec: { scaleTargetRef } }) =>
        scaleTargetRef.kind === 'Deployment' && scaleTargetRef.name === deployment,
    ) ?? null
  );
}

/** The size that was ordered: an autoscaler may have made it larger meanwhile. */
export function orderedSize({ metadata, spec }: Deployment, autoscalers: readonly Autoscaler[]): number {
  return scaling(autoscalers, metadata.name)?.spec.minReplicas ?? spec.replicas ?? 1;
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
