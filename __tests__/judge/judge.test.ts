import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { judge, judgeLines } from '../../src/cli/judge.ts';

const HEADER = { type: 'trace', scenario: 'x', rep: 7 };

function row(number: number, gray: object, stable: object, type = 'interval') {
  const [a, b] = type === 'interval' ? ['gray', 'stable'] : ['stable_a', 'stable_b'];
  return { type, t: number * 10, share: 0.1, arms: { [a]: gray, [b]: stable } };
}

const bad = (number: number) => row(number, { requests: 100, errors: 9 }, { requests: 900, errors: 9 });
const good = (number: number) => row(number, { requests: 500, errors: 5 }, { requests: 500, errors: 5 });
const many = (count: number, make: (number: number) => object) =>
  Array.from({ length: count }, (_, i) => make(i));

async function run(lines: readonly (object | string)[]) {
  const decisions: Record<string, unknown>[] = [];
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const problem = await judgeLines(Readable.from(text), (line) => {
    decisions.push(JSON.parse(line));
  });
  return { problem, decisions };
}

describe('judge', () => {
  it('writes one decision a trace, with its labels, as soon as it is known', async () => {
    const { problem, decisions } = await run([
      HEADER,
      ...many(60, bad),
      { ...HEADER, rep: 8 },
      ...many(60, good),
    ]);

    expect(problem).toBeNull();
    expect(decisions).toMatchObject([
      { scenario: 'x', rep: 7, decision: 'revert', cause: ['errors'] },
      { scenario: 'x', rep: 8, decision: 'promote', interval: 31, cause: [] },
    ]);
    expect(decisions[0]!.interval).toBeLessThan(6);
    expect((decisions[0]!.logE as { revert: number }).revert).toBeGreaterThanOrEqual(Math.log(100));
    expect(decisions[0]!.reason).toContain('Gray fails 9');
  });

  it('decides by the lines up to the decision alone', async () => {
    const long = await run([HEADER, ...many(60, bad)]);
    const at = long.decisions[0]!.interval as number;

    const short = await run([HEADER, ...many(at, bad)]);
    const before = await run([HEADER, ...many(at - 1, bad)]);

    expect(short.decisions).toEqual(long.decisions);
    expect(before.decisions).toMatchObject([{ decision: 'continue', interval: at - 1, cause: [] }]);
  });

  it('takes canary for gray, and history before the release', async () => {
    const history = many(30, (i) =>
      row(i - 30, { requests: 250, errors: 2 }, { requests: 750, errors: 8 }, 'history'),
    );
    const canary = many(60, (i) => ({
      ...bad(i),
      arms: { canary: { requests: 100, errors: 9 }, stable: { requests: 900, errors: 9 } },
    }));

    const [plain, named] = await Promise.all([
      run([HEADER, ...history, ...many(60, bad)]),
      run([HEADER, ...history, ...canary]),
    ]);

    expect(named.decisions).toEqual(plain.decisions);
    expect(plain.decisions[0]!.logE).not.toEqual((await run([HEADER, ...many(60, bad)])).decisions[0]!.logE);
  });

  it('learns from two parts of stable, where they are given, and has the older method on demand', async () => {
    const half = (requests: number, errors: number) => ({ requests, errors });
    const told = (number: number, small: number) => {
      const line = bad(number);
      return {
        ...line,
        arms: { ...line.arms, stable_a: half(225, small), stable_b: half(675, 9 - small) },
      };
    };
    const decide = async (lines: object[], header: object = HEADER) =>
      (await run([header, ...lines])).decisions[0]!;

    const [plain, calm, noisy, older] = await Promise.all([
      decide(many(60, bad)),
      decide(many(60, (i) => told(i, 2))),
      decide(many(60, (i) => told(i, i % 2 === 0 ? 9 : 0))),
      decide(many(60, bad), { ...HEADER, method: 'DRE-2' }),
    ]);

    const at = (decision: Record<string, unknown>) => decision.interval as number;
    expect(at(calm)).toBeLessThanOrEqual(at(plain));
    expect(at(noisy)).toBeGreaterThan(at(calm));
    expect(older.logE).not.toEqual(plain.logE);
  });

  it('judges no interval that begins before the warm-up is over', async () => {
    const cold = many(90, (i) => (i < 6 ? bad(i) : good(i)));

    const { decisions } = await run([{ ...HEADER, engine: { warmup_s: 60 } }, ...cold]);

    expect(decisions).toMatchObject([{ decision: 'promote' }]);
  });

  it('counts a missing arm and a missing metric as no evidence', async () => {
    const holes = many(40, (i) =>
      i % 2 === 0
        ? { type: 'interval', t: i * 10, arms: { stable: { requests: 9, errors: 1 } } }
        : row(i, {}, {}),
    );

    const { problem, decisions } = await run([HEADER, ...holes]);

    expect(problem).toBeNull();
    expect(decisions).toMatchObject([{ decision: 'continue', interval: 40, logE: { promote: 0 } }]);
  });

  it('judges latency and several metrics', async () => {
    const slow = many(60, (i) =>
      row(
        i,
        { requests: 100, errors: 1, latency: [20, 40, 40] },
        { requests: 900, errors: 9, latency: [500, 350, 50] },
      ),
    );

    const { decisions } = await run([{ ...HEADER, metrics: ['errors', 'latency'], le: [10, 20] }, ...slow]);

    expect(decisions).toMatchObject([{ decision: 'revert', cause: ['latency'] }]);
  });

  it.each<[string, (object | string)[], string]>([
    ['text', [HEADER, 'hello'], 'line 2 is not JSON'],
    ['NaN', [HEADER, '{"type":"interval","t":NaN}'], 'line 2 is not JSON'],
    ['a list', ['[1]'], 'line 1 is [1]; an object is expected'],
    [
      'an interval without a trace',
      [bad(0)],
      'line 1 is of the type interval; a trace begins with a line of the type trace',
    ],
    [
      'another type',
      [HEADER, bad(0), { type: 'intervall' }],
      'line 3 has the type "intervall"; allowed are trace, history, interval; did you mean interval?',
    ],
    [
      'negative counts',
      [HEADER, row(0, { requests: -1, errors: 0 }, {})],
      'line 2 has gray.requests -1; a whole number of at least 0 is expected',
    ],
    [
      'errors above requests',
      [HEADER, row(0, { requests: 1, errors: 2 }, {})],
      'line 2 has 2 errors of 1 requests in gray',
    ],
    [
      'errors without requests',
      [HEADER, row(0, { errors: 2 }, {})],
      'line 2 has gray.errors without gray.requests',
    ],
    [
      'other buckets',
      [{ ...HEADER, metrics: ['latency'], le: [5] }, row(0, { latency: [1, 2, 3] }, {})],
      'line 2 has 3 buckets in gray.latency; le has 1 bounds, so 2 are expected',
    ],
    [
      'no time',
      [HEADER, { type: 'interval', arms: {} }],
      'line 2 has t nothing; a number of seconds is expected',
    ],
    ['no arms', [HEADER, { type: 'interval', t: 0 }], 'line 2 has no arms'],
    [
      'late history',
      [HEADER, bad(0), row(-1, {}, {}, 'history')],
      'line 3 is of the type history; the history comes before the intervals',
    ],
    [
      'an unknown metric',
      [{ ...HEADER, metrics: ['error'] }],
      'line 1 has the metric "error"; allowed are errors, latency, gauge; did you mean errors?',
    ],
    ['a risk of 2', [{ ...HEADER, alpha: 2 }], 'line 1 has alpha 2; a number is expected, between 0 and 1'],
  ])('names the line that is not valid: %s', async (_, lines, problem) => {
    expect((await run(lines)).problem).toBe(problem);
  });

  it('leaves windows out that come again or go back', async () => {
    const lines = many(40, bad).flatMap((line, i) => (i < 3 ? [line, line, bad(0)] : [line]));

    const { problem, decisions } = await run([HEADER, ...lines]);
    const plain = await run([HEADER, ...many(40, bad)]);

    expect(problem).toBeNull();
    expect(decisions[0]!.logE).toEqual(plain.decisions[0]!.logE);
  });

  it('reads a stream in any pieces, and ends with status 2 on bad input', async () => {
    const text = [HEADER, ...many(20, bad)].map((line) => JSON.stringify(line)).join('\n');
    const pieces = text.match(/.{1,37}/gsu)!.map((piece) => Buffer.from(piece));
    const [output, errors] = [new PassThrough(), new PassThrough()];

    const status = await judge(Readable.from(pieces), output, errors);
    const failed = await judge(Readable.from([Buffer.from('{}\n')]), output, errors);

    expect([status, failed]).toEqual([0, 2]);
    expect(JSON.parse(String(output.read())).decision).toBe('revert');
    expect(String(errors.read())).toBe(
      'gray-release: line 1 has the type nothing; allowed are trace, history, interval\n',
    );
  });

  it('ends quietly when nobody reads the decisions any more', async () => {
    const gone = new Writable({ write: (_chunk, _encoding, done) => done(new Error('EPIPE')) });
    const endless = Readable.from(
      (async function* () {
        for (let i = 0; ; i++) {
          yield Buffer.from(`${JSON.stringify({ ...HEADER, rep: i })}\n`);
          await new Promise(setImmediate);
        }
      })(),
    );

    expect(await judge(endless, gone, new PassThrough())).toBe(0);
  });
});
