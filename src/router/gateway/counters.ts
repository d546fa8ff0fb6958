import type { VersionCounts } from './protocol.ts';

/** Bucket edges in milliseconds: 1 ms, then each a quarter more, to a minute. The same for both versions. */
export const EDGES: readonly number[] = Array.from({ length: 51 }, (_, i) => Number((1.25 ** i).toPrecision(3))).filter(
  (edge) => edge <= 60_000,
);

/** Counts per version since the process started. */
export class Counters {
  readonly #counts = new Map<string, VersionCounts>();
  readonly #open = new Map<string, number>();

  begin(version: string): void {
    this.#open.set(version, (this.#open.get(version) ?? 0) + 1);
  }

  /** @param took milliseconds from the request's arrival to the end of its answer */
  end(version: string, took: number, failed: boolean, matched: boolean): void {
    this.#open.set(version, (this.#open.get(version) ?? 1) - 1);
    const counts = this.#of(version);
    if (matched) {
      counts.matched++;
      return;
    }
    counts.requests++;
    if (failed) counts.errors++;
    counts.latency[bucketOf(took)]!++;
  }

  get counts(): Readonly<Record<string, VersionCounts>> {
    return Object.fromEntries(this.#counts);
  }

  get open(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#open].filter(([, number]) => number > 0));
  }

  #of(version: string): VersionCounts {
    const known = this.#counts.get(version);
    if (known !== undefined) return known;
    const fresh = { requests: 0, errors: 0, latency: new Array<number>(EDGES.length + 1).fill(0), matched: 0 };
    this.#counts.set(version, fresh);
    return fresh;
  }
}

function bucketOf(took: number): number {
  let low = 0;
  let high = EDGES.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (took <= EDGES[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
