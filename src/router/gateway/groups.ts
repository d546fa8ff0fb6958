import { GROUPS } from '../../release/traffic.ts';
import type { Millis } from '../../release/units.ts';
import { BUCKETS, bucketOf } from './buckets.ts';
import type { User } from './choose.ts';
import type { GroupsState } from './protocol.ts';
import type { Routing } from './routing.ts';

interface Table {
  readonly requests: Uint32Array;
  readonly errors: Uint32Array;
  /** Per group, one bucket after the other: 40 kB a version. */
  readonly latency: Uint32Array;
}

/**
 * Counts per version and group of sticky buckets, of one release: the one whose rule is in force, or was last. Another release
 * draws its users anew, and so the counts begin anew.
 */
export class Groups {
  readonly #routing: Routing;
  readonly #tables = new Map<string, Table>();
  #salt: string | null = null;
  #sticky = false;
  #drawn = 0;

  constructor(routing: Routing) {
    this.#routing = routing;
  }

  /** Nothing of a user of an earlier release, whose request has ended late. */
  count({ salt, group }: User, version: string, bucket: number, failed: boolean): void {
    this.#follow();
    if (salt !== this.#salt) return;
    const { requests, errors, latency } = this.#of(version);
    requests[group]!++;
    if (failed) errors[group]!++;
    latency[group * BUCKETS + bucket]!++;
  }

  /** Null where users are not sticky. Slow is what took longer than the next bucket edge at or above `slowOver`. */
  state(slowOver: Millis | null): GroupsState | null {
    this.#follow();
    if (!this.#sticky) return null;
    const versions = [...this.#tables].map(([version, { requests, errors, latency }]) => {
      const counts = { requests: [...requests], errors: [...errors] };
      return [version, slowOver === null ? counts : { ...counts, slow: slowIn(latency, slowOver) }] as const;
    });
    return { epoch: String(this.#drawn), versions: Object.fromEntries(versions) };
  }

  #follow(): void {
    const gray = this.#routing.route?.gray ?? null;
    if (gray === null) return;
    this.#sticky = gray.rule.sticky !== undefined;
    if (!this.#sticky || gray.salt === this.#salt) return;
    this.#salt = gray.salt;
    this.#drawn++;
    this.#tables.clear();
  }

  #of(version: string): Table {
    const known = this.#tables.get(version);
    if (known !== undefined) return known;
    const fresh = {
      requests: new Uint32Array(GROUPS),
      errors: new Uint32Array(GROUPS),
      latency: new Uint32Array(GROUPS * BUCKETS),
    };
    this.#tables.set(version, fresh);
    return fresh;
  }
}

function slowIn(latency: Uint32Array, slowOver: Millis): number[] {
  const first = bucketOf(slowOver) + 1;
  return Array.from({ length: GROUPS }, (_, group) =>
    latency.subarray(group * BUCKETS + first, (group + 1) * BUCKETS).reduce((sum, n) => sum + n, 0),
  );
}
