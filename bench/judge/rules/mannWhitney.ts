/**
 * The standardised Mann-Whitney statistic of x being above y, by the normal approximation with corrections for continuity and
 * ties; 0 where all values are alike.
 */
export function mannWhitney(x: readonly number[], y: readonly number[]): number {
  const ties = new Map<number, number>();
  for (const value of [...x, ...y]) ties.set(value, (ties.get(value) ?? 0) + 1);
  let above = 0;
  for (const a of x) for (const b of y) above += a > b ? 1 : a === b ? 0.5 : 0;
  const pairs = x.length * y.length;
  const all = x.length + y.length;
  let tied = 0;
  for (const count of ties.values()) tied += count ** 3 - count;
  const variance = (pairs / 12) * (all + 1 - tied / (all * (all - 1)));
  if (!(variance > 0)) return 0;
  const distance = above - pairs / 2;
  return (distance - Math.sign(distance) * 0.5) / Math.sqrt(variance);
}

/** The median of all differences (Hodges and Lehmann 1963). */
export function shiftBetween(x: readonly number[], y: readonly number[]): number {
  const differences = Float64Array.from(x.flatMap((a) => y.map((b) => a - b))).sort();
  const middle = differences.length / 2;
  return (differences[Math.floor(middle)]! + differences[Math.ceil(middle) - 1]!) / 2;
}
