import type { Millis } from '../../release/units.ts';
import { Sides } from '../../util/sides.ts';
import { BUCKETS, bucketOf } from './buckets.ts';
import type { User } from './choose.ts';
import type { Groups } from './groups.ts';
import type { History } from './history.ts';
import type { Counted, VersionCounts } from './protocol.ts';

/** A request that is over. */
interface Served {
  /** The version that it belonged to: its failures stay that version's, even where another one helped out. */
  readonly version: string;
  /** The instance that was asked last. */
  readonly address: string;
  readonly user: User | null;
  /** From the request's arrival to the end of its answer. */
  readonly took: Millis;
  readonly failed: boolean;
}

/** Counts per version since the process started, and what is told apart further. */
export class Counters {
  readonly groups: Groups;
  readonly history: History;
  readonly #counts = new Map<string, VersionCounts>();
  readonly #sides = new Map<string, Sides>();
  readonly #open = new Map<string, number>();

  constructor(groups: Groups, history: History) {
    this.groups = groups;
    this.history = history;
  }

  /** An instance of this version begins to serve a request. */
  enter(version: string): void {
    this.#open.set(version, (this.#open.get(version) ?? 0) + 1);
  }

  leave(version: string): void {
    const left = (this.#open.get(version) ?? 0) - 1;
    if (left > 0) this.#open.set(version, left);
    else this.#open.delete(version);
  }

  count({ version, address, user, took, failed }: Served): void {
    const bucket = bucketOf(took);
    const counts = this.#of(version);
    add(counts, bucket, failed);
    add(counts.split[this.#sides.get(version)!.of(address)], bucket, failed);
    if (user !== null) this.groups.count(user, version, bucket, failed);
    this.history.count(version, address, bucket, failed);
  }

  /** A request that is in no comparison. */
  apart(version: string): void {
    this.#of(version).apart++;
    this.history.apart(version);
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
    const fresh = { ...none(), split: [none(), none()] as const, apart: 0 };
    this.#counts.set(version, fresh);
    this.#sides.set(version, new Sides());
    return fresh;
  }
}

function none(): Counted {
  return { requests: 0, errors: 0, latency: new Array<number>(BUCKETS).fill(0) };
}

function add(counts: Counted, bucket: number, failed: boolean): void {
  counts.requests++;
  if (failed) counts.errors++;
  counts.latency[bucket]!++;
}
