/** A seeded source of chance (mulberry32): the same traffic on every machine. */
export interface Chance {
  uniform(): number;
  normal(): number;
  poisson(mean: number): number;
  /** At most `n` of about `n p`: a Poisson draw, close enough where `p` is small. */
  binomial(n: number, p: number): number;
}

export function chance(seed: number): Chance {
  let state = Math.imul(seed, 0x9e3779b9);
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const poisson = (mean: number): number => {
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    let count = 0;
    for (let left = Math.exp(-mean), p = uniform(); p > left; p *= uniform()) count++;
    return count;
  };
  return { uniform, normal, poisson, binomial: (n, p) => Math.min(n, poisson(n * p)) };
}
