import type { Millis } from '../../release/units.ts';

const UNITS: readonly (readonly [Millis, string])[] = [
  [86_400_000, 'd'],
  [3_600_000, 'h'],
  [60_000, 'm'],
  [1000, 's'],
  [1, 'ms'],
];

/** A duration as a spec writes it, exactly: `90s`, `5m`. */
export function writtenDuration(length: Millis): string {
  const [unit, sign] = UNITS.find(([each]) => length > 0 && length % each === 0) ?? [1000, 's'];
  return `${length / unit}${sign}`;
}

/** A share as a spec writes it, to a hundredth of a percent: `0.05` is `5%`. */
export function writtenShare(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
