import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, markdown, plain } from '../../../src/report/escape.ts';
import { blocks, prose } from '../../../src/report/html/prose.ts';

/** What a reader sees of a piece of HTML. */
function seen(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom(
      '*',
      '`',
      '\\',
      '[',
      ']',
      '(',
      ')',
      '<',
      '&',
      '|',
      '_',
      'a',
      ' ',
      '#',
      '1',
      '.',
      ';',
      '-',
    ),
  }),
  fc.constantFrom('&lt;b&gt;', '&amp;lt;', '[x](https://a.example)', '**', '1. x', '- x', '`` ` ``', '\\*'),
);

describe('prose', () => {
  it('shows an outside value as it is, with no element of its own', () => {
    fc.assert(
      fc.property(words, (value) => {
        const html = prose(markdown(value));
        expect(seen(html)).toBe(plain(value));
        expect(html).not.toMatch(/</);
      }),
      { numRuns: 2000 },
    );
  });

  it('shows an outside value as code', () => {
    fc.assert(
      fc.property(words, (value) => {
        const html = prose(code(value));
        expect(seen(html)).toBe(plain(value));
        expect(html.replace(/^<code>|<\/code>$/g, '')).not.toMatch(/</);
      }),
      { numRuns: 2000 },
    );
  });

  it('has bold words and links where a sentence has them', () => {
    expect(prose('**All requests go to 1.4.2 again**, see the [run](https://github.com/a/b/1).')).toBe(
      '<b>All requests go to 1.4.2 again</b>, see the <a href="https://github.com/a/b/1">run</a>.',
    );
  });

  it('links to nothing that is no web address', () => {
    expect(prose('[run](javascript:alert(1))')).not.toContain('<a');
  });

  it('ends what a sentence left open', () => {
    expect(prose('**open')).toBe('<b>open</b>');
  });
});

describe('blocks', () => {
  it('are paragraphs, lists, numbered lists and code', () => {
    const html = blocks(
      'Do *this*:\n\n1. one\n2. two\n\n```text\ngray-release revert & wait\n```\n\n- `a` b',
    );

    expect(html).toBe(
      '<p>Do *this*:</p>\n<ol><li>one</li><li>two</li></ol>\n<pre><code>gray-release revert &amp; wait</code></pre>\n<ul><li><code>a</code> b</li></ul>',
    );
  });
});
