import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  bucketsOf,
  commonBounds,
  countAt,
  type Series,
  type Totals,
} from '../../src/metric/prometheus/series.ts';

const ALL = Number.POSITIVE_INFINITY;
const NONE: ReadonlySet<string> = new Set();

function counter(key: string, count: number): Series {
  return { key, labels: {}, counts: new Map([[ALL, count]]) };
}

function histogram(key: string, counts: Readonly<Record<string, number>>): Series {
  return {
    key,
    labels: {},
    counts: new Map(Object.entries(counts).map(([bound, count]) => [Number(bound), count])),
  };
}

function watched(...looks: readonly (readonly Series[])[]): Totals {
  return looks.reduce((totals: Totals, seen) => advance(totals, seen, NONE), new Map());
}

describe('counters that are watched', () => {
  it('count from what a series had at first, or from 0 if it was born since', () => {
    const first = watched([counter('a', 100)]);
    const second = advance(first, [counter('a', 103), counter('b', 50), counter('c', 7)], new Set(['c']));

    expect(countAt(first.values(), ALL)).toBe(0);
    expect(countAt(second.values(), ALL)).toBe(3 + 7);
  });

  it('keep what a series had that is gone, and go on from there when it is back', () => {
    const gone = watched([counter('a', 100)], [counter('a', 110)], []);

    expect(countAt(gone.values(), ALL)).toBe(10);
    expect(countAt(advance(gone, [counter('a', 115)], NONE).values(), ALL)).toBe(15);
  });

  it('never lose or repeat a count, whatever restarts there are', () => {
    const life = fc.array(fc.array(fc.nat(50), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(life, (processes) => {
        const looks: number[][] = [];
        for (const steps of processes) {
          const last = looks.at(-1)?.at(-1);
          // A restart that can be seen: the count is lower than the one before.
          let count = last === undefined ? 0 : Math.min(steps[0]!, last - 1);
          if (count < 0) continue;
          looks.push(
            steps.map((step, i) => {
              count += i === 0 ? 0 : step;
              return count;
            }),
          );
        }
        const [first, ...later] = looks.map((counts) => counts.at(-1)!);
        const counted = first! - looks[0]![0]! + later.reduce((sum, count) => sum + count, 0);

        const totals = watched(...looks.flat().map((count) => [counter('a', count)]));
        expect(countAt(totals.values(), ALL)).toBe(counted);
      }),
    );
  });

  it('take one bucket that fell for a restart of all of them', () => {
    const totals = watched(
      [histogram('a', { 100: 2, Infinity: 50 })],
      [histogram('a', { 100: 3, Infinity: 4 })],
    );

    expect(bucketsOf(totals, [100])).toEqual([3, 1]);
  });

  it('go on with the bounds that are left when a restart changes them', () => {
    const totals = watched(
      [histogram('a', { 100: 2, 200: 3, Infinity: 5 })],
      [histogram('a', { 100: 4, 300: 6, Infinity: 7 })],
    );

    expect(commonBounds([...totals.values()].map(({ sum }) => ({ counts: sum })))).toEqual([100]);
    expect(bucketsOf(totals, [100])).toEqual([4, 3]);
  });

  it('find no bound that all have where there is none', () => {
    const [a, b] = [histogram('a', { 100: 1, Infinity: 2 }), histogram('b', { 250: 1, Infinity: 2 })];

    expect(commonBounds([a, b])).toEqual([]);
    expect(commonBounds([])).toEqual([]);
  });
});
