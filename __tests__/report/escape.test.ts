import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, logged, markdown, mermaidLabel, plain } from '../../src/report/escape.ts';

describe('an outside value', () => {
  it('is one line of at most 200 characters', () => {
    expect(plain('a\r\nb\u2028c\u0000d')).toBe('a b c d');
    expect([...plain('x'.repeat(10_000))]).toHaveLength(200);
    expect(plain('x'.repeat(10_000)).endsWith('…')).toBe(true);
  });

  it('is cut between characters, not inside one', () => {
    expect(plain('😀'.repeat(300), 10)).toBe(`${'😀'.repeat(9)}…`);
  });

  it('loses what turns the reading direction or is invisible', () => {
    expect(plain('1.5.0\u202e0.4.1\u200b')).toBe('1.5.00.4.1');
  });

  it.each([
    ['</details>', '&lt;/details&gt;'],
    ['**bold** _x_ ~~y~~', '\\*\\*bold\\*\\* \\_x\\_ \\~\\~y\\~\\~'],
    ['a | b', 'a \\| b'],
    ['![x](http://e.vil/p.png)', '!\\[x\\](http://e.vil/p.png)'],
    ['`code`', '\\`code\\`'],
    ['&lt;', '&amp;lt;'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['1.5.0', '1.5.0'],
    ['$x$', '\\$x\\$'],
  ])('%s formats nothing as Markdown', (value, escaped) => {
    expect(markdown(value)).toBe(escaped);
  });

  it('writes to nobody and leaves no trace in other issues', () => {
    expect(markdown('@everyone, see #12 and GH-7')).not.toMatch(/@\w|#\d|GH-\d/);
  });

  it('stays code whatever backticks it holds', () => {
    expect(code('a`b``c')).toBe('```a`b``c```');
    expect(code('`x`')).toBe('`` `x` ``');
    expect(code('a|b')).toBe('`a\\|b`');
  });

  it('is no command to the runner', () => {
    expect(logged('::error::boom')).not.toMatch(/^\s*::/);
    expect(logged('x ##[error]boom')).not.toContain('##[');
  });

  it('cannot end a label of a diagram', () => {
    expect(mermaidLabel('a"]\n--> b{x}`;')).toBe('a -- b x');
    expect(mermaidLabel('5 %% of all %{init}%%')).toBe('5 % of all % init %');
  });

  it('never holds a line break, a tag or a mention, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (value) => {
        expect(markdown(value)).not.toMatch(/[\r\n<>]|@[A-Za-z0-9]/);
        expect(logged(value)).not.toMatch(/^\s*::|##\[|[\r\n\p{Cc}]/u);
        expect([...plain(value)].length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
