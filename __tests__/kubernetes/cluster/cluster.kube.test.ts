import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { tally } from '../../router/load.ts';
import { DEPLOYMENTS, EVENTS, PODS, ROUTES, SERVICES, SLICES } from './kinds.ts';
import type { Condition, ContainerState } from './node/types.ts';
import { deployment, PORT, rolledOut, service } from './objects.ts';
import { Place } from './place.ts';
import { onlyInOwn } from './powers.ts';
import { ENTRY_POINT, GATEWAY, Traefik } from './traefik.ts';

interface PodSeen {
  readonly metadata: { readonly name: string; readonly deletionTimestamp?: string };
  readonly status: {
    readonly podIP?: string;
    readonly conditions?: readonly Condition[];
    readonly containerStatuses?: readonly {
      readonly state: ContainerState;
      readonly restartCount: number;
      readonly ready: boolean;
    }[];
  };
}

/** What the tests stand on: that the node does with pods what a kubelet does. */
describe('the tests’ cluster', () => {
  let place: Place;
  beforeAll(async () => {
    place = await Place.make(inject('kubernetes'));
  });
  afterAll(() => place.end());
  beforeEach((test) => onlyInOwn(test, 'is about the stand-in for a kubelet'));

  const podsOf = async (name: string): Promise<PodSeen[]> =>
    (await place.list<PodSeen>(PODS)).filter((pod) => pod.metadata.name.startsWith(`${name}-`));
  const make = (name: string, version: string, more: object = {}) =>
    place.create(DEPLOYMENTS, deployment({ name, version, replicas: 1, ...more }));
  const waitingFor = (name: string, reason: string) =>
    place.until(reason, async () => {
      const [pod] = await podsOf(name);
      const state = pod?.status.containerStatuses?.[0]?.state;
      return state !== undefined && 'waiting' in state && state.waiting.reason === reason ? pod! : null;
    });

  it('runs a process for each pod, on an address of its own, and rolls out a change', async () => {
    await make('web', '1.4.2', { replicas: 2, preStop: 1 });
    await place.create(SERVICES, service('web'));
    await rolledOut(place, 'web');
    const pods = await podsOf('web');
    const answers = pods.map(({ status }) => fetch(`http://${status.podIP}:${PORT}/`));
    expect((await Promise.all(answers)).map(({ headers }) => headers.get('x-version'))).toEqual([
      '1.4.2',
      '1.4.2',
    ]);
    const slices = await place.list<{ endpoints?: { addresses: string[] }[] }>(SLICES);
    const addresses = slices.flatMap(({ endpoints = [] }) => endpoints.flatMap((each) => each.addresses));
    expect(addresses.sort()).toEqual(pods.map(({ status }) => status.podIP).sort());

    const { template } = deployment({ name: 'web', version: '1.5.0' }).spec;
    await place.merge(DEPLOYMENTS, 'web', { spec: { template } });
    await rolledOut(place, 'web');
    const after = await place.until('the old pods are gone', async () => {
      const all = await podsOf('web');
      return all.length === 2 ? all : null;
    });
    const answer = await fetch(`http://${after[0]!.status.podIP}:${PORT}/`);
    expect(answer.headers.get('x-version')).toBe('1.5.0');
  });

  it('tells an image that is missing, and a program that crashes, with its output', async () => {
    await make('stuck', 'missing');
    await make('crash', '1.5.0', { env: { CRASHING_VERSION: '1.5.0' } });

    await waitingFor('stuck', 'ImagePullBackOff');
    const crashed = await waitingFor('crash', 'CrashLoopBackOff');

    const log = await place.api.text(`${place.path(PODS, crashed.metadata.name)}/log?tailLines=20`);
    expect(log).toContain('Error: no database');
    const events = await place.list<{ reason: string; message: string }>(EVENTS);
    const said = events.map(({ reason, message }) => `${reason}: ${message}`);
    expect(said).toContain('BackOff: Back-off pulling image "registry.example/checkout:missing"');
    expect(said).toContain('BackOff: Back-off restarting failed container crash');
    expect((await podsOf('crash'))[0]!.status.containerStatuses![0]!.ready).toBe(false);
  });

  it('keeps a pod unready while its probe fails, and says why', async () => {
    await make('sick', '1.5.0', { env: { SICK_VERSION: '1.5.0' } });
    const failed = 'Readiness probe failed: HTTP probe failed with statuscode: 503';
    await place.until('an event', async () =>
      (await place.list<{ message: string }>(EVENTS)).some(({ message }) => message === failed),
    );
    const [pod] = await podsOf('sick');
    const ready = pod!.status.conditions!.find(({ type }) => type === 'Ready');
    expect(ready).toMatchObject({ status: 'False', reason: 'ContainersNotReady' });
  });

  it('lets a pod that is removed go on for its hook, then ends it', async () => {
    await make('gone', '1.4.2', { preStop: 2 });
    await rolledOut(place, 'gone');
    const [pod] = await podsOf('gone');
    const url = `http://${pod!.status.podIP}:${PORT}/`;
    await place.api.delete(place.path(DEPLOYMENTS, 'gone'));
    await place.until('it is being removed', async () =>
      (await podsOf('gone')).some(({ metadata }) => metadata.deletionTimestamp !== undefined),
    );
    await sleep(1_000);
    expect((await fetch(url)).status).toBe(200);
    await place.until('it is gone', async () => (await podsOf('gone')).length === 0);
    await expect(fetch(url)).rejects.toThrow();
  });

  it('serves real requests through a real Gateway, split by weight', async () => {
    const traefik = await Traefik.start(place);
    try {
      for (const [name, version] of [
        ['stable', '1.4.2'],
        ['gray', '1.5.0'],
      ] as const) {
        await make(name, version);
        await place.create(SERVICES, service(name));
        await rolledOut(place, name);
      }
      await place.create(ROUTES, {
        metadata: { name: 'checkout' },
        spec: {
          parentRefs: [{ name: GATEWAY, sectionName: ENTRY_POINT }],
          rules: [
            {
              backendRefs: [
                { name: 'stable', port: 80, weight: 75 },
                { name: 'gray', port: 80, weight: 25 },
              ],
            },
          ],
        },
      });
      await place.until('the route is served', async () => {
        const answer = await fetch(`http://127.0.0.1:${traefik.port}/`).catch(() => null);
        return answer?.status === 200;
      });

      expect(await tally(traefik.port, 400)).toEqual({ '1.4.2': 300, '1.5.0': 100 });
    } finally {
      await traefik.stop();
    }
  });
});
