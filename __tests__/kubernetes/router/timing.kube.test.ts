import { afterAll, expect, it } from 'vitest';
import { gatewayApi } from '../../../src/router/gateway-api/kind.ts';
import { tally } from '../../router/load.ts';
import { NEW, OLD } from '../../router/scene.ts';
import { httpRoute } from './objects.ts';
import { Pods } from './pods.ts';
import { makeRig } from './rig.ts';

// Traefik as it comes, whose throttle is 2 s, and an order as it comes.
const pods = new Pods(async () => [], []);
afterAll(() => pods.end());

it('an order is served when it counts as done, whatever was ordered just before', async () => {
  const [old, fresh] = await Promise.all([pods.many(OLD, 1), pods.many(NEW, 1)]);
  const rig = await makeRig(pods, gatewayApi, httpRoute, {});
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
});
