import { ALL, type Weight } from '../../release/units.ts';

/** How many of gray's pods beside so many stable ones get at most this share, which is below 100 %. */
export function podsFor(weight: Weight, stable: number): number {
  return Math.floor((weight * stable) / (ALL - weight));
}

/** What they get: a Service gives each of its pods the same. */
export function shareOf(gray: number, stable: number): Weight {
  return gray === 0 ? 0 : Math.round((gray / (gray + stable)) * ALL);
}
