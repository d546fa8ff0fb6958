import { describe, expect, it } from 'vitest';
import { countGroups, countPast, look, nextLook, startCounter, worstOf } from '../../src/judge/groups.ts';
import { assess, noteStep, observe, recall, startJoint } from '../../src/judge/joint.ts';
import { interval, metric, setup } from './given.ts';
import golden from './golden.json' with { type: 'json' };

type Case = (typeof golden)[number];
type Counted = Extract<Case, { columns: string[] }>;
type Grouped = Extract<Case, { relabellings: number }>;
type Gauged = Extract<Case, { differences: number[] }>;

const counted = golden.filter((each): each is Counted => each.kind === 'revert' || each.kind === 'promote');
const grouped = golden.filter((each): each is Grouped => each.kind === 'groups');
const gauged = golden.filter((each): each is Gauged => each.kind === 'gauge');

describe('the reference numbers', () => {
  it('are all there', () => {
    expect([counted.length, grouped.length, gauged.length]).toEqual([9, 4, 1]);
  });

  it.each(counted)('$name', ({ kind, planned_intervals, steps, history_split, history, intervals, logE }) => {
    const joint = startJoint(
      setup({
        method: 'DRE-2',
        plannedIntervals: planned_intervals,
        steps: steps.map((k) => k * 10),
        historySplit: history_split as 'replica' | 'bucket',
      }),
    );
    const arms = ([others, theirs, requests, errors]: number[]) =>
      [
        { requests: requests!, errors: errors! },
        { requests: others!, errors: theirs! },
      ] as const;
    for (const [i, row] of history.entries()) {
      recall(joint, 'errors', interval(i - history.length, ...arms(row)));
    }

    const got = intervals.map((row, i) => {
      if ((steps as number[]).includes(i)) noteStep(joint);
      observe(joint, 'errors', interval(i, ...arms(row)));
      const { worse, metrics } = assess(joint);
      return kind === 'revert' ? worse : metrics.errors!.good;
    });

    for (const [i, value] of got.entries()) expect(value).toBeCloseTo(logE[i]!, 6);
  });

  it.each(grouped)('$name', ({ relabellings, seed, planned_intervals, alpha, gray_groups, ...given }) => {
    const counter = startCounter();
    const paths = { crossed: [] as number[], p: 1 };
    if (given.history !== null) {
      countPast(counter, { gray: 0, requests: given.history.requests, events: given.history.errors });
    }

    const got: Grouped['looks'] = [];
    for (let i = 0, next = 1; i < given.requests.length; i++) {
      countGroups(counter, {
        gray: gray_groups[i]!,
        requests: given.requests[i]!,
        events: given.errors[i]!,
      });
      if (i + 1 < next) continue;
      const heights = worstOf(counter, { shuffles: relabellings, seed }, null)!;
      look(paths, heights, { t: i + 1, planned: planned_intervals, alpha });
      got.push({
        interval: i + 1,
        stat: heights[0]!,
        p: paths.p,
        crossed_paths: paths.crossed.length,
        crossed: paths.crossed.includes(0),
      });
      next = nextLook(next, planned_intervals);
    }

    expect(got).toEqual(given.looks);
  });

  it.each(gauged)('$name', ({ history, differences, logE }) => {
    const joint = startJoint(setup({ metrics: [metric('load', { of: 'gauge' })] }));
    const arms = (difference: number) =>
      [
        { requests: 0, gauge: difference },
        { requests: 0, gauge: 0 },
      ] as const;
    for (const [i, value] of history.entries()) {
      recall(joint, 'load', interval(i - history.length, ...arms(value)));
    }

    for (const [i, value] of differences.entries()) {
      observe(joint, 'load', interval(i, ...arms(value)));
      expect(assess(joint).worse).toBeCloseTo(logE[i]!, 6);
    }
  });
});
