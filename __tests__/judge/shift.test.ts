import { describe, expect, it } from 'vitest';
import { extend, frozen, startSeries } from '../../src/judge/shift.ts';
import { chance } from './random.ts';

/** An autoregression about `mean`. */
function seriesOf(count: number, lag: number, mean: number): number[] {
  const { normal } = chance(11);
  let value = normal();
  return Array.from({ length: count }, () => {
    value = lag * value + Math.sqrt(1 - lag * lag) * normal();
    return mean + value;
  });
}

/** The same numbers from the whole series at once. */
function directly(values: readonly number[]) {
  const mean = values.reduce((a, b) => a + b) / values.length;
  const centred = values.map((value) => value - mean);
  const covariance = centred.slice(1).reduce((sum, value, i) => sum + value * centred[i]!, 0);
  const variance = centred.reduce((sum, value) => sum + value * value, 0);
  const lag = Math.min(0.95, covariance / variance + 1 / values.length);
  const freed = values.slice(1).map((value, i) => value - lag * values[i]!);
  return { lag, scale: Math.sqrt(freed.reduce((sum, y) => sum + y * y, 0) / freed.length) };
}

describe('what is measured of a gauge before the release', () => {
  it.each([
    [0.5, 0],
    [0.7, 3],
    [0.8, 1e6],
  ])('is its correlation %d and its scale, about %d', (lag, mean) => {
    const values = seriesOf(300, lag, mean);
    const series = startSeries();

    for (const value of values) extend(series, value);

    const expected = directly(values);
    expect(frozen(series)!.lag).toBeCloseTo(expected.lag, 5);
    expect(frozen(series)!.scale / expected.scale).toBeCloseTo(1, 5);
  });

  it('is nothing where there is too little of it, or it never varies', () => {
    const few = startSeries();
    const flat = startSeries();
    for (let i = 0; i < 11; i++) extend(few, i % 3);
    for (let i = 0; i < 100; i++) extend(flat, 7);

    expect(frozen(few)).toBeNull();
    expect(frozen(flat)).toBeNull();
  });
});
