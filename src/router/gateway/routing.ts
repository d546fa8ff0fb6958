import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Route } from '../../ports/router.ts';
import type { Told } from './protocol.ts';

interface Kept {
  readonly route: Route | null;
  readonly fence: number;
  /** Time of day at which the gray share ends, since a restart loses every other clock; null for none. */
  readonly leaseUntil: number | null;
}

/** The route in force: what was told last, its fence, and its lease. Kept in a file, so that it outlives a restart. */
export class Routing {
  readonly #file: string;
  #kept: Kept;
  /** On the process's own clock, which nobody sets back. */
  #ends: number;

  constructor(file: string) {
    this.#file = file;
    this.#kept = read(file);
    const { leaseUntil } = this.#kept;
    this.#ends = leaseUntil === null ? Number.POSITIVE_INFINITY : performance.now() + leaseUntil - Date.now();
  }

  /** Without the gray share when its lease is over: nobody has renewed it, so nobody watches it. */
  get route(): Route | null {
    const { route } = this.#kept;
    if (route?.gray == null || performance.now() < this.#ends) return route;
    this.#keep({ ...this.#kept, route: { ...route, gray: null }, leaseUntil: null });
    this.#ends = Number.POSITIVE_INFINITY;
    return this.#kept.route;
  }

  get fence(): number {
    return this.#kept.fence;
  }

  get leaseLeft(): number | null {
    return Number.isFinite(this.#ends) ? Math.max(0, Math.round(this.#ends - performance.now())) : null;
  }

  /** False when a higher fence was seen: the sender's time is over. */
  tell({ route, fence, lease }: Told): boolean {
    if (fence < this.#kept.fence) return false;
    const limited = route.gray !== null && lease !== null;
    this.#ends = limited ? performance.now() + lease : Number.POSITIVE_INFINITY;
    this.#keep({ route, fence, leaseUntil: limited ? Date.now() + lease : null });
    return true;
  }

  #keep(kept: Kept): void {
    this.#kept = kept;
    const temporary = `${this.#file}.${process.pid}`;
    writeFileSync(temporary, JSON.stringify(kept), { mode: 0o600 });
    renameSync(temporary, this.#file);
  }
}

function read(file: string): Kept {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    // Nothing was kept yet.
    return { route: null, fence: 0, leaseUntil: null };
  }
}
