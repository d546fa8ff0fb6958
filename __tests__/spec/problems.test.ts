import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/report/problems.ts';
import type { Problem } from '../../src/spec/types.ts';

const problem: Problem = {
  severity: 'error',
  rule: 'value',
  file: '.github/gray-release.yml',
  line: 2,
  column: 4,
  path: 'a',
  message: 'read 5; allowed: a duration',
};

describe('a problem in a terminal', () => {
  it('says where and what, and marks the place', () => {
    expect(formatProblem(problem, 'x: 1\na: 5\n')).toBe(
      [
        '.github/gray-release.yml:2:4 error: read 5; allowed: a duration (value)',
        '  2 | a: 5',
        '    |    ^',
      ].join('\n'),
    );
  });

  it.each([
    ['a file that was not read', ''],
    ['a line that is not there', 'a: 5'],
    ['a line that is empty', 'x: 1\n\n'],
  ])('has no excerpt of %s', (_, text) => {
    expect(formatProblem(problem, text)).toBe(
      '.github/gray-release.yml:2:4 error: read 5; allowed: a duration (value)',
    );
  });

  it('shows the part of a long line that matters', () => {
    const text = `${'a'.repeat(300)}!${'b'.repeat(300)}`;

    const [, source, mark] = formatProblem({ ...problem, line: 1, column: 301 }, text).split('\n');

    expect(source!.length).toBeLessThan(120);
    expect(source![mark!.indexOf('^')]).toBe('!');
  });

  it('keeps the mark under the place where characters are wide or tabs', () => {
    const [, source, mark] = formatProblem({ ...problem, line: 1, column: 3 }, '\t\ta: 5').split('\n');

    expect(source![mark!.indexOf('^')]).toBe('a');
  });

  it('lets no control character reach the terminal', () => {
    const hostile = { ...problem, file: 'a\u001b[2Jb', message: 'x\u0007\u009b1m\u202e' };

    const shown = formatProblem(hostile, 'x\na: \u001b]0;t\u0007').replaceAll('\n', '');

    expect(shown).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
