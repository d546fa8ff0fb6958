import { afterEach, describe, expect, it } from 'vitest';
import { DEPLOYMENT, ENDPOINT_SLICE, kind } from '../../../src/kubernetes/kinds.ts';
import { LABELS } from '../../../src/kubernetes/labels.ts';
import { Refused } from '../../../src/ports/adapter.ts';
import type { Instance, Target } from '../../../src/ports/target.ts';
import { kubernetesTarget } from '../../../src/target/kubernetes/kind.ts';
import { onlyInOwn } from '../../kubernetes/cluster/powers.ts';
import { call, none, ready, until } from '../given.ts';
import { read, Scene, summary } from './scene.ts';

const scenes: Scene[] = [];
afterEach(async () => {
  for (const scene of scenes.splice(0)) await scene.end();
});

async function open(...args: Parameters<typeof Scene.open>): Promise<Scene> {
  const scene = await Scene.open(...args);
  scenes.push(scene);
  return scene;
}

const LONG = 40_000;

describe('gray', () => {
  it('is a Deployment beside stable that no Service selects, and is gone when it is removed', async () => {
    const scene = await open();
    const target = await scene.target();
    const before = await scene.stable();
    expect(await read(target)).toMatchObject({ permanent: '1.4.2' });

    await target.scale('1.5.0', 1, call());

    const instances = await until(target, ready(3), LONG);
    expect(summary(instances)).toBe('1.4.2 ready, 1.4.2 ready, 1.5.0 ready');
    const gray = (await scene.gray())!;
    expect(gray.spec.template.metadata?.labels).toMatchObject({
      app: 'checkout-gray',
      'app.kubernetes.io/name': 'checkout',
      [LABELS.arm]: 'gray',
    });
    expect((await scene.stable())?.spec).toEqual(before?.spec);
    const served = await scene.place.list<{ endpoints: { addresses: string[] }[] }>(ENDPOINT_SLICE);
    const addresses = served.flatMap(({ endpoints }) => endpoints.flatMap((each) => each.addresses));
    const stable = instances.filter(({ version }) => version === '1.4.2').map(({ address }) => address);
    expect(addresses.map((address) => `${address}:8080`).sort()).toEqual(stable.sort());
    await target.scale('1.5.0', 0, call());
    expect(summary(await until(target, (all) => all.length === 2, LONG))).toBe('1.4.2 ready, 1.4.2 ready');
    expect(await scene.gray()).toBeNull();
  });

  it.each([
    ['there is no Deployment', { deployment: 'cart' }, /there is no Deployment cart in the namespace/],
    ['the container is not there', { container: 'web' }, /has no container web/],
    [
      'the Deployment runs another image',
      { image: 'registry.example/cart:{version}' },
      /runs registry.example\/checkout:1.4.2, which is no version of `image: registry.example\/cart:\{version\}`/,
    ],
    [
      'the API server finds the patch wrong',
      { patch: { spec: { restartPolicy: 'Sometimes' } } },
      /Unsupported value/,
    ],
  ])('is refused, and nothing is made, where %s', async (_name, options, message) => {
    const scene = await open();
    const target = await scene.target(options);

    const order = target.scale('1.5.0', 1, call());

    await expect(order).rejects.toThrow(Refused);
    await expect(order).rejects.toThrow(message);
    expect(await scene.gray()).toBeNull();
  });

  it('is refused while gray of another version is there', async () => {
    const scene = await open();
    const target = await scene.target();
    await target.scale('1.5.0', 1, call());

    await expect(target.scale('1.6.0', 1, call())).rejects.toThrow(
      /checkout-gray runs 1.5.0; it is in the way/,
    );
  });

  it('is refused to a run that another has followed, whatever it asks', async () => {
    const scene = await open();
    const target = await scene.target();
    await target.scale('1.4.2', 3, call(8));
    await target.scale('1.5.0', 1, call(8));

    for (const order of [
      () => target.scale('1.4.2', 2, call(7)),
      () => target.scale('1.5.0', 2, call(7)),
      () => target.scale('1.5.0', 0, call(7)),
      () => target.promote('1.5.0', call(7)),
    ])
      await expect(order()).rejects.toThrow(/a later run has changed .*fence 8, ours is 7/);

    expect((await scene.stable())?.spec.replicas).toBe(3);
    expect((await scene.gray())?.spec.replicas).toBe(1);
  });
});

describe('what is not ready says why', () => {
  async function failing(scene: Scene, version: string, state: 'failed' | 'starting' = 'failed') {
    const target = await scene.target();
    await target.scale(version, 1, call());
    const all = await until(
      target,
      (instances) =>
        instances.some((each) => each.version === version && each.state === state && each.why !== undefined),
      LONG,
    );
    return all.find((each) => each.version === version)!.why!;
  }

  it('an image that is not there', async (test) => {
    onlyInOwn(test, 'needs a registry that says so');
    const why = await failing(await open(), 'missing');
    expect(why).toContain('ImagePullBackOff');
    expect(why).toContain('not found');
  });

  it('a program that crashes, with its last lines and without its secrets', async () => {
    const patch = {
      spec: {
        containers: [
          {
            name: 'checkout',
            env: [
              { name: 'EXIT', value: '3' },
              { name: 'SAY', value: 'using hunter2' },
              { name: 'DB_PASSWORD', value: 'hunter2' },
            ],
          },
        ],
      },
    };
    const image = 'registry.example/service';
    const scene = await open({ patch, image: `${image}:{version}` }, { image });
    const why = await failing(scene, '1.5.0');
    expect(why).toMatch(/CrashLoopBackOff.*it ended with status 3/);
    expect(why).toMatch(/its last output: .*Error: no database/);
    expect(why).not.toContain('hunter2');
  });

  it('a probe that is answered with an error', async () => {
    const scene = await open({}, { env: { SICK_VERSION: '1.5.0' } });
    const target = await scene.target();
    await target.scale('1.5.0', 1, call());
    const all = await until(
      target,
      (instances) =>
        instances.some(({ state, why }) => state === 'starting' && why?.includes('Readiness probe') === true),
      LONG,
    );
    expect(all.find(({ version }) => version === '1.5.0')?.why).toMatch(
      /Readiness probe failed: .*statuscode: 503/,
    );
  });

  it('a quota that lets no pod be made', async () => {
    const scene = await open();
    const quotas = kind('v1', 'ResourceQuota');
    await scene.place.create(quotas, { metadata: { name: 'pods' }, spec: { hard: { pods: '2' } } });
    await scene.place.until('the quota is counted', async () => {
      const quota = await scene.place.find<{ status?: { used?: { pods?: string } } }>(quotas, 'pods');
      return quota?.status?.used?.pods === '2' || null;
    });

    expect(await failing(scene, '1.5.0')).toMatch(/exceeded quota: pods/);
  });
});

describe('promoting', () => {
  const states = async (target: Target) => summary((await read(target)).instances);

  it('hands over to the stable Deployment only when it has rolled out, and removes gray only then', async () => {
    const scene = await open();
    const first = await scene.target();
    await first.scale('1.5.0', 2, call());
    await until(first, ready(4), LONG);

    await first.promote('1.5.0', call());

    // While it rolls the new version is gray's pods alone.
    const rolling = await read(first);
    expect(rolling.permanent).toBe('');
    const gray = (await scene.gray())!;
    const own = rolling.instances.filter(({ version }) => version === '1.5.0');
    expect(own.map(({ state }) => state)).toEqual(['ready', 'ready']);
    expect(own.every(({ id }) => id.startsWith('checkout-gray-'))).toBe(true);
    // A run that has not seen the end of it removes nothing.
    const blind = await scene.target();
    await scene.place.until(
      'the end of the roll-out',
      async () => {
        await blind.promote('1.5.0', call());
        const { status } = (await scene.stable())!;
        return status?.updatedReplicas === 2 && status.replicas === 2 && status.availableReplicas === 2;
      },
      LONG,
    );
    await blind.promote('1.5.0', call());
    expect((await scene.gray())?.metadata.uid).toBe(gray.metadata.uid);

    const isLeaving = ({ state, version }: Instance) => state === 'stopping' && version === '1.5.0';
    const over = await until(first, (all) => all.some(isLeaving), LONG);
    expect(
      over.filter(({ state }) => state === 'ready').every(({ id }) => !id.startsWith('checkout-gray-')),
    ).toBe(true);
    expect(over.filter(({ state, version }) => state === 'ready' && version === '1.5.0')).toHaveLength(2);
    expect((await read(first)).permanent).toBe('');
    await first.promote('1.5.0', call());

    await until(first, (all) => all.length === 2, LONG);
    expect(await scene.gray()).toBeNull();
    expect(await read(first)).toMatchObject({ permanent: '1.5.0' });
    expect(await states(first)).toBe('1.5.0 ready, 1.5.0 ready');
    await first.scale('1.4.2', 0, call());
    expect(await states(first)).toBe('1.5.0 ready, 1.5.0 ready');
  });

  it('brings a stable Deployment up that was made smaller meanwhile, and never makes it smaller', async () => {
    const scene = await open();
    const target = await scene.target();
    await target.scale('1.5.0', 2, call());
    await until(target, ready(4), LONG);
    await scene.place.merge(DEPLOYMENT, 'checkout', { spec: { replicas: 0 } });
    await target.promote('1.5.0', call());
    await until(target, (all) => all.every(({ state }) => state === 'stopping'), LONG);

    await target.scale('1.5.0', 2, call());

    await until(target, ready(2, '1.5.0'), LONG);
    expect((await scene.stable())?.spec.replicas).toBe(2);
    await target.scale('1.5.0', 1, call());
    expect((await scene.stable())?.spec.replicas).toBe(2);
  });

  it('brings the patch of the version along, and nothing else', async () => {
    const scene = await open({
      patch: { spec: { containers: [{ name: 'checkout', env: [{ name: 'RELEASE', value: '{version}' }] }] } },
    });
    const target = await scene.target();
    const before = (await scene.stable())!;

    await target.promote('1.5.0', call());

    const after = (await scene.stable())!;
    expect(after.spec.selector).toEqual(before.spec.selector);
    expect(after.spec.template.metadata).toEqual(before.spec.template.metadata);
    const [container] = before.spec.template.spec.containers;
    expect(after.spec.template.spec.containers).toEqual([
      { ...container, image: 'registry.example/checkout:1.5.0', env: [{ name: 'RELEASE', value: '1.5.0' }] },
    ]);
  });

  it('says why the stable Deployment does not roll out, and leaves gray serving', async () => {
    const scene = await open();
    const target = await scene.target();
    await target.scale('1.5.0', 2, call());
    await until(target, ready(4), LONG);
    await scene.place.create(kind('v1', 'ResourceQuota'), {
      metadata: { name: 'pods' },
      spec: { hard: { pods: '1' } },
    });

    await scene.place.until(
      'a reason',
      async () => {
        const said = await target.promote('1.5.0', call()).catch((error: unknown) => error);
        return said instanceof Refused && said.message.includes('exceeded quota');
      },
      LONG,
    );

    const { instances } = await read(target);
    expect(instances.filter(({ version, state }) => version === '1.5.0' && state === 'ready')).toHaveLength(
      2,
    );
  });
});

describe('who owns the Deployment', () => {
  it.each([
    ['Argo CD', { annotations: { 'argocd.argoproj.io/tracking-id': 'shop:apps/Deployment:shop/checkout' } }],
    ['Flux', { labels: { 'kustomize.toolkit.fluxcd.io/name': 'shop' } }],
    ['Helm', { labels: { 'app.kubernetes.io/managed-by': 'Helm' } }],
  ])('%s: no release begins before the spec says who promotes', async (owner, metadata) => {
    const scene = await open({}, {}, metadata);
    const target = await scene.target();

    const order = target.scale('1.5.0', 1, call());
    await expect(order).rejects.toThrow(Refused);
    await expect(order).rejects.toThrow(new RegExp(`^${owner} owns the Deployment checkout`));
    expect(await scene.gray()).toBeNull();

    const waiting = await scene.target({ promote: 'wait' });
    await waiting.scale('1.5.0', 1, call());
    await until(waiting, ready(3), LONG);
    await expect(waiting.promote('1.5.0', call())).rejects.toThrow(
      new RegExp(`waits until ${owner} rolls the Deployment checkout to registry.example/checkout:1.5.0`),
    );
    expect((await scene.stable())?.metadata.annotations?.['gray-release.dev/fence']).toBeUndefined();
    // As the owner does it, when the commit is there.
    const containers = [{ name: 'checkout', image: 'registry.example/checkout:1.5.0' }];
    await scene.place.api.apply(scene.place.path(DEPLOYMENT, 'checkout'), {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'checkout' },
      spec: { template: { spec: { containers } } },
    });
    const isLeaving = ({ state, version }: Instance) => state === 'stopping' && version === '1.5.0';
    await until(waiting, (all) => all.some(isLeaving), LONG);
    await waiting.promote('1.5.0', call());
    await until(waiting, (all) => all.length === 2, LONG);
    expect(await read(waiting)).toMatchObject({ permanent: '1.5.0' });
  });
});

it('a Deployment that is gone is nothing that runs', async () => {
  const scene = await open({ deployment: 'cart' });
  const target = await scene.target();
  expect(await read(target)).toEqual({ permanent: '', instances: [] });
  expect(none((await read(target)).instances)).toBe(true);
});

describe('what was ordered', () => {
  it('is seen before there are pods, so that a release that turns back waits for it', async () => {
    const scene = await open();
    const target = await scene.target();

    await target.scale('1.5.0', 2, call());

    const { instances } = await read(target);
    expect(instances.filter(({ version }) => version === '1.5.0')).toHaveLength(2);
  });

  it('is ordered again where it was cut short, and is nothing that a revert leaves behind', async () => {
    const scene = await open();
    const policies = kind('networking.k8s.io/v1', 'NetworkPolicy');
    const podSelector = { matchLabels: { app: 'checkout' } };
    await scene.place.create(policies, { metadata: { name: 'checkout' }, spec: { podSelector } });
    // An account that may not write the policy's copy.
    const kubeconfig = await scene.place.account('narrow');
    const roles = kind('rbac.authorization.k8s.io/v1', 'Role');
    const rules = kubernetesTarget
      .permissions(scene.options)
      .filter(({ resources, verbs }) => !(resources.includes('networkpolicies') && verbs.includes('patch')));
    const listed = { apiGroups: ['networking.k8s.io'], resources: ['networkpolicies'], verbs: ['list'] };
    await scene.place.create(roles, { metadata: { name: 'narrow' }, rules: [...rules, listed] });
    await scene.place.create(kind('rbac.authorization.k8s.io/v1', 'RoleBinding'), {
      metadata: { name: 'narrow' },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'narrow' },
      subjects: [{ kind: 'ServiceAccount', name: 'narrow', namespace: scene.place.namespace }],
    });
    const narrow = await scene.target({ kubeconfig });
    await scene.place.until('the rights are known', () =>
      read(narrow).then(
        () => true,
        () => false,
      ),
    );

    await expect(narrow.scale('1.5.0', 1, call())).rejects.toThrow(/cannot patch resource "networkpolicies"/);

    const cut = await read(narrow);
    const own = cut.instances.filter(({ version }) => version === '1.5.0');
    expect(own.map(({ state }) => state)).toEqual(['starting', 'starting']);
    expect((await scene.gray())?.status?.replicas ?? 0).toBe(0);
    const whole = await scene.target();
    await whole.scale('1.5.0', 1, call());
    await until(whole, ready(3), LONG);
    expect(await scene.place.find(policies, 'checkout-gray')).not.toBeNull();
  });
});

it('a stable Deployment that is paused is told, and gray goes on serving', async () => {
  const scene = await open();
  const target = await scene.target();
  await target.scale('1.5.0', 2, call());
  await scene.place.merge(DEPLOYMENT, 'checkout', { spec: { paused: true } });
  await target.promote('1.5.0', call());

  await expect(target.promote('1.5.0', call())).rejects.toThrow(/is paused: `kubectl rollout resume`/);
});
