import { describe, expect, it } from 'vitest';
import { assess, type MetricSetup, recall, startJoint } from '../../src/judge/joint.ts';
import { interval, metric, observeErrors, setup } from './given.ts';

type Rows = readonly (readonly [number, number, number, number])[];

function worseOf(changes: Partial<MetricSetup>, rows: Rows, past: Rows = []): number {
  const joint = startJoint(setup({ metrics: [metric('errors', changes)] }));
  for (const [i, [requests, errors, others, theirs]] of past.entries()) {
    recall(
      joint,
      'errors',
      interval(i - past.length, { requests, errors }, { requests: others, errors: theirs }),
    );
  }
  observeErrors(joint, rows);
  return assess(joint).worse;
}

/** Gray fails 4 % of its requests, stable 2 %. */
const TWICE: Rows = Array(60).fill([1000, 40, 4000, 80]);
/** Stable fails 2 %, before the release. */
const BEFORE: Rows = Array(60).fill([500, 10, 1500, 30]);
const LINE = Math.log(100);

describe('what is tolerated of an error rate', () => {
  it('is nothing unless it is said', () => {
    expect(worseOf({}, TWICE)).toBeGreaterThan(LINE);
  });

  it('is an odds ratio, where it is relative', () => {
    expect(worseOf({ tolerate: { relative: 1.2 } }, TWICE)).toBeLessThan(0);
    expect(worseOf({ tolerate: { relative: 0.1 } }, TWICE)).toBeGreaterThan(LINE);
  });

  it.each([
    ['by the rate before the release', BEFORE],
    ['by the rate so far, without a history', []],
  ])('is a difference, where it is in points: %s', (_, past) => {
    expect(worseOf({ tolerate: { points: 0.023 } }, TWICE, past)).toBeLessThan(0);
    expect(worseOf({ tolerate: { points: 0.003 } }, TWICE, past)).toBeGreaterThan(LINE);
  });

  it('in points errs for gray while little is known of the rate', () => {
    const tolerate = { points: 0.01 };

    expect(worseOf({ tolerate }, [[100, 2, 900, 9]])).toBeLessThan(worseOf({}, [[100, 2, 900, 9]]));
  });

  it('counts what is missing, where fewer are worse', () => {
    const answered: Rows = Array(20).fill([1000, 950, 4000, 3960]);

    expect(worseOf({ worse: 'lower' }, answered)).toBeGreaterThan(LINE);
    expect(worseOf({ worse: 'higher' }, answered)).toBeLessThan(0);
  });

  it('moves the margin of what is good enough, and a rare error widens it', () => {
    const margin = (changes: Partial<MetricSetup>, past: Rows) => {
      const joint = startJoint(setup({ metrics: [metric('errors', changes)] }));
      for (const [i, [requests, errors, others, theirs]] of past.entries()) {
        recall(
          joint,
          'errors',
          interval(i - past.length, { requests, errors }, { requests: others, errors: theirs }),
        );
      }
      return assess(joint).metrics.errors!.margin;
    };

    expect(margin({}, BEFORE)).toBe(1.5);
    expect(margin({ tolerate: { relative: 1 } }, BEFORE)).toBe(2.5);
    expect(margin({}, [[5000, 2, 5000, 3]])).toBeCloseTo(3, 9);
  });
});
