import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startLoad } from '../../../src/demo/load.ts';
import type { Resource } from '../../../src/kubernetes/cluster.ts';
import { kind as kindOf, SERVICE } from '../../../src/kubernetes/kinds.ts';
import { armSelector } from '../../../src/kubernetes/labels.ts';
import type { Route, Router } from '../../../src/ports/router.ts';
import { sameRoute } from '../../../src/release/goals.ts';
import { ALL } from '../../../src/release/units.ts';
import { gatewayApi } from '../../../src/router/gateway-api/kind.ts';
import { ask } from '../../router/client.ts';
import { makeGiven } from '../../router/given.ts';
import type { RunningInstance } from '../../router/instances.ts';
import { NEW, OLD } from '../../router/scene.ts';
import { service } from '../cluster/objects.ts';
import type { Place } from '../cluster/place.ts';
import { httpRoute } from './objects.ts';
import { Pods } from './pods.ts';
import { makeRig, options } from './rig.ts';
import { StandIn } from './standIn.ts';
import { USERS } from './user.ts';

/** What the tests' baseline says that it is: a real one runs the version of stable, and could not be told from it. */
const TWIN = '1.6.0';
const twinIn = (pods: Pods) => pods.start(TWIN, armSelector('checkout', 'baseline'));

const backend = (version: string, of: readonly RunningInstance[]) => ({
  version,
  addresses: of.map(({ address }) => address),
});

function routesOf(old: readonly RunningInstance[], fresh: readonly RunningInstance[]) {
  const stable: Route = { stable: backend(OLD, old), gray: null };
  const split = (weight: number, match: NonNullable<Route['gray']>['rule']['match'] = []): Route => ({
    ...stable,
    gray: { ...backend(NEW, fresh), salt: 's', rule: { weight, match } },
  });
  return { stable, split, whole: { stable: backend(NEW, fresh), gray: null } as Route };
}

const DIVIDED = Object.entries(USERS).filter(([name]) => name !== 'ingress-nginx');

describe.each(DIVIDED)('%s with a baseline', (name, { router: kind, owned, reweighted }) => {
  const pods = new Pods();
  let place: Place;
  let gateway: StandIn;
  let twin: RunningInstance;
  let routes: ReturnType<typeof routesOf>;
  let router: Router;
  let fence = 1;
  const made = (baseline: boolean, more: object = {}) =>
    kind.create(options(name, place, { settle: '0ms', ...more }), {
      ...makeGiven(place.folder),
      ...(baseline && { baseline }),
    });
  const apply = (route: Route, of = router) =>
    of.apply(route, { signal: AbortSignal.timeout(20_000), fence: fence++ });
  const isLive = async (route: Route, of = router) =>
    sameRoute((await of.read(AbortSignal.timeout(10_000))).route, route, 1);
  const find = async () => (await place.find<Resource>(owned.kind, 'checkout'))!;
  /** The weights that the object says, in the order of its backends: stable, gray, baseline. */
  const weights = async () => {
    const text = JSON.stringify((await find()).spec);
    return [...text.matchAll(/"weight":(\d{3,5})\b/g)].map((found) => Number(found[1]));
  };

  beforeAll(async () => {
    const [old, fresh] = await Promise.all([pods.many(OLD, 2), pods.many(NEW, 1)]);
    routes = routesOf(old, fresh);
    place = await pods.place();
    gateway = new StandIn(place);
  }, 60_000);
  afterAll(async () => {
    await gateway.stop();
    await pods.end();
  });
  beforeEach(async () => {
    await place.create(SERVICE, service());
    await place.create(owned.kind, owned.object);
    twin = await twinIn(pods);
    router = await made(true);
  });
  afterEach(async () => {
    await twin.stop();
    await place.api.delete(place.path(owned.kind, 'checkout'));
    await place.api.delete(place.path(SERVICE, 'checkout'));
    await place.until('all is gone', async () => {
      const names = ['checkout', 'checkout-gray', 'checkout-baseline'];
      const found = await Promise.all(names.map((each) => place.find(SERVICE, each)));
      return found.every((each) => each === null) && (await place.find(owned.kind, 'checkout')) === null;
    });
  });

  it('gives it as much of stable as gray has, and reads it as stable', async () => {
    const before = (await find()).spec;
    await apply(routes.stable);
    expect((await find()).spec).toEqual(before);
    expect(await place.find(SERVICE, 'checkout-baseline')).toMatchObject({
      metadata: {
        labels: { 'app.kubernetes.io/managed-by': 'gray-release', ...armSelector('checkout', 'baseline') },
        ownerReferences: [{ name: 'checkout' }],
      },
      spec: { selector: armSelector('checkout', 'baseline'), ports: [{ port: 80, targetPort: 'http' }] },
    });

    for (const [gray, divided] of [
      [500, [9000, 500, 500]],
      [5000, [2500, 5000, 2500]],
      [ALL, [10_000]],
    ] as const) {
      const route = gray === ALL ? routes.whole : routes.split(gray);
      await apply(route);
      expect((await weights()).filter((each) => each > 0)).toEqual(divided);
      expect(await isLive(route)).toBe(true);
    }
    // To testers alone it is not compared.
    const testers = routes.split(0, [{ on: 'header', name: 'X-Gray', anyOf: ['1'] }]);
    await apply(testers);
    expect(JSON.stringify(await find())).not.toContain('checkout-baseline');
    expect(await isLive(testers)).toBe(true);
    await apply(routes.stable);
    expect((await find()).spec).toEqual(before);
  });

  it('gives it nothing that it could not answer, and as soon as it can its share', async () => {
    await apply(routes.split(500));
    await twin.stop();
    await place.until('it is seen', async () => !(await isLive(routes.split(500))));

    await apply(routes.split(500));

    expect(await weights()).toEqual([9500, 500]);
    expect(await isLive(routes.split(500))).toBe(true);
    twin = await twinIn(pods);
    await place.until('it is seen', async () => !(await isLive(routes.split(500))));
    await apply(routes.split(500));
    expect(await weights()).toEqual([9000, 500, 500]);
    expect(await isLive(routes.split(500))).toBe(true);
  });

  it('puts right what somebody else has changed of its share', async () => {
    await apply(routes.split(500));
    const text = JSON.stringify(await find()).replaceAll('"weight":9000', '"weight":9500');
    const other = JSON.parse(reweighted(text));
    await place.api.replace(place.path(owned.kind, 'checkout'), other);
    expect(await isLive(routes.split(500))).toBe(false);

    await apply(routes.split(500));

    expect(await weights()).toEqual([9000, 500, 500]);
  });

  it('takes it out where the spec wants none any more, and takes nothing of anybody else', async () => {
    await apply(routes.split(500));
    const without = await made(false);
    expect(await isLive(routes.split(500), without)).toBe(false);

    await apply(routes.split(500), without);

    expect(await weights()).toEqual([9500, 500]);
    expect(await isLive(routes.split(500), without)).toBe(true);
    await apply(routes.split(500));
    await apply(routes.stable, without);
    expect(JSON.stringify(await find())).not.toContain('checkout-baseline');
    expect(await isLive(routes.stable, without)).toBe(true);

    await place.api.delete(place.path(SERVICE, 'checkout-baseline'));
    await place.create(SERVICE, { ...service(), metadata: { name: 'checkout-baseline' } });
    await expect(apply(routes.stable)).rejects.toThrow(
      /the Service checkout-baseline is none of gray-release's/,
    );
    await place.api.delete(place.path(SERVICE, 'checkout-baseline'));
  });

  it('needs what its permissions say, and no more', async () => {
    const rules = kind.permissions!({ kind: name, service: 'checkout' }, { baseline: true });
    const release = async (allowed: readonly object[]) => {
      const account = `releaser-${Math.random().toString(36).slice(2)}`;
      const kubeconfig = await place.account(account);
      await allow(account, allowed);
      const limited = await made(true, { kubeconfig });
      await apply(routes.split(500), limited);
      return isLive(routes.split(500), limited);
    };
    expect(await release(rules)).toBe(true);
    const named = rules.filter(({ resourceNames = [] }) => resourceNames.includes('checkout-baseline'));
    expect(named.map(({ verbs }) => verbs)).toEqual([['get'], ['patch']]);
    for (const rule of named) {
      // From nothing, as the first release of all; the one before may have made none.
      await place.api.delete(place.path(SERVICE, 'checkout-baseline')).catch(() => {});
      const resourceNames = rule.resourceNames!.filter((each) => each !== 'checkout-baseline');
      const less = rules.map((each) => (each === rule ? { ...each, resourceNames } : each));
      await expect(release(less), JSON.stringify(rule)).rejects.toThrow(/forbidden/);
    }
  });

  async function allow(account: string, rules: readonly object[]): Promise<void> {
    const rbac = 'rbac.authorization.k8s.io';
    await place.create(kindOf(`${rbac}/v1`, 'Role'), { metadata: { name: account }, rules });
    await place.create(kindOf(`${rbac}/v1`, 'RoleBinding'), {
      metadata: { name: account },
      roleRef: { apiGroup: rbac, kind: 'Role', name: account },
      subjects: [{ kind: 'ServiceAccount', name: account, namespace: place.namespace }],
    });
  }
});

describe('requests through a real Gateway', () => {
  const pods = new Pods();
  afterAll(() => pods.end());

  it('come to stable, to gray and to the baseline by their shares, and none is lost', async () => {
    const [old, fresh] = await Promise.all([pods.many(OLD, 2), pods.many(NEW, 1)]);
    const twin = await twinIn(pods);
    const { stable, split, whole } = routesOf(old, fresh);
    const rig = await makeRig(pods, gatewayApi, httpRoute, { settle: '1s' }, { baseline: true });
    const load = startLoad(rig.port, 50);
    const apply = (route: Route) =>
      rig.router.apply(route, { signal: AbortSignal.timeout(20_000), fence: 1 });
    const shares = async () => {
      const total = 1000;
      const seen = new Map<string, number>();
      for (let i = 0; i < total; i++) {
        const { version } = await ask(rig.port);
        seen.set(version, (seen.get(version) ?? 0) + 1);
      }
      return [OLD, NEW, TWIN].map((version) => (seen.get(version) ?? 0) / total);
    };

    await apply(stable);
    for (const [route, wanted] of [
      [split(500), [0.9, 0.05, 0.05]],
      [split(2000), [0.6, 0.2, 0.2]],
      [split(6000), [0.2, 0.6, 0.2]],
      [whole, [0, 1, 0]],
      [split(2000), [0.6, 0.2, 0.2]],
      [stable, [1, 0, 0]],
    ] as const) {
      await apply(route);
      const found = await shares();
      for (const [i, share] of wanted.entries()) expect(Math.abs(found[i]! - share)).toBeLessThan(0.03);
    }
    // It goes when it has no requests any more.
    await twin.stop();
    await load.stop();
    expect(load.lost()).toBe(0);
    const served = load.served();
    expect(Object.keys(served).sort()).toEqual([OLD, NEW, TWIN].sort());
    for (const { errors } of Object.values(served)) expect(errors).toBe(0);
    await rig.end();
  });
});
