import type { Millis } from '../release/units.ts';

/** Half to one and a half times as long: runs that failed together do not come back together. */
export function jittered(pause: Millis): Millis {
  return Math.round(pause * (0.5 + Math.random()));
}
