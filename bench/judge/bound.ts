import { type Scenario, SECONDS, shareAt } from './scenarios/scenario.ts';
import { timesOf } from './scenarios/times.ts';

const RISK = 0.01;

/**
 * The fewest of gray's requests that any test of this risk can need on average to find such a fault for certain (Wald 1945), if
 * requests were independent and stable's rates unknown; at least those of one interval. Null where the fault is of neither
 * errors nor times alone.
 */
export function boundOf(scenario: Scenario): number | null {
  const { fault, metrics, perSecond, rate, latency } = scenario;
  const share = shareAt(scenario, fault.from);
  if (metrics.length > 1 || metrics[0] === 'gauge') return null;
  const failing = (p: number) => [p, 1 - p];
  const mix = { heavy: latency.heavy, scale: 1, tail: { part: 0, times: 1 } };
  const [gray, stable] =
    metrics[0] === 'errors'
      ? [failing(rate * fault.errors), failing(rate)]
      : [timesOf({ ...mix, scale: fault.slower, tail: fault.tail }).parts, timesOf(mix).parts];
  const least = -Math.log(RISK) / information(gray, stable, (1 - share) / share);
  return Math.max(least, perSecond * share * SECONDS);
}

/** What one of gray's requests tells, with `ratio` of stable's: divergence from the best common distribution. */
function information(gray: readonly number[], stable: readonly number[], ratio: number): number {
  const common = gray.map((p, i) => (p + ratio * stable[i]!) / (1 + ratio));
  return divergence(gray, common) + ratio * divergence(stable, common);
}

/** Kullback and Leibler's. */
function divergence(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, p, i) => (p > 0 ? sum + p * Math.log(p / b[i]!) : sum), 0);
}
