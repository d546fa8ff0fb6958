/** Requests per bucket, not cumulative; the last bucket has no upper bound. */
export type Histogram = readonly number[];

export function sumOf(histogram: Histogram): number {
  let sum = 0;
  for (const n of histogram) sum += n;
  return sum;
}

/** Requests beyond the upper bound of bucket `edge`; of -1 all, of the last bucket none. */
export function tail(histogram: Histogram, edge: number): number {
  let sum = 0;
  for (let i = edge + 1; i < histogram.length; i++) sum += histogram[i]!;
  return sum;
}

/** The bucket whose upper bound is nearest to a quantile; never the last, which has none. */
export function edgeAt(histogram: Histogram, quantile: number): number {
  const total = Math.max(sumOf(histogram), 1);
  let below = 0;
  let before = 0;
  let edge = 0;
  for (; edge < histogram.length; edge++) {
    before = below;
    below += histogram[edge]!;
    if (below >= quantile * total || edge === histogram.length - 2) break;
  }
  const nearer = Math.abs(before / total - quantile) < Math.abs(below / total - quantile);
  return nearer && edge > 0 ? edge - 1 : edge;
}

/** Products of a bound and a factor may miss an equal bound by rounding. */
const ROUNDING = 1e-9;

/** The first bound at or beyond a time, as an index; that of the last bucket where there is none. */
export function slowerEdge(le: readonly number[], time: number): number {
  const edge = le.findIndex((bound) => bound >= time * (1 - ROUNDING));
  return edge === -1 ? le.length : edge;
}

/** The last bound at or before a time, as an index; -1 where there is none. */
export function quickerEdge(le: readonly number[], time: number): number {
  return le.findLastIndex((bound) => bound <= time * (1 + ROUNDING));
}

/** The time in milliseconds at a quantile, linear within its bucket; null without requests or bounds. */
export function quantileOf(
  histogram: Histogram,
  le: readonly number[] | null,
  quantile: number,
): number | null {
  const rank = quantile * sumOf(histogram);
  if (rank === 0 || le === null) return null;
  let below = 0;
  for (let i = 0; i < le.length; i++) {
    const n = histogram[i]!;
    if (n > 0 && below + n >= rank) {
      const from = le[i - 1] ?? 0;
      return from + ((le[i]! - from) * (rank - below)) / n;
    }
    below += n;
  }
  return le[le.length - 1] ?? null;
}
