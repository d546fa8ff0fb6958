import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, splitCommand } from '../../src/command/argv.ts';

describe('a command line', () => {
  it.each([
    ['node server.js --port {port}', ['node', 'server.js', '--port', '{port}']],
    [`a 'b c' "d e"f ''`, ['a', 'b c', 'd ef', '']],
    [String.raw`a\ b "\"" '\'`, ['a b', '"', '\\']],
    ['  a\n\tb ', ['a', 'b']],
    ['$(rm -rf x) `y` ; z && $HOME *', ['$(rm', '-rf', 'x)', '`y`', ';', 'z', '&&', '$HOME', '*']],
  ])('%s is split at white space alone', (line, words) => {
    expect(splitCommand(line)).toEqual(words);
  });

  it.each([
    ['a "b', 'the quote " is not closed in: a "b'],
    ["a 'b", "the quote ' is not closed in: a 'b"],
    ['   ', 'the command is empty'],
  ])('%s cannot be split', (line, message) => {
    expect(() => splitCommand(line)).toThrow(message);
  });

  it('keeps any value that is filled in one word, and never looks at it again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const words = splitCommand('run --x={value} {value}').map((word) => fill(word, { value }));
        expect(words).toEqual(['run', `--x=${value}`, value]);
      }),
    );
    expect(fill('{a}{b}{c}', { a: '{b}', b: '$&' })).toBe('{b}$&{c}');
    expect(fill('{constructor}', {})).toBe('{constructor}');
  });
});
