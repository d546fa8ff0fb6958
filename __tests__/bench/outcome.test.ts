import { describe, expect, it } from 'vitest';
import { boundOf } from '../../bench/judge/bound.ts';
import { intervalOf, median } from '../../bench/judge/count.ts';
import { placeLabels } from '../../bench/judge/labels.ts';
import { outcomesOf } from '../../bench/judge/outcome.ts';
import { pictureOf } from '../../bench/judge/picture.ts';
import { RULES } from '../../bench/judge/rules/index.ts';
import type { Rule, Ruling } from '../../bench/judge/rules/rule.ts';
import { SCENARIOS } from '../../bench/judge/scenarios/index.ts';
import { NO_FAULT, type Scenario, USUAL } from '../../bench/judge/scenarios/scenario.ts';
import { trace } from '../../bench/judge/scenarios/trace.ts';
import type { Pooled } from '../../bench/judge/tally.ts';

function always(ruling: Ruling): Rule {
  return { name: 'given', ours: false, judges: () => true, rule: () => ruling };
}

function outcome(scenario: Scenario, rule: Rule) {
  return outcomesOf(scenario, 1, [rule])[0]!;
}

const GOOD: Scenario = { ...USUAL, name: 'good', minutes: 30 };
const BAD: Scenario = { ...GOOD, name: 'bad', bad: true, fault: { ...NO_FAULT, errors: 2 } };
const LATE: Scenario = { ...BAD, name: 'late', fault: { ...NO_FAULT, errors: 2, from: 600 } };

function failedIn(scenario: Scenario, from: number, to: number): number {
  const { release } = trace(scenario, 1);
  return release.slice(from, to).reduce((sum, { interval }) => sum + interval.gray.errors!, 0);
}

describe('what comes of a release', () => {
  it('counts what a bad version fails until its revert', () => {
    const { revert, failed, served, promote } = outcome(BAD, always({ revert: 12, promote: null }));

    expect({ revert, promote }).toEqual({ revert: 120, promote: null });
    expect(failed).toBe(failedIn(BAD, 0, 12));
    expect(served.failed).toBe(failed);
  });

  it('gives a version that was promoted all the traffic', () => {
    const { revert, failed, served } = outcome(BAD, always({ revert: null, promote: 60 }));

    expect(revert).toBe(null);
    expect(failed).toBe(failedIn(BAD, 0, 180));
    const before = failedIn(BAD, 0, 60);
    expect((served.failed - before) / (failed - before)).toBeCloseTo(10, 0);
  });

  it('takes a revert after the promotion for a miss of a bad version, and for a false one of a good', () => {
    const late = always({ revert: 70, promote: 60 });

    expect(outcome(BAD, late).revert).toBe(null);
    expect(outcome(GOOD, late).revert).toBe(700);
  });

  it('asks a rule again in later stages when the fault comes late, and counts from the fault on', () => {
    const seen: number[] = [];
    const rule: Rule = {
      ...always({ revert: null, promote: null }),
      rule: ({ minutes }) => {
        seen.push(minutes.length);
        return minutes.length > 10 ? { revert: null, promote: 60 } : { revert: 30, promote: null };
      },
    };

    const { revert, failed } = outcome(LATE, rule);

    expect(seen).toEqual([30, 20, 10]);
    expect(revert).toBe((120 + 30 - 60) * 10);
    expect(failed).toBe(failedIn(LATE, 60, 150));
  });

  it('sets a revert before the fault apart', () => {
    const { revert, early, failed } = outcome(LATE, always({ revert: 30, promote: null }));

    expect({ revert, early, failed }).toEqual({ revert: null, early: true, failed: 0 });
  });

  it('counts the warm-up, of which no rule sees anything', () => {
    const warm: Scenario = { ...BAD, warmUp: 300 };
    const rule: Rule = {
      ...always({ revert: null, promote: null }),
      rule: ({ windows }) => ({ revert: windows[0]!.interval.from / 10_000, promote: null }),
    };

    const { revert, failed } = outcome(warm, rule);

    expect(revert).toBe(600);
    expect(failed).toBe(failedIn(warm, 0, 60));
  });

  it('calls a promotion blind that rests on fewer requests than one error takes', () => {
    const idle: Scenario = { ...GOOD, perSecond: 0.2 };

    expect(outcome(idle, always({ revert: null, promote: 180 })).blind).toBe(true);
    expect(outcome(GOOD, always({ revert: null, promote: 6 })).blind).toBe(false);
  });
});

describe('the bound', () => {
  it('is that of two proportions', () => {
    const twice = SCENARIOS.find(({ name }) => name === '2 times')!;

    // log 100 over KL(.02, .011) + 9 KL(.01, .011)
    expect(boundOf(twice)).toBeCloseTo(1344.79, 1);
  });

  it('is at least an interval, and is there for times but not for gauges', () => {
    const bound = (name: string) => boundOf(SCENARIOS.find((scenario) => scenario.name === name)!);

    expect(bound('5 times')).toBeGreaterThanOrEqual(100);
    expect(bound('10 % slower')! / bound('25 % slower')!).toBeGreaterThan(3);
    expect(bound('gauge higher by 3 sd')).toBe(null);
  });
});

describe('counting', () => {
  it("knows Clopper and Pearson's interval", () => {
    const rounded = (count: number, of: number) =>
      intervalOf({ count, of }).map((end) => Number(end.toFixed(4)));

    expect(rounded(0, 100)).toEqual([0, 0.0362]);
    expect(rounded(3, 100)).toEqual([0.0062, 0.0852]);
    expect(rounded(100, 100)).toEqual([0.9638, 1]);
    expect(rounded(10, 3000)[1]).toBeCloseTo(0.0061, 3);
  });

  it('knows the middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, null]);
  });
});

describe('the picture', () => {
  const pooled = RULES.map((rule, i): Pooled => {
    const part = { count: i, of: 40 };
    const none = { count: 0, of: 1 };
    return {
      rule,
      falseReverts: part,
      notPromoted: none,
      missed: none,
      wrong: none,
      blind: none,
      failed: 1,
      served: 100 * 1.4 ** i,
      slowed: null,
    };
  });

  it('names every rule, as text', () => {
    const drawn = pictureOf(pooled, '<80 releases>');

    expect(drawn.match(/<text [^>]*class="(ours|other)"/g)).toHaveLength(RULES.length);
    expect(drawn).toContain('gray-release, 2 h of history');
    expect(drawn).toContain('&lt;80 releases>');
    expect(drawn).not.toMatch(/NaN|undefined/);
  });

  it('puts no word over another where there is room', () => {
    const frame = { left: 0, right: 500, top: 0, bottom: 300 };
    const points = [100, 104, 108].map((y) => ({ x: 200, y, size: 5, text: 'a word', wide: 6 }));

    const [a, b, c] = placeLabels(points, frame);

    const spots = [a, b, c].map(
      ({ x, y, anchor } = { x: 0, y: 0, anchor: 'start' as const, far: false }) => `${x} ${y} ${anchor}`,
    );
    expect(new Set(spots).size).toBe(3);
  });
});
