import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseDuration } from '../../src/release/units.ts';
import { formatProblem } from '../../src/report/problems.ts';
import { lint } from '../../src/spec/lint.ts';
import { loadSpec } from '../../src/spec/load.ts';
import { weight } from '../../src/spec/raw.ts';
import { edited, loaded, SHOP } from './shop.ts';

/** Loads, lints and shows a text; whatever it is, there is a spec or a reason, and every problem has a place in the file. */
function judged(text: string, environment?: string): void {
  const load = loadSpec(text, 'spec.yml', environment);
  const found = [
    ...load.problems,
    ...(load.spec === null ? [] : lint(load.spec, load.locate, { hostedRunner: true })),
  ];
  expect(load.spec !== null || load.problems.length > 0).toBe(true);
  const lines = text.split('\n').length;
  for (const problem of found) {
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(lines);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    expect(problem.message).not.toMatch(/undefined|\[object|NaN/);
    expect(formatProblem(problem, text).split('\n').length).toBeLessThanOrEqual(3);
  }
}

/** All places in a value, as the keys that lead there. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, each]) =>
    placesIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inside];
}

function withAt(value: unknown, [step, ...rest]: (string | number)[], by: unknown): unknown {
  if (step === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  copy[step] = withAt(copy[step], rest, by);
  return copy;
}

const PLACES = placesIn(parse(SHOP));

describe('whatever a file holds', () => {
  it('any JSON value is a spec or has problems', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => judged(JSON.stringify(value))),
      { numRuns: 300 },
    );
  });

  it('any value anywhere in a good spec is a spec or has problems', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), fc.jsonValue({ maxDepth: 3 }), (place, value) => {
        judged(stringify(withAt(parse(SHOP), place, value)), 'staging');
      }),
      { numRuns: 600 },
    );
  });

  it('any odd key anywhere in a good spec is a spec or has problems', () => {
    const odd = fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      'length',
      '0',
      '',
      '<<',
      '~',
      'a/b',
      'a~b',
      'hasOwnProperty',
    );
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), odd, (place, key) => {
        judged(stringify(withAt(parse(SHOP), place, JSON.parse(`{${JSON.stringify(key)}: 1}`))), 'staging');
      }),
      { numRuns: 300 },
    );
  });

  it('any text is a spec or has problems', () => {
    const pieces = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '"',
      "'",
      '|',
      '>',
      '#',
      '&a ',
      '*a',
      '!t ',
      '%',
      '---\n',
      '\t',
      '?',
      '\u0000',
      '\ufeff',
      'é',
      '\r',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => judged(parts.join(''))),
      { numRuns: 1000 },
    );
  });

  it('a piece cut out of a good spec is a spec or has problems', () => {
    fc.assert(
      fc.property(fc.nat(SHOP.length), fc.nat(40), (from, length) =>
        judged(SHOP.slice(0, from) + SHOP.slice(from + length)),
      ),
      { numRuns: 300 },
    );
  });
});

describe('units', () => {
  it('of time come back as they went', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (millis) => {
        expect(parseDuration(`${millis}ms`)).toBe(millis);
        if (millis % 1000 === 0) expect(parseDuration(`${millis / 1000}s`)).toBe(millis);
        expect(parseDuration(`${(millis / 1000).toFixed(3)}s`)).toBe(millis);
      }),
    );
  });

  it('of traffic come back as they went, in steps of 0.01 %', () => {
    for (let points = 0; points <= 10_000; points++) {
      expect(weight(`${(points / 100).toFixed(2)}%`, -1)).toBe(points);
      expect(weight(`${points / 100}%`, -1)).toBe(points);
    }
  });

  it.each([
    ['0.01%', 1],
    ['99.99%', 9999],
    ['5%', 500],
    ['33.33%', 3333],
  ])('a weight of %s is %i', (text, points) => {
    expect(
      loaded(edited('weight: 5%', `weight: ${text}`).replace('weight: 50%', 'weight: 100%')).process.stages[1]
        ?.traffic.weight,
    ).toBe(points);
  });
});
