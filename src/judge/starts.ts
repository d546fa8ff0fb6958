/**
 * When a regression begins is unknown, so the evidence is a mixture over start times: most weight on the first interval, the
 * rest spread evenly over the whole minutes of the planned length and over the traffic steps. The weights are fixed before
 * the release and sum to at most 1.
 */

/** Weight of the first interval. */
export const FIRST_START = 0.8;
const LATER = 1 - FIRST_START;
const LEAST_MINUTES = 180;

export interface Starts {
  /** Start of the first interval, in milliseconds. */
  readonly origin: number;
  /** Whole minutes that the weights are spread over. */
  readonly minutes: number;
  /** Traffic steps planned. */
  readonly steps: number;
  /** Traffic steps made, and those of them that the next interval begins after. */
  made: number;
  due: number;
  /** Start of the interval before. */
  last: number;
}

/** `length` is that of the whole release as planned, in milliseconds. */
export function startsOf(origin: number, length: number, steps: number): Starts {
  const minutes = Math.max(LEAST_MINUTES, Math.floor(length / 60_000));
  return { origin, minutes, steps, made: 0, due: 0, last: origin };
}

/** The share of traffic changed: a start in the next interval weighs more. More steps than planned weigh nothing. */
export function stepMade(starts: Starts): void {
  if (starts.made === starts.steps) return;
  starts.made++;
  starts.due++;
}

/** The weight of a start with the interval that begins `at`; the intervals come in order. */
export function startWeight(starts: Starts, at: number): number {
  const minutes = minuteOf(starts, at) - minuteOf(starts, starts.last);
  const share = starts.steps > 0 ? 2 / 3 : 1;
  const ofSteps = starts.due === 0 ? 0 : (starts.due * LATER * (1 - share)) / starts.steps;
  starts.last = at;
  starts.due = 0;
  return (minutes * LATER * share) / starts.minutes + ofSteps;
}

function minuteOf({ origin, minutes }: Starts, at: number): number {
  return Math.min(minutes - 1, Math.floor((at - origin) / 60_000));
}
