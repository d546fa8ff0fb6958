import { describe, expect, it } from 'vitest';
import { decisionOf, type MetricSetup, observe, settle, startJoint } from '../../src/judge/joint.ts';
import {
  intervalsToFind,
  type Phase,
  rateTimes,
  smallestFound,
  surelyGood,
  usersFor,
  usuallyGood,
  type Watch,
} from '../../src/judge/power.ts';
import type { ArmCounts } from '../../src/ports/metric.ts';
import { type Chance, chance } from './random.ts';
import { LE } from './traffic.ts';

const LOOK = 10;
const ERRORS: MetricSetup = { key: 'm', of: 'errors', tolerate: { relative: 0 }, worse: 'higher', weight: 1 };
const LATENCY: MetricSetup = { ...ERRORS, of: 'latency' };
/** Times of the median and the spread that `slow` draws from. */
const [MEDIAN, SPREAD] = [40, 0.6];

interface Case {
  readonly perSecond: number;
  readonly share: number;
  readonly rate: number;
  readonly intervals: number;
}

const CASES: readonly Case[] = [
  { perSecond: 100, share: 0.05, rate: 0.01, intervals: 60 },
  { perSecond: 100, share: 0.5, rate: 0.01, intervals: 12 },
  { perSecond: 1000, share: 0.05, rate: 0.001, intervals: 60 },
  { perSecond: 1000, share: 0.01, rate: 0.02, intervals: 6 },
  { perSecond: 20, share: 0.2, rate: 0.02, intervals: 30 },
  { perSecond: 5, share: 0.5, rate: 0.01, intervals: 60 },
  { perSecond: 300, share: 0.1, rate: 0.05, intervals: 6 },
  { perSecond: 50, share: 0.1, rate: 0.002, intervals: 30 },
];
const RELEASES = 60;

function watch(perSecond: number, stable: Watch['stable'], more: Partial<Watch> = {}): Watch {
  const metric = 'rate' in stable ? ERRORS : LATENCY;
  const setup = {
    alpha: 0.01,
    beta: 0.05,
    ruleOut: 0.5,
    metrics: [metric],
    plannedIntervals: 120,
    steps: [],
  };
  return { setup, metric, look: LOOK, perSecond, stable, history: [], ...more };
}

/** The part of simulated releases, of seeds that nothing was fitted to, that end in `wanted` within the intervals. */
function share(
  { setup, metric, perSecond }: Watch,
  phase: Phase,
  wanted: 'revert' | 'promote',
  arm: (requests: number, isGray: boolean, by: Chance) => ArmCounts,
): number {
  let hits = 0;
  for (let release = 0; release < RELEASES; release++) {
    const by = chance(31_000_000 + release);
    const joint = startJoint({ ...setup, metrics: [metric] });
    for (let i = 0; i < phase.intervals && decisionOf(joint) !== wanted; i++) {
      const mean = perSecond * LOOK;
      observe(joint, metric.key, {
        from: i * 10_000,
        to: (i + 1) * 10_000,
        ...(metric.of === 'latency' && { le: LE }),
        gray: arm(by.poisson(mean * phase.share), true, by),
        stable: arm(by.poisson(mean * (1 - phase.share)), false, by),
      });
      settle(joint);
    }
    if (decisionOf(joint) === wanted) hits++;
  }
  return hits / RELEASES;
}

function failing(rate: number, times: number) {
  return (requests: number, isGray: boolean, by: Chance): ArmCounts => {
    const p = isGray ? rateTimes(rate, times, 'higher') : rate;
    return { requests, errors: by.binomial(requests, p) };
  };
}

function slow(times: number) {
  return (requests: number, isGray: boolean, by: Chance): ArmCounts => {
    const latency = Array.from({ length: LE.length + 1 }, () => 0);
    for (let i = 0; i < requests; i++) {
      const time = MEDIAN * (isGray ? times : 1) * Math.exp(SPREAD * by.normal());
      const bucket = LE.findIndex((bound) => time <= bound);
      latency[bucket === -1 ? LE.length : bucket]!++;
    }
    return { requests, latency };
  };
}

const logNormal: Watch['stable'] = {
  le: LE,
  upTo: (time) => 1 / (1 + Math.exp((-1.702 * Math.log(time / MEDIAN)) / SPREAD)),
};

describe('the smallest rise of errors that a stage finds', () => {
  const found: number[] = [];

  it.each(CASES)(
    'is found in about 95 % of releases, and less is not: $perSecond/s, $share, $rate, $intervals looks',
    ({ perSecond, share: part, rate, intervals }) => {
      const of = watch(perSecond, { rate });
      const phase = { share: part, intervals };

      const times = smallestFound(of, phase)!;
      const stated = share(of, phase, 'revert', failing(rate, times));
      const smaller = share(of, phase, 'revert', failing(rate, times ** 0.7));

      found.push(stated);
      expect(stated).toBeGreaterThanOrEqual(0.85);
      expect(smaller).toBeLessThan(0.9);
    },
    20_000,
  );

  it('is found in 92 to 99.5 % over all of them', () => {
    const mean = found.reduce((sum, each) => sum + each, 0) / found.length;
    expect(found).toHaveLength(CASES.length);
    expect(mean).toBeGreaterThan(0.92);
    expect(mean).toBeLessThan(0.995);
  });

  it('is smaller with more time, traffic, errors, weight or history, and larger with more tolerance', () => {
    const phase = { share: 0.1, intervals: 30 };
    const usual = smallestFound(watch(100, { rate: 0.01 }), phase)!;
    const history = Array.from({ length: 180 }, (_, i) => ({
      from: (i - 200) * 10_000,
      to: (i - 199) * 10_000,
      gray: { requests: 250, errors: 2 + (i % 2) },
      stable: { requests: 750, errors: 7 + (i % 2) },
    }));

    expect(smallestFound(watch(100, { rate: 0.01 }), { ...phase, intervals: 6 })).toBeGreaterThan(usual);
    expect(smallestFound(watch(20, { rate: 0.01 }), phase)).toBeGreaterThan(usual);
    expect(smallestFound(watch(100, { rate: 0.001 }), phase)).toBeGreaterThan(usual);
    const light = { metric: { ...ERRORS, weight: 0.01 } };
    expect(smallestFound(watch(100, { rate: 0.01 }, light), phase)).toBeGreaterThan(usual);
    expect(smallestFound(watch(100, { rate: 0.01 }, { history }), phase)).toBeLessThan(usual);
    const lenient = { metric: { ...ERRORS, tolerate: { relative: 1 } } };
    expect(smallestFound(watch(100, { rate: 0.01 }, lenient), phase)).toBeGreaterThan(usual * 1.4);
  });

  it('is none where a stage is too short or too thin', () => {
    expect(smallestFound(watch(1, { rate: 0.001 }), { share: 0.05, intervals: 2 })).toBeNull();
  });

  it('is a fall where fewer are worse', () => {
    const metric: MetricSetup = { ...ERRORS, worse: 'lower' };

    const times = smallestFound(watch(100, { rate: 0.3 }, { metric }), { share: 0.2, intervals: 30 })!;

    expect(rateTimes(0.3, times, 'lower')).toBeLessThan(0.3);
    expect(rateTimes(0.3, times, 'lower')).toBeGreaterThan(0.15);
  });
});

describe('the time until a given rise is found', () => {
  it('is enough in about 95 % of releases, and half of it is not', () => {
    const of = watch(100, { rate: 0.01 });
    const phase = { share: 0.1, intervals: 90 };

    const looks = intervalsToFind(of, phase, 3)!;
    const within = share(of, { ...phase, intervals: looks }, 'revert', failing(0.01, 3));
    const half = share(of, { ...phase, intervals: Math.floor(looks / 2) }, 'revert', failing(0.01, 3));

    expect(within).toBeGreaterThan(0.88);
    expect(half).toBeLessThan(0.85);
  });

  it('is none beyond the stage', () => {
    expect(intervalsToFind(watch(100, { rate: 0.01 }), { share: 0.1, intervals: 90 }, 1.1)).toBeNull();
  });
});

describe('the smallest slowdown that a stage finds', () => {
  it.each([
    { perSecond: 50, part: 0.1, intervals: 12 },
    { perSecond: 20, part: 0.5, intervals: 18 },
  ])(
    'is found in at least about 95 % of releases: $perSecond/s, $part, $intervals looks',
    ({ perSecond, part, intervals }) => {
      const of = watch(perSecond, logNormal);
      const phase = { share: part, intervals };

      const times = smallestFound(of, phase)!;

      expect(share(of, phase, 'revert', slow(times))).toBeGreaterThan(0.88);
      expect(share(of, phase, 'revert', slow(times ** 0.4))).toBeLessThan(0.9);
    },
    20_000,
  );
});

describe('when a good version is good enough', () => {
  it('is so for about half of them by the usual time, and for nearly all by the sure one', () => {
    const of = watch(100, { rate: 0.01 });
    const phase = { share: 0.5, intervals: 120 };

    const usually = usuallyGood(of, [phase])!;
    const surely = surelyGood(of, [phase])!;
    const by = (intervals: number) => share(of, { ...phase, intervals }, 'promote', failing(0.01, 1));

    expect(by(usually.intervals)).toBeGreaterThan(0.25);
    expect(by(usually.intervals)).toBeLessThan(0.75);
    expect(by(surely.intervals)).toBeGreaterThan(0.88);
  });

  it('counts what the stages before have told', () => {
    const of = watch(100, { rate: 0.01 });
    const last = { share: 0.5, intervals: 120 };

    const alone = usuallyGood(of, [last])!;
    const after = usuallyGood(of, [{ share: 0.2, intervals: 60 }, last])!;

    expect(after.phase === 0 || after.intervals < alone.intervals).toBe(true);
  });

  it('is never where there is too little traffic', () => {
    expect(usuallyGood(watch(1, { rate: 0.01 }), [{ share: 0.1, intervals: 60 }])).toBeNull();
  });
});

describe('the users that a sticky stage needs', () => {
  it('are more for a smaller fault, a smaller share and a smaller risk, in one digit', () => {
    const usual = usersFor('errors', 0.1, 2, 0.01);

    expect(usual).toBe(20_000);
    expect(usersFor('errors', 0.1, 1.5, 0.01)).toBeGreaterThan(usual);
    expect(usersFor('errors', 0.05, 2, 0.01)).toBeGreaterThan(usual);
    expect(usersFor('errors', 0.1, 2, 0.001)).toBeGreaterThan(usual);
    expect(usersFor('latency', 0.1, 2, 0.01)).toBeLessThan(usual);
  });

  it('find in most releases what a tenth of them does not', () => {
    const [perSecond, part, looks, rate, times] = [200, 0.1, 30, 0.01, 2.6];
    const users = usersFor('errors', part, times, 0.01);

    const enough = stickyShare({ users, perSecond, part, looks, rate, times });
    const few = stickyShare({ users: users / 10, perSecond, part, looks, rate, times });

    expect(enough).toBeGreaterThan(0.8);
    expect(few).toBeLessThan(enough);
  }, 20_000);
});

/** Users ask unequally often, one in ten meets errors, and each stays with one of 200 groups. */
function stickyShare(of: {
  readonly users: number;
  readonly perSecond: number;
  readonly part: number;
  readonly looks: number;
  readonly rate: number;
  readonly times: number;
}): number {
  const [groups, releases] = [200, 16];
  const gray = of.part * groups;
  const { setup } = watch(of.perSecond, { rate: of.rate });
  let hits = 0;
  for (let release = 0; release < releases; release++) {
    const by = chance(47_000_000 + release);
    const [asked, failed] = [new Float64Array(groups), new Float64Array(groups)];
    for (let user = 0; user < of.users; user++) {
      const group = Math.floor(by.uniform() * groups);
      const often = Math.exp(by.normal());
      asked[group]! += often;
      if (by.uniform() < 0.1) failed[group]! += often;
    }
    const [allAsked, allFailed] = [asked, failed].map((list) => list.reduce((sum, x) => sum + x, 0));
    const joint = startJoint(setup);
    for (let i = 0; i < of.looks && decisionOf(joint) !== 'revert'; i++) {
      const mean = of.perSecond * LOOK;
      const requests = Array.from(asked, (x) => by.poisson((x / allAsked!) * mean));
      const errors = Array.from(failed, (x, group) => {
        const times = group < gray ? of.times : 1;
        return Math.min(requests[group]!, by.poisson((x / allFailed!) * mean * of.rate * times));
      });
      const arm = (from: number, to: number): ArmCounts => {
        const part = { requests: requests.slice(from, to), errors: errors.slice(from, to) };
        const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
        return { requests: sum(part.requests), errors: sum(part.errors), groups: part };
      };
      observe(joint, 'm', {
        from: i * 10_000,
        to: (i + 1) * 10_000,
        gray: arm(0, gray),
        stable: arm(gray, groups),
      });
      settle(joint);
    }
    if (decisionOf(joint) === 'revert') hits++;
  }
  return hits / releases;
}
