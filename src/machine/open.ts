import type { Surroundings } from '../ports/adapter.ts';
import { thisMachine } from './local.ts';
import type { Machine } from './machine.ts';

/** The machine that a spec's `via` names; without one, the machine of the run. */
export function machineOf(_via: unknown, given: Surroundings): Machine {
  return thisMachine(given);
}
