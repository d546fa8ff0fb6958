import { describe, expect, it } from 'vitest';
import {
  chance,
  clockTime,
  count,
  duration,
  evidence,
  iso8601,
  line,
  listed,
  rates,
  sentence,
  times,
} from '../../src/report/words.ts';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('durations', () => {
  it.each([
    [40, '0.1 s'],
    [300, '0.3 s'],
    [48_000, '48 s'],
    [65_000, '1 min 5 s'],
    [240_000, '4 min'],
    [3_600_000, '1 h'],
    [7_290_000, '2 h 1 min'],
    [90_000_000, '1 d 1 h'],
  ])('%d ms is %s', (length, words) => {
    expect(plain(duration(length))).toBe(words);
  });

  it('keeps the number and its unit on one line', () => {
    expect(duration(65_000)).toBe('1\u00a0min 5\u00a0s');
  });
});

describe('times of day', () => {
  const noon = Date.UTC(2026, 10, 24, 12, 0, 0);

  it('leaves the day out when it is the day of the reader', () => {
    expect(clockTime(noon, noon + 1000)).toBe('12:00:00');
  });

  it('names the day otherwise', () => {
    expect(clockTime(noon, noon + 86_400_000)).toBe('2026-11-24 12:00:00');
  });

  it('survives an instant that is no date', () => {
    expect(iso8601(Number.NaN)).toBe('1970-01-01T00:00:00Z');
  });
});

describe('rates', () => {
  it.each([
    [
      [814, 25],
      [15_671, 158],
      ['3.1 %', '1.0 %'],
    ],
    [
      [4200, 47],
      [77_861, 856],
      ['1.12 %', '1.10 %'],
    ],
    [
      [0, 0],
      [100, 1],
      ['–', '1.0 %'],
    ],
    [
      [100, 1],
      [99, 1],
      ['1.00 %', '1.01 %'],
    ],
    [
      [900, 0],
      [100_000, 3],
      ['0.000 %', '0.003 %'],
    ],
    [
      [2_000_000, 200],
      [2_000_000, 200],
      ['0.010 %', '0.010 %'],
    ],
  ])('of %j and %j have the same digits', ([a = 0, b = 0], [c = 0, d = 0], words) => {
    expect(rates({ requests: a, events: b }, { requests: c, events: d }).map(plain)).toEqual(words);
  });
});

describe('times in milliseconds', () => {
  it('have the same digits', () => {
    expect(times(211.4, 215).map(plain)).toEqual(['211 ms', '215 ms']);
    expect(times(2004, null).map(plain)).toEqual(['2,004 ms', '–']);
    expect(times(3.14, 0.5).map(plain)).toEqual(['3.1 ms', '0.5 ms']);
  });
});

describe('evidence', () => {
  it.each([
    [Math.log(147.9), '147'],
    [Math.log(100), '100'],
    [Math.log(99.99), '99.9'],
    [Math.log(20), '20.0'],
    [Math.log(2.49), '2.4'],
    [Math.log(0.08), '0.08'],
    [-50, 'under 0.01'],
    [5000, 'over 1,000,000'],
    [Number.NaN, 'unknown'],
    [Number.NEGATIVE_INFINITY, 'under 0.01'],
  ])('never seems to have reached a line that it has not: %d', (log, words) => {
    expect(evidence(log)).toBe(words);
  });
});

describe('risks', () => {
  it.each([
    [0.01, '1 of 100', '100'],
    [0.05, '1 of 20', '20'],
    [0.03, '3 of 100', '33'],
    [0.0025, '1 of 400', '400'],
    [0.0123, '123 of 10,000', '81'],
  ])('%d', (risk, words, limit) => {
    expect(chance(risk)).toBe(words);
    expect(line(risk)).toBe(limit);
  });
});

describe('small words', () => {
  it('joins names and ends sentences', () => {
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect(listed([])).toBe('');
    expect(sentence('it ends')).toBe('It ends.');
    expect(sentence('It ends.')).toBe('It ends.');
    expect(count(15_671)).toBe('15,671');
  });
});
