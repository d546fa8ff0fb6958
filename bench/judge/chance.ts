/** A seeded source of chance: the same traffic on every machine. */
export interface Chance {
  /** Strictly between 0 and 1. */
  uniform(): number;
  normal(): number;
  poisson(mean: number): number;
  /** Of mean 1. */
  gamma(shape: number): number;
  /** At most `n` of about `n p`: a Poisson draw, close enough where `p` is small. */
  binomial(n: number, p: number): number;
}

/** Streams of other seeds, or of the same seed with another name, are independent. */
export function chance(seed: number, name = ''): Chance {
  const uniform = smallFast(seed, hashOf(name));
  const normal = normals(uniform);
  const poisson = (mean: number) => (mean < 10 ? countUp(mean, uniform) : reject(mean, uniform));
  return {
    uniform,
    normal,
    poisson,
    gamma: (shape) => gamma(shape, uniform, normal) / shape,
    binomial: (n, p) => Math.min(n, poisson(n * p)),
  };
}

/** Doty-Humphrey's sfc32: 128 bits of state, so that no two releases share a piece of their streams. */
function smallFast(seed: number, stream: number): () => number {
  let [a, b, c, counter] = [seed | 0, stream, 0x243f6a88, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return ((sum >>> 0) + 0.5) / 4294967296;
  };
  for (let i = 0; i < 20; i++) next();
  return next;
}

/** FNV-1a. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5 | 0;
  for (const character of name) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return hash;
}

/** Box and Muller's pairs. */
function normals(uniform: () => number): () => number {
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const value = spare;
      spare = null;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}

function countUp(mean: number, uniform: () => number): number {
  let count = 0;
  for (let left = Math.exp(-mean), p = uniform(); p > left; p *= uniform()) count++;
  return count;
}

/** Hörmann's transformed rejection (PTRS), Insurance: Mathematics and Economics 12 (1993). */
function reject(mean: number, uniform: () => number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverse = Math.log(1.1239 + 1.1328 / (b - 3.4));
  const sure = 0.9277 - 3.6224 / (b - 2);
  const logMean = Math.log(mean);
  for (;;) {
    const u = uniform() - 0.5;
    const v = uniform();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= sure) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    const accept = k * logMean - mean - logFactorial(k);
    if (Math.log(v) + inverse - Math.log(a / (us * us) + b) <= accept) return k;
  }
}

const SMALL = Array.from({ length: 10 }, (_, k) => {
  let product = 1;
  for (let i = 2; i <= k; i++) product *= i;
  return Math.log(product);
});

/** Stirling's series beyond a table. */
function logFactorial(k: number): number {
  if (k < SMALL.length) return SMALL[k]!;
  const z = k + 1;
  return (z - 0.5) * Math.log(z) - z + 0.9189385332046727 + 1 / (12 * z) - 1 / (360 * z ** 3);
}

/** Marsaglia and Tsang, ACM Transactions on Mathematical Software 26 (2000). */
function gamma(shape: number, uniform: () => number, normal: () => number): number {
  if (shape < 1) return gamma(shape + 1, uniform, normal) * uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
