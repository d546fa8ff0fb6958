import { expect, it } from 'vitest';
import { standingOf } from '../../../src/target/kubernetes/pod.ts';
import type { Pod } from '../../../src/target/kubernetes/types.ts';

function pod(status: Pod['status'], deleted = false): Pod {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'p', ...(deleted && { deletionTimestamp: '2026-11-28T00:00:00Z' }) },
    spec: { containers: [{ name: 'app' }] },
    ...(status !== undefined && { status }),
  };
}

const NOT_READY = [{ type: 'Ready', status: 'False', message: 'containers with unready status: [app]' }];

it.each([
  ['a ready pod', { conditions: [{ type: 'Ready', status: 'True' }] }, 'ready', null],
  ['a pod that nobody has taken yet', {}, 'starting', null],
  [
    'a pod for which there is no room',
    {
      conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/3 nodes' }],
    },
    'starting',
    'Unschedulable: 0/3 nodes',
  ],
  [
    'an image that is pulled',
    { containerStatuses: [{ name: 'app', state: { waiting: { reason: 'ContainerCreating' } } }] },
    'starting',
    null,
  ],
  [
    'an image that cannot be pulled',
    {
      containerStatuses: [
        { name: 'app', state: { waiting: { reason: 'ImagePullBackOff', message: 'Back-off pulling "x"' } } },
      ],
    },
    'failed',
    'app: ImagePullBackOff: Back-off pulling "x"',
  ],
  [
    'an image that could not be pulled once',
    {
      containerStatuses: [
        { name: 'app', state: { waiting: { reason: 'ErrImagePull', message: 'timeout' } } },
      ],
    },
    'starting',
    'app: ErrImagePull: timeout',
  ],
  [
    'a container that crashes again and again',
    {
      containerStatuses: [
        {
          name: 'app',
          state: { waiting: { reason: 'CrashLoopBackOff', message: 'back-off 10s' } },
          lastState: { terminated: { exitCode: 3, reason: 'Error' } },
        },
      ],
    },
    'failed',
    'app: CrashLoopBackOff: back-off 10s: it ended with status 3',
  ],
  [
    'an init container that crashes',
    {
      initContainerStatuses: [{ name: 'migrate', state: { waiting: { reason: 'CrashLoopBackOff' } } }],
      containerStatuses: [{ name: 'app', state: { waiting: { reason: 'PodInitializing' } } }],
    },
    'failed',
    'migrate: CrashLoopBackOff',
  ],
  [
    'a container that was killed for its memory and starts again',
    {
      conditions: NOT_READY,
      containerStatuses: [
        {
          name: 'app',
          ready: false,
          state: { running: {} },
          lastState: { terminated: { exitCode: 137, reason: 'OOMKilled' } },
        },
      ],
    },
    'starting',
    'app: OOMKilled with status 137',
  ],
  [
    'a probe that is not answered',
    { conditions: NOT_READY, containerStatuses: [{ name: 'app', ready: false, state: { running: {} } }] },
    'starting',
    'containers with unready status: [app]',
  ],
  [
    'an evicted pod',
    { phase: 'Failed', reason: 'Evicted', message: 'low on memory' },
    'failed',
    'low on memory',
  ],
  ['a pod that ended well', { phase: 'Succeeded' }, 'failed', 'it has ended'],
] as const)('%s', (_name, status, state, says) => {
  expect(standingOf(pod(status))).toMatchObject({ state, says });
});

it('a pod that is being removed, ready or not', () => {
  const { state } = standingOf(pod({ conditions: [{ type: 'Ready', status: 'True' }] }, true));
  expect(state).toBe('stopping');
});
