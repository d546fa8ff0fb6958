import type { Cluster } from '../../kubernetes/cluster.ts';
import { DEPLOYMENT, POD } from '../../kubernetes/kinds.ts';
import type { Watching } from '../../ports/target.ts';
import type { Settings } from './options.ts';

/** Tells when a Deployment of the service, or a pod of one, is not what it was. */
export function watchService(
  cluster: Cluster,
  { deployment, gray, baseline }: Settings,
  changed: () => void,
  signal: AbortSignal,
): Watching {
  const names = [deployment, gray, ...(baseline === null ? [] : [baseline])];
  const watches = [
    cluster.watch(
      DEPLOYMENT,
      (object) => {
        if (object === null || names.includes(object.metadata.name)) changed();
      },
      signal,
    ),
    cluster.watch(
      POD,
      (object) => {
        // Its owner is a ReplicaSet, called after the Deployment; one of another, whose name begins so too, costs a look for nothing.
        const owner = object?.metadata.ownerReferences?.find(({ controller }) => controller)?.name ?? '';
        if (object === null || names.some((name) => owner.startsWith(`${name}-`))) changed();
      },
      signal,
    ),
  ];
  return {
    get live() {
      return watches.every(({ live }) => live);
    },
  };
}
