import { CLUSTERS, FRESH, type Lasting, NODES, SHORT } from './noise.ts';
import { addLogRising } from './special.ts';

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
export function evidenceOf({
  grayRequests,
  grayEvents,
  stableRequests,
  stableEvents,
}: Counts): Evidence | null {
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

// Numbers pass through arrays, not arguments and results: this is where the judge spends its time.
const NOISY = SHORT - 1;
const first = new Float64Array(Math.max(NOISY, NODES));
const second = new Float64Array(first.length);
const both = new Float64Array(first.length);
const emissions = new Float64Array(NODES);

/** Adds the log-likelihoods of one odds ratio under the levels without memory, fresh noise as given, to `sums[from...]`. */
export function addShort(
  sums: number[],
  from: number,
  { events, size, odds }: Evidence,
  ratio: number,
  fresh: readonly number[] = FRESH,
): void {
  const p = (ratio * odds) / (1 + ratio * odds);
  const rest = size - events;
  sums[from]! += events * Math.log(p) + rest * Math.log1p(-p);
  for (let i = 0; i < CLUSTERS.length; i++) {
    const rho = Math.min(0.95, (CLUSTERS[i]! - 1) / Math.max(size - 1, 1));
    const s = (1 - rho) / rho;
    first[i] = p * s;
    second[i] = s - p * s;
    both[i] = s;
  }
  for (let i = 0; i < fresh.length; i++) {
    const variance = fresh[i]! * fresh[i]!;
    // Noise is symmetric in the log odds, so the mean chance moves.
    const mean = clamp(p + 0.5 * p * (1 - p) * (1 - 2 * p) * variance);
    const a = 1 / ((1 - mean) * variance);
    const b = 1 / (mean * variance);
    first[CLUSTERS.length + i] = a;
    second[CLUSTERS.length + i] = b;
    both[CLUSTERS.length + i] = a + b;
  }
  // Beta-binomial, without the coefficient that all ratios share.
  addLogRising(sums, from + 1, { z: first, count: NOISY }, events, 1);
  addLogRising(sums, from + 1, { z: second, count: NOISY }, rest, 1);
  addLogRising(sums, from + 1, { z: both, count: NOISY }, size, -1);
}

/**
 * One lasting level sees an interval: returns its log-likelihood given all before, and makes `nodes[from...]`, the chances of
 * the chain's nodes, those after the interval.
 */
export function seeLasting(
  nodes: number[],
  from: number,
  { events, size, odds, logOdds }: Evidence,
  ratio: number,
  { lasting, level }: { readonly lasting: Lasting; readonly level: number },
): number {
  const tightness = lasting.tightness[level]!;
  const centre = ratio * odds;
  const logCentre = logOdds + Math.log(ratio);
  for (let i = 0; i < NODES; i++) {
    const node = level * NODES + i;
    const wanted = centre * lasting.odds[node]!;
    const o = Math.min(HIGHEST_ODDS, Math.max(LOWEST_ODDS, wanted));
    const logO = o === wanted ? logCentre + lasting.offsets[node]! : Math.log(o);
    const a = tightness * (1 + o);
    first[i] = a;
    second[i] = a / o;
    both[i] = a + a / o;
    emissions[i] = events * logO - size * Math.log1p(o);
  }
  // The same beta-binomial as of fresh noise; the leading parts of its gamma functions cancel into the line above.
  addRisen(first, events, 1);
  addRisen(second, size - events, 1);
  addRisen(both, size, -1);
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < NODES; i++) top = Math.max(top, emissions[i]!);
  let sum = 0;
  for (let i = 0; i < NODES; i++) {
    const weight = nodes[from + i]! * Math.exp(emissions[i]! - top);
    nodes[from + i] = weight;
    sum += weight;
  }
  for (let i = 0; i < NODES; i++) nodes[from + i]! /= sum;
  return top + Math.log(sum);
}

/** Adds log Γ(z + n) − log Γ(z) − n log z + n, times `sign`, for z so large (51 and more) that Stirling's series holds. */
function addRisen(z: Float64Array, n: number, sign: number): void {
  if (n === 0) return;
  for (let i = 0; i < NODES; i++) {
    const end = z[i]! + n;
    const r = 1 / z[i]!;
    const s = 1 / end;
    const risen = (end - 0.5) * Math.log1p(n * r) + (s - r) * (1 / 12 - (s * s + s * r + r * r) / 360);
    emissions[i]! += sign * risen;
  }
}
