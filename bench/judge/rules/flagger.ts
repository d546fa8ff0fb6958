import { type Limits, PER_MINUTE, type Rule, type View, within } from './rule.ts';

/** The documentation's: at least 99 % of requests succeed, and the 99th percentile takes at most half a second. */
export const FLAGGER: Limits = { errors: 0.01, p99: 500 };
const CHECKS = 10;

/**
 * A check a minute. One that fails, or finds no data, counts and is never forgiven; at `threshold` of them the next tick rolls
 * back. Ten that pass promote.
 */
export function flagger(threshold: number, limits: (view: View) => Limits): Omit<Rule, 'name'> {
  return {
    ours: false,
    judges: ({ metrics }) => metrics.some((name) => name !== 'gauge'),
    rule: (view) => {
      let [failed, passed] = [0, 0];
      for (const [minute, { gray }] of view.minutes.entries()) {
        const now = (minute + 1) * PER_MINUTE;
        if (failed >= threshold) return { revert: now, promote: null };
        if (within(gray, limits(view), view.scenario) === true) passed++;
        else failed++;
        if (passed === CHECKS) return { revert: null, promote: now };
      }
      return { revert: null, promote: null };
    },
  };
}
