const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** Beyond this the first terms of Stirling's series are exact to a double's last digits. */
const STIRLING_FROM = 10;

/** Up to this many factors a product is faster than two logarithms of the gamma function, and exact. */
const PRODUCT_TO = 16;

/**
 * Adds log Γ(z + n) − log Γ(z), times `sign`, to `sums[from...]` for each of the first `count` values of `z`, all above 0, and a
 * whole n >= 0: the logarithm of the rising factorial. The difference is taken before rounding, so it stays exact where both
 * logarithms are huge.
 */
export function addLogRising(
  sums: number[],
  from: number,
  { z, count }: { readonly z: Float64Array; readonly count: number },
  n: number,
  sign: number,
): void {
  if (n === 0) return;
  for (let i = 0; i < count; i++) {
    let at = z[i]!;
    let product = 1;
    let left = n;
    while (left > 0 && (n <= PRODUCT_TO || at < STIRLING_FROM)) {
      product *= at++;
      left--;
    }
    let log = Math.log(product);
    if (left > 0) {
      const end = at + left;
      log += left * Math.log(at) + (end - 0.5) * Math.log1p(left / at) - left + tail(end) - tail(at);
    }
    sums[from + i]! += sign * log;
  }
}

/** What follows z log z − z in the logarithm of the gamma function (Abramowitz and Stegun 6.1.41). */
function tail(z: number): number {
  const r = 1 / z;
  const r2 = r * r;
  return r * (1 / 12 - r2 * (1 / 360 - r2 * (1 / 1260 - r2 / 1680)));
}

/** log(e^a + e^b) */
export function logAdd(a: number, b: number): number {
  const top = Math.max(a, b);
  return top === Number.NEGATIVE_INFINITY ? top : top + Math.log1p(Math.exp(Math.min(a, b) - top));
}

/** log of the sum of e^value, over the first `count` values. */
export function logSum(values: ArrayLike<number>, count = values.length): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) top = Math.max(top, values[i]!);
  if (top === Number.NEGATIVE_INFINITY) return top;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += Math.exp(values[i]! - top);
  return top + Math.log(sum);
}

/** The logarithm of the standard normal distribution function. */
export function logPhi(z: number): number {
  if (z < -3) return logUpperTail(-z);
  if (z > 3) return Math.log1p(-Math.exp(logUpperTail(z)));
  // Marsaglia, Evaluating the normal distribution, Journal of Statistical Software 11:4 (2004).
  let term = z;
  let sum = z;
  for (let i = 3; Math.abs(term) > 1e-17 * Math.abs(sum); i += 2) {
    term *= (z * z) / i;
    sum += term;
  }
  return Math.log(0.5 + sum * Math.exp((-z * z) / 2 - HALF_LOG_TWO_PI));
}

/** log P(Z > z) for z >= 3, by Laplace's continued fraction. */
function logUpperTail(z: number): number {
  let fraction = z;
  for (let i = 60; i >= 1; i--) fraction = z + i / fraction;
  return (-z * z) / 2 - HALF_LOG_TWO_PI - Math.log(fraction);
}
