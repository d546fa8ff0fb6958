import { uptime } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../ports/clock.ts';

/** The machine's clocks. Its uptime goes on while the machine is suspended, which a process's own timer does not. */
export const systemClock: Clock = {
  monotonic: () => uptime() * 1000,
  wall: () => Date.now(),
  async sleep(length, signal) {
    try {
      await sleep(length, undefined, signal === undefined ? {} : { signal });
    } catch (error) {
      if (signal?.aborted !== true) throw error;
    }
  },
};
