import type { Past } from '../ports/check.ts';
import type { ArmCounts, GroupCounts, Interval } from '../ports/metric.ts';

export type Measure = 'errors' | 'latency' | 'gauge';

/** A past as the journal holds it: hundreds of intervals, so each is a row of numbers. */
export interface PackedPast {
  readonly of: Measure;
  readonly le?: readonly number[];
  /**
   * Begin, length in milliseconds, then both arms, gray's place first: requests and errors, or the buckets of latency, or a
   * gauge. Oldest first.
   */
  readonly rows: readonly (readonly number[])[];
  readonly groups?: GroupCounts;
  readonly slowOver?: number;
}

/** @param room the most characters of JSON that the rows may take; the oldest are left out beyond */
export function packPast({ intervals, groups, slowOver }: Past, of: Measure, room: number): PackedPast {
  const le = intervals.at(-1)?.le;
  const rows = intervals.flatMap((interval) => (sameBounds(interval.le, le) ? rowOf(interval, of) : []));
  return {
    of,
    ...(of === 'latency' && le !== undefined && { le }),
    rows: newest(rows, room),
    ...(groups !== null && { groups }),
    ...(slowOver !== null && { slowOver }),
  };
}

export function intervalsOf({ of, le, rows }: PackedPast): Interval[] {
  return rows.map(([from = 0, length = 0, ...numbers]) => {
    const half = numbers.length / 2;
    return {
      from,
      to: from + length,
      ...(le !== undefined && { le }),
      gray: armOf(numbers.slice(0, half), of),
      stable: armOf(numbers.slice(half), of),
    };
  });
}

function rowOf({ from, to, gray, stable }: Interval, of: Measure): number[][] {
  const arms = [gray, stable].map((arm) => (arm === undefined ? null : numbersOf(arm, of)));
  const [a, b] = arms;
  return a == null || b == null || a.length !== b.length ? [] : [[from, to - from, ...a, ...b]];
}

function numbersOf({ requests, errors, latency, gauge }: ArmCounts, of: Measure): readonly number[] | null {
  if (of === 'latency') return latency ?? null;
  if (of === 'gauge') return gauge === undefined ? null : [gauge];
  return errors === undefined ? null : [requests, errors];
}

function armOf(numbers: readonly number[], of: Measure): ArmCounts {
  const [first = 0, second = 0] = numbers;
  if (of === 'latency') return { requests: numbers.reduce((a, b) => a + b, 0), latency: numbers };
  return of === 'gauge' ? { requests: 0, gauge: first } : { requests: first, errors: second };
}

function newest(rows: readonly number[][], room: number): number[][] {
  let left = room;
  const from = rows.findLastIndex((row) => {
    left -= JSON.stringify(row).length + 1;
    return left < 0;
  });
  return rows.slice(from + 1);
}

function sameBounds(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  return String(a) === String(b);
}
