import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacityFor, HEADROOM, sameRule } from '../../src/release/traffic.ts';
import { ALL, percent } from '../../src/release/units.ts';

const weight = fc.integer({ min: 0, max: ALL });
const instances = fc.integer({ min: 1, max: 500 });

describe('capacityFor', () => {
  it.each([
    [500, 20, 1, 2],
    [500, 3, 1, 1],
    [5000, 2, 1, 2],
    [5000, 10, 1, 6],
    [2500, 10, 4, 4],
    [9000, 3, 1, 3],
    [10_000, 7, 1, 7],
    [0, 5, 2, 2],
  ])('of %i basis points of %i instances with a slice of %i is %i', (share, size, slice, expected) => {
    expect(capacityFor(share, size, slice)).toBe(expected);
  });

  it('gives gray room for its share, never more than the full size, and the full size at 100 %', () => {
    fc.assert(
      fc.property(weight, instances, (share, size) => {
        const capacity = capacityFor(share, size, 1);
        expect(capacity).toBeGreaterThanOrEqual(Math.min(size, (share / ALL) * size * HEADROOM - 1e-9));
        expect(capacity).toBeLessThanOrEqual(size);
        expect(capacityFor(ALL, size, 1)).toBe(size);
      }),
    );
  });

  it('never falls when the share rises', () => {
    fc.assert(
      fc.property(weight, weight, instances, (a, b, size) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(capacityFor(less, size, 1)).toBeLessThanOrEqual(capacityFor(more, size, 1));
      }),
    );
  });
});

describe('sameRule', () => {
  it('forgives half of the finest step that a router can serve, and nothing else', () => {
    const rule = { match: [], weight: 500 };
    expect(sameRule(rule, { match: [], weight: 505 }, 10)).toBe(true);
    expect(sameRule(rule, { match: [], weight: 506 }, 10)).toBe(false);
    expect(sameRule(rule, { match: [], weight: 500, sticky: { cookie: 'gray' } }, 10)).toBe(false);
    expect(sameRule(rule, { match: [{ on: 'header', name: 'x', anyOf: ['1'] }], weight: 500 }, 10)).toBe(
      false,
    );
  });
});

describe('percent', () => {
  it('writes shares as people do', () => {
    expect([0, 10, 500, 1250, 10_000].map(percent)).toEqual([
      '0\u00a0%',
      '0.1\u00a0%',
      '5\u00a0%',
      '12.5\u00a0%',
      '100\u00a0%',
    ]);
  });
});
