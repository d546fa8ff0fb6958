import type { ResourceKind } from '../../../src/kubernetes/cluster.ts';
import { SERVICE } from '../../../src/kubernetes/kinds.ts';
import type { Wanted } from '../../../src/ports/adapter.ts';
import type { RouterKind } from '../../../src/ports/router.ts';
import { ask } from '../../router/client.ts';
import { makeGiven } from '../../router/given.ts';
import type { Rig } from '../../router/scene.ts';
import { service } from '../cluster/objects.ts';
import type { Place } from '../cluster/place.ts';
import type { Pods } from './pods.ts';

/** An object of the user's, and where it is. */
export interface Owned {
  readonly kind: ResourceKind;
  readonly object: {
    readonly metadata: { readonly name: string; readonly annotations?: Readonly<Record<string, string>> };
    readonly spec: Readonly<Record<string, unknown>>;
  };
}

export const options = (kind: string, place: Place, more: object = {}) => ({
  kind,
  namespace: place.namespace,
  kubeconfig: place.kubeconfig,
  service: 'checkout',
  ...more,
});

/** A router of the kind with its real front, and an object that sends all requests to the Service. */
export async function makeRig(
  pods: Pods,
  kind: RouterKind,
  owned: Owned,
  more: object = { settle: '1s' },
  wanted: Wanted = {},
): Promise<Rig> {
  const place = await pods.place();
  await place.create(SERVICE, service());
  const front = await pods.front();
  await place.create(owned.kind, owned.object);
  const serves = () => place.until('it is served', async () => (await ask(front.port)).version !== '');
  await serves();
  return {
    port: front.port,
    router: await kind.create(options(kind.kind, place, more), {
      ...makeGiven(place.folder),
      ...wanted,
    }),
    settle: 0,
    async restart() {
      await front.restart();
      await serves();
    },
    async end() {
      const { name } = owned.object.metadata;
      await place.api.delete(place.path(owned.kind, name));
      // What is ours is owned by these, and goes with them, a moment later.
      await place.api.delete(place.path(SERVICE, 'checkout'));
      await place.until(
        'gray has no Service',
        async () => (await place.find(SERVICE, 'checkout-gray')) === null,
      );
      await place.until('it is forgotten', async () => (await ask(front.port)).version === '');
    },
  };
}
