import { describe, expect, it } from 'vitest';
import { addLogRising, logAdd, logPhi, logSum } from '../../src/judge/special.ts';

describe('the rising factorial', () => {
  it.each([
    [0.05, 3],
    [0.3, 40],
    [2.5, 17],
    [60, 16],
    [60, 500],
    [4e8, 30],
  ])('of %d over %d factors is their product', (z, n) => {
    const sums = [1];
    let direct = 0;
    for (let i = 0; i < n; i++) direct += Math.log(z + i);

    addLogRising(sums, 0, { z: Float64Array.of(z), count: 1 }, n, -1);

    expect(sums[0]! - 1).toBeCloseTo(-direct, 9);
  });
});

describe('the normal distribution', () => {
  it.each([
    [0, Math.log(0.5)],
    [1, -0.1727537790234499],
    [-1, -1.8410216450092636],
    [-2.9, -6.284058234947419],
    [-3.1, -6.940688458421229],
    [-10, -53.23128515051247],
    [6, -9.865876450377012e-10],
  ])('has the logarithm at %d', (z, expected) => {
    expect(Math.abs(logPhi(z) - expected)).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));
  });
});

describe('sums of what is kept as logarithms', () => {
  it('neither overflow nor vanish', () => {
    expect(logAdd(800, 800)).toBeCloseTo(800 + Math.LN2, 9);
    expect(logAdd(Number.NEGATIVE_INFINITY, -3)).toBe(-3);
    expect(logSum([-2000, -2000, -2000])).toBeCloseTo(-2000 + Math.log(3), 9);
  });
});
