import type { Answers } from '../judge/power.ts';

/**
 * As they were counted, all bounds above 0. Between two bounds evenly over the logarithm of time; nothing is known below half the first and beyond four times the last.
 */
export function countedTimes(le: readonly number[], latency: readonly number[]): Answers {
  const all = latency.reduce((sum, n) => sum + n, 0);
  const bounds = [le[0]! / 2, ...le, le.at(-1)! * 4];
  const below = [0];
  for (const n of latency) below.push(below.at(-1)! + n / all);
  return {
    le,
    upTo(time) {
      const above = bounds.findIndex((bound) => bound >= time);
      if (above === -1) return 1;
      if (above === 0) return 0;
      const part = Math.log(time / bounds[above - 1]!) / Math.log(bounds[above]! / bounds[above - 1]!);
      return below[above - 1]! + (below[above]! - below[above - 1]!) * part;
    },
  };
}

/** Log-normal: the slowest hundredth takes four times as long as the median. Only ratios count. */
export function usualTimes(): Answers {
  const spread = 0.6;
  return {
    le: Array.from({ length: 20 }, (_, i) => 5 * 1.25 ** i),
    // The logistic curve is the normal one to within 0.01.
    upTo: (time) => 1 / (1 + Math.exp((-1.702 * Math.log(time / 40)) / spread)),
  };
}
