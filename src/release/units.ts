/** A length of time in milliseconds, never negative. */
export type Millis = number;

/** A point in time: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A share of traffic in basis points, an integer from 0 (none) to 10,000 (all): 5 % is 500, 0.1 % is 10. */
export type Weight = number;

export const ALL: Weight = 10_000;

/**
 * What a version may look like. It becomes an argument, a label and part of a path, so it is kept this plain, and begins with a
 * letter or digit: `--help` would be an option to some program, and `..` a folder.
 */
export const VERSION_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/;

/** `500` -> `5 %`, `10` -> `0.1 %`; the space is a no-break space. */
export function percent(weight: Weight): string {
  return `${weight / 100}\u00a0%`;
}

/** A duration as a spec writes it: a number and its unit, `500ms`, `30s`, `5m`, `2h`, `1d`. */
export const DURATION_PATTERN = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)$/;

const UNITS: Readonly<Record<string, Millis>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `30s` -> 30,000, rounded to whole milliseconds; null when the text is no duration. */
export function parseDuration(text: string): Millis | null {
  const [, number, unit] = DURATION_PATTERN.exec(text) ?? [];
  return number === undefined || unit === undefined ? null : Math.round(Number(number) * UNITS[unit]!);
}

/** `30000` -> `30 s`, `1500` -> `1.5 s`, `120000` -> `2 min`, for people; the space is a no-break space. */
export function inWords(length: Millis): string {
  if (length < 1000) return `${Math.round(length)}\u00a0ms`;
  if (length % 60_000 === 0) return `${length / 60_000}\u00a0min`;
  return `${Math.round(length / 100) / 10}\u00a0s`;
}
