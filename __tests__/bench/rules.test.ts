import { describe, expect, it } from 'vitest';
import { ARGO, argo, BACKGROUND, STEP } from '../../bench/judge/rules/argo.ts';
import { FLAGGER, flagger } from '../../bench/judge/rules/flagger.ts';
import { judge } from '../../bench/judge/rules/judge.ts';
import { kayenta } from '../../bench/judge/rules/kayenta.ts';
import { mannWhitney, shiftBetween } from '../../bench/judge/rules/mannWhitney.ts';
import {
  HALF_HOUR,
  PIPECD_CANONICAL,
  pipecd,
  pipecdPrimary,
  TEN_MINUTES,
} from '../../bench/judge/rules/pipecd.ts';
import { type Rule, type View, viewOf, within } from '../../bench/judge/rules/rule.ts';
import { NO_FAULT, type Scenario, USUAL } from '../../bench/judge/scenarios/scenario.ts';
import { trace, type Window } from '../../bench/judge/scenarios/trace.ts';

const SCENARIO: Scenario = { ...USUAL, name: 'given' };

/** A release in which gray fails so many of 600 requests a minute, and stable as many of 5,400 as are 1 %. */
function given(errors: readonly number[], scenario = SCENARIO, requests = 600): View {
  const windows = errors.flatMap((count, minute) =>
    Array.from({ length: 6 }, (_, i): Window => {
      const from = (minute * 6 + i) * 10_000;
      const stable = { requests: 900, errors: 9 };
      const gray = { requests: requests / 6, errors: i === 0 ? count : 0 };
      return { interval: { from, to: from + 10_000, gray, stable }, halves: [stable, stable] };
    }),
  );
  return viewOf(scenario, [], windows);
}

function repeated(count: number, errors: number): number[] {
  return Array.from({ length: count }, () => errors);
}

function ruling(rule: Omit<Rule, 'name'>, view: View) {
  return rule.rule(view);
}

describe('Flagger', () => {
  it('promotes after ten checks that passed', () => {
    expect(
      ruling(
        flagger(10, () => FLAGGER),
        given(repeated(20, 6)),
      ),
    ).toEqual({ revert: null, promote: 60 });
  });

  it('never forgives a failed check, and rolls back at the tick after the last one', () => {
    const errors = [7, 6, 7, 6, 6, 6];

    expect(
      ruling(
        flagger(2, () => FLAGGER),
        given(errors),
      ),
    ).toEqual({ revert: 24, promote: null });
    expect(
      ruling(
        flagger(1, () => FLAGGER),
        given(errors),
      ),
    ).toEqual({ revert: 12, promote: null });
  });

  it('counts a minute without requests as failed', () => {
    expect(
      ruling(
        flagger(2, () => FLAGGER),
        given(repeated(5, 0), SCENARIO, 0),
      ).revert,
    ).toBe(18);
  });
});

describe('Argo Rollouts', () => {
  it('fails beyond its limit of failures, each of the minute before a measurement', () => {
    const bad = repeated(40, 0).map((_, minute) => (minute % 5 === 4 ? 31 : 0));

    expect(
      ruling(
        argo(BACKGROUND, () => ARGO),
        given(bad),
      ),
    ).toEqual({ revert: 120, promote: null });
    expect(
      ruling(
        argo(BACKGROUND, () => ARGO),
        given(repeated(40, 30)),
      ),
    ).toEqual({
      revert: null,
      promote: 240,
    });
  });

  it('forgives nothing as a step', () => {
    expect(
      ruling(
        argo(STEP, () => ARGO),
        given([0, 0, 31, 0, 0]),
      ).revert,
    ).toBe(18);
    expect(
      ruling(
        argo(STEP, () => ARGO),
        given(repeated(5, 30)),
      ).promote,
    ).toBe(30);
  });

  it('has no success without requests', () => {
    expect(
      ruling(
        argo(STEP, () => ARGO),
        given(repeated(5, 0), SCENARIO, 0),
      ).revert,
    ).toBe(6);
  });
});

describe('Kayenta', () => {
  it('reverts what is clearly higher at the first run, and passes what is the same', () => {
    const noisy = (mean: number) => Array.from({ length: 60 }, (_, i) => mean + (i % 5) - 2);

    expect(ruling(kayenta([10, 60]), given(noisy(12)))).toEqual({ revert: 60, promote: null });
    expect(ruling(kayenta([10, 60]), given(noisy(6)))).toEqual({ revert: null, promote: 360 });
  });

  it('scores nothing without data', () => {
    expect(ruling(kayenta([10]), given(repeated(10, 0), SCENARIO, 0)).revert).toBe(60);
  });

  it('agrees with the tables on how unusual an order is', () => {
    // The largest of 924 orders of six and six: U = 36, z = (36 - 18 - .5) / sqrt(36 * 13 / 12).
    expect(mannWhitney([7, 8, 9, 10, 11, 12], [1, 2, 3, 4, 5, 6])).toBeCloseTo(17.5 / Math.sqrt(39), 9);
    expect(mannWhitney([1, 1, 1], [1, 1, 1])).toBe(0);
    // All of one kind tie, which leaves less to tell apart.
    expect(mannWhitney([2, 2, 2], [1, 1, 1])).toBeGreaterThan(mannWhitney([2, 3, 4], [-1, 0, 1]));
    expect(shiftBetween([3, 5], [1, 2])).toBe(2.5);
  });
});

describe('PipeCD', () => {
  it('sees a bad minute at both ends of its queries, so one is more than a limit of one forgives', () => {
    const once = [0, 61, 0, 0, 0, 0, 0, 0, 0, 0];

    expect(
      ruling(
        pipecd(TEN_MINUTES, () => PIPECD_CANONICAL),
        given(once),
      ).revert,
    ).toBe(18);
    expect(
      ruling(
        pipecd(TEN_MINUTES, () => PIPECD_CANONICAL),
        given(repeated(10, 60)),
      ).promote,
    ).toBe(60);
  });

  it('fails without data', () => {
    const none = given(repeated(10, 0), SCENARIO, 0);

    expect(
      ruling(
        pipecd(TEN_MINUTES, () => PIPECD_CANONICAL),
        none,
      ).revert,
    ).toBe(12);
    expect(ruling(pipecdPrimary(HALF_HOUR), none).promote).toBe(null);
  });

  it('reverts gray against primary at the first query that differs', () => {
    expect(ruling(pipecdPrimary(HALF_HOUR), given(repeated(30, 12))).revert).toBe(30);
    expect(ruling(pipecdPrimary(HALF_HOUR), given(repeated(30, 6))).promote).toBe(180);
  });
});

describe('limits', () => {
  it('hold for what the scenario counts, and for nothing where nothing came', () => {
    const arm = { requests: 100, errors: 2, p99: 600, gauge: null };
    const both: Scenario = { ...SCENARIO, metrics: ['errors', 'latency'] };

    expect(within(arm, { errors: 0.02, p99: 500 }, SCENARIO)).toBe(true);
    expect(within(arm, { errors: 0.02, p99: 500 }, both)).toBe(false);
    expect(within(arm, { errors: 0.01, p99: 900 }, SCENARIO)).toBe(false);
    expect(within({ ...arm, requests: 0 }, { errors: 0.02, p99: 500 }, SCENARIO)).toBe(null);
  });
});

describe('our judge in the benchmark', () => {
  const bad: Scenario = { ...USUAL, name: 'bad', bad: true, fault: { ...NO_FAULT, errors: 5 }, minutes: 10 };

  it.each([
    { name: 'plain', scenario: bad },
    { name: 'sticky', scenario: { ...bad, users: 20_000 } },
    { name: 'slow', scenario: { ...bad, metrics: ['latency'], fault: { ...NO_FAULT, slower: 2 } } },
    { name: 'a gauge', scenario: { ...bad, metrics: ['gauge'], fault: { ...NO_FAULT, rise: 5 } } },
  ] satisfies { name: string; scenario: Scenario }[])(
    'sees a large fault of each kind: $name',
    ({ scenario }) => {
      const { history, release } = trace(scenario, 1);

      const { revert } = ruling(judge(720, true), viewOf(scenario, history, release));

      expect(revert).toBeLessThan(60);
    },
  );

  it('is told nothing of the time before where it shall know nothing', () => {
    const { history, release } = trace({ ...bad, fault: NO_FAULT }, 1);
    const view = viewOf(SCENARIO, history, release);

    expect(ruling(judge(0, false), view)).toEqual(ruling(judge(0, false), { ...view, history: [] }));
    expect(ruling(judge(720, true), view).revert).toBe(null);
  });
});
