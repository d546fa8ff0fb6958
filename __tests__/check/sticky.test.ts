import { describe, expect, it } from 'vitest';
import { compareCheck } from '../../src/check/compare.ts';
import type { Past, PastQuestion } from '../../src/ports/check.ts';
import type { GroupCounts, Interval, MetricQuestion, MetricSource, Sample } from '../../src/ports/metric.ts';
import { GROUPS } from '../../src/release/traffic.ts';
import { checkGiven, question } from './given.ts';

const NEVER = new AbortController().signal;
const LE = [10, 100];

/** A list of all groups: `of(g)` for each. */
function each(of: (group: number) => number): number[] {
  return Array.from({ length: GROUPS }, (_, group) => of(group));
}

/** Samples by hand, and what was asked for them: a router cannot be made to count at will. */
function source(samples: readonly Sample[], history?: readonly Interval[]) {
  const asked: MetricQuestion[] = [];
  const made: MetricSource = {
    async sample(metric) {
      asked.push(metric);
      return samples[asked.length - 1]!;
    },
    ...(history !== undefined && { history: async () => history }),
  };
  return { asked, made };
}

function compare(of: 'errors' | 'latency', made: MetricSource) {
  const options = { kind: 'compare', name: of, metric: { source: 'router', of } };
  return compareCheck.create(options, checkGiven({}, made));
}

function errorsAt(at: number, gray: GroupCounts, stable: GroupCounts, epoch = 'e'): Sample {
  const arm = (groups: GroupCounts) => ({
    requests: groups.requests.reduce((a, b) => a + b, 0),
    errors: (groups.errors ?? []).reduce((a, b) => a + b, 0),
    groups,
  });
  return { at, epoch, gray: arm(gray), stable: arm(stable) };
}

describe('a compare check of sticky users', () => {
  const sticky = question(['b:1'], ['a:1'], { groups: 10 });
  const nobody = { requests: each(() => 0), errors: each(() => 0) };

  it('gives gray its first groups and stable the others, by what they did since the last look', async () => {
    const { asked, made } = source([
      errorsAt(1, { requests: each(() => 5), errors: each(() => 1) }, nobody),
      errorsAt(
        2,
        { requests: each((g) => (g < 10 ? 5 + g : 5)), errors: each((g) => (g === 3 ? 3 : 1)) },
        { requests: each((g) => (g < 10 ? 0 : g)), errors: each((g) => (g === 199 ? 7 : 0)) },
      ),
    ]);
    const check = await compare('errors', made);

    await check.ask(sticky, NEVER);
    const answer = (await check.ask(sticky, NEVER)) as { interval: Interval };

    expect(asked.every(({ groups }) => groups?.slowOver === null)).toBe(true);
    const { gray, stable } = answer.interval;
    expect(gray!.groups).toEqual({
      requests: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      errors: [0, 0, 0, 2, 0, 0, 0, 0, 0, 0],
    });
    expect(stable!.groups!.requests).toEqual(each((g) => g).slice(10));
    expect(stable!.groups!.errors!.at(-1)).toBe(7);
    expect(stable!.groups!.requests).toHaveLength(GROUPS - 10);
  });

  it('asks for no groups where requests are drawn one by one', async () => {
    const { asked, made } = source([errorsAt(1, nobody, nobody), errorsAt(2, nobody, nobody)]);
    const check = await compare('errors', made);

    await check.ask(question(['b:1'], ['a:1']), NEVER);
    const answer = (await check.ask(question(['b:1'], ['a:1']), NEVER)) as { interval: Interval };

    expect(asked.map(({ groups }) => groups)).toEqual([undefined, undefined]);
    expect(answer.interval.gray).not.toHaveProperty('groups');
  });

  it('drops the groups, and keeps the totals, where they began anew', async () => {
    const fell = { requests: each(() => 1), errors: each(() => 0) };
    const before = { requests: each(() => 2), errors: each(() => 0) };
    const { made } = source([
      { ...errorsAt(1, before, nobody), gray: { requests: 10, errors: 0, groups: before } },
      { ...errorsAt(2, fell, nobody), gray: { requests: 15, errors: 0, groups: fell } },
    ]);
    const check = await compare('errors', made);

    await check.ask(sticky, NEVER);
    const answer = (await check.ask(sticky, NEVER)) as { interval: Interval };

    expect(answer.interval.gray).toEqual({ requests: 5, errors: 0 });
  });

  it('fixes the limit of slow requests by what both versions did before, and keeps to it', async () => {
    const arm = (latency: number[], slow: number) => ({
      requests: latency.reduce((a, b) => a + b, 0),
      latency,
      groups: { requests: each(() => 1), slow: each(() => slow) },
    });
    const at = (time: number, slow: number): Sample => ({
      at: time,
      epoch: 'e',
      le: LE,
      gray: arm([90, 9, 1], slow),
      stable: arm([900, 90, 10], slow),
    });
    // Nine tenths take up to 10 ms, 99 % up to 100 ms: the slowest twentieth begins within the second bucket.
    const { asked, made } = source([at(1, 0), at(1, 4), at(2, 6)]);
    const check = await compare('latency', made);

    await check.ask(sticky, NEVER);
    const answer = (await check.ask(sticky, NEVER)) as { interval: Interval };

    expect(asked.map(({ groups }) => groups?.slowOver)).toEqual([null, 100, 100]);
    expect(answer.interval.slowOver).toBe(100);
    expect(answer.interval.gray!.groups!.slow).toEqual(Array(10).fill(2));
  });

  it('takes the limit that the release began with, whichever run looks', async () => {
    const { asked, made } = source([{ at: 1, epoch: 'e', le: LE }]);
    const check = await compare('latency', made);

    await check.ask({ ...sticky, slowOver: 250 }, NEVER);

    expect(asked.map(({ groups }) => groups?.slowOver)).toEqual([250]);
  });
});

describe('two parts of stable', () => {
  const at = (time: number, parts?: readonly [number, number]): Sample => ({
    at: time,
    epoch: 'e',
    gray: { requests: time, errors: 0 },
    stable: {
      requests: 10 * time,
      errors: 0,
      ...(parts && {
        split: [
          { requests: parts[0], errors: 0, latency: [1] },
          { requests: parts[1], errors: 2 },
        ] as const,
      }),
    },
  });
  const second = async (samples: readonly Sample[]) => {
    const check = await compare('errors', source(samples).made);
    await check.ask(question(['b:1'], ['a:1']), NEVER);
    return ((await check.ask(question(['b:1'], ['a:1']), NEVER)) as { interval: Interval }).interval;
  };

  it('are handed on with what they did since the last look', async () => {
    const { stable } = await second([at(1, [3, 7]), at(2, [5, 15])]);

    expect(stable).toEqual({
      requests: 10,
      errors: 0,
      split: [
        { requests: 2, errors: 0 },
        { requests: 8, errors: 0 },
      ],
    });
  });

  it.each<[string, Sample[]]>([
    ['they were not told apart before', [at(1), at(2, [5, 15])]],
    ['one had nothing to do', [at(1, [3, 7]), at(2, [3, 17])]],
    ['a count fell', [at(1, [3, 7]), at(2, [1, 17])]],
  ])('are left out when %s', async (_, samples) => {
    const { stable } = await second(samples);

    expect(stable).toEqual({ requests: 10, errors: 0 });
  });
});

describe('the past of a compare check', () => {
  const span = { from: 0, to: 1000 };
  const ask = (made: MetricSource, more: Partial<PastQuestion> = {}): Promise<Past> =>
    compare('errors', made).then((check) => {
      const { stable, gray } = question(['b:1'], ['a:1']);
      return check.past!({ stable, gray, span, sticky: true, ...more }, NEVER);
    });
  const busy = { requests: each((g) => g), errors: each(() => 0) };
  const idle = { requests: each(() => 0), errors: each(() => 0) };

  it('is what the groups did while stable served them all, beside what the source remembers', async () => {
    const interval = {
      from: 0,
      to: 10,
      gray: { requests: 1, errors: 0 },
      stable: { requests: 3, errors: 0 },
    };
    const { made } = source([errorsAt(1000, idle, busy)], [interval]);

    expect(await ask(made)).toEqual({ intervals: [interval], groups: busy, slowOver: null });
  });

  it.each([
    ['gray has served', busy, busy],
    ['nobody was served', idle, idle],
  ])('has no groups when %s', async (_, gray, stable) => {
    const { made } = source([errorsAt(1000, gray, stable)]);

    expect(await ask(made)).toEqual({ intervals: [], groups: null, slowOver: null });
  });

  it('asks for no groups where no stage is sticky', async () => {
    const { asked, made } = source([], []);

    expect(await ask(made, { sticky: false })).toEqual({ intervals: [], groups: null, slowOver: null });
    expect(asked).toEqual([]);
  });
});
