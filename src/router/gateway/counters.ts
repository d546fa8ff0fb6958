import type { VersionCounts } from './protocol.ts';

/** Bucket edges in milliseconds: 1 ms, then each a quarter more, to a minute. The same for both versions. */
export const EDGES: readonly number[] = Array.from({ length: 51 }, (_, i) =>
  Number((1.25 ** i).toPrecision(3)),
).filter((edge) => edge <= 60_000);

/** Counts per version since the process started. */
export class Counters {
  readonly #counts = new Map<string, VersionCounts>();
  readonly #open = new Map<string, number>();

  /** An instance of this version begins to serve a request. */
  enter(version: string): void {
    this.#open.set(version, (this.#open.get(version) ?? 0) + 1);
  }

  leave(version: string): void {
    const left = (this.#open.get(version) ?? 0) - 1;
    if (left > 0) this.#open.set(version, left);
    else this.#open.delete(version);
  }

  /** @param took milliseconds from the request's arrival to the end of its answer */
  count(version: string, took: number, failed: boolean): void {
    const counts = this.#of(version);
    counts.requests++;
    if (failed) counts.errors++;
    counts.latency[bucketOf(took)]!++;
  }

  /** A request that is in no comparison. */
  apart(version: string): void {
    this.#of(version).apart++;
  }

  /** Of the versions that were served so far, and of those that are routed to: they have had no request yet, which is zero. */
  of(routed: readonly string[]): Readonly<Record<string, VersionCounts>> {
    for (const version of routed) this.#of(version);
    return Object.fromEntries(this.#counts);
  }

  get open(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#open);
  }

  #of(version: string): VersionCounts {
    const known = this.#counts.get(version);
    if (known !== undefined) return known;
    const fresh = { requests: 0, errors: 0, latency: new Array<number>(EDGES.length + 1).fill(0), apart: 0 };
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
