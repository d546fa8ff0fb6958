import type { MetricName } from '../scenarios/scenario.ts';
import { mannWhitney } from './mannWhitney.ts';
import { type Limits, type Minute, metricIn, PER_MINUTE, type Rule, type Ruling, type View } from './rule.ts';

/** The documentation's newer example: at most 1 % of requests fail; it has none for times. */
export const PIPECD: Limits = { errors: 0.01, p99: Number.POSITIVE_INFINITY };
/** Its older, canonical one: at most 10 %. */
export const PIPECD_CANONICAL: Limits = { errors: 0.1, p99: Number.POSITIVE_INFINITY };

export interface Queries {
  readonly everyMinutes: number;
  readonly count: number;
  /** Failed queries that are forgiven. */
  readonly failureLimit: number;
}

/** Half an hour of queries over five minutes; `failureLimit` is 0 where it is not given. */
export const HALF_HOUR: Queries = { everyMinutes: 5, count: 6, failureLimit: 0 };
/** Ten minutes of queries over one. */
export const TEN_MINUTES: Queries = { everyMinutes: 1, count: 10, failureLimit: 1 };

/** Of the one-sided test at 5 %. */
const CRITICAL = 1.6448536269514722;

/** The THRESHOLD strategy: a query fails if any of its points is out of range or, `skipOnNoData` being false, if there are none. */
export function pipecd(queries: Queries, limits: (view: View) => Limits): Omit<Rule, 'name'> {
  return {
    ours: false,
    judges: ({ metrics }) => metrics.some((name) => name !== 'gauge'),
    rule: (view) => {
      const { errors, p99 } = limits(view);
      return ask(queries, view, (points) => {
        const [failing, slow] = [points('gray', 'errors'), points('gray', 'latency')];
        const { metrics } = view.scenario;
        if (failing.length === 0 && slow.length === 0) return false;
        return !(
          (metrics.includes('errors') && failing.some((rate) => rate > errors)) ||
          (metrics.includes('latency') && slow.some((time) => time > p99))
        );
      });
    },
  };
}

/** The CANARY_PRIMARY strategy with the deviation HIGH: Mann and Whitney's test at 5 % on the points of each query. */
export function pipecdPrimary(queries: Queries): Omit<Rule, 'name'> {
  return {
    ours: false,
    judges: () => true,
    rule: (view) =>
      ask(queries, view, (points) =>
        view.scenario.metrics.every((name) => {
          const [gray, stable] = [points('gray', name), points('stable', name)];
          return gray.length > 0 && stable.length > 0 && mannWhitney(gray, stable) < CRITICAL;
        }),
      ),
  };
}

type Points = (arm: keyof Minute, name: MetricName) => number[];

/** A query is of a range with a point a minute, both ends included, each over as many minutes as lie between queries. */
function ask(
  { everyMinutes, count, failureLimit }: Queries,
  { minutes }: View,
  passes: (points: Points) => boolean,
): Ruling {
  let failed = 0;
  for (let end = everyMinutes; end <= everyMinutes * count; end += everyMinutes) {
    if (end > minutes.length) return { revert: null, promote: null };
    const ends = Array.from({ length: everyMinutes + 1 }, (_, i) => end - everyMinutes + i);
    const points: Points = (arm, name) =>
      ends.flatMap((at) => over(minutes.slice(Math.max(0, at - everyMinutes), at), arm, name) ?? []);
    if (!passes(points)) failed++;
    if (failed > failureLimit) return { revert: end * PER_MINUTE, promote: null };
  }
  return { revert: null, promote: everyMinutes * count * PER_MINUTE };
}

/** Errors over requests of some minutes together; of times and gauges the mean over the minutes. */
function over(minutes: readonly Minute[], arm: keyof Minute, name: MetricName): number | null {
  if (name === 'errors') {
    const requests = minutes.reduce((sum, minute) => sum + minute[arm].requests, 0);
    return requests === 0 ? null : minutes.reduce((sum, minute) => sum + minute[arm].errors, 0) / requests;
  }
  const values = minutes.flatMap((minute) => metricIn(minute[arm], name) ?? []);
  return values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length;
}
