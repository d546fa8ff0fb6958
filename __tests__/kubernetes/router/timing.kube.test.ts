import { expect, it, onTestFinished } from 'vitest';
import { gatewayApi } from '../../../src/router/gateway-api/kind.ts';
import { istio } from '../../../src/router/istio/kind.ts';
import { tally } from '../../router/load.ts';
import { NEW, OLD } from '../../router/scene.ts';
import { Istio } from '../cluster/istio.ts';
import type { Place } from '../cluster/place.ts';
import { Traefik } from '../cluster/traefik.ts';
import { httpRoute, virtualService } from './objects.ts';
import { Pods } from './pods.ts';
import { makeRig } from './rig.ts';

// Each front as it comes, and an order as it comes.
const FRONTS = [
  ['Traefik', (place: Place) => Traefik.start(place), gatewayApi, httpRoute],
  ['Istio', (place: Place) => Istio.start(place), istio, virtualService],
] as const;

it.each(FRONTS)(
  '%s serves an order when it counts as done, whatever was ordered just before',
  async (_, front, kind, owned) => {
    const pods = new Pods(front);
    onTestFinished(() => pods.end());
    const [old, fresh] = await Promise.all([pods.many(OLD, 1), pods.many(NEW, 1)]);
    const rig = await makeRig(pods, kind, owned, {});
    const backend = (version: string, of: typeof old) => ({
      version,
      addresses: of.map(({ address }) => address),
    });
    const stable = backend(OLD, old);
    const to = (weight: number) => ({ ...backend(NEW, fresh), salt: 's', rule: { match: [], weight } });
    for (const gray of [null, to(10_000), null, to(10_000)]) {
      await rig.router.apply({ stable, gray }, { signal: AbortSignal.timeout(30_000), fence: 1 });
      expect(await tally(rig.port, 50)).toEqual({ [gray === null ? OLD : NEW]: 50 });
    }
    await rig.end();
  },
);
