import { mannWhitney, shiftBetween } from './mannWhitney.ts';
import { metricIn, PER_MINUTE, type Rule, type View } from './rule.ts';

/** Of the confidence interval of 98 %, one side. */
const CRITICAL = 2.3263478740408408;
/** The interval has to stand beyond this part of the shift between the series. */
const TOLERANCE = 0.25;

/**
 * NetflixACAJudge at these minutes, each time over all minutes so far. Series of one value a minute; all metrics in one group,
 * where one of them that is high brings the score below 75. Without any data the score is 0.
 */
export function kayenta(runs: readonly number[]): Omit<Rule, 'name'> {
  const last = runs[runs.length - 1]!;
  return {
    ours: false,
    judges: ({ minutes }) => last <= minutes,
    rule: (view) => {
      for (const minutes of runs) {
        if (minutes > view.minutes.length) return { revert: null, promote: null };
        if (fails(view, minutes)) return { revert: minutes * PER_MINUTE, promote: null };
      }
      return { revert: null, promote: last * PER_MINUTE };
    },
  };
}

function fails({ minutes, scenario }: View, length: number): boolean {
  const series = scenario.metrics.map((name) =>
    (['gray', 'stable'] as const).map((arm) =>
      minutes.slice(0, length).flatMap((minute) => metricIn(minute[arm], name) ?? []),
    ),
  );
  const withData = series.filter(([gray, stable]) => gray!.length > 0 && stable!.length > 0);
  return withData.length === 0 || withData.some(([gray, stable]) => isHigh(gray!, stable!));
}

function isHigh(x: readonly number[], y: readonly number[]): boolean {
  if (new Set([...x, ...y]).size === 1) return false;
  const tolerance = TOLERANCE * Math.abs(shiftBetween(x, y));
  const z = mannWhitney(
    x.map((value) => value - tolerance),
    y,
  );
  return z > CRITICAL && mean(x) >= mean(y);
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}
