import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Route } from '../../ports/router.ts';
import type { Millis } from '../../release/units.ts';
import type { Told } from './protocol.ts';
import { toldFrom } from './told.ts';

interface Kept {
  readonly route: Route | null;
  readonly fence: number;
  /** How long the gray share was granted, in milliseconds; null for no limit. */
  readonly lease: number | null;
  /** Time of day at which it ends, since a restart loses every other clock. */
  readonly leaseUntil: number;
  readonly timeout: Millis;
}

const NOTHING: Kept = { route: null, fence: 0, lease: null, leaseUntil: 0, timeout: 60_000 };

/** The route in force: what was told last, its fence, and its lease. Kept in a file, so that it outlives a restart. */
export class Routing {
  readonly #file: string;
  #kept: Kept;
  /** On the process's own clock, which nobody sets back. */
  #ends: number;

  constructor(file: string) {
    this.#file = file;
    this.#kept = read(file);
    const { lease, leaseUntil } = this.#kept;
    // A time of day that was set back must not make the lease longer.
    const left = lease === null ? Number.POSITIVE_INFINITY : Math.min(lease, leaseUntil - Date.now());
    this.#ends = performance.now() + left;
  }

  /** Without the gray share when its lease is over: nobody has renewed it, so nobody watches it. */
  get route(): Route | null {
    const { route } = this.#kept;
    if (route?.gray == null || performance.now() < this.#ends) return route;
    // The file need not follow: it says when the share ended.
    this.#kept = { ...this.#kept, route: { ...route, gray: null }, lease: null };
    this.#ends = Number.POSITIVE_INFINITY;
    return this.#kept.route;
  }

  /** The longest silence of an instance. */
  get timeout(): Millis {
    return this.#kept.timeout;
  }

  get fence(): number {
    return this.#kept.fence;
  }

  get leaseLeft(): number | null {
    return Number.isFinite(this.#ends) ? Math.max(0, Math.round(this.#ends - performance.now())) : null;
  }

  /**
   * False when a higher fence was seen: the sender's time is over.
   *
   * @throws Error when it is in force and could not be kept
   */
  tell({ route, fence, lease, timeout }: Told): boolean {
    if (fence < this.#kept.fence) return false;
    const granted = route.gray === null ? null : lease;
    this.#ends = granted === null ? Number.POSITIVE_INFINITY : performance.now() + granted;
    // In force first: a full disk must not stand in the way to stable.
    this.#kept = { route, fence, lease: granted, leaseUntil: Date.now() + (granted ?? 0), timeout };
    const temporary = `${this.#file}.${process.pid}`;
    writeFileSync(temporary, JSON.stringify(this.#kept), { mode: 0o600 });
    renameSync(temporary, this.#file);
    return true;
  }
}

/** A file that cannot be understood is no reason not to start: whoever starts the gateway tells it the route next. */
function read(file: string): Kept {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    return { ...toldFrom(kept), leaseUntil: Number(kept.leaseUntil) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      console.error(`${file}: ${(error as Error).message}`);
    return NOTHING;
  }
}
