import { type Millis, parseDuration, type Weight } from '../release/units.ts';

/** A piece of a valid spec as it was read. */
export type Raw = Readonly<Record<string, unknown>>;

/** A duration that the schema has checked. */
export function millis(text: unknown, fallback: Millis): Millis {
  return typeof text === 'string' ? (parseDuration(text) ?? fallback) : fallback;
}

/** A share that the schema has checked, in basis points. */
export function weight(text: unknown, fallback: Weight): Weight {
  return typeof text === 'string' ? Math.round(Number.parseFloat(text) * 100) : fallback;
}
