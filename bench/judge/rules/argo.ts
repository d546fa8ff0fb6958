import { type Limits, PER_MINUTE, type Rule, type View, within } from './rule.ts';

/** The documentation's: at least 95 % of requests succeed; it has no template for times. */
export const ARGO: Limits = { errors: 0.05, p99: Number.POSITIVE_INFINITY };

export interface Measured {
  readonly everyMinutes: number;
  readonly count: number;
  /** Failed measurements that are forgiven. */
  readonly failureLimit: number;
}

/** The background analysis: every five minutes, while four steps of ten minutes pass. */
export const BACKGROUND: Measured = { everyMinutes: 5, count: 8, failureLimit: 3 };
/** The analysis as a step: five measurements a minute apart. */
export const STEP: Measured = { everyMinutes: 1, count: 5, failureLimit: 0 };

/**
 * Each measurement is of the minute before it. Without requests the ratio is no number, so the success condition does not hold
 * and the measurement has failed.
 */
export function argo(
  { everyMinutes, count, failureLimit }: Measured,
  limits: (view: View) => Limits,
): Omit<Rule, 'name'> {
  return {
    ours: false,
    judges: ({ metrics }) => metrics.some((name) => name !== 'gauge'),
    rule: (view) => {
      let failed = 0;
      for (let minute = everyMinutes; minute <= everyMinutes * count; minute += everyMinutes) {
        const measured = view.minutes[minute - 1];
        if (measured === undefined) return { revert: null, promote: null };
        if (within(measured.gray, limits(view), view.scenario) !== true) failed++;
        if (failed > failureLimit) return { revert: minute * PER_MINUTE, promote: null };
      }
      return { revert: null, promote: everyMinutes * count * PER_MINUTE };
    },
  };
}
