import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Resource } from '../../../src/kubernetes/cluster.ts';
import { POD, SERVICE } from '../../../src/kubernetes/kinds.ts';
import { graySelector } from '../../../src/kubernetes/labels.ts';
import { Refused } from '../../../src/ports/adapter.ts';
import type { Route, Router } from '../../../src/ports/router.ts';
import { sameRoute } from '../../../src/release/goals.ts';
import { replicas } from '../../../src/router/replicas/kind.ts';
import { makeGiven } from '../../router/given.ts';
import type { RunningInstance } from '../../router/instances.ts';
import { load, tally } from '../../router/load.ts';
import { NEW, OLD } from '../../router/scene.ts';
import { SLICES } from '../cluster/kinds.ts';
import { service } from '../cluster/objects.ts';
import type { Place } from '../cluster/place.ts';
import { ingressRoute } from './objects.ts';
import { Pods } from './pods.ts';
import { options } from './rig.ts';

// A Service by itself serves nobody here, as no kube-proxy runs: Traefik sends to its pods, as an IngressRoute says.
const pods = new Pods();
interface Slice extends Resource {
  readonly endpoints: readonly { addresses: string[]; conditions: { ready: boolean } }[] | null;
}

let place: Place;
let port: number;
let old: RunningInstance[];
let fresh: RunningInstance[];
let router: Router;
let fence = 1;

beforeAll(async () => {
  [old, fresh] = await Promise.all([pods.many(OLD, 2), pods.many(NEW, 2)]);
  place = await pods.place();
  ({ port } = await pods.front());
  await place.create(SERVICE, service());
  await place.create(ingressRoute.kind, ingressRoute.object);
}, 60_000);
afterAll(() => pods.end());
beforeEach(async () => {
  router = await replicas.create(options('replicas', place), makeGiven(place.folder));
});

const addresses = (of: readonly RunningInstance[]) => of.map(({ address }) => address);
const stableOnly = (version = OLD, of = old): Route => ({
  stable: { version, addresses: addresses(of) },
  gray: null,
});
const split = (weight: number): Route => ({
  ...stableOnly(),
  gray: { version: NEW, addresses: addresses(fresh), salt: 's', rule: { match: [], weight } },
});
const apply = (route: Route) => router.apply(route, { signal: AbortSignal.timeout(20_000), fence });
const live = async () => (await router.read(AbortSignal.timeout(10_000))).route;
const podsOf = (labels: Record<string, string>) =>
  place
    .list(POD)
    .then((all) =>
      all.filter(({ metadata }) => Object.entries(labels).every(([k, v]) => metadata.labels?.[k] === v)),
    );
const expectLive = async (route: Route) => expect(sameRoute(await live(), route, 1)).toBe(true);

it('knows no route before it is told one', async () => {
  expect(await live()).toBeNull();
});

describe('the share', () => {
  it('is that of as many pods as fit into it, never more', async () => {
    for (const [weight, share] of [
      [3400, 1 / 3],
      [4900, 1 / 3],
      [5000, 1 / 2],
      [9000, 1 / 2],
    ] as const) {
      await apply(split(weight));
      await expectLive(split(weight));
      const served = await tally(port, 300);
      expect(Math.abs(served[NEW]! / 300 - share)).toBeLessThan(0.02);
    }
    await apply(stableOnly());
    await expectLive(stableOnly());
    expect(await tally(port, 50)).toEqual({ [OLD]: 50 });
  });

  it('is refused where one pod has more', async () => {
    await apply(stableOnly());
    await expect(apply(split(500))).rejects.toThrow(
      '5\u00a0% cannot be served by replicas: beside 2 of checkout one gets 33.33',
    );
    await expect(apply(split(500))).rejects.toBeInstanceOf(Refused);
    await expectLive(stableOnly());
  });

  it('of all requests is a Service that selects gray alone, and goes back without a trace', async () => {
    const before = await place.find(SERVICE, 'checkout');
    await apply(split(5000));
    await apply(split(10_000));
    await expectLive(split(10_000));
    expect(await tally(port, 50)).toEqual({ [NEW]: 50 });
    expect((await place.find(SERVICE, 'checkout'))!.spec).toMatchObject({
      selector: graySelector('checkout'),
    });
    expect(await podsOf({ app: 'checkout' })).toHaveLength(2);
    await apply(split(5000));
    await expectLive(split(5000));
    await apply(stableOnly());
    expect((await place.find(SERVICE, 'checkout'))!.spec).toEqual(before!.spec);
    const gray = await podsOf(graySelector('checkout'));
    expect(gray.map(({ metadata }) => [metadata.labels, metadata.annotations ?? {}])).toEqual(
      gray.map(() => [graySelector('checkout'), {}]),
    );
  });

  it('is served by who sends requests as Kubernetes says as soon as an order is done', async () => {
    const settled = { ...options('replicas', place), settle: '0ms' };
    router = await replicas.create(settled, makeGiven(place.folder));
    const behind = async () => {
      const slices = await place.list<Slice>(SLICES);
      const ready = slices
        .filter(({ metadata }) => metadata.labels?.['kubernetes.io/service-name'] === 'checkout')
        .flatMap(({ endpoints }) => endpoints ?? [])
        .filter(({ conditions }) => conditions.ready);
      return ready.map(({ addresses: [ip] }) => ip!).sort();
    };
    const ips = (of: readonly RunningInstance[]) => of.map(({ address }) => address.split(':')[0]!);
    for (let again = 0; again < 5; again++) {
      await apply(split(5000));
      expect(await behind()).toEqual([...ips(old), ...ips(fresh)].sort());
      await apply(split(10_000));
      expect(await behind()).toEqual(ips(fresh).sort());
      await apply(stableOnly());
      expect(await behind()).toEqual(ips(old).sort());
    }
  });

  it('gives labels of gray back as they were', async () => {
    const [{ metadata } = { metadata: { name: '' } }] = await podsOf(graySelector('checkout'));
    await place.merge(POD, metadata.name, { metadata: { labels: { app: 'checkout-gray' } } });
    await apply(split(9000));
    expect(await podsOf({ app: 'checkout' })).toHaveLength(4);
    await apply(stableOnly());
    expect(await podsOf({ app: 'checkout-gray' })).toHaveLength(1);
    await place.merge(POD, metadata.name, { metadata: { labels: { app: null } } });
  });
});

describe('what is live', () => {
  it('is told as it is, where somebody else exposed a pod or hid one', async () => {
    await apply(stableOnly());
    const [first] = await podsOf(graySelector('checkout'));
    await place.merge(POD, first!.metadata.name, { metadata: { labels: { app: 'checkout' } } });
    expect((await live())!.gray).toMatchObject({ version: 'unknown', rule: { weight: 3333 } });
    // It is not ours to hide: who put it there knows why.
    await expect(apply(stableOnly())).rejects.toThrow(/behind the Service by labels of its own/);
    await place.merge(POD, first!.metadata.name, { metadata: { labels: { app: null } } });

    await apply(split(5000));
    await place.merge(POD, first!.metadata.name, { metadata: { labels: { app: null } } });
    expect((await live())!.gray!.rule.weight).toBe(3333);
    await apply(split(5000));
    await expectLive(split(5000));
    await apply(stableOnly());
  });

  it('moves to the Service where the stable pods become the new version', async () => {
    await apply(split(10_000));
    await apply(stableOnly(NEW, fresh));
    await expectLive(stableOnly(NEW, fresh));
    expect(await tally(port, 20)).toEqual({ [NEW]: 20 });
    await apply(stableOnly(NEW, old));
    await expectLive(stableOnly(NEW, old));
    expect(await tally(port, 20)).toEqual({ [OLD]: 20 });
    await apply(stableOnly());
  });

  it('obeys no earlier run, and no testers', async () => {
    fence = 5;
    await apply(stableOnly());
    fence = 4;
    await expect(apply(split(5000))).rejects.toThrow(/obeys a later run \(fence 5\)/);
    fence = 5;
    const match = [{ on: 'header', name: 'x-gray', anyOf: ['1'] }] as const;
    const testers = { ...split(0), gray: { ...split(0).gray!, rule: { match, weight: 0 } } };
    await expect(apply(testers)).rejects.toThrow(/cannot recognise testers/);
    await expect(apply({ ...stableOnly(OLD, []) })).rejects.toBeInstanceOf(Refused);
  });
});

it('loses no request while shares change', async () => {
  await apply(stableOnly());
  const users = load(port, { method: 'POST', path: '/', body: '{}' }, 16);
  for (const weight of [3400, 5000, 10_000, 5000]) await apply(split(weight));
  await apply(stableOnly());
  await users.stop();
  expect(users.failures).toEqual([]);
  expect(users.served.get(NEW)).toBeGreaterThan(100);
});
