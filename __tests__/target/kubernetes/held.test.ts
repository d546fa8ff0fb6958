import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../../src/kubernetes/cluster.ts';
import type { Instance } from '../../../src/ports/target.ts';
import { removeBaseline } from '../../../src/target/kubernetes/baseline.ts';
import { heldBack, holdsGray } from '../../../src/target/kubernetes/held.ts';
import { instancesFor } from '../../../src/target/kubernetes/instances.ts';
import { settingsOf } from '../../../src/target/kubernetes/options.ts';
import type { Autoscaler, Deployment, Pod } from '../../../src/target/kubernetes/types.ts';
import { look, type VersionedPod, type World } from '../../../src/target/kubernetes/world.ts';

const settings = (baseline = true) =>
  settingsOf(
    { kind: 'kubernetes', deployment: 'checkout', image: 'r/c:{version}', port: 80, instances: 4 },
    { service: 'checkout', baseline },
  );

function deployment(name: string, version: string, replicas: number, paused = false): Deployment {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, uid: name, annotations: { 'gray-release.dev/version': version } },
    spec: { replicas, paused, selector: {}, template: { spec: { containers: [] } } },
  };
}

const FAILED = { phase: 'Failed', message: 'out of memory' };
const READY = { conditions: [{ type: 'Ready', status: 'True' }] };

function pods(name: string, version: string, states: readonly NonNullable<Pod['status']>[]): VersionedPod[] {
  return states.map((status, i) => ({
    version,
    pod: {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: `${name}-${i}` },
      spec: { containers: [] },
      status,
    },
  }));
}

const scaler = (name: string, minReplicas: number): Autoscaler => ({
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  metadata: { name },
  spec: { scaleTargetRef: { kind: 'Deployment', name }, minReplicas, maxReplicas: 9 },
});

const gray = (size: number) => deployment('checkout-gray', '1.5.0', size);
const baseline = (size: number, paused = false) => deployment('checkout-baseline', '1.4.2', size, paused);

/** What is told of gray's pods beside a baseline. */
function told(
  size: number,
  grays: readonly NonNullable<Pod['status']>[],
  beside: Deployment | null,
  others: readonly NonNullable<Pod['status']>[] = [],
  autoscalers: readonly Autoscaler[] = [],
): readonly Instance[] {
  const world: World = {
    stable: null,
    gray: gray(size),
    stablePods: [],
    grayPods: pods('gray', '1.5.0', grays),
    baseline: beside,
    baselinePods: pods('baseline', '1.4.2', others),
    autoscalers,
  };
  const instance = instancesFor(80, new Map(others[0] === FAILED ? [['baseline-0', 'out of memory']] : []));
  const own = world.grayPods.map((each) => instance(each, world.gray, false));
  return heldBack(own, world, instance);
}

const states = (all: readonly Instance[]) => all.map(({ state }) => state);

describe('gray beside its baseline', () => {
  it('is as it is while the baseline is whole', () => {
    expect(states(told(2, [READY, READY], baseline(2), [READY, READY]))).toEqual(['ready', 'ready']);
    // It may be smaller, where stable is.
    expect(states(told(3, [READY, READY, READY], baseline(1), [READY]))).toEqual(['ready', 'ready', 'ready']);
  });

  it('has the oldest ready as far as the baseline is, and says who is waited for', () => {
    const all = told(2, [READY, READY], baseline(2), [READY]);

    expect(states(all)).toEqual(['ready', 'starting']);
    expect(all[0]).not.toHaveProperty('why');
    expect(all[1]!.why).toBe('its baseline checkout-baseline has 1 of 2 pods ready');
    expect(states(told(2, [READY, {}], baseline(2), [READY]))).toEqual(['ready', 'starting']);
    expect(states(told(1, [READY], baseline(1)))).toEqual(['starting']);
    expect(states(told(3, [READY, READY, READY], baseline(2), [READY, {}]))).toEqual([
      'ready',
      'ready',
      'starting',
    ]);
  });

  it('has failed where the baseline has, for its reason', () => {
    const [only] = told(1, [READY], baseline(1), [FAILED]);

    expect(only).toMatchObject({
      state: 'failed',
      why: 'its baseline checkout-baseline has 0 of 1 pods ready: out of memory',
    });
    expect(states(told(2, [READY, READY], baseline(2), [FAILED, READY]))).toEqual(['ready', 'failed']);
    // A replacement of the one that failed is there already.
    expect(states(told(1, [READY], baseline(1), [FAILED, READY]))).toEqual(['ready']);
  });

  it.each([
    ['is not there', null],
    ['waits for its companions', baseline(2, true)],
  ])('is ordered again where the baseline %s', (_name, beside) => {
    const all = told(2, [READY, {}], beside);

    expect(states(all)).toEqual(['starting', 'starting', 'starting']);
    expect(all[0]!.why).toBe('its baseline is not there');
    expect(new Set(all.map(({ id }) => id)).size).toBe(3);
    expect(new Set(all.map(({ version }) => version))).toEqual(new Set(['1.5.0']));
  });

  it('is not held up by a baseline that its autoscaler makes larger', () => {
    const scalers = [scaler('checkout-gray', 1), scaler('checkout-baseline', 1)];

    expect(states(told(1, [READY], baseline(3), [READY], scalers))).toEqual(['ready']);
    expect(states(told(3, [READY, READY, READY], baseline(3), [{}], scalers))).toEqual([
      'starting',
      'starting',
      'starting',
    ]);
  });
});

it.each([
  ['a gray that is smaller than stable', settings(), gray(3), true],
  ['no gray', settings(), null, false],
  ['a gray that is about to take over', settings(), gray(4), false],
  ['a gray that is not whole itself', settings(), deployment('checkout-gray', '1.5.0', 1, true), false],
  ['a spec without a baseline', settings(false), gray(3), false],
])('the baseline holds %s: %#', (_name, of, deployed, expected) => {
  const world = { gray: deployed, autoscalers: [] } as unknown as World;

  expect(holdsGray(world, of)).toBe(expected);
});

it('the API server is asked nothing more where the spec wants no baseline', async () => {
  const asked: string[] = [];
  const cluster = {
    namespace: 'shop',
    read: async ({ plural }: { plural: string }, name: string) => {
      asked.push(`${plural}/${name}`);
      return null;
    },
    list: async ({ plural }: { plural: string }, labels: object | null) => {
      asked.push(`${plural} ${labels === null ? 'all' : Object.values(labels).join(' ')}`);
      return [];
    },
  } as unknown as Cluster;
  const call = { fence: 1, signal: AbortSignal.timeout(1000) };
  const of = async (baseline: boolean) => {
    await look(cluster, settings(baseline), call.signal);
    await removeBaseline(cluster, settings(baseline), call);
    return asked.splice(0);
  };

  const plain = ['deployments/checkout', 'deployments/checkout-gray', 'pods checkout gray'];
  expect(await of(false)).toEqual([...plain, 'horizontalpodautoscalers all']);
  expect(await of(true)).toEqual([
    ...plain,
    'deployments/checkout-baseline',
    'pods checkout baseline',
    'horizontalpodautoscalers all',
    'deployments/checkout-baseline',
  ]);
});
