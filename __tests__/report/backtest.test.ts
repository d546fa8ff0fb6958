import { describe, expect, it } from 'vitest';
import { backtestLines, type Tried, type TriedRow, totalsOf } from '../../src/report/backtest.ts';

const ROW: TriedRow = {
  settings: 'as recorded',
  decision: 'revert',
  look: 12,
  afterMs: 130_000,
  stage: 'few',
  requests: 1234,
  errors: 25,
};
const LATER: TriedRow = { ...ROW, settings: 'falseRevert 0.1\u00a0%', decision: 'continue', look: 40 };

function lines(...tried: readonly Tried[]): string[] {
  return backtestLines(tried).map((line) => line.replaceAll('\u00a0', ' '));
}

describe('a backtest in words', () => {
  it('is a table for each release, numbers to the right', () => {
    expect(lines({ title: 'shop-1', rows: [ROW, LATER] }).slice(0, 4)).toEqual([
      'shop-1',
      "  settings           decision   look       after  stage  gray's requests  errors",
      '  as recorded        revert       12  2 min 10 s  few              1,234      25',
      '  falseRevert 0.1 %  undecided    40  2 min 10 s  few              1,234      25',
    ]);
  });

  it('adds up more than one release by settings', () => {
    const [one, two] = [
      { title: 'shop-1', rows: [ROW, LATER] },
      { title: 'shop-2', rows: [{ ...ROW, decision: 'promote' as const }] },
    ];

    expect(totalsOf([one, two])).toEqual([
      { settings: 'as recorded', releases: 2, revert: 1, promote: 1, continue: 0 },
      { settings: LATER.settings, releases: 1, revert: 0, promote: 0, continue: 1 },
    ]);
    expect(lines(one, two)).toContain('as recorded               2       1            1          0');
    expect(lines(one).join('\n')).not.toContain('all releases');
  });

  it('has a dash for what was not counted', () => {
    const none = { ...ROW, look: 0, stage: null, errors: null, requests: 0 };
    expect(lines({ title: 'shop-1', rows: [none] })[2]).toBe(
      '  as recorded  revert       0      –  –                    0       –',
    );
  });

  it('shows outside text on its line, without what a terminal obeys', () => {
    expect(lines({ title: 'a\u001b[31m\nb', rows: [] })[0]).toBe('a [31m b');
  });
});
