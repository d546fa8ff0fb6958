import { describe, expect, it } from 'vitest';
import { fillValues } from '../../src/command/options.ts';
import { lastLines, oneLine, redactor, Tail } from '../../src/command/output.ts';

describe('what programs print, shown to people', () => {
  it('is one line without colours, control or direction-changing characters', () => {
    expect(oneLine('\u001b[31mred\u001b[0m\r\n\u0007a\u202eb\u2028c')).toBe('red a b c');
    expect(oneLine('x'.repeat(300))).toBe(`${'x'.repeat(199)}…`);
    expect(oneLine('abc', 3)).toBe('abc');
  });

  it('ends with the last lines that say something', () => {
    expect(lastLines('a\n\nb\n  c  \n\nd\n')).toBe('b | c | d');
    expect(lastLines('\n \n')).toBe('');
    const long = lastLines(`${'x'.repeat(395)}\nthe end`);
    expect(long).toHaveLength(400);
    expect(long).toMatch(/^….*\| the end$/);
  });

  it('holds no secret, whole or by its lines, the longest first', () => {
    const redact = redactor(['key', 'key-2', 'line one\nline two\n', '']);

    expect(redact('key-2 key line two of line one\nline two\n')).toBe('*** *** *** of ***');
    expect(redactor([])('plain')).toBe('plain');
  });

  it('costs memory for its last part only', () => {
    const tail = new Tail(10);
    for (let i = 0; i < 1000; i++) tail.add(Buffer.from(`${i}\n`));

    expect(tail.cut).toBe(true);
    expect(tail.text()).toBe('998\n999\n');
  });

  it('is whole when it fits', () => {
    const tail = new Tail(10);
    tail.add(Buffer.from('0123456789'));

    expect([tail.cut, tail.text()]).toEqual([false, '0123456789']);
  });
});

describe('values of the environment', () => {
  it('are texts with placeholders, or secrets as they are', () => {
    const option = { A: 'v{version}', B: { env: 'B_SECRET' }, C: '{unknown}' };

    const filled = fillValues(option, { version: '2' }, (name) =>
      name === 'B_SECRET' ? '{version}' : undefined,
    );

    expect(filled).toEqual({ values: { A: 'v2', B: '{version}', C: '{unknown}' }, secrets: ['{version}'] });
    expect(fillValues(undefined, {}, () => undefined)).toEqual({ values: {}, secrets: [] });
    expect(() => fillValues(option, {}, () => undefined)).toThrow(
      'B takes its value from the variable B_SECRET, which is not set',
    );
  });

  it('are no empty texts, as a workflow gives for a secret that does not exist', () => {
    expect(() => fillValues({ B: { env: 'B_SECRET' } }, {}, () => '')).toThrow('which is not set');
  });
});
