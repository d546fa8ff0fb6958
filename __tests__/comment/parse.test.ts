import { describe, expect, it } from 'vitest';
import { parseComment } from '../../src/comment/parse.ts';

const SHA = '9f3c2d1';

describe('a comment that commands', () => {
  it.each([
    ['/gray status', { command: 'status', versions: '', sha: '', reason: '' }],
    ['/gray', { command: 'help' }],
    ['/gray   help  ', { command: 'help' }],
    ['/gray plan checkout=1.5.0', { command: 'plan', versions: 'checkout=1.5.0' }],
    [
      `/gray release checkout=1.5.0, pricing=2.1.0 @${SHA}`,
      { command: 'release', versions: 'checkout=1.5.0, pricing=2.1.0', sha: SHA },
    ],
    [`/gray release @${SHA} checkout=1.5.0`, { command: 'release', versions: 'checkout=1.5.0', sha: SHA }],
    [`/gray approve @${SHA}`, { command: 'approve', sha: SHA }],
    [`/gray promote @${SHA} the metric lies`, { command: 'promote', sha: SHA, reason: 'the metric lies' }],
    ['/gray revert users complain\r\nand more', { command: 'revert', reason: 'users complain' }],
    ['/gray pause', { command: 'pause' }],
    ['/gray resume\n\n> quoted', { command: 'resume' }],
  ])('%j', (body, said) => {
    expect(parseComment(body)).toMatchObject(said);
  });
});

describe('a comment that is none', () => {
  it.each([
    '',
    'looks good',
    ' /gray revert',
    '> /gray revert',
    '`/gray revert`',
    '```\n/gray revert\n```',
    '    /gray revert',
    'please /gray revert',
    '/grayrevert',
    '/gray-release revert',
    '\n/gray revert',
    '<!-- -->/gray revert',
    '/GRAY revert',
    '\u200b/gray revert',
    '/\u0261ray revert',
  ])('%j does nothing', (body) => {
    expect(parseComment(body)).toBeNull();
  });
});

describe('a command that is wrong', () => {
  it.each([
    ['/gray revrt', /no command "revrt"; did you mean revert\?/],
    ['/gray __proto__', /no command "__proto__"/],
    ['/gray constructor', /no command "constructor"/],
    ['/gray release @9f3c2d1', /release what\? Say SERVICE=VERSION/],
    ['/gray release checkout=1.5.0', /release needs the commit/],
    ['/gray approve', /approve needs the commit/],
    ['/gray approve @main', /"@main" names no commit/],
    ['/gray approve @9f3c', /"@9f3c" names no commit/],
    ['/gray approve @9F3C2D1', /names no commit/],
    ['/gray promote @9f3c2d1', /say why, after the commit/],
    ['/gray revert checkout=1.5.0', /revert takes no versions/],
  ])('%j says what is expected', (body, says) => {
    expect(parseComment(body)).toMatch(says);
  });
});
