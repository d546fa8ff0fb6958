import type { Interval, Span } from '../../ports/metric.ts';
import type { Instant, Millis } from '../../release/units.ts';
import { BUCKETS } from './buckets.ts';
import { againstItself } from './halves.ts';

const LENGTH: Millis = 10_000;
/** Two hours. */
const MOST = 720;

/** Where an instance's counts lie: requests, errors, then one for each bucket of latency. */
const LATENCY = 2;

/** What the instances of one version did while it alone served. */
export interface Past {
  readonly from: Instant;
  readonly to: Instant;
  readonly version: string;
  readonly instances: readonly string[];
  /** For each instance: requests, errors, the first bucket that is not empty, how many follow, and these. */
  readonly counts: Uint32Array;
}

/**
 * The last two hours, in memory alone. Nothing is kept of times in which two versions served: what is asked for is a version
 * against itself. Nor of the interval in which the gateway started, which would tell of less traffic than there is.
 */
export class History {
  readonly #now: () => Instant;
  readonly #past: Past[] = [];
  #from: Instant;
  #version: string | null = null;
  /** Two versions served, or a part of the interval was not seen: it tells neither who nor how many. */
  #partial: boolean;
  #cells = new Map<string, Uint32Array>();

  constructor(now: () => Instant = Date.now) {
    this.#now = now;
    this.#from = beginning(now());
    this.#partial = now() !== this.#from;
  }

  count(version: string, address: string, bucket: number, failed: boolean): void {
    this.#served(version);
    const cell = this.#cellOf(address);
    cell[0]!++;
    if (failed) cell[1]!++;
    cell[LATENCY + bucket]!++;
  }

  /** The version was served a request that is in no comparison. */
  apart(version: string): void {
    this.#served(version);
  }

  /** The version's instances, a quarter of them in gray's place, oldest first. */
  of(version: string, { from, to }: Span): Interval[] {
    this.#roll();
    return againstItself(
      this.#past.filter((past) => past.version === version && past.from >= from && past.to <= to),
    );
  }

  #served(version: string): void {
    this.#roll();
    this.#version ??= version;
    if (version !== this.#version) this.#partial = true;
  }

  #roll(): void {
    const now = this.#now();
    if (now >= this.#from && now < this.#from + LENGTH) return;
    if (this.#version !== null && !this.#partial) this.#past.push(this.#packed(this.#version));
    // The time of day was set back into an interval that is over.
    this.#partial = now < this.#from;
    this.#from = beginning(now);
    this.#version = null;
    this.#cells = new Map();
    // The time of day can be set back: intervals must not overlap.
    while (this.#past.length > 0 && this.#past.at(-1)!.to > this.#from) this.#past.pop();
    while (this.#past.length > 0 && this.#past[0]!.from < this.#from - MOST * LENGTH) this.#past.shift();
  }

  #packed(version: string): Past {
    const counts = [...this.#cells.values()].flatMap((cell) => {
      const latency = cell.subarray(LATENCY);
      const first = latency.findIndex((n) => n > 0);
      const used = latency.subarray(first, latency.findLastIndex((n) => n > 0) + 1);
      return [cell[0]!, cell[1]!, first, used.length, ...used];
    });
    return {
      from: this.#from,
      to: this.#from + LENGTH,
      version,
      instances: [...this.#cells.keys()],
      counts: Uint32Array.from(counts),
    };
  }

  #cellOf(address: string): Uint32Array {
    const known = this.#cells.get(address);
    if (known !== undefined) return known;
    const fresh = new Uint32Array(LATENCY + BUCKETS);
    this.#cells.set(address, fresh);
    return fresh;
  }
}

function beginning(now: Instant): Instant {
  return now - (now % LENGTH);
}
