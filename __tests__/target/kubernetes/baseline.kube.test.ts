import { afterEach, describe, expect, it } from 'vitest';
import { DEPLOYMENT, ENDPOINT_SLICE, kind, POD } from '../../../src/kubernetes/kinds.ts';
import { armSelector, LABELS } from '../../../src/kubernetes/labels.ts';
import { selects } from '../../../src/kubernetes/selector.ts';
import { type PolicyRule, Refused } from '../../../src/ports/adapter.ts';
import type { Instance, Target } from '../../../src/ports/target.ts';
import { kubernetesTarget } from '../../../src/target/kubernetes/kind.ts';
import type { Pod } from '../../../src/target/kubernetes/types.ts';
import { deployment } from '../../kubernetes/cluster/objects.ts';
import { call, ready, until } from '../given.ts';
import { read, Scene, summary } from './scene.ts';

const scenes: Scene[] = [];
afterEach(async () => {
  for (const scene of scenes.splice(0)) await scene.end();
});

const LONG = 40_000;
const BASELINE = { baseline: true };
const QUOTA = kind('v1', 'ResourceQuota');

async function open(options: object = {}, replicas = 3): Promise<Scene> {
  const scene = await Scene.open({ instances: 3, ...options }, { replicas });
  scenes.push(scene);
  return scene;
}

/** The baseline's pods that are not on their way out. */
async function pods({ place }: Scene): Promise<Pod[]> {
  const own = { matchLabels: armSelector('checkout', 'baseline') };
  const all = await place.list<Pod>(POD);
  return all.filter(
    ({ metadata }) => metadata.deletionTimestamp === undefined && selects(own, metadata.labels ?? {}),
  );
}

const isGone = (scene: Scene) =>
  scene.place.until(
    'the baseline is gone',
    async () => (await scene.baseline()) === null && (await pods(scene)).length === 0,
    LONG,
  );

/** Waits until gray is told in a state for a reason of its baseline. */
async function because(target: Target, state: Instance['state'], why: RegExp): Promise<Instance> {
  const isSo = (each: Instance) =>
    each.version === '1.5.0' && each.state === state && why.test(each.why ?? '');
  return (await until(target, (all) => all.some(isSo), LONG)).find(isSo)!;
}

describe('a baseline', () => {
  it('is the initial version once more, as many as gray, and nobody else knows of it', async () => {
    const scene = await open();
    const target = await scene.target({}, BASELINE);
    const before = await scene.stable();

    await target.scale('1.5.0', 1, call());

    const instances = await until(target, ready(4), LONG);
    expect(summary(instances)).toBe('1.4.2 ready, 1.4.2 ready, 1.4.2 ready, 1.5.0 ready');
    const baseline = (await scene.baseline())!;
    const gray = (await scene.gray())!;
    expect(baseline.spec.replicas).toBe(1);
    expect(baseline.spec.template.metadata?.labels).toMatchObject({
      app: 'checkout-baseline',
      'app.kubernetes.io/name': 'checkout',
      [LABELS.arm]: 'baseline',
    });
    expect(baseline.spec.template.spec).toEqual(before!.spec.template.spec);
    expect(baseline.metadata.ownerReferences?.map(({ uid }) => uid)).toEqual([gray.metadata.uid]);
    const { managedFields } = baseline.metadata as { readonly managedFields?: { manager: string }[] };
    expect(managedFields?.some(({ manager }) => manager === 'gray-release')).toBe(true);
    expect((await scene.stable())?.spec).toEqual(before?.spec);
    const served = await scene.place.list<{ endpoints: { addresses: string[] }[] }>(ENDPOINT_SLICE);
    const behind = served.flatMap(({ endpoints }) => endpoints.flatMap(({ addresses }) => addresses));
    const stable = instances.filter(({ version }) => version === '1.4.2').map(({ address }) => address);
    expect(behind.map((address) => `${address}:8080`).sort()).toEqual([...stable].sort());

    await target.scale('1.5.0', 2, call());
    await until(target, ready(2, '1.5.0'), LONG);
    expect((await scene.baseline())?.spec.replicas).toBe(2);
    expect(await pods(scene)).toHaveLength(2);

    // At its full size gray is about to take over, and its baseline stays as it is.
    await target.scale('1.5.0', 3, call());
    await until(target, ready(3, '1.5.0'), LONG);
    expect((await scene.baseline())?.spec.replicas).toBe(2);

    await target.scale('1.5.0', 0, call());
    await until(target, (all) => all.length === 3, LONG);
    await isGone(scene);
  });

  it('is never larger than stable', async () => {
    const scene = await open({ instances: 9 }, 1);
    const target = await scene.target({}, BASELINE);

    await target.scale('1.5.0', 2, call());

    await until(target, ready(2, '1.5.0'), LONG);
    expect((await scene.baseline())?.spec.replicas).toBe(1);
  });

  it('that loses a pod holds gray back, and lets it go again', async () => {
    const scene = await open();
    const target = await scene.target({}, BASELINE);
    await target.scale('1.5.0', 1, call());
    await until(target, ready(4), LONG);

    const [pod] = await pods(scene);
    await scene.place.api.delete(scene.place.path(POD, pod!.metadata.name));

    await because(target, 'starting', /^its baseline checkout-baseline has 0 of 1 pods ready/);
    await until(target, ready(4), LONG);
  });

  it('that fails is a gray that fails, with the reason', async () => {
    const scene = await open();
    const target = await scene.target({}, BASELINE);
    await target.scale('1.5.0', 1, call());
    await until(target, ready(4), LONG);

    const containers = [
      { ...deployment().spec.template.spec.containers[0]!, image: 'registry.example/checkout:missing' },
    ];
    await scene.place.merge(DEPLOYMENT, 'checkout-baseline', {
      spec: { strategy: { type: 'Recreate', rollingUpdate: null }, template: { spec: { containers } } },
    });

    const { why } = await because(target, 'failed', /ImagePullBackOff/);
    expect(why).toMatch(/^its baseline checkout-baseline has 0 of 1 pods ready: checkout: ImagePullBackOff/);
    const stable = (await read(target)).instances.filter(({ version }) => version === '1.4.2');
    expect(stable.map(({ state }) => state)).toEqual(['ready', 'ready', 'ready']);
  });

  it.each(['a revert', 'a promotion'])(
    'is gone after %s, also where the spec wants none any more',
    async (end) => {
      const scene = await open();
      const first = await scene.target({}, BASELINE);
      await first.scale('1.5.0', 1, call());
      await until(first, ready(4), LONG);
      const without = await scene.target();
      expect(summary((await read(without)).instances)).toBe(
        '1.4.2 ready, 1.4.2 ready, 1.4.2 ready, 1.5.0 ready',
      );

      if (end === 'a promotion') {
        await without.scale('1.5.0', 3, call());
        await until(without, ready(3, '1.5.0'), LONG);
        await without.promote('1.5.0', call());
        const isLeaving = ({ state, version }: Instance) => state === 'stopping' && version === '1.5.0';
        await until(without, (all) => all.some(isLeaving), LONG);
        await without.promote('1.5.0', call());
      } else await without.scale('1.5.0', 0, call());

      await until(without, (all) => all.length === 3, LONG);
      await isGone(scene);
      expect((await scene.place.list(DEPLOYMENT)).map(({ metadata }) => metadata.name)).toEqual(['checkout']);
    },
  );

  it('goes when the stable Deployment begins to roll, and holds nothing up any more', async () => {
    const scene = await open();
    const target = await scene.target({}, BASELINE);
    await target.scale('1.5.0', 3, call());
    await until(target, ready(6), LONG);
    expect(await scene.baseline()).not.toBeNull();

    await target.promote('1.5.0', call());

    await isGone(scene);
    expect(await scene.gray()).not.toBeNull();
    const isLeaving = ({ state, version }: Instance) => state === 'stopping' && version === '1.5.0';
    await until(target, (all) => all.some(isLeaving), LONG);
    await target.promote('1.5.0', call());
    await until(target, (all) => all.length === 3, LONG);
    expect(await read(target)).toMatchObject({ permanent: '1.5.0' });
  });

  it('whose making was cut short is ordered again, and is nothing that a revert leaves behind', async () => {
    const scene = await open();
    const target = await scene.target({}, BASELINE);
    // Room for one Deployment more, which is gray's.
    await scene.place.create(QUOTA, {
      metadata: { name: 'deployments' },
      spec: { hard: { 'count/deployments.apps': '2' } },
    });
    await scene.place.until('the quota is counted', async () => {
      const quota = await scene.place.find<{ status?: { used?: object } }>(QUOTA, 'deployments');
      return JSON.stringify(quota?.status?.used ?? {}) === '{"count/deployments.apps":"1"}';
    });

    const order = target.scale('1.5.0', 1, call());

    await expect(order).rejects.toThrow(/exceeded quota: deployments/);
    const cut = (await read(target)).instances.filter(({ version }) => version === '1.5.0');
    expect(cut.map(({ state }) => state)).toEqual(['starting', 'starting']);
    expect((await scene.gray())?.status?.replicas ?? 0).toBe(0);
    await scene.place.api.delete(scene.place.path(QUOTA, 'deployments'));
    const next = await scene.target({}, BASELINE);
    await scene.place.until('the quota is gone', () =>
      next.scale('1.5.0', 1, call()).then(
        () => true,
        () => false,
      ),
    );
    await until(next, ready(4), LONG);

    // Somebody takes it away while gray serves.
    await scene.place.api.delete(scene.place.path(DEPLOYMENT, 'checkout-baseline'));
    await because(next, 'starting', /^its baseline is not there$/);
    expect((await read(next)).instances.filter(({ version }) => version === '1.5.0')).toHaveLength(2);
    await next.scale('1.5.0', 1, call());
    await until(next, ready(4), LONG);
    await next.scale('1.5.0', 0, call());
    await isGone(scene);
  });

  it('is not made of a Deployment of somebody else, nor of one of an earlier gray', async () => {
    const scene = await open();
    const target = await scene.target({}, BASELINE);
    await scene.place.create(DEPLOYMENT, { ...deployment({ name: 'checkout-baseline', replicas: 0 }) });

    await expect(target.scale('1.5.0', 1, call())).rejects.toThrow(
      /the Deployment checkout-baseline is not one of gray-release/,
    );
    expect(await scene.gray()).toBeNull();

    await scene.place.merge(DEPLOYMENT, 'checkout-baseline', {
      metadata: { labels: armSelector('checkout', 'baseline') },
    });
    const order = target.scale('1.5.0', 1, call());
    await expect(order).rejects.toThrow(Refused);
    await expect(order).rejects.toThrow(/checkout-baseline of an earlier gray is still on its way out/);
    expect(await scene.gray()).toBeNull();
  });

  it('is left to a run that has followed', async () => {
    const scene = await open();
    const target = await scene.target({}, BASELINE);
    await target.scale('1.5.0', 1, call(8));

    for (const order of [() => target.scale('1.5.0', 2, call(7)), () => target.scale('1.5.0', 0, call(7))])
      await expect(order()).rejects.toThrow(/a later run has changed .*fence 8, ours is 7/);

    expect((await scene.baseline())?.metadata.annotations?.['gray-release.dev/fence']).toBe('8');
    expect((await scene.baseline())?.spec.replicas).toBe(1);
  });

  it('needs what its permissions say beside, and no more', async () => {
    const scene = await open();
    const plain = kubernetesTarget.permissions(scene.options);
    const all = rightsIn(kubernetesTarget.permissions(scene.options, BASELINE));
    const more = all.filter((right) => !rightsIn(plain).some((each) => same(each, right)));
    expect(more.map(({ verbs, resourceNames }) => `${verbs} ${resourceNames}`).sort()).toEqual([
      'delete checkout-baseline',
      'get checkout-baseline',
      'patch checkout-baseline',
    ]);
    const release = async (rights: readonly PolicyRule[]) => {
      const account = `releaser-${Math.random().toString(36).slice(2)}`;
      const kubeconfig = await scene.place.account(account);
      await allow(scene, account, rights);
      const target = await scene.target({ kubeconfig }, BASELINE);
      await target.scale('1.5.0', 1, call());
      await target.promote('1.6.0', call());
    };
    const undo = async () => {
      for (const name of ['checkout-gray', 'checkout-baseline'])
        await scene.place.api.delete(scene.place.path(DEPLOYMENT, name)).catch(() => {});
      await isGone(scene);
      const template = {
        spec: { containers: [{ name: 'checkout', image: 'registry.example/checkout:1.4.2' }] },
      };
      await scene.place.api.apply(scene.place.path(DEPLOYMENT, 'checkout'), {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: 'checkout' },
        spec: { template },
      });
    };

    await release(all);
    await undo();
    for (const right of more) {
      await expect(release(all.filter((each) => each !== right)), JSON.stringify(right)).rejects.toThrow(
        /forbidden/,
      );
      await undo();
    }
  });
});

/** One rule for each verb of each name. */
function rightsIn(rules: readonly PolicyRule[]): PolicyRule[] {
  return rules.flatMap(({ resourceNames, verbs, ...rule }) =>
    (resourceNames ?? [null]).flatMap((name) =>
      verbs.map((verb) => ({ ...rule, verbs: [verb], ...(name !== null && { resourceNames: [name] }) })),
    ),
  );
}

function same(a: PolicyRule, b: PolicyRule): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

async function allow({ place }: Scene, account: string, rules: readonly PolicyRule[]): Promise<void> {
  const rbac = 'rbac.authorization.k8s.io';
  await place.create(kind(`${rbac}/v1`, 'Role'), { metadata: { name: account }, rules });
  await place.create(kind(`${rbac}/v1`, 'RoleBinding'), {
    metadata: { name: account },
    roleRef: { apiGroup: rbac, kind: 'Role', name: account },
    subjects: [{ kind: 'ServiceAccount', name: account, namespace: place.namespace }],
  });
  // The API server goes by it a moment later.
  const spec = {
    user: `system:serviceaccount:${place.namespace}:${account}`,
    resourceAttributes: { namespace: place.namespace, group: '', resource: 'services', verb: 'list' },
  };
  await place.until(`${account} may look`, async () => {
    const review = await place.api.create('/apis/authorization.k8s.io/v1/subjectaccessreviews', { spec });
    return (review.status as { allowed?: boolean }).allowed === true;
  });
}
