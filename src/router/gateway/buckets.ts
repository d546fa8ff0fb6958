/** Bucket edges in milliseconds: 1 ms, then each a quarter more, to a minute. The same for both versions. */
export const EDGES: readonly number[] = Array.from({ length: 51 }, (_, i) =>
  Number((1.25 ** i).toPrecision(3)),
).filter((edge) => edge <= 60_000);

/** One more than the edges: the last bucket has none. */
export const BUCKETS = EDGES.length + 1;

/** @param took milliseconds; an edge itself belongs to the bucket below it */
export function bucketOf(took: number): number {
  let low = 0;
  let high = EDGES.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (took <= EDGES[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
