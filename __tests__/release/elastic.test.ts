import { expect, it } from 'vitest';
import type { Instance } from '../../src/ports/target.ts';
import { scaleGoal } from '../../src/release/goals.ts';
import type { Real } from '../../src/release/real.ts';

function real(ready: number, starting: number, elastic: boolean): Real {
  const instances = Array.from(
    { length: ready + starting },
    (_, i): Instance => ({
      id: `pod-${i}`,
      version: '1.4.2',
      address: '10.0.0.1:80',
      state: i < ready ? 'ready' : 'starting',
    }),
  );
  const value = { instances, ...(elastic && { elastic }) };
  return {
    targets: new Map([['checkout', { known: true, value }]]),
    routers: new Map(),
    registry: { known: false, why: 'nobody asks it' },
  };
}

it.each([
  // ready, starting, as a target that is told its size, as one whose autoscaler has the say
  [3, 0, 'met', 'met'],
  [5, 0, 'open', 'met'],
  [3, 2, 'open', 'met'],
  [2, 0, 'open', 'open'],
  [2, 1, 'settling', 'settling'],
  [2, 4, 'open', 'settling'],
] as const)('%i ready and %i starting where 3 are wanted: %s, or %s', (ready, starting, told, free) => {
  expect(scaleGoal(real(ready, starting, false), 'checkout', '1.4.2', 3).standing).toBe(told);
  expect(scaleGoal(real(ready, starting, true), 'checkout', '1.4.2', 3).standing).toBe(free);
});
