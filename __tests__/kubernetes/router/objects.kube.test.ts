import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { kind as kindOf, SERVICE } from '../../../src/kubernetes/kinds.ts';
import { graySelector } from '../../../src/kubernetes/labels.ts';
import { Refused } from '../../../src/ports/adapter.ts';
import type { Route, Router } from '../../../src/ports/router.ts';
import { sameRoute } from '../../../src/release/goals.ts';
import type { TrafficRule } from '../../../src/release/traffic.ts';
import { makeGiven } from '../../router/given.ts';
import type { RunningInstance } from '../../router/instances.ts';
import { NEW, OLD } from '../../router/scene.ts';
import { service } from '../cluster/objects.ts';
import type { Place } from '../cluster/place.ts';
import { Pods } from './pods.ts';
import { options } from './rig.ts';
import { StandIn } from './standIn.ts';
import { USERS } from './user.ts';

// What is written, on a real API server; nothing serves by it here.
const pods = new Pods();
let place: Place;
let old: RunningInstance[];
let fresh: RunningInstance[];
let gateway: StandIn;

beforeAll(async () => {
  [old, fresh] = await Promise.all([pods.many(OLD, 1), pods.many(NEW, 1)]);
  place = await pods.place();
  gateway = new StandIn(place);
}, 60_000);
afterAll(async () => {
  await gateway.stop();
  await pods.end();
});
beforeEach(async () => {
  await place.create(SERVICE, service());
});
afterEach(async () => {
  await place.api.delete(place.path(SERVICE, 'checkout'));
  await place.until('it is gone', async () => (await place.find(SERVICE, 'checkout-gray')) === null);
});

const backend = (version: string, of: readonly RunningInstance[]) => ({
  version,
  addresses: of.map(({ address }) => address),
});
const stableOnly = (version = OLD, of = old): Route => ({ stable: backend(version, of), gray: null });
const split = (rule: Partial<TrafficRule>): Route => ({
  ...stableOnly(),
  gray: { ...backend(NEW, fresh), salt: 's', rule: { match: [], weight: 0, ...rule } },
});
const testers = () =>
  split({ weight: 500, match: [{ on: 'header', name: 'X-Gray', anyOf: ['1', 'two words'] }] });

describe.each(Object.entries(USERS))('%s', (name, { router: kind, owned, changed, reweighted, untested }) => {
  let router: Router;
  const apply = (route: Route, fence = 1) =>
    router.apply(route, { signal: AbortSignal.timeout(20_000), fence });
  const read = async () => (await router.read(AbortSignal.timeout(10_000))).route;
  const isLive = async (route: Route) => sameRoute(await read(), route, 1);
  const find = async (name: string) => (await place.find(owned.kind, name))!;
  const made = (more: object = {}) =>
    kind.create(options(name, place, { settle: '0ms', ...more }), makeGiven(place.folder));

  beforeEach(async () => {
    await place.create(owned.kind, owned.object);
    router = await made();
  });
  afterEach(async () => {
    await place.api.delete(place.path(owned.kind, 'checkout'));
    await place.until('it is gone', async () => (await place.find(owned.kind, changed)) === null);
  });

  it('leaves all else as it is, and at rest everything', async () => {
    const before = await find('checkout');
    await apply(stableOnly());
    expect((await find('checkout')).spec).toEqual(before.spec);
    await apply(testers());
    expect(await isLive(testers())).toBe(true);
    expect(JSON.stringify((await find(changed)).spec)).toContain('checkout-gray');
    await apply(split({ weight: 10_000 }));
    expect(await isLive(split({ weight: 10_000 }))).toBe(true);
    await apply(stableOnly(NEW, fresh));
    expect(await isLive(stableOnly(NEW, fresh))).toBe(true);
    // The stable Deployment has rolled out: its pods are the new version.
    await apply(stableOnly(NEW, old));
    expect(await isLive(stableOnly(NEW, old))).toBe(true);
    expect((await find('checkout')).spec).toEqual(before.spec);
  });

  it('tells what somebody else has changed, and puts it right', async () => {
    await apply(testers());
    const written = await find(changed);
    await place.api.replace(place.path(owned.kind, changed), JSON.parse(reweighted(JSON.stringify(written))));
    expect((await read())!.gray!.rule).toMatchObject({ weight: 5000, match: testers().gray!.rule.match });
    await apply(testers());
    await place.api.replace(place.path(owned.kind, changed), untested(await find(changed)));
    expect((await read())!.gray!.rule).toMatchObject({ weight: 500, match: [{ name: 'unknown' }] });
    await apply(testers());
    expect(await isLive(testers())).toBe(true);

    // What stands there though nobody ordered it goes to a version that nobody has named.
    const annotations = written.metadata.annotations!;
    await apply(stableOnly());
    const told = (await find(changed)).metadata.annotations!;
    const key = Object.keys(annotations).find((each) => each.startsWith('gray-release.dev/'))!;
    await apply(testers());
    await place.merge(owned.kind, changed, { metadata: { annotations: { [key]: told[key] } } });
    expect((await read())!.gray).toMatchObject({ version: 'unknown', rule: { weight: 500, match: [{}] } });
    await apply(stableOnly());
    expect(await isLive(stableOnly())).toBe(true);
  });

  it('leaves what a later run has ordered, whoever comes first', async () => {
    await apply(stableOnly());
    const runs = [1, 2, 3, 4].map((fence) => apply(split({ weight: fence * 1000 }), fence));
    const [last, ...others] = (await Promise.allSettled(runs)).reverse();
    expect(last!.status).toBe('fulfilled');
    for (const each of others) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(Refused);
    expect(await isLive(split({ weight: 4000 }))).toBe(true);
    await expect(apply(stableOnly(), 3)).rejects.toThrow(/obeys a later run \(fence 4\)/);
  });

  it('is refused, with the reason, where something is not as it must be', async () => {
    const refused = async (what: RegExp, more: object, route = stableOnly()) => {
      const other = await made(more);
      const applied = other.apply(route, { signal: AbortSignal.timeout(20_000), fence: 1 });
      await expect(applied).rejects.toThrow(what);
      await expect(applied).rejects.toBeInstanceOf(Refused);
    };
    await refused(/there is no Service nobody/, { service: 'nobody' });
    await refused(/has no port 81, but http/, { port: 81 });
    await refused(
      /no instance of 1.4.2 is behind the Services checkout and checkout-gray/,
      {},
      {
        stable: { version: OLD, addresses: ['10.9.9.9:80'] },
        gray: null,
      },
    );
    await refused(
      /behind the Service checkout of the stable version/,
      {},
      {
        ...stableOnly(),
        gray: { ...testers().gray!, ...backend(NEW, old) },
      },
    );
    await place.merge(SERVICE, 'checkout', {
      spec: {
        ports: [
          { name: 'http', port: 80, targetPort: 'http' },
          { name: 'more', port: 90 },
        ],
      },
    });
    await refused(/has the ports http, more: say with `port` which one/, {});
    await place.api.delete(place.path(owned.kind, 'checkout'));
    await refused(new RegExp(`there is no ${owned.kind.kind} checkout`), { port: 'http' });
    await place.create(owned.kind, owned.object);
  });

  it('needs what its permissions say, and no more', async () => {
    const rules = kind.permissions!({ kind: name, service: 'checkout' });
    const release = async (allowed: readonly object[], fence: number) => {
      const account = `releaser-${Math.random().toString(36).slice(2)}`;
      const kubeconfig = await place.account(account);
      await allow(account, allowed);
      const limited = await made({ kubeconfig });
      const signal = AbortSignal.timeout(20_000);
      await limited.apply(stableOnly(), { signal, fence });
      await limited.apply(testers(), { signal, fence });
      const { route } = await limited.read(signal);
      return sameRoute(route, testers(), 1);
    };
    expect(await release(rules, 1)).toBe(true);
    for (const [i, rule] of rules.entries()) {
      // From nothing, as the first release of all.
      await forget();
      const others = rules.filter((each) => each !== rule);
      await expect(release(others, 10 + i), JSON.stringify(rule)).rejects.toThrow(/forbidden/);
    }
  });

  /** As before the first release of all. */
  async function forget(): Promise<void> {
    await place.api.delete(place.path(SERVICE, 'checkout'));
    await place.api.delete(place.path(owned.kind, 'checkout'));
    await place.until('all is gone', async () => {
      const found = await Promise.all([
        place.find(SERVICE, 'checkout-gray'),
        place.find(owned.kind, changed),
      ]);
      return found.every((each) => each === null);
    });
    await place.create(SERVICE, service());
    await place.create(owned.kind, owned.object);
  }
});

describe('gateway-api', () => {
  const { router: kind, owned } = USERS['gateway-api']!;
  let router: Router;
  const apply = (route: Route) => router.apply(route, { signal: AbortSignal.timeout(20_000), fence: 1 });
  const find = async () => (await place.find(owned.kind, 'checkout'))!;

  beforeEach(async () => {
    await place.create(owned.kind, owned.object);
    router = await kind.create(options('gateway-api', place, { settle: '0ms' }), makeGiven(place.folder));
  });
  afterEach(async () => {
    gateway.says = () => ({ accepted: true });
    await place.api.delete(place.path(owned.kind, 'checkout'));
  });

  it('puts back what the Gateway does not take', async () => {
    await apply(stableOnly());
    const before = await find();
    gateway.says = ({ spec }) => ({ accepted: spec.rules.length === 2 });
    const applied = apply(testers());
    await expect(applied).rejects.toThrow(
      /is not taken: the Gateway gateway says UnsupportedValue: no such thing; what was there before is back/,
    );
    await expect(applied).rejects.toBeInstanceOf(Refused);
    expect((await find()).spec).toEqual(before.spec);
  });

  it('says that the Gateway has not read the route, and does not call that live', async () => {
    await apply(stableOnly());
    gateway.says = () => null;
    const applied = apply(split({ weight: 500 }));
    await expect(applied).rejects.toThrow(/the Gateway gateway has not said yet that it has read it/);
    await expect(applied).rejects.not.toBeInstanceOf(Refused);
    await expect(router.read(AbortSignal.timeout(5000))).rejects.toThrow(/is not taken yet/);
  });

  it('keeps what two services of one route were told apart', async () => {
    await place.create(SERVICE, { ...service(), metadata: { name: 'cart' } });
    const rules = [
      {
        matches: [{ path: { type: 'PathPrefix', value: '/cart' } }],
        backendRefs: [{ name: 'cart', port: 80 }],
      },
      { backendRefs: [{ name: 'checkout', port: 80 }] },
    ];
    await place.merge(owned.kind, 'checkout', { spec: { rules } });
    const cart = await kind.create(
      options('gateway-api', place, { settle: '0ms', service: 'cart', route: 'checkout' }),
      { ...makeGiven(place.folder), service: 'cart' },
    );
    await apply(split({ weight: 500 }));
    const signal = AbortSignal.timeout(20_000);
    // Its gray pods are those of nobody yet.
    await cart.apply(stableOnly(), { signal, fence: 1 });
    expect(sameRoute((await router.read(signal)).route, split({ weight: 500 }), 1)).toBe(true);
    expect(sameRoute((await cart.read(signal)).route, stableOnly(), 1)).toBe(true);
    await place.api.delete(place.path(SERVICE, 'cart'));
  });

  it('makes a Service for gray like the stable one, without what says who owns that, and keeps it so', async () => {
    await place.merge(SERVICE, 'checkout', {
      metadata: {
        labels: { team: 'shop', 'app.kubernetes.io/managed-by': 'Helm' },
        annotations: { 'cloud.example/timeout': '5s', 'argocd.argoproj.io/tracking-id': 'shop' },
      },
    });
    await apply(stableOnly());
    const gray = () => place.find(SERVICE, 'checkout-gray');
    expect(await gray()).toMatchObject({
      metadata: {
        labels: { team: 'shop', 'app.kubernetes.io/managed-by': 'gray-release', ...graySelector('checkout') },
        annotations: { 'cloud.example/timeout': '5s' },
        ownerReferences: [{ name: 'checkout' }],
      },
      spec: { selector: graySelector('checkout'), ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
    });
    expect((await gray())!.metadata.annotations).not.toHaveProperty('argocd.argoproj.io/tracking-id');
    await place.merge(SERVICE, 'checkout', {
      spec: { ports: [{ name: 'http', port: 80, targetPort: 8080 }] },
    });
    await apply(split({ weight: 500 }));
    expect(await gray()).toMatchObject({ spec: { ports: [{ targetPort: 8080 }] } });
  });

  it('takes no Service of somebody else for gray', async () => {
    await place.create(SERVICE, { ...service(), metadata: { name: 'checkout-gray' } });
    await expect(apply(stableOnly())).rejects.toThrow(/the Service checkout-gray is none of gray-release's/);
    await place.api.delete(place.path(SERVICE, 'checkout-gray'));
  });
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
