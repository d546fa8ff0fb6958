import { logPhi } from './special.ts';

/**
 * A series of differences before the release, in sums that do not grow with it. Taken from the first value, so that a large
 * offset does not drown what varies.
 */
export interface Series {
  count: number;
  first: number;
  last: number;
  /** Of the differences from the first: sum, sum of squares, sum of products of neighbours. */
  sum: number;
  squares: number;
  products: number;
}

/** With fewer values there is no telling how much they vary. */
const LEAST_VALUES = 12;

/** Standard deviation of the shifts that evidence is gathered for, in units of the series' scale. */
const TAU = 0.5;

export function startSeries(): Series {
  return { count: 0, first: 0, last: 0, sum: 0, squares: 0, products: 0 };
}

export function extend(past: Series, difference: number): void {
  if (past.count === 0) past.first = difference;
  else past.products += (past.last - past.first) * (difference - past.first);
  const shifted = difference - past.first;
  past.sum += shifted;
  past.squares += shifted * shifted;
  past.last = difference;
  past.count++;
}

export interface Frozen {
  /** Correlation from one interval to the next, 0 to 0.95. */
  readonly lag: number;
  /** Root mean square of what it does not explain. */
  readonly scale: number;
}

/** Correlation and scale, measured before the release and then kept. Null where there is too little history, or none that varies. */
export function frozen({ count, first, last, sum, squares, products }: Series): Frozen | null {
  if (count < LEAST_VALUES) return null;
  const mean = sum / count;
  const end = last - first;
  const variance = squares - count * mean * mean;
  if (!(variance > 0)) return null;
  // Sums over neighbours: the first of a pair is never the last value, the second never the first (which is 0 here).
  const covariance = products - mean * (sum - end) - mean * sum + (count - 1) * mean * mean;
  const raw = Math.min(0.95, covariance / variance + 1 / count);
  const lag = raw < 0.1 ? 0 : raw;
  const shift = first * (1 - lag);
  const pairs = count - 1;
  const [firsts, seconds] = [squares - end * end, squares];
  const left =
    seconds -
    2 * lag * products +
    lag * lag * firsts +
    2 * shift * (sum - lag * (sum - end)) +
    pairs * shift * shift;
  const scale = Math.sqrt(Math.max(0, left) / pairs);
  return scale > 0 ? { lag, scale } : null;
}

/** Values that are symmetric about at most 0 unless the series has shifted up. */
export interface Shift {
  sum: number;
  squares: number;
}

export function addTo(shift: Shift, value: number): void {
  shift.sum += value;
  shift.squares += value * value;
}

/** The logarithm of the evidence for a shift: a half-normal mixture over its size, normalised by the series itself. */
export function shiftLogE({ sum, squares }: Shift): number {
  const spread = 1 + TAU * TAU * squares;
  return (
    Math.LN2 -
    0.5 * Math.log(spread) +
    (TAU * TAU * sum * sum) / (2 * spread) +
    logPhi((TAU * sum) / Math.sqrt(spread))
  );
}
