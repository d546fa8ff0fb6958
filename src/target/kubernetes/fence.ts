import type { Cluster, Resource, ResourceKind } from '../../kubernetes/cluster.ts';
import { ANNOTATIONS } from '../../kubernetes/labels.ts';
import { Denied } from '../../kubernetes/request.ts';
import { type Call, Refused } from '../../ports/adapter.ts';

type Patch = Readonly<Record<string, unknown>> & { readonly spec: Readonly<Record<string, unknown>> };

/** Somebody else, often a controller that counts, changed the object in between so many times. */
const TRIES = 5;

/** @throws Refused where a later run has changed it */
export function heedFence({ kind, metadata }: Resource, { fence }: Pick<Call, 'fence'>): void {
  const last = fenceOf(metadata);
  if (last > fence)
    throw new Refused(
      `a later run has changed the ${kind} ${metadata.name} (fence ${last}, ours is ${fence})`,
    );
}

function fenceOf({ annotations }: Resource['metadata']): number {
  const fence = Number(annotations?.[ANNOTATIONS.fence] ?? 0);
  return Number.isSafeInteger(fence) ? fence : 0;
}

/**
 * Changes an object that is still as it was read, and writes down whose change it is. `patchFor` gives null where there is
 * nothing to change.
 */
export async function change<Object extends Resource>(
  cluster: Cluster,
  kind: ResourceKind,
  name: string,
  patchFor: (now: Object) => Patch | null,
  call: Call,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    const now = (await cluster.read(kind, name, call.signal)) as Object | null;
    if (now === null) throw new Refused(`the ${kind.kind} ${name} is gone`);
    const patch = patchFor(now);
    if (patch === null) return;
    heedFence(now, call);
    const metadata = {
      resourceVersion: now.metadata.resourceVersion,
      annotations: { [ANNOTATIONS.fence]: String(call.fence) },
    };
    try {
      await cluster.merge(kind, name, { ...patch, metadata }, call.signal);
      return;
    } catch (error) {
      if (!(error instanceof Denied && error.reason === 'Conflict') || tries >= TRIES) throw error;
    }
  }
}
