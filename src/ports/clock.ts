import type { Instant, Millis } from '../release/units.ts';

export interface Clock {
  /** Never goes back, counts the time that the machine was suspended, and means nothing to another run. */
  monotonic(): Millis;
  /** The time of day, for people and for deadlines that outlive a run. It may jump. */
  wall(): Instant;
  sleep(length: Millis, signal?: AbortSignal): Promise<void>;
}
