import { describe, expect, it } from 'vitest';
import { curveChart } from '../../src/report/curve.ts';
import { timelineChart } from '../../src/report/timeline.ts';
import * as stories from './stories.ts';

const risk = { falseRevert: 0.01, missed: 0.05, ruleOut: 0.5 };

function chartOf(evidence: readonly (readonly [worse: number, good: number])[]): string {
  const points = evidence.map(([worse, good], i) => ({
    at: i * 10_000,
    worse: Math.log(worse),
    good: Math.log(good),
  }));
  return curveChart({ check: 'errors', stage: 'few', points, risk });
}

/** The values of the lines: worse, good enough, and their two limits. */
function linesIn(chart: string): number[][] {
  return [...chart.matchAll(/^ {4}line (.*)$/gm)].map(([, values]) => JSON.parse(values!) as number[]);
}

describe('the picture of evidence', () => {
  it('counts powers of ten, inside its range', () => {
    const [worse, good, worseLimit, goodLimit] = linesIn(
      chartOf([
        [1, 1],
        [1e9, 0.1],
        [Number.NaN, 0],
      ]),
    );

    expect(worse).toEqual([0, 3, -2]);
    expect(good).toEqual([0, -1, -2]);
    expect(worseLimit).toEqual([2, 2, 2]);
    expect(goodLimit).toEqual([1.3, 1.3, 1.3]);
  });

  it('keeps a good version on its line once it has passed', () => {
    const [, good] = linesIn(
      chartOf([
        [1, 10],
        [1, 21],
        [1, 1],
        [1, 5000],
      ]),
    );

    expect(good).toEqual([1, 1.3, 1.3, 1.3]);
  });

  it('has at most 24 points, with the first and the last', () => {
    const chart = chartOf(Array.from({ length: 500 }, (_, i) => [i + 1, 1] as const));

    const [worse] = linesIn(chart);

    expect(worse).toHaveLength(24);
    expect([worse![0], worse![23]]).toEqual([0, 2.7]);
    expect(chart).toContain('0 --> 4990\n');
  });

  it('is none of a single look', () => {
    expect(chartOf([[1, 1]])).toBe('');
  });
});

describe('the picture of time', () => {
  const hour = 3_600_000;

  it.each([
    [0, '2minute'],
    [0.5 * hour, '10minute'],
    [2 * hour, '30minute'],
    [30 * hour, '480minute'],
    [900 * hour, '1440minute'],
  ])('has few marks on its axis, %i ms later', (later, step) => {
    const story = stories.testing().story();

    const chart = timelineChart({ ...story, now: story.now + later });

    expect(chart).toContain(`tickInterval ${step}\n`);
  });

  it('is in the order in which phases began, each marked by how it stands', () => {
    const chart = timelineChart(stories.reverted().story());

    expect([...chart.matchAll(/section (\S+)/g)].map(([, name]) => name)).toEqual([
      'register',
      'deploy',
      'testers',
      'few',
      'revert',
    ]);
    expect(chart).toMatch(/section testers\n.* : done, /);
    expect(chart).toMatch(/section few\n.* : crit, /);
  });
});
