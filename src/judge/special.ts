const HALF_LOG_TWO_PI = 0.918938533204672741780329736406;

/** Beyond this the first terms of Stirling's series are exact to a double's last digits. */
const STIRLING_FROM = 10;

/** Up to this many factors a product is faster than two logarithms of the gamma function, and exact. */
const PRODUCT_TO = 16;

/**
 * log Γ(z + n) − log Γ(z) for z > 0 and a whole n >= 0: the logarithm of the rising factorial. The difference is taken
 * before rounding, so it stays exact where both logarithms are huge.
 */
export function logRising(z: number, n: number): number {
  if (n <= PRODUCT_TO) return n === 0 ? 0 : Math.log(rising(z, n));
  if (z >= STIRLING_FROM) return stirlingRising(z, n);
  const first = Math.ceil(STIRLING_FROM - z);
  return Math.log(rising(z, first)) + stirlingRising(z + first, n - first);
}

function rising(z: number, n: number): number {
  let product = z;
  for (let i = 1; i < n; i++) product *= z + i;
  return product;
}

function stirlingRising(z: number, n: number): number {
  const end = z + n;
  return n * Math.log(z) + (end - 0.5) * Math.log1p(n / z) - n + stirlingTail(end) - stirlingTail(z);
}

/** What follows z log z − z in the logarithm of the gamma function (Abramowitz and Stegun 6.1.41). */
function stirlingTail(z: number): number {
  const r = 1 / z;
  const r2 = r * r;
  return r * (1 / 12 - r2 * (1 / 360 - r2 * (1 / 1260 - r2 / 1680)));
}

/** log(e^a + e^b) */
export function logAdd(a: number, b: number): number {
  const top = Math.max(a, b);
  return top === Number.NEGATIVE_INFINITY ? top : top + Math.log1p(Math.exp(Math.min(a, b) - top));
}

/** log of the sum of e^value. */
export function logSum(values: readonly number[]): number {
  const top = Math.max(...values);
  if (top === Number.NEGATIVE_INFINITY) return top;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
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
