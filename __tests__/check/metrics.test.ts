import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCheck } from '../../src/check/compare.ts';
import { thresholdCheck } from '../../src/check/threshold.ts';
import { quantileOf } from '../../src/check/value.ts';
import type { Answer, Question } from '../../src/ports/check.ts';
import type { ArmSample, Sample } from '../../src/ports/metric.ts';
import { checkGiven, question, samples } from './given.ts';

const NEVER = new AbortController().signal;
const ASKED = question(['a:1'], ['b:1']);

function sample(
  at: number,
  gray?: ArmSample,
  stable?: ArmSample,
  epoch = 'e1',
  le?: readonly number[],
): Sample {
  return { at, epoch, ...(gray && { gray }), ...(stable && { stable }), ...(le && { le }) };
}

async function answers(
  kind: typeof compareCheck | typeof thresholdCheck,
  options: object,
  given: readonly (Sample | Error)[],
  asked: (i: number) => Question = () => ASKED,
): Promise<Answer[]> {
  const base = { kind: kind.kind, name: 'errors', metric: { source: 'router', of: 'errors' } };
  const check = await kind.create({ ...base, ...options }, checkGiven({}, samples(...given)));
  const list: Answer[] = [];
  for (let i = 0; i < given.length; i++) list.push(await check.ask(asked(i), NEVER));
  return list;
}

describe('a compare check', () => {
  const compare = (given: readonly (Sample | Error)[], options = {}, asked?: (i: number) => Question) =>
    answers(compareCheck, options, given, asked);

  it('counts from its first look on, in intervals that follow one another', async () => {
    const [first, second, third] = await compare([
      sample(1, { requests: 100, errors: 5 }, { requests: 1000, errors: 50 }),
      sample(2, { requests: 110, errors: 6 }, { requests: 1190, errors: 52 }),
      sample(5, { requests: 110, errors: 6 }, { requests: 1200, errors: 52 }),
    ]);

    expect(first).toEqual({ result: 'unknown', says: 'counting has begun; nothing is compared yet' });
    expect(second).toEqual({
      interval: { from: 1, to: 2, gray: { requests: 10, errors: 1 }, stable: { requests: 190, errors: 2 } },
    });
    expect(third).toEqual({
      interval: { from: 2, to: 5, gray: { requests: 0, errors: 0 }, stable: { requests: 10, errors: 0 } },
    });
  });

  it('hands on the buckets of latency, and no errors with them', async () => {
    const arm = (...latency: number[]): ArmSample => ({
      requests: latency.reduce((a, b) => a + b),
      errors: 3,
      latency,
    });
    const le = [10, 100];

    const [, second] = await compare(
      [sample(1, arm(1, 0, 0), arm(5, 5, 0), 'e1', le), sample(2, arm(1, 2, 0), arm(9, 5, 1), 'e1', le)],
      {
        metric: { source: 'router', of: 'latency' },
      },
    );

    expect(second).toEqual({
      interval: {
        from: 1,
        to: 2,
        le,
        gray: { requests: 2, latency: [0, 2, 0] },
        stable: { requests: 5, latency: [4, 0, 1] },
      },
    });
  });

  it('leaves an arm out that it cannot tell, never a zero in its place', async () => {
    const given = [
      sample(1, { requests: 5, errors: 0 }, { requests: 50, errors: 0 }),
      sample(2, undefined, { requests: 60, errors: 0 }),
      sample(3, { requests: 9, errors: 0 }, { requests: 70, errors: 0 }),
      sample(4, { requests: 2, errors: 0 }, { requests: 80, errors: 0 }),
      sample(5, { requests: 3, errors: 0 }, { requests: 8, errors: 0 }, 'e2'),
      sample(6, { requests: 4 }, { requests: 9, errors: 1 }, 'e2'),
    ];

    const intervals = (await compare(given))
      .slice(1)
      .map((answer) => ('interval' in answer ? answer.interval : null));

    const ten = { requests: 10, errors: 0 };
    expect(intervals).toEqual([
      { from: 1, to: 2, stable: ten },
      { from: 2, to: 3, stable: ten },
      { from: 3, to: 4, stable: ten },
      { from: 4, to: 5 },
      { from: 5, to: 6, stable: { requests: 1, errors: 1 } },
    ]);
  });

  it('does not know while the source cannot be read, and loses nothing by it', async () => {
    const [, second, third] = await compare([
      sample(1, { requests: 0, errors: 0 }, { requests: 0, errors: 0 }),
      new Error('connection refused\n    at connect'),
      sample(3, { requests: 8, errors: 1 }, { requests: 80, errors: 0 }),
    ]);

    expect(second).toEqual({
      result: 'unknown',
      says: 'the metric source router could not be read: connection refused',
    });
    expect(third).toMatchObject({ interval: { from: 1, to: 3, gray: { requests: 8 } } });
  });

  it('hands on a gauge as it is, and leaves an arm without one out', async () => {
    const options = { metric: { source: 'prometheus', of: 'gauge' } };

    const [, second, third] = await compare(
      [
        sample(1, { gauge: 3 }, { gauge: 2 }),
        sample(2, { gauge: 4.5 }, { gauge: 2 }),
        sample(3, undefined, { gauge: 1 }),
      ],
      options,
    );

    expect(second).toEqual({
      interval: { from: 1, to: 2, gray: { requests: 0, gauge: 4.5 }, stable: { requests: 0, gauge: 2 } },
    });
    expect(third).toEqual({ interval: { from: 2, to: 3, stable: { requests: 0, gauge: 1 } } });
  });

  it('begins anew in another stage, and when no time has passed says so', async () => {
    const arm = { requests: 1, errors: 0 };
    const stages = [ASKED, { ...ASKED, stage: 'half' }, { ...ASKED, stage: 'half' }];

    const list = await compare(
      [sample(1, arm, arm), sample(2, arm, arm), sample(2, arm, arm)],
      {},
      (i) => stages[i]!,
    );

    expect(list.map((answer) => ('says' in answer ? answer.says : 'interval'))).toEqual([
      'counting has begun; nothing is compared yet',
      'counting has begun; nothing is compared yet',
      'no time has passed since the last look',
    ]);
  });
});

describe('a threshold check', () => {
  const threshold = (options: object, given: readonly (Sample | Error)[], asked?: (i: number) => Question) =>
    answers(thresholdCheck, options, given, asked);
  const gray = (at: number, requests: number, errors: number, epoch = 'e1') =>
    sample(at, { requests, errors }, undefined, epoch);

  it('keeps the share of errors within bounds, once there are enough requests', async () => {
    const list = await threshold({ atMost: '1%', samples: 100 }, [
      gray(0, 7, 7),
      gray(1, 57, 7),
      gray(2, 107, 8),
      gray(3, 207, 10),
    ]);

    expect(list.map((answer) => (answer as { result: string }).result)).toEqual([
      'unknown',
      'unknown',
      'pass',
      'fail',
    ]);
    expect(list[1]).toMatchObject({ says: '50 of the 100 requests that it takes' });
    expect(list[3]).toEqual({
      result: 'fail',
      says: 'Gray fails 1.5\u00a0% of requests over 200 requests; the spec asks for at most 1\u00a0%.',
      wanted: 'at most 1\u00a0%',
      got: '1.5\u00a0%',
    });
  });

  it('judges a quantile of latency in the unit of the spec', async () => {
    const le = [10, 100, 1000];
    const at = (time: number, latency: number[]) =>
      sample(time, { requests: latency.reduce((a, b) => a + b), latency }, undefined, 'e1', le);
    const options = {
      metric: { source: 'router', of: 'latency' },
      quantile: '90%',
      atMost: '50ms',
      samples: 10,
    };

    const [, good, bad] = await threshold(options, [
      at(0, [0, 0, 0, 0]),
      at(1, [95, 5, 0, 0]),
      at(2, [95, 50, 55, 0]),
    ]);

    expect(good).toMatchObject({ result: 'pass', got: '9\u00a0ms' });
    expect(bad).toMatchObject({
      result: 'fail',
      says: expect.stringMatching(
        /^The slowest 10\u00a0% of gray's requests take 673\u00a0ms or more over 200 requests; the spec asks for at most 50\u00a0ms\.$/,
      ),
    });
  });

  it('judges requests a second of the arm it names, from below too', async () => {
    const at = (time: number, requests: number) => sample(time, undefined, { requests });
    const options = {
      metric: { source: 'router', of: 'requests' },
      arm: 'stable',
      atLeast: 5,
      atMost: 20,
      samples: 1,
    };

    const list = await threshold(options, [at(0, 0), at(10_000, 100), at(20_000, 101)]);

    expect(list[1]).toMatchObject({
      result: 'pass',
      wanted: 'at most 20 a second and at least 5 a second',
      got: '10 a second',
    });
    expect(list[2]).toMatchObject({ result: 'pass', got: '5.05 a second' });
  });

  it('starts anew when the counters do, or another stage is asked for, and waits for an arm that is not there', async () => {
    const given = [
      sample(0),
      gray(1, 500, 0),
      gray(2, 900, 90, 'e2'),
      gray(3, 1000, 90, 'e2'),
      gray(4, 900, 90, 'e2'),
      gray(5, 990, 90, 'e2'),
    ];
    const stages = given.map((_, i) => (i === 5 ? { ...ASKED, since: 2000 } : ASKED));

    const list = await threshold({ atMost: '1%' }, given, (i) => stages[i]!);

    expect(list.map((answer) => (answer as { says: string }).says)).toEqual([
      'router says nothing of gray',
      'counting has begun',
      'counting has begun',
      'Gray fails 0\u00a0% of requests over 100 requests; the spec asks for at most 1\u00a0%.',
      'counting has begun',
      'counting has begun',
    ]);
  });

  it('fails only after so many looks in a row', async () => {
    const given = [
      gray(0, 0, 0),
      gray(1, 100, 50),
      gray(2, 10_000, 50),
      gray(3, 10_100, 150),
      gray(4, 10_200, 250),
    ];

    const list = await threshold({ atMost: '1%', consecutive: 2 }, given);

    expect(list.slice(1).map((answer) => (answer as { result: string }).result)).toEqual([
      'unknown',
      'pass',
      'unknown',
      'fail',
    ]);
    expect(list[1]).toMatchObject({
      says: expect.stringMatching(/Out of bounds at 1 of 2 looks in a row\.$/),
    });
  });

  it('judges a gauge by its newest value', async () => {
    const gauge = (at: number, value?: number) =>
      sample(at, value === undefined ? undefined : { gauge: value });
    const options = { metric: { source: 'prometheus', of: 'gauge' }, atMost: 5 };

    const list = await threshold(options, [gauge(0, 4), gauge(1, 7.25), gauge(2)]);

    expect(list.map((answer) => (answer as { says: string }).says)).toEqual([
      'The gauge of gray is 4; the spec asks for at most 5.',
      'The gauge of gray is 7.25; the spec asks for at most 5.',
      'prometheus says nothing of gray',
    ]);
    expect(list.map((answer) => (answer as { result: string }).result)).toEqual(['pass', 'fail', 'unknown']);
  });

  it('does not know what the source does not count or cannot tell', async () => {
    const list = await threshold({ atMost: '1%', samples: 1 }, [
      sample(0, { requests: 0 }),
      sample(1, { requests: 10 }),
      new Error('gone'),
    ]);

    expect(list.slice(1)).toEqual([
      { result: 'unknown', says: 'router does not count errors' },
      { result: 'unknown', says: 'the metric source router could not be read: gone' },
    ]);
  });
});

describe('a quantile of a histogram', () => {
  it.each([
    [[0, 0, 0], 0.5, null],
    [[10, 0, 0], 0.5, 5],
    [[0, 10, 0], 0.5, 15],
    [[5, 5, 0], 1, 20],
    [[5, 0, 5], 0.9, 20],
    [[0, 0, 5], 0.1, 20],
  ])('of %j at %d is %j', (counts, quantile, value) => {
    expect(quantileOf(counts, [10, 20], quantile)).toBe(value);
  });

  it('lies in the bucket that holds the request of that rank', () => {
    const bucketed = fc.array(fc.nat(50), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(bucketed, fc.double({ min: 0.01, max: 1, noNaN: true }), (counts, quantile) => {
        const total = counts.reduce((a, b) => a + b, 0);
        fc.pre(total > 0);
        const le = [1, 10, 100];
        const value = quantileOf(counts, le, quantile)!;
        const atMost = counts.reduce((sum, count, i) => sum + ((le[i] ?? Infinity) <= value ? count : 0), 0);
        const atLeast = counts.reduce(
          (sum, count, i) => sum + ((i === 0 ? 0 : le[i - 1]!) <= value ? count : 0),
          0,
        );
        expect(atMost - 1e-9).toBeLessThanOrEqual(
          quantile * total + counts[3]! + 1e-6 + total * 1e-9 + Math.max(...counts),
        );
        expect(atLeast).toBeGreaterThanOrEqual(quantile * total - 1e-6);
      }),
    );
  });
});
