import { createHash } from 'node:crypto';
import { Refused } from '../../ports/adapter.ts';
import type { Route } from '../../ports/router.ts';
import type { Match } from '../../release/traffic.ts';
import type { Settings } from './options.ts';

/**
 * What of a route only a reload can change: which names are looked at, and how many servers there is room for. All else, the
 * share, the values that match, the salt and the addresses, is changed while HAProxy runs.
 */
export interface Shape {
  /** Names that a match rule may look at, each with its place; a place without values matches nobody. */
  readonly looks: readonly Look[];
  /** The cookie that keeps users in their bucket; unused while the route says nothing of it. */
  readonly cookie: string | null;
  /** The header that is ours to write; null for none. */
  readonly marks: string | null;
  /** The header that a rule may follow; looked at while the route says so. */
  readonly follows: string | null;
  /** Servers per backend. */
  readonly slots: number;
}

export type Look = Pick<Match, 'on' | 'name'>;

export const EMPTY: Shape = { looks: [], cookie: null, marks: null, follows: null, slots: 8 };

/** Grows with the text below it: a HAProxy that runs an older text is reloaded. */
const TEXT_VERSION = 3;
const NAME = /^[A-Za-z0-9._-]{1,100}$/;

/** The least shape that has room for what is there and what is wanted, so that going back never needs a reload. */
export function roomFor(shape: Shape, { stable, gray, marks }: Route): Shape {
  const looks = [...shape.looks];
  for (const { on, name } of gray?.rule.match ?? []) {
    if (!NAME.test(name))
      throw new Refused(`HAProxy cannot look at the ${on} "${name}": letters, digits and . _ - only`);
    const needed = gray!.rule.match.filter((match) => sameLook(match, { on, name })).length;
    while (looks.filter((look) => sameLook(look, { on, name })).length < needed) looks.push({ on, name });
  }
  const cookie = gray?.rule.sticky?.cookie ?? shape.cookie;
  if (cookie !== null && !NAME.test(cookie)) {
    throw new Refused(`HAProxy cannot keep the cookie "${cookie}": letters, digits and . _ - only`);
  }
  const most = Math.max(stable.addresses.length, gray?.addresses.length ?? 0);
  // Room for as many again: in a change old and new servers stand side by side.
  const slots = Math.max(shape.slots, Math.ceil((most * 2) / 8) * 8);
  const follows = gray?.rule.follows ?? shape.follows ?? null;
  return { looks, cookie, marks: marks ?? null, follows, slots };
}

export function sameLook(a: Look, b: Look): boolean {
  const fold = ({ on, name }: Look) => (on === 'header' ? name.toLowerCase() : name);
  return a.on === b.on && fold(a) === fold(b);
}

/** By this HAProxy is seen to run the configuration that was written. */
export function hashOf({ service, listen, timeout }: Settings, shape: Shape): string {
  const all = JSON.stringify([
    TEXT_VERSION,
    service,
    listen,
    timeout,
    shape.looks,
    shape.cookie,
    shape.marks,
    shape.follows,
    shape.slots,
  ]);
  return createHash('sha256').update(all).digest('hex').slice(0, 12);
}
