import { afterEach, expect, it } from 'vitest';
import type { Resource, ResourceKind } from '../../../src/kubernetes/cluster.ts';
import {
  AUTOSCALER,
  DISRUPTION_BUDGET,
  NETWORK_POLICY,
  POD_MONITOR,
  VERTICAL_AUTOSCALER,
} from '../../../src/kubernetes/kinds.ts';
import { graySelector } from '../../../src/kubernetes/labels.ts';
import { Refused } from '../../../src/ports/adapter.ts';
import { call, ready, until } from '../given.ts';
import { read, Scene } from './scene.ts';

const scenes: Scene[] = [];
afterEach(async () => {
  for (const scene of scenes.splice(0)) await scene.end();
});

const LONG = 40_000;
const STABLE = { matchLabels: { app: 'checkout' } };
const GRAY = { matchLabels: graySelector('checkout') };
const TARGET = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'checkout' };

interface Case {
  readonly kind: ResourceKind;
  readonly name: string;
  readonly spec: Readonly<Record<string, unknown>>;
  /** What the copy must say; null where there must be none. */
  readonly copy: object | null;
}

const CASES: readonly Case[] = [
  {
    kind: NETWORK_POLICY,
    name: 'checkout-in',
    spec: {
      podSelector: STABLE,
      policyTypes: ['Ingress'],
      ingress: [{ from: [{ podSelector: { matchLabels: { app: 'web' } } }], ports: [{ port: 8080 }] }],
    },
    copy: { podSelector: GRAY, ingress: [{ from: [{ podSelector: { matchLabels: { app: 'web' } } }] }] },
  },
  {
    // Gray must reach the database as stable does.
    kind: NETWORK_POLICY,
    name: 'database-in',
    spec: {
      podSelector: { matchLabels: { app: 'database' } },
      policyTypes: ['Ingress'],
      ingress: [{ from: [{ podSelector: STABLE }] }],
    },
    copy: {
      podSelector: { matchLabels: { app: 'database' } },
      ingress: [{ from: [{ podSelector: STABLE }, { podSelector: GRAY }] }],
    },
  },
  {
    kind: NETWORK_POLICY,
    name: 'deny-all',
    spec: { podSelector: {}, policyTypes: ['Ingress'] },
    copy: null,
  },
  {
    kind: DISRUPTION_BUDGET,
    name: 'checkout',
    spec: { selector: STABLE, minAvailable: 2 },
    copy: { selector: GRAY, maxUnavailable: 1 },
  },
  {
    kind: DISRUPTION_BUDGET,
    name: 'half',
    spec: { selector: STABLE, minAvailable: '50%' },
    copy: { selector: GRAY, minAvailable: '50%' },
  },
  {
    kind: DISRUPTION_BUDGET,
    name: 'other',
    spec: { selector: { matchLabels: { app: 'x' } }, minAvailable: 1 },
    copy: null,
  },
  {
    kind: AUTOSCALER,
    name: 'checkout',
    spec: { scaleTargetRef: TARGET, minReplicas: 2, maxReplicas: 5 },
    copy: { scaleTargetRef: { name: 'checkout-gray' }, minReplicas: 1, maxReplicas: 5 },
  },
  {
    kind: POD_MONITOR,
    name: 'checkout',
    spec: { selector: STABLE, podMetricsEndpoints: [{ port: 'http' }] },
    copy: { selector: GRAY },
  },
  {
    kind: VERTICAL_AUTOSCALER,
    name: 'checkout',
    spec: { targetRef: TARGET, updatePolicy: { updateMode: 'Off' } },
    copy: { targetRef: { name: 'checkout-gray' } },
  },
];

async function open(options: object = {}, cases = CASES): Promise<Scene> {
  const scene = await Scene.open(options);
  scenes.push(scene);
  for (const { kind, name, spec } of cases) await scene.place.create(kind, { metadata: { name }, spec });
  return scene;
}

it('what means stable comes to mean gray, and goes with it', async () => {
  const scene = await open();
  const target = await scene.target();

  await target.scale('1.5.0', 1, call());

  for (const { kind, name, copy, spec } of CASES) {
    const found = await scene.place.find<Resource>(kind, `${name}-gray`);
    if (copy === null) expect(found, name).toBeNull();
    else expect(found?.spec, name).toMatchObject(copy);
    expect((await scene.place.find<Resource>(kind, name))?.spec).toMatchObject(spec);
  }
  await until(
    target,
    (all) => all.some(({ version, state }) => version === '1.5.0' && state === 'ready'),
    LONG,
  );
  await target.scale('1.5.0', 0, call());
  await scene.place.until(
    'the copies are gone',
    async () => {
      const left = await Promise.all(CASES.map(({ kind, name }) => scene.place.find(kind, `${name}-gray`)));
      return left.every((each) => each === null);
    },
    LONG,
  );
  for (const { kind, name } of CASES) expect(await scene.place.find(kind, name)).not.toBeNull();
});

it('comes to mean the baseline too, where there is one', async () => {
  const scene = await open({ instances: 3 });
  const target = await scene.target({}, { baseline: true });

  await target.scale('1.5.0', 1, call());

  for (const { kind, name, copy } of CASES) {
    const found = await scene.place.find<Resource>(kind, `${name}-baseline`);
    const wanted = JSON.stringify(copy).replaceAll(/"(checkout-)?gray"/g, '"$1baseline"');
    if (copy === null) expect(found, name).toBeNull();
    else expect(found?.spec, name).toMatchObject(JSON.parse(wanted));
    expect((await scene.place.find(kind, `${name}-gray`)) === null, name).toBe(copy === null);
  }
  await until(
    target,
    (all) => all.some(({ version, state }) => version === '1.5.0' && state === 'ready'),
    LONG,
  );
  expect(await read(target)).toMatchObject({ elastic: true });
  await target.scale('1.5.0', 0, call());
  await scene.place.until(
    'the copies are gone',
    async () => {
      const names = CASES.map(({ kind, name }) => scene.place.find(kind, `${name}-baseline`));
      return (await Promise.all(names)).every((each) => each === null);
    },
    LONG,
  );
});

it('is a reason for no release with `companions: refuse`, and nothing is made', async () => {
  const scene = await open({ companions: 'refuse' });
  const target = await scene.target();

  const order = target.scale('1.5.0', 1, call());

  await expect(order).rejects.toThrow(Refused);
  await expect(order).rejects.toThrow(
    /these mean stable's pods and not gray's: the NetworkPolicy checkout-in, the NetworkPolicy database-in, the PodDisruptionBudget checkout/,
  );
  expect(await scene.gray()).toBeNull();
});

it('is left alone with `companions: ignore`', async () => {
  const scene = await open({ companions: 'ignore' });
  const target = await scene.target();

  await target.scale('1.5.0', 1, call());

  for (const { kind, name } of CASES) expect(await scene.place.find(kind, `${name}-gray`)).toBeNull();
});

it('takes no name that somebody else has', async () => {
  const [policy] = CASES as [Case];
  const scene = await open({}, [policy, { ...policy, name: 'checkout-in-gray' }]);
  const target = await scene.target();

  await expect(target.scale('1.5.0', 1, call())).rejects.toThrow(
    /the copy of the NetworkPolicy checkout-in needs the name of the NetworkPolicy checkout-in-gray/,
  );
  expect(await scene.gray()).toBeNull();
});

it('an autoscaler keeps the say over the size, from the least that is ordered on', async () => {
  const scene = await open(
    {},
    CASES.filter(({ kind }) => kind === AUTOSCALER),
  );
  const target = await scene.target();
  expect(await read(target)).toMatchObject({ elastic: true });

  await expect(target.scale('1.4.2', 3, call())).rejects.toThrow(
    /the HorizontalPodAutoscaler checkout keeps at least 2 pods of checkout, and the spec says 3 instances/,
  );
  await scene.place.merge(AUTOSCALER, 'checkout', { spec: { minReplicas: 3 } });
  await target.scale('1.4.2', 3, call());
  await until(target, ready(3, '1.4.2'), LONG);
  await target.scale('1.4.2', 2, call());
  expect((await scene.stable())?.spec.replicas).toBe(3);

  await target.scale('1.5.0', 2, call());
  await until(target, ready(2, '1.5.0'), LONG);
  const copy = await scene.place.find<Resource>(AUTOSCALER, 'checkout-gray');
  expect(copy?.spec).toMatchObject({ minReplicas: 2, scaleTargetRef: { name: 'checkout-gray' } });
});
