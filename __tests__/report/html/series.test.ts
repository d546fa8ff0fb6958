import { describe, expect, it } from 'vitest';
import { parts, spread, unknownSpans } from '../../../src/report/html/panels.ts';
import { linear, ticks, timeTicks } from '../../../src/report/html/scale.ts';
import { seriesOf, shown } from '../../../src/report/html/series.ts';
import * as stories from '../stories.ts';
import { recorded, storyFrom } from './recorded.ts';

const story = storyFrom(recorded({ id: 'shop-1', fails: 0.01, seed: 1 }));
const [errors, latency] = story.plan.stages[1]!.checks.map((check) => seriesOf(story, check));

describe('a series', () => {
  it('ends where the judge stands, and its parts add up to the verdict’s number', () => {
    const [last, other] = [errors!.looks.at(-1)!, latency!.looks.at(-1)!];

    expect(last.all).toBeCloseTo(story.assessment!.worse, 9);
    expect(Math.exp(last.worse!) + Math.exp(other.worse!)).toBeCloseTo(Math.exp(last.all!), 9);
  });

  it('counts anew from the beginning of each stage’s judging', () => {
    const first = errors!.looks.find(({ stage }) => stage === 2)!;
    const evidence = story.state.evidence.filter(({ check, stage }) => check === 'errors' && stage === 2);

    expect(first.gray.requests).toBe(evidence[0]!.interval.gray!.requests);
    expect(errors!.looks.at(-1)!.gray.requests).toBe(
      evidence.reduce((sum, { interval }) => sum + interval.gray!.requests, 0),
    );
  });

  it('knows when the evidence that gray is good enough crossed its line, and not before', () => {
    const crossing = errors!.looks.find(({ at }) => at === errors!.crossed)!;
    const before = errors!.looks.filter(({ at }) => at < errors!.crossed!);

    expect(crossing.good).toBeGreaterThanOrEqual(Math.log(20));
    expect(before.every(({ good }) => good! < Math.log(20))).toBe(true);
  });

  it('has no total of its own where it is the only one', () => {
    const tale = new stories.Tale(
      stories.specOf(['checkout'], [stories.stage('few', 500, [stories.compare('errors', 'errors')])]),
    );
    stories.shifted(tale, 0, 5000);
    stories.counted(tale, 0, 'errors', 35_000, 3, { gray: [30, 1], stable: [300, 3] });
    stories.assessed(tale, 'continue', { 'checkout/errors': { worse: 1, good: 0, from: 35_000, looks: 3 } });

    const { looks } = seriesOf(tale.story(), tale.plan.stages[0]!.checks[0]!);

    expect(looks.map(({ all }) => all)).toEqual([null, null, null]);
    expect(looks.every(({ worse }) => worse !== null)).toBe(true);
  });

  it('is thinned in tables, but keeps the first look, the crossing and the last', () => {
    const some = shown(errors!);

    expect(errors!.looks.length).toBeGreaterThan(200);
    expect(some.length).toBeLessThanOrEqual(62);
    expect(some[0]).toBe(errors!.looks[0]);
    expect(some.at(-1)).toBe(errors!.looks.at(-1));
    expect(some.some(({ at }) => at === errors!.crossed)).toBe(true);
  });
});

describe('a line', () => {
  const look = (stage: number, from: number, at: number) => ({ ...errors!.looks[0]!, stage, from, at });

  it('breaks where a stage ends and where looks are missing', () => {
    const looks = [look(0, 0, 6), look(0, 6, 12), look(0, 60, 66), look(1, 70, 76)];

    expect(parts(looks).map((part) => part.length)).toEqual([2, 1, 1]);
  });

  it('knows nothing of the warm-up, and of the time that nobody looked', () => {
    const looks = [look(0, 30, 36), look(0, 36, 42), look(0, 90, 96), look(1, 130, 136)];
    const begins = new Map([
      [0, 0],
      [1, 100],
    ]);

    expect(unknownSpans(looks, begins)).toEqual([
      [0, 30],
      [42, 90],
      [100, 130],
    ]);
  });
});

describe('scales', () => {
  it('keep what lies outside at the nearer end', () => {
    const scale = linear([0, 10], [100, 0]);

    expect([scale(-5), scale(0), scale(2.5), scale(99)]).toEqual([100, 100, 75, 0]);
  });

  it('have round ticks', () => {
    expect(ticks([0, 3.1], 4)).toEqual([0, 1, 2, 3]);
    expect(ticks([-20, 40], 4)).toEqual([-20, 0, 20, 40]);
    expect(timeTicks(1000, 61_000, 4)).toEqual([15_000, 30_000, 45_000, 60_000]);
  });

  it('give labels their room, in their order, above the bottom', () => {
    expect(spread([10, 12, 100], 17, 110)).toEqual([10, 27, 100]);
    expect(spread([105, 100, 108], 17, 110)).toEqual([93, 76, 110]);
  });
});
