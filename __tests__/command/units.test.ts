import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inWords, parseDuration } from '../../src/release/units.ts';

describe('durations', () => {
  it.each([
    ['500ms', 500],
    ['30s', 30_000],
    ['1.5s', 1500],
    ['5m', 300_000],
    ['2h', 7_200_000],
    ['1d', 86_400_000],
    ['0s', 0],
  ])('%s is %d ms', (text, length) => {
    expect(parseDuration(text)).toBe(length);
  });

  it.each(['', '5', 's', '-1s', '1 s', '1S', '1w', '1e3s', '.5s', '5s '])('%j is none', (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  it('are whole and never negative, whatever is read', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const length = parseDuration(text);
        expect(length === null || (Number.isSafeInteger(length) && length >= 0)).toBe(true);
      }),
    );
  });

  it.each([
    [90, '90 ms'],
    [1500, '1.5 s'],
    [30_000, '30 s'],
    [120_000, '2 min'],
    [90_000, '90 s'],
  ])('%d ms is %s in words', (length, words) => {
    expect(inWords(length)).toBe(words.replace(' ', '\u00a0'));
  });
});
