import { neededBy } from '../release/failure.ts';
import { moved, type Plan } from '../release/plan.ts';
import { type Real, readyOf } from '../release/real.ts';
import type { State } from '../release/state.ts';
import type { Millis } from '../release/units.ts';

/** Since when gray has had fewer ready instances than its traffic needs, by service, on the run's own clock. */
export class Shortage {
  readonly #since = new Map<string, Millis>();

  look(plan: Plan, state: State, real: Real, now: Millis): void {
    for (const service of moved(plan)) {
      const needed = neededBy({ plan, state }, service);
      const ready = readyOf(real, service.name, service.to)?.length ?? needed;
      if (ready >= needed) this.#since.delete(service.name);
      else if (!this.#since.has(service.name)) this.#since.set(service.name, now);
    }
  }

  /** How long each has been short. */
  at(now: Millis): ReadonlyMap<string, Millis> {
    return new Map([...this.#since].map(([name, since]) => [name, now - since]));
  }
}
