import type { Instance } from '../../ports/target.ts';
import { standingOf } from './pod.ts';
import { stuckOf } from './rollout.ts';
import type { Deployment } from './types.ts';
import { grayVersion, isUnfinished, type VersionedPod } from './world.ts';

/** What a pod is to a release; `of` is its Deployment, and `leaving` says that it goes whatever its own status is. */
export function instancesFor(port: number, reasons: ReadonlyMap<string, string>) {
  return ({ pod, version }: VersionedPod, of: Deployment | null, leaving: boolean): Instance => {
    const { name } = pod.metadata;
    const { state } = standingOf(pod);
    const stuck = of !== null && state === 'starting' ? stuckOf(of) : null;
    const why = [reasons.get(name), stuck].filter((part) => typeof part === 'string').join('; ');
    return {
      id: name,
      version,
      address: addressOf(pod.status?.podIP, port),
      state: leaving ? 'stopping' : stuck !== null ? 'failed' : state,
      ...(why !== '' && !leaving && { why }),
    };
  };
}

/**
 * Pods of gray that were ordered and are not there yet, or never will be: a release that turns back must know of them. Where the order
 * was cut short they are one more than ordered, so that it is given again whatever size is wanted.
 */
export function ordered(gray: Deployment | null, pods: readonly VersionedPod[]): readonly Instance[] {
  const version = grayVersion(gray);
  if (gray === null || version === null) return [];
  const { replicas = 1 } = gray.spec;
  const living = pods.filter(({ pod }) => pod.metadata.deletionTimestamp === undefined).length;
  const missing = isUnfinished(gray) ? replicas + 1 : Math.max(0, replicas - living);
  const why = stuckOf(gray);
  return Array.from({ length: missing }, (_, i) => ({
    id: `${gray.metadata.name}/${i}`,
    version,
    address: '',
    ...(why === null ? { state: 'starting' } : { state: 'failed', why }),
  }));
}

/** Those of the same second by name, so that each look has the same order. */
export function oldestFirst(pods: readonly VersionedPod[]): readonly VersionedPod[] {
  const age = ({ pod: { metadata } }: VersionedPod) => `${metadata.creationTimestamp} ${metadata.name}`;
  return [...pods].sort((a, b) => (age(a) < age(b) ? -1 : 1));
}

/** Empty before the pod has one. */
function addressOf(ip: string | undefined, port: number): string {
  if (ip === undefined || ip === '') return '';
  return ip.includes(':') ? `[${ip}]:${port}` : `${ip}:${port}`;
}
