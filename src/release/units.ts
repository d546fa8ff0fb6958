/** A length of time in milliseconds, never negative. */
export type Millis = number;

/** A point in time: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A share of traffic in basis points, an integer from 0 (none) to 10,000 (all): 5 % is 500, 0.1 % is 10. */
export type Weight = number;

export const ALL: Weight = 10_000;

/** What a version may look like. It becomes an argument, a label and part of a path, so it is kept this plain. */
export const VERSION_PATTERN = /^[A-Za-z0-9._+-]{1,128}$/;

/** `500` -> `5 %`, `10` -> `0.1 %`; the space is a no-break space. */
export function percent(weight: Weight): string {
  return `${weight / 100}\u00a0%`;
}
