import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Cluster } from '../../../src/kubernetes/cluster.ts';
import type { Pod } from '../../../src/target/kubernetes/types.ts';
import { Reasons } from '../../../src/target/kubernetes/why.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function starting(resourceVersion: string): Pod {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'checkout-1', uid: 'u1', resourceVersion },
    spec: { containers: [{ name: 'checkout', image: 'checkout:1' }] },
    status: {
      phase: 'Running',
      containerStatuses: [{ name: 'checkout', ready: false, state: { running: {} } }],
    },
  } as unknown as Pod;
}

/** The seconds at which a pod was asked for, of those at which it was looked at. */
async function askedAt(seconds: number, version: (second: number) => string): Promise<number[]> {
  const asked: number[] = [];
  let now = 0;
  const cluster = {
    list: async () => {
      asked.push(now);
      return [];
    },
    logs: async () => `line ${now}`,
  };
  const reasons = new Reasons(cluster as unknown as Cluster, true);
  for (; now < seconds; now++) {
    const said = await reasons.of([starting(version(now))], new AbortController().signal);
    expect(said.get('checkout-1')).toContain(`line ${asked.at(-1)}`);
    vi.advanceTimersByTime(1_000);
  }
  return asked;
}

it('asks for a pod that starts for long less and less often', async () => {
  expect(await askedAt(300, () => '1')).toEqual([0, 5, 15, 35, 75, 135, 195, 255]);
});

it('asks at once where its status is another, and soon again', async () => {
  expect(await askedAt(60, (second) => (second < 50 ? '1' : '2'))).toEqual([0, 5, 15, 35, 50, 55]);
});
