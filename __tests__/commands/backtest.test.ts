import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { judgeLines } from '../../src/cli/judge.ts';
import { backtest } from '../../src/commands/backtest.ts';
import { toJson } from '../../src/commands/outcome.ts';
import type { Tried } from '../../src/report/backtest.ts';
import { asked, journaled, SPEC } from './given.ts';
import { released } from './released.ts';

const EXAMPLE = fileURLToPath(new URL('../../bench/judge/example.jsonl', import.meta.url));

interface Report {
  readonly releases: readonly Tried[];
  readonly totals: readonly Record<string, unknown>[];
}

function reportOf(outcome: Awaited<ReturnType<typeof backtest>>): Report {
  return toJson(outcome).report as Report;
}

function rowsOf({ releases }: Report, number = 0) {
  return releases[number]!.rows.map(({ settings, decision, look }) => [settings, decision, look]);
}

describe('backtest on the journal', () => {
  it('says for each release what other risks would have decided, and when', async () => {
    const given = asked();
    const [bad, good] = [
      released({ id: 'shop-1', times: 6, looks: 6 }),
      released({ id: 'shop-2', times: 0.7, looks: 34 }),
    ];
    await journaled(given, bad, good);

    const outcome = await backtest(given.ask);
    const report = reportOf(outcome);

    expect(outcome).toMatchObject({ decision: 'done', exit: 0 });
    expect(report.releases.map(({ title }) => title)).toEqual([
      'shop-2  checkout 1.4.2 -> 1.5.0, promoted 2026-11-24T14:06:10Z',
      'shop-1  checkout 1.4.2 -> 1.5.0, reverted 2026-11-24T14:01:20Z',
    ]);
    const [, [, decision, look] = []] = [0, rowsOf(report, 1)[0]!];
    expect(decision).toBe('revert');
    expect(rowsOf(report, 1).map(([settings]) => settings)).toEqual([
      'as recorded',
      'falseRevert 0.1\u00a0%',
      'falseRevert 5\u00a0%',
    ]);
    expect(rowsOf(report, 1)[2]![2]).toBeLessThan(look as number);
    expect(rowsOf(report, 0)[0]).toEqual(['as recorded', 'promote', expect.any(Number)]);
    expect(report.releases[0]!.rows[0]).toMatchObject({ stage: 'half' });
    expect(report.totals[0]).toEqual({
      settings: 'as recorded',
      releases: 2,
      revert: 1,
      promote: 1,
      continue: 0,
    });
    expect(given.said.join('\n')).toMatch(/as recorded +good enough +\d+ +\d+\smin/);
  });

  it('tries the settings that are asked for', async () => {
    const given = asked({ set: ['falseRevert=0.0001%', 'tolerate=1000%,ruleOut=2000%', ''] });
    await journaled(given, released({ id: 'shop-1', times: 6, looks: 6 }));

    const report = reportOf(await backtest(given.ask));

    expect(rowsOf(report).map(([settings, decision]) => [settings, decision])).toEqual([
      ['as recorded', 'revert'],
      ['falseRevert 0.0001\u00a0%', 'continue'],
      ['tolerate 1000\u00a0%, ruleOut 2000\u00a0%', 'continue'],
    ]);
  });

  it('shows what the spec of today would have decided where it is another one', async () => {
    const before = SPEC.replace('process:\n', 'process:\n  risk: { falseRevert: 20% }\n');
    const given = asked({}, { spec: before });
    await journaled(given, released({ id: 'shop-1', times: 6, looks: 6, spec: before }));
    writeFileSync(join(given.folder, 'today.yml'), SPEC);

    const report = reportOf(await backtest({ ...given.ask, specPath: 'today.yml' }));

    const [recorded, today] = rowsOf(report);
    expect([recorded![0], today![0]]).toEqual(['as recorded', 'the spec as it is now']);
    expect(today![2]).toBeGreaterThan(recorded![2] as number);
    expect(report.releases[0]!.note).toBeUndefined();
  });

  it('says so where the spec that a release had is not there any more', async () => {
    const given = asked();
    await journaled(given, released({ id: 'shop-1', times: 6, looks: 6, spec: 'another' }));

    const report = reportOf(await backtest(given.ask));

    expect(report.releases[0]!.note).toMatch(/not in this checkout/);
    expect(given.said.join('\n')).toMatch(/not in this checkout/);
  });

  it('looks at as many releases as it is told', async () => {
    const given = asked({ releases: '2' });
    await journaled(given, ...[1, 2, 3].map((n) => released({ id: `shop-${n}`, times: 6, looks: 6 })));

    const { releases } = reportOf(await backtest(given.ask));

    expect(releases.map(({ title }) => title.split(' ')[0])).toEqual(['shop-3', 'shop-2']);
  });

  it('says that there is nothing where nothing was released', async () => {
    const outcome = await backtest(asked().ask);

    expect(outcome).toMatchObject({ exit: 0, message: 'no release with evidence of a comparison was found' });
  });
});

describe('backtest on JSON Lines', () => {
  it('decides with the settings of the trace what `judge` decides, at the same interval', async () => {
    const judged: { decision: string; interval: number }[] = [];
    const lines = Readable.from(readFileSync(EXAMPLE, 'utf8').split('\n'));
    await judgeLines(lines, (line) => void judged.push(JSON.parse(line)));

    const report = reportOf(await backtest(asked({ file: EXAMPLE }).ask));

    expect(judged).toHaveLength(2);
    expect(report.releases.map(({ rows: [row] }) => [row!.decision, row!.look])).toEqual(
      judged.map(({ decision, interval }) => [decision, interval]),
    );
  });

  it('counts what gray had served until then', async () => {
    const { releases } = reportOf(await backtest(asked({ file: EXAMPLE }).ask));

    const intervals = readFileSync(EXAMPLE, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
      .filter(({ type }) => type === 'interval');
    const [row] = releases[0]!.rows;
    const seen = intervals.slice(0, row!.look);
    expect(row!.requests).toBe(seen.reduce((sum, { arms }) => sum + arms.gray.requests, 0));
    expect(row!.errors).toBe(seen.reduce((sum, { arms }) => sum + arms.gray.errors, 0));
  });

  it('reads standard input', async () => {
    const input = () => Readable.from([readFileSync(EXAMPLE)]);

    const outcome = await backtest(asked({ file: '-', input }).ask);

    expect(outcome.message).toBe('2 traces tried again; nothing was touched');
  });
});

describe('wrong input to backtest', () => {
  it.each([
    [
      { set: ['falsRevert=1%'] },
      'set "falsRevert=1%": there is no setting "falsRevert"; did you mean falseRevert?',
    ],
    [
      { set: ['alpha=1%'] },
      'set "alpha=1%": there is no setting "alpha"; there are: falseRevert, missed, ruleOut, tolerate',
    ],
    [
      { set: ['falseRevert=60%'] },
      'set "falseRevert=60%": falseRevert is "60%"; a share above 0% and below 50%, as 1%, is expected',
    ],
    [
      { set: ['tolerate=5'] },
      'set "tolerate=5": tolerate is "5"; a share or points, as 5% or 0.2pp, is expected',
    ],
    [{ set: ['missed=1%,missed=2%'] }, 'set "missed=1%,missed=2%": missed is given twice'],
    [{ releases: 'all' }, 'releases is "all"; a whole number from 1 to 1000 is expected'],
    [{ file: 'none.jsonl' }, 'file is "none.jsonl"; there is no such file'],
    [{ file: '-' }, 'file is "-", standard input, and a workflow has none'],
  ])('%j: one clear line', async (more, message) => {
    const { ask, said } = asked(more);

    const outcome = await backtest(ask);

    expect(outcome).toMatchObject({ decision: 'refused', exit: 2, message });
    expect(said).toEqual([]);
  });

  it('names the line of a file that is not valid', async () => {
    const given = asked({ file: 'bad.jsonl' });
    writeFileSync(join(given.folder, 'bad.jsonl'), '{"type":"trace"}\n\n{"type":"interval","t":0}\n');

    const outcome = await backtest(given.ask);

    expect(outcome).toMatchObject({ exit: 2, message: 'bad.jsonl: line 3 has no arms' });
  });
});
