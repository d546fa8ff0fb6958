/** A part of a number of releases. */
export interface Part {
  readonly count: number;
  readonly of: number;
}

export function rateOf({ count, of }: Part): number {
  return of === 0 ? 0 : count / of;
}

export function plusPart(a: Part, b: Part): Part {
  return { count: a.count + b.count, of: a.of + b.of };
}

/** The exact interval of 95 % for a chance (Clopper and Pearson 1934). */
export function intervalOf({ count, of }: Part): readonly [number, number] {
  if (of === 0) return [0, 1];
  const low = count === 0 ? 0 : chanceWhere((p) => 1 - atMost(count - 1, of, p), 0.025);
  const high = count === of ? 1 : chanceWhere((p) => 1 - atMost(count, of, p), 0.975);
  return [low, high];
}

/** The p at which a rising function of it reaches a value. */
function chanceWhere(rising: (p: number) => number, value: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (rising(middle) < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(X <= count) of a binomial variable. */
function atMost(count: number, of: number, p: number): number {
  let log = of * Math.log1p(-p);
  let sum = Math.exp(log);
  for (let k = 1; k <= count; k++) {
    log += Math.log((of - k + 1) / k) + Math.log(p) - Math.log1p(-p);
    sum += Math.exp(log);
  }
  return Math.min(1, sum);
}

export function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

/** The middle one, of an even number the mean of both; null of none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}
