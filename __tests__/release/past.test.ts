import { describe, expect, it } from 'vitest';
import type { Interval } from '../../src/ports/metric.ts';
import { intervalsOf, packPast } from '../../src/release/past.ts';

const PLENTY = 1e6;

function past(intervals: readonly Interval[]) {
  return { intervals, groups: null, slowOver: null };
}

describe('a past as the journal holds it', () => {
  it.each<['errors' | 'latency' | 'gauge', Interval[]]>([
    [
      'errors',
      [
        { from: 5, to: 15, gray: { requests: 10, errors: 1 }, stable: { requests: 30, errors: 0 } },
        { from: 15, to: 27, gray: { requests: 0, errors: 0 }, stable: { requests: 31, errors: 2 } },
      ],
    ],
    [
      'latency',
      [
        {
          from: 5,
          to: 15,
          le: [10, 100],
          gray: { requests: 3, latency: [1, 2, 0] },
          stable: { requests: 9, latency: [4, 4, 1] },
        },
      ],
    ],
    ['gauge', [{ from: 5, to: 15, gray: { requests: 0, gauge: 1.5 }, stable: { requests: 0, gauge: -2 } }]],
  ])('is read as it was written: %s', (of, intervals) => {
    expect(intervalsOf(packPast(past(intervals), of, PLENTY))).toEqual(intervals);
  });

  it('leaves out what has an arm or the measure missing, and buckets other than the newest', () => {
    const arm = (latency: number[]) => ({ requests: 1, latency });
    const whole = { from: 20, to: 30, le: [1], gray: arm([1, 0]), stable: arm([0, 1]) };
    const intervals = [
      { from: 0, to: 10, le: [1], gray: arm([1, 0]) },
      { from: 5, to: 10, le: [1], gray: { requests: 1, errors: 0 }, stable: arm([1, 0]) },
      { from: 10, to: 20, le: [2], gray: arm([1, 0]), stable: arm([1, 0]) },
      whole,
    ];

    expect(intervalsOf(packPast(past(intervals), 'latency', PLENTY))).toEqual([whole]);
  });

  it('keeps the newest rows that there is room for', () => {
    const intervals = Array.from({ length: 100 }, (_, i) => ({
      from: i * 10,
      to: i * 10 + 10,
      gray: { requests: 1, errors: 0 },
      stable: { requests: 1, errors: 0 },
    }));

    const packed = packPast(past(intervals), 'errors', 500);

    expect(JSON.stringify(packed.rows).length).toBeLessThanOrEqual(500);
    expect(packed.rows.length).toBeGreaterThan(25);
    expect(packed.rows.at(-1)![0]).toBe(990);
  });
});
