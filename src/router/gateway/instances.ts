import type { Backend, Route } from '../../ports/router.ts';
import type { Millis } from '../../release/units.ts';
import type { Chosen } from './choose.ts';

/** At most this many instances are asked to take one request. */
const MOST = 5;
/** An instance that could not be reached is asked last for this long. */
const AVOIDED_FOR: Millis = 1000;

export interface Instance {
  readonly version: string;
  readonly address: string;
  readonly host: string;
  readonly port: number;
}

/** In which order the instances are asked. */
export class Instances {
  readonly #avoided = new Map<string, Millis>();
  #turn = 0;

  /** The version's own in turn; then one of stable, which helps out where gray cannot be reached. */
  inOrder({ stable, gray }: Route, { arm, alone }: Chosen): readonly Instance[] {
    this.#turn = (this.#turn + 1) % Number.MAX_SAFE_INTEGER;
    if (arm === 'stable' || gray === null) return this.#of(stable, MOST);
    const own = this.#of(gray, MOST - 1);
    return alone ? own : [...own, ...this.#of(stable, 1)];
  }

  avoid({ address }: Instance): void {
    const now = performance.now();
    for (const [known, until] of this.#avoided) if (until < now) this.#avoided.delete(known);
    this.#avoided.set(address, now + AVOIDED_FOR);
  }

  #of({ version, addresses }: Backend, most: number): Instance[] {
    const now = performance.now();
    const turn = this.#turn;
    const all = addresses.map((_, i) => addresses[(turn + i) % addresses.length]!);
    if (this.#avoided.size > 0) {
      const avoided = (address: string) => Number((this.#avoided.get(address) ?? 0) > now);
      // Sorting keeps the turn among equals.
      all.sort((a, b) => avoided(a) - avoided(b));
    }
    return all.slice(0, most).map((address) => ({ version, address, ...split(address) }));
  }
}

/** `host:port`, the brackets of an IPv6 address taken off. */
function split(address: string): { host: string; port: number } {
  const at = address.lastIndexOf(':');
  return { host: address.slice(0, at).replace(/^\[|\]$/g, ''), port: Number(address.slice(at + 1)) };
}
