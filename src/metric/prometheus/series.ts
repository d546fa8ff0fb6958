/** Counters of one series. A counter without buckets has one bucket, without a bound. */
export interface Series {
  /** Its labels, less its name and `le`. */
  readonly key: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Cumulative counts by upper bound in milliseconds, `Infinity` included. */
  readonly counts: ReadonlyMap<number, number>;
}

/** What a series has counted while it was watched, however often its process began anew. */
export interface Total {
  readonly labels: Readonly<Record<string, string>>;
  readonly last: ReadonlyMap<number, number>;
  readonly sum: ReadonlyMap<number, number>;
}

export type Totals = ReadonlyMap<string, Total>;

/**
 * Goes on counting. A count that fell began anew, so all of it is new. A series that is missing keeps what it had, and goes on from
 * there when it is back. One that was never seen begins with what it has now, or at 0 if it is in `born`.
 */
export function advance(totals: Totals, seen: readonly Series[], born: ReadonlySet<string>): Totals {
  const next = new Map(totals);
  for (const { key, labels, counts } of seen) {
    const before = totals.get(key);
    const sum = before === undefined ? begun(counts, born.has(key)) : added(before, counts);
    next.set(key, { labels, last: counts, sum });
  }
  return next;
}

function begun(counts: ReadonlyMap<number, number>, fromZero: boolean): Map<number, number> {
  return new Map([...counts].map(([bound, count]) => [bound, fromZero ? count : 0]));
}

function added({ last, sum }: Total, counts: ReadonlyMap<number, number>): Map<number, number> {
  const sameBounds = counts.size === last.size && [...counts.keys()].every((bound) => last.has(bound));
  // One bucket that fell gives the whole process away, also where another has by chance risen above its old count.
  const anew = !sameBounds || [...counts].some(([bound, count]) => count < last.get(bound)!);
  const kept = [...counts].filter(([bound]) => sum.has(bound));
  return new Map(
    kept.map(([bound, count]) => [bound, sum.get(bound)! + count - (anew ? 0 : last.get(bound)!)]),
  );
}

/** The bounds that all series have, ascending, less `Infinity`: cumulative counts are exact at each of them. */
export function commonBounds(all: Iterable<{ readonly counts: ReadonlyMap<number, number> }>): number[] {
  let common: number[] | null = null;
  for (const { counts } of all) common = (common ?? [...counts.keys()]).filter((bound) => counts.has(bound));
  return (common ?? []).filter(Number.isFinite).sort((a, b) => a - b);
}

/** Over the series that pass: how many requests took at most `bound`. */
export function countAt(totals: Iterable<Total>, bound: number): number {
  let count = 0;
  for (const { sum } of totals) count += sum.get(bound) ?? 0;
  return count;
}

/** Requests in each bucket, of the one without a bound too. Negative where the counts are not cumulative. */
export function bucketsOf(totals: Totals, bounds: readonly number[]): number[] {
  const below = [...bounds, Number.POSITIVE_INFINITY].map((bound) => countAt(totals.values(), bound));
  return below.map((count, i) => count - (below[i - 1] ?? 0));
}
