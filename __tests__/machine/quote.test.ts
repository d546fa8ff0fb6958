import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoted } from '../../src/machine/quote.ts';

/** Any characters but NUL, and often those that mean something to a shell. */
const word = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
  fc.string({ unit: fc.constantFrom(...'\'"\\$`!*?[]{}()<>|&;#~=%^ \t\n\r-', 'a', 'é', '😀') }),
);

/** As an sshd hands it over: one text, to a shell. */
const split = (shell: string, line: string) =>
  execFileSync(shell, ['-c', line], { encoding: 'utf8' }).split('\0').slice(0, -1);

describe('a quoted command line', () => {
  it.each(['sh', 'bash'])('is split by %s into the words that it was made of', (shell) => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        expect(split(shell, `printf '%s\\0' ${quoted(words)}`)).toEqual(words);
      }),
      { numRuns: 60 },
    );
  });

  it('runs nothing that stands in a word', () => {
    const words = ["'; echo run #", '$(echo run)', '`echo run`', '-e', "'\\''", '\n echo run\n'];
    expect(split('sh', `printf '%s\\0' ${quoted(words)}`)).toEqual(words);
  });

  it('holds no NUL, at which every program would stop to read', () => {
    expect(() => quoted(['a\0b'])).toThrow(/holds a NUL/);
  });
});
