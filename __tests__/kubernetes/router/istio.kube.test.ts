import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { kind, SERVICE } from '../../../src/kubernetes/kinds.ts';
import type { Route, Router } from '../../../src/ports/router.ts';
import type { TrafficRule } from '../../../src/release/traffic.ts';
import { istio } from '../../../src/router/istio/kind.ts';
import { ask } from '../../router/client.ts';
import { makeGiven } from '../../router/given.ts';
import type { RunningInstance } from '../../router/instances.ts';
import { load } from '../../router/load.ts';
import { NEW, OLD } from '../../router/scene.ts';
import { ISTIO_GATEWAY, Istio } from '../cluster/istio.ts';
import { service } from '../cluster/objects.ts';
import type { Place } from '../cluster/place.ts';
import { virtualService } from './objects.ts';
import { Pods } from './pods.ts';
import { options } from './rig.ts';
import { USERS } from './user.ts';

// What the contract does not ask: objects and moments of Istio's own.
const pods = new Pods((place) => Istio.start(place));
let place: Place;
let port: number;
let old: RunningInstance[];
let fresh: RunningInstance[];
let router: Router;

beforeAll(async () => {
  [old, fresh] = await Promise.all([pods.many(OLD, 1), pods.many(NEW, 1)]);
  place = await pods.place();
  ({ port } = await pods.front());
  await place.create(SERVICE, service());
  router = await istio.create(options('istio', place, { settle: '1s' }), makeGiven(place.folder));
});
afterEach(() => place.api.delete(place.path(virtualService.kind, 'checkout')));
afterAll(() => pods.end());

const backend = (version: string, of: readonly RunningInstance[]) => ({
  version,
  addresses: of.map(({ address }) => address),
});
const stableOnly = (): Route => ({ stable: backend(OLD, old), gray: null });
const split = (rule: Partial<TrafficRule>): Route => ({
  ...stableOnly(),
  gray: { ...backend(NEW, fresh), salt: 's', rule: { match: [], weight: 0, ...rule } },
});
const apply = (route: Route) => router.apply(route, { signal: AbortSignal.timeout(20_000), fence: 1 });

it('loses no request where the Service for gray is made with the order', async () => {
  await place.create(virtualService.kind, virtualService.object);
  for (let times = 0; times < 6; times++) {
    await apply(stableOnly());
    await place.api.delete(place.path(SERVICE, 'checkout-gray'));
    // Until Envoy has forgotten it.
    await sleep(1000);
    const users = load(port, { path: '/' }, 4);
    await apply(split({ weight: 10_000 }));
    await sleep(300);
    await users.stop();
    expect(users.failures).toEqual([]);
    expect(users.served.get(NEW)).toBeGreaterThan(0);
  }
});

it('keeps to what the routes of the user look at, and needs no subset for gray', async () => {
  const { kind: ofRoute, object } = USERS.istio!.owned;
  await place.create(kind('networking.istio.io/v1', 'DestinationRule'), {
    metadata: { name: 'checkout' },
    spec: { host: 'checkout', subsets: [{ name: 'v1', labels: { app: 'checkout' } }] },
  });
  await place.create(ofRoute, {
    ...object,
    spec: { ...object.spec, gateways: ['mesh', ISTIO_GATEWAY] },
  });
  const of = async (headers: Readonly<Record<string, string>>, path = '/') => {
    const { status, version } = await ask(port, { path, headers: { host: 'shop.example', ...headers } });
    return status === 200 ? version : status;
  };
  await apply(split({ match: [{ on: 'header', name: 'x-gray', anyOf: ['1'] }] }));
  expect(await of({ 'x-tenant': 'a' })).toBe(OLD);
  expect(await of({ 'x-tenant': 'a', 'x-gray': '1' })).toBe(NEW);
  expect(await of({ 'x-gray': '1' })).toBe(404);
  // There is no such Service.
  expect(await of({ 'x-tenant': 'a', 'x-gray': '1' }, '/cart')).toBe(503);
  await apply(split({ weight: 10_000 }));
  expect(await of({ 'x-tenant': 'a' })).toBe(NEW);
  await apply(stableOnly());
  expect(await of({ 'x-tenant': 'a', 'x-gray': '1' })).toBe(OLD);
});
