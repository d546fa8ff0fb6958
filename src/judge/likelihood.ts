import { CLUSTERS, FRESH, type Lasting, NODES, SHORT } from './noise.ts';
import { logRising } from './special.ts';

/** What one interval counted. */
export interface Counts {
  readonly grayRequests: number;
  readonly grayEvents: number;
  readonly stableRequests: number;
  readonly stableEvents: number;
}

/**
 * An interval as evidence: `events` of `size` fell on gray, and would with chance `odds / (1 + odds)` if the versions were
 * equally good. Given its margins gray's count is hypergeometric, which this binomial dominates in convex order (Hoeffding
 * 1963), so shocks that hit both arms cancel.
 */
export interface Evidence {
  readonly events: number;
  readonly size: number;
  readonly odds: number;
  readonly logOdds: number;
}

const LOWEST = 1e-9;
const HIGHEST = 1 - 1e-9;
const LOWEST_ODDS = LOWEST / (1 - LOWEST);
const HIGHEST_ODDS = HIGHEST / (1 - HIGHEST);

/** Null where the interval says nothing: an arm without requests, or all requests alike. */
export function evidenceOf({ grayRequests, grayEvents, stableRequests, stableEvents }: Counts): Evidence | null {
  const events = grayEvents + stableEvents;
  const requests = grayRequests + stableRequests;
  if (grayRequests === 0 || stableRequests === 0 || events === 0 || events === requests) return null;
  const swapped = events > grayRequests;
  const chance = clamp((swapped ? events : grayRequests) / requests);
  const odds = chance / (1 - chance);
  return { events: grayEvents, size: swapped ? grayRequests : events, odds, logOdds: Math.log(odds) };
}

function clamp(chance: number): number {
  return Math.min(HIGHEST, Math.max(LOWEST, chance));
}

/** Adds the log-likelihoods of one odds ratio under the levels without memory to `sums[from...]`. */
export function addShort(sums: number[], from: number, { events, size, odds }: Evidence, ratio: number): void {
  const p = (ratio * odds) / (1 + ratio * odds);
  const rest = size - events;
  sums[from]! += events * Math.log(p) + rest * Math.log1p(-p);
  for (let i = 0; i < CLUSTERS.length; i++) {
    const rho = Math.min(0.95, (CLUSTERS[i]! - 1) / Math.max(size - 1, 1));
    const s = (1 - rho) / rho;
    sums[from + 1 + i]! += logRising(p * s, events) + logRising(s - p * s, rest) - logRising(s, size);
  }
  const first = from + SHORT - FRESH.length;
  for (let i = 0; i < FRESH.length; i++) {
    const variance = FRESH[i]! * FRESH[i]!;
    // Noise is symmetric in the log odds, so the mean chance moves.
    const mean = clamp(p + 0.5 * p * (1 - p) * (1 - 2 * p) * variance);
    const a = 1 / ((1 - mean) * variance);
    const b = 1 / (mean * variance);
    sums[first + i]! += logRising(a, events) + logRising(b, rest) - logRising(a + b, size);
  }
}

const emissions = new Float64Array(NODES);

/**
 * One lasting level sees an interval: returns its log-likelihood given all before, and makes `nodes[from...]`, the chances of
 * the chain's nodes, those after the interval.
 */
export function seeLasting(
  nodes: number[],
  from: number,
  evidence: Evidence,
  logRatio: number,
  lasting: Lasting,
  level: number,
): number {
  const { size } = evidence;
  const tightness = lasting.tightness[level]!;
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < NODES; i++) {
    const offset = level * NODES + i;
    const value = emission(evidence, logRatio + lasting.offsets[offset]!, size, tightness);
    emissions[i] = value;
    if (value > top) top = value;
  }
  let sum = 0;
  for (let i = 0; i < NODES; i++) {
    const weight = nodes[from + i]! * Math.exp(emissions[i]! - top);
    nodes[from + i] = weight;
    sum += weight;
  }
  const scale = 1 / sum;
  for (let i = 0; i < NODES; i++) nodes[from + i]! *= scale;
  return top + Math.log(sum);
}
