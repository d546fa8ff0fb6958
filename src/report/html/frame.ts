import type { Scale } from './scale.ts';

/** Where the two panels lie, in the picture's own units, which are those of the screen. */
export interface Frame {
  readonly kind: 'wide' | 'nar';
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly upper: readonly [number, number];
  readonly lower: readonly [number, number];
  readonly times: number;
}

export interface Scales {
  readonly x: Scale;
  readonly value: Scale;
  readonly power: Scale;
  /** The panel's lowest and highest value; the lowest is 0 unless a gauge falls below it. */
  readonly least: number;
  readonly most: number;
  readonly highest: number;
}

/** The lowest evidence that is drawn, as a power of ten. */
export const LOWEST = -2;
