import { describe, expect, it } from 'vitest';
import { chance } from '../../bench/judge/chance.ts';
import { SCENARIOS } from '../../bench/judge/scenarios/index.ts';
import { GROUPS, HISTORY, intervalsOf, type Scenario, USUAL } from '../../bench/judge/scenarios/scenario.ts';
import { type Trace, trace, type Window } from '../../bench/judge/scenarios/trace.ts';

function named(name: string): Scenario {
  return SCENARIOS.find((scenario) => scenario.name === name)!;
}

/** Rates of some windows, and the ratio of gray's to stable's. */
function seen(windows: readonly Window[]) {
  const sum = (of: (window: Window) => number) => windows.reduce((total, window) => total + of(window), 0);
  const gray = sum(({ interval }) => interval.gray.requests);
  const stable = sum(({ interval }) => interval.stable.requests);
  const grayErrors = sum(({ interval }) => interval.gray.errors ?? 0);
  const stableErrors = sum(({ interval }) => interval.stable.errors ?? 0);
  return {
    requests: (gray + stable) / windows.length,
    share: gray / (gray + stable),
    rate: stableErrors / stable,
    ratio: grayErrors / gray / (stableErrors / stable),
  };
}

function logRatios(windows: readonly Window[]): number[] {
  return windows.map(({ interval: { gray, stable } }) =>
    Math.log(gray.errors! / gray.requests / (stable.errors! / stable.requests)),
  );
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length);
}

describe('chance', () => {
  it.each([0.05, 3, 30, 900])('draws Poisson numbers of mean and variance %d', (mean) => {
    const by = chance(1);

    const draws = Array.from({ length: 40_000 }, () => by.poisson(mean));

    const average = draws.reduce((a, b) => a + b, 0) / draws.length;
    expect(Math.abs(average / mean - 1)).toBeLessThan(0.1 / Math.sqrt(mean) + 0.001);
    expect(Math.abs(deviation(draws) ** 2 / mean - 1)).toBeLessThan(0.1);
  });

  it.each([0.2, 5])('draws gamma numbers of mean 1 and variance 1 / %d', (shape) => {
    const by = chance(2);

    const draws = Array.from({ length: 40_000 }, () => by.gamma(shape));

    const average = draws.reduce((a, b) => a + b, 0) / draws.length;
    expect(Math.abs(average - 1)).toBeLessThan(0.05);
    expect(Math.abs(deviation(draws) ** 2 * shape - 1)).toBeLessThan(0.1);
  });
});

describe('a scenario', () => {
  it('has a name of its own, and is worse only where it says so', () => {
    const names = SCENARIOS.map(({ name }) => name);

    expect(new Set(names).size).toBe(names.length);
    for (const { name, bad } of SCENARIOS) expect(name.startsWith('same')).toBe(!bad);
  });

  it.each(SCENARIOS)('counts what can be counted: $name', (scenario) => {
    const { history, release } = trace({ ...scenario, minutes: 20 }, 1);

    expect(history).toHaveLength(HISTORY);
    expect(release).toHaveLength(intervalsOf({ ...scenario, minutes: 20 }));
    for (const { interval } of [...history, ...release]) {
      for (const { requests, errors, latency, gauge, groups } of [interval.gray, interval.stable]) {
        expect(errors).toBeLessThanOrEqual(requests);
        if (latency !== undefined) expect(latency.reduce((a, b) => a + b, 0)).toBe(requests);
        if (groups !== undefined) expect(groups.errors!.reduce((a, b) => a + b, 0)).toBe(errors);
        if (scenario.metrics.includes('gauge')) expect(gauge).toBeTypeOf('number');
      }
      if (scenario.users !== null)
        expect(interval.gray.groups!.requests.length + interval.stable.groups!.requests.length).toBe(GROUPS);
    }
  });

  it('is the same again for the same release, and other for another', () => {
    const first = trace(named('same'), 7);

    expect(trace(named('same'), 7)).toEqual(first);
    expect(trace(named('same'), 8)).not.toEqual(first);
    expect(trace({ ...named('same'), name: 'other' }, 7)).not.toEqual(first);
  });

  it('has the traffic that it says', () => {
    const { history, release } = trace(named('2 times, 5 % of requests'), 3);

    const [before, after] = [seen(history), seen(release)];
    expect(before.requests).toBeCloseTo(1000, -1);
    expect(before.share).toBeCloseTo(0.25, 2);
    expect(before.ratio).toBeCloseTo(1, 0);
    expect(after.share).toBeCloseTo(0.05, 2);
    expect(after.rate).toBeCloseTo(0.01, 3);
    expect(Math.abs(after.ratio - 2)).toBeLessThan(0.25);
  });

  it('begins its fault when it says', () => {
    const { release } = trace(named('5 times after a step'), 4);

    expect(seen(release.slice(0, 60)).ratio).toBeLessThan(2);
    expect(seen(release.slice(60)).ratio).toBeGreaterThan(4.5);
    expect(seen(release.slice(60)).share).toBeCloseTo(0.5, 1);
  });

  it('has arms as noisy in the history as in the release', () => {
    const noisy = { ...USUAL, name: '', rate: 0.2, perSecond: 10_000, arm: { sd: 0.2, lag: 0.5 } };

    const { history, release } = trace(noisy, 5);

    for (const windows of [history, release])
      expect(Math.abs(deviation(logRatios(windows)) - 0.2 * Math.SQRT2)).toBeLessThan(0.04);
  });

  it('has no arm noise before the release where calm comes first', () => {
    const calm = named('same, calm then lasting noise .2/.97');

    const { history, release } = trace({ ...calm, rate: 0.2, perSecond: 10_000 }, 6);

    expect(deviation(logRatios(history))).toBeLessThan(0.03);
    expect(deviation(logRatios(release))).toBeGreaterThan(0.15);
  });

  it.each(['same, three metrics', 'same, sticky, 2,000 users'])(
    'splits stable in two that add up to it: %s',
    (name) => {
      const { release } = trace({ ...named(name), minutes: 20 }, 1);

      for (const { interval, halves } of release) {
        const [small, large] = halves;
        expect(small.requests + large.requests).toBe(interval.stable.requests);
        expect(small.errors! + large.errors!).toBe(interval.stable.errors);
      }
    },
  );

  it('lets busy and unlucky users move an arm for long', () => {
    const ratios = (users: number): number[] =>
      Array.from({ length: 8 }, (_, i) => {
        const { release }: Trace = trace({ ...named('same, sticky, 2,000 users'), users }, i + 1);
        return Math.log(seen(release).ratio);
      });

    expect(deviation(ratios(2000))).toBeGreaterThan(0.2);
    expect(deviation(ratios(200_000))).toBeLessThan(0.2);
  });

  it('is as slow as it says', () => {
    const beyond = (name: string, time: number) => {
      const { release } = trace({ ...named(name), minutes: 20 }, 2);
      let [all, slow] = [0, 0];
      for (const { interval } of release)
        for (const [i, n] of interval.gray.latency!.entries()) {
          all += n;
          if ((interval.le![i] ?? Number.POSITIVE_INFINITY) > time) slow += n;
        }
      return slow / all;
    };

    // log-normal: P(Z > ln(time / 100) / .6); with 1.25 times the times P(Z > ln(time / 125) / .6)
    expect(beyond('same times', 284)).toBeCloseTo(0.041, 2);
    expect(beyond('25 % slower', 284)).toBeCloseTo(0.0857, 2);
    expect(beyond('1 % of times 10 times as long', 1084)).toBeGreaterThan(0.003);
    expect(beyond('same times', 1084)).toBeLessThan(0.001);
  });
});
