import { describe, expect, it } from 'vitest';
import { edited, found, SHOP } from './shop.ts';

const DURATION = 'a duration with its unit, such as 500ms, 30s, 10m, 2h or 1d';
const VERSION =
  'a version of letters, digits and . _ + -, at most 128, beginning with a letter or digit, in quotes';
const NAME =
  'a name of letters, digits and . _ -, at most 64, that begins with a letter or digit and has no .. in it';
const SHARE = 'a share with its unit, such as 5% or 0.1%, in steps of 0.01%';

/** The piece of the good spec, what stands there instead with a mark at each place, and what is said of each. */
const SINGLE: [piece: string, by: string, ...said: string[]][] = [
  ['gray-release/v1', '¦gray-release/v2', 'value: read "gray-release/v2"; allowed: gray-release/v1'],
  ['release: shop', '¦relase: shop', 'unknown-key: there is no key "relase" here; did you mean release?'],
  ['kind: git', 'kind: ¦gti', 'value: read "gti"; allowed: git, github, file, kubernetes; did you mean git?'],
  ['{ kind: git }', '¦{}', 'missing-key: the key kind is missing here'],
  ['{ kind: git }', '¦[git]', 'type: read a list of 1 item; allowed: a mapping with kind'],
  ['"1.4.2"', '¦1.4', `type: read the number 1.4; allowed: ${VERSION}`],
  ['"1.4.2"', '¦"a b"', `value: read "a b"; allowed: ${VERSION}`],
  [
    'kind: process',
    'kind: ¦proces',
    'value: read "proces"; allowed: process, systemd, compose, command, kubernetes; did you mean process?',
  ],
  [
    'command: node server.js --port {port}',
    'command: ¦""',
    'value: read ""; allowed: a text (put it in quotes), at least 1 character',
  ],
  [
    'VERSION: "{version}"',
    'VERSION: ¦5',
    'value: read the number 5; allowed: a text (put it in quotes), or a mapping with env',
  ],
  [
    'VERSION: "{version}"',
    'VERSION: ¦{ ¦evn: A }',
    'missing-key: the key env is missing here',
    'unknown-key: there is no key "evn" here; did you mean env?',
  ],
  [
    'VERSION: "{version}"',
    '¦1A: b',
    'name: read the name "1A"; allowed: the name of an environment variable, such as RELEASE_WEBHOOK',
  ],
  ['instances: 3', 'instances: ¦0', 'value: read the number 0; allowed: a whole number from 1 to 1000'],
  ['instances: 3', 'instances: ¦2.5', 'type: read the number 2.5; allowed: a whole number from 1 to 1000'],
  ['instances: 3', 'instances: ¦yes', 'type: read "yes"; allowed: a whole number from 1 to 1000'],
  ['instances: 3', '¦instanecs: 3', 'unknown-key: there is no key "instanecs" here; did you mean instances?'],
  ['within: 30s }', 'within: ¦30 }', `type: read the number 30 without a unit; allowed: ${DURATION}`],
  ['within: 30s }', 'within: ¦"30" }', `value: read "30" without a unit; allowed: ${DURATION}`],
  ['within: 30s }', 'within: ¦1h30m }', `value: read "1h30m"; allowed: ${DURATION}`],
  [
    '{ http: "http://{address}/healthz"',
    '¦{ tcp: true, http: "http://{address}/healthz"',
    'one-of: exactly one of these belongs here: http, tcp',
  ],
  [
    'kind: gateway, listen: "127.0.0.1:8080"',
    'kind: caddy, listen: "127.0.0.1:8080", via: { ssh: ¦"-oProxyCommand=id" }',
    'value: read "-oProxyCommand=id"; allowed: user@host, user@host:port, or a host of the ssh configuration',
  ],
  [
    '"127.0.0.1:8080"',
    '¦8080',
    'type: read the number 8080; allowed: an address and a port, such as 127.0.0.1:8080',
  ],
  [
    'router: { kind: gateway',
    'dependsOn: ¦[a, a]\n    router: { kind: gateway',
    'value: items 1 and 2 are the same; keep one',
  ],
  ['slice: 1', 'slice: ¦some', `value: read "some"; allowed: a whole number from 1 to 1000, or ${SHARE}`],
  ['slice: 1', 'slice: ¦0', `value: read the number 0; allowed: a whole number from 1 to 1000, or ${SHARE}`],
  ['deadline: 5m', 'deadline: ¦5', `type: read the number 5 without a unit; allowed: ${DURATION}`],
  ['stage: testers', 'stage: ¦a b', `value: read "a b"; allowed: ${NAME}`],
  [
    '{ header: X-Gray, equals: "1" }',
    '¦{ equals: "1" }',
    'one-of: exactly one of these belongs here: header, cookie, query',
  ],
  [
    '{ header: X-Gray, equals: "1" }',
    '¦{ header: a, cookie: b, equals: "1" }',
    'one-of: exactly one of these belongs here: header, cookie, query',
  ],
  [
    '{ header: X-Gray, equals: "1" }',
    '¦{ header: a }',
    'one-of: exactly one of these belongs here: equals, in',
  ],
  [
    'equals: "1"',
    'equals: ¦1',
    'type: read the number 1; allowed: a text (put it in quotes), at least 1 character, at most 256 characters',
  ],
  [
    '{ match: [{ header: X-Gray, equals: "1" }] }',
    '¦{}',
    'value: read an empty mapping; allowed: a mapping with at least one of match, weight, sticky',
  ],
  [
    'kind: http',
    'kind: ¦htpp',
    'value: read "htpp"; allowed: http, command, threshold, compare; did you mean http?',
  ],
  [
    'url: "http://{gray}/healthz"',
    'url: ¦gray',
    'value: read "gray"; allowed: a URL that begins with http:// or https://',
  ],
  ['weight: 5%', 'weight: ¦5', `type: read the number 5 without a unit; allowed: ${SHARE}`],
  ['weight: 5%', 'weight: ¦0.001%', `value: read "0.001%"; allowed: ${SHARE}`],
  ['weight: 5%', 'weight: ¦101%', `value: read "101%"; allowed: ${SHARE}`],
  [
    'source: router',
    'source: ¦roter',
    'value: read "roter"; allowed: router, prometheus, http, command; did you mean router?',
  ],
  [
    'of: latency',
    'of: ¦latencies',
    'value: read "latencies"; allowed: errors, latency, gauge; did you mean latency?',
  ],
  [
    'tolerate: 0%',
    'tolerate: ¦0',
    'type: read the number 0 without a unit; allowed: a tolerance with its unit, such as 5% (relative) or 0.2pp (points)',
  ],
  [
    '{ kind: compare, name: latency, metric: { source: router, of: latency }, worse: higher, tolerate: 5% }',
    '¦{ kind: threshold, name: latency, metric: { source: router, of: latency } }',
    'one-of: at least one of these belongs here: atMost, atLeast',
  ],
  [
    '{ kind: compare, name: latency, metric: { source: router, of: latency }, worse: higher, tolerate: 5% }',
    '{ kind: threshold, name: latency, metric: { source: router, of: latency }, atMost: ¦5 }',
    'type: read the number 5 without a unit; allowed: a time with its unit, such as 300ms or 2s',
  ],
  [
    'inconclusive: hold',
    'inconclusive: ¦holt',
    'value: read "holt"; allowed: hold, revert; did you mean hold?',
  ],
  [
    'on: [held, reverting, reverted, promoted]',
    'on: [held, ¦revertd]',
    'value: read "revertd"; allowed: started, held, reverting, reverted, promoted, incomplete; did you mean reverted?',
  ],
  [
    'onBusy: queue',
    'onBusy: queue\ndeployment: { url: ¦shop.example.com }',
    'value: read "shop.example.com"; allowed: a URL that begins with http:// or https://',
  ],
  [
    'onBusy: queue',
    'onBusy: queue\ndeployment: { environment: ¦"a\\nb" }',
    'value: read "a\\nb"; allowed: a name of letters, digits, spaces and . _ / -',
  ],
  ['approval: none', 'approval: ¦null', 'value: read nothing; allowed: none, comment, environment'],
  ['on: [failed, cancelled', 'on: ¦[failed, failed', 'value: items 1 and 2 are the same; keep one'],
  [
    'days: [fri]',
    'days: ¦[]',
    'value: read an empty list; allowed: a list, at least 1 item, at most 7 items',
  ],
  [
    'to: "24:00"',
    'to: ¦"24:30"',
    'value: read "24:30"; allowed: a time of day in quotes, such as "16:00", up to "24:00"',
  ],
  [
    'env: RELEASE_WEBHOOK',
    'env: ¦"https://example.org/hook"',
    'value: read "https://example.org/hook"; allowed: the name of an environment variable, such as RELEASE_WEBHOOK',
  ],
];

/** A text without its marks, and `line:column` of each. */
function unmarked(text: string): { text: string; places: string[] } {
  const parts = text.split('¦');
  const places = parts.slice(1).map((_, i) => {
    const lines = parts
      .slice(0, i + 1)
      .join('')
      .split('\n');
    return `${lines.length}:${lines[lines.length - 1]!.length + 1}`;
  });
  return { text: parts.join(''), places };
}

describe('what is wrong with a spec', () => {
  it.each(SINGLE)('%s as %s', (piece, by, ...said) => {
    const { text, places } = unmarked(edited(piece, by));

    const problems = found(text).filter((each) => !each.startsWith('1:1 missing-key'));

    expect(problems).toEqual(said.map((each, i) => `${places[i]} ${each}`));
  });

  it('a needed key that is not there is missed where it belongs', () => {
    expect(found(edited('release: shop\n', ''))).toEqual([
      '1:1 missing-key: the key release is missing here',
    ]);
  });

  it('is said all at once, in the order of the file', () => {
    const text = SHOP.replace('weight: 5%', 'weight: 5')
      .replace('kind: git', 'kind: gti')
      .replace('slice: 1', 'slice: 0');

    expect(found(text).map((each) => each.split(':')[0])).toEqual(['3', '17', '26']);
  });

  it('is said of at most 100 places', () => {
    const many = Array.from({ length: 150 }, (_, i) => `k${i}: 1`).join('\n');

    expect(found(`${SHOP}\n${many}`)).toHaveLength(100);
  });

  it('is cut to what fits a line', () => {
    expect(found(edited('kind: git', `kind: ${'g'.repeat(1000)}`))[0]!.length).toBeLessThan(200);
  });

  it('shows nothing that is invisible or turns the line around', () => {
    const said =
      found(edited('kind: git', 'kind: "g\\u202e\\u200b\\u009b1m"')).join('') +
      found('a: &x\u202e b\nc: *x\u202d').join('');

    expect(said).toContain('read "g');
    expect(said).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it.each([
    ['~', '1:1 type: read nothing; a spec is a mapping that begins with apiVersion: gray-release/v1'],
    [
      '[a, b]',
      '1:1 type: read a list of 2 items; a spec is a mapping that begins with apiVersion: gray-release/v1',
    ],
    ['hello', '1:1 type: read "hello"; a spec is a mapping that begins with apiVersion: gray-release/v1'],
    [
      '# only a comment',
      '1:1 type: read nothing; a spec is a mapping that begins with apiVersion: gray-release/v1',
    ],
  ])('the whole file: %s', (text, said) => {
    expect(found(text)).toEqual([said]);
  });
});

describe('what is not YAML', () => {
  it.each([
    ['a: 1\nb: 2\na: 3', '3:1 yaml: the key "a" stands here for the second time; keep one'],
    ['1: a\n"1": b', '2:1 yaml: the key "1" stands here for the second time; keep one'],
    ['a:\n\tb: 1', '2:1 yaml: a tab indents this line; YAML takes spaces only'],
    ['a: 1\n---\nb: 2', '2:1 yaml: a second document begins here; a spec is one document'],
    ['a: !secret x', '1:4 yaml: a tag (!name) stands here; a spec has none'],
    ['a: !!binary x', '1:4 yaml: a tag (!name) stands here; a spec has none'],
    ['? [a]\n: b', '1:3 yaml: a key is a word; a list, a mapping or an alias stands here'],
    ['%YAML 1.1\n---\na: 1', '1:1 yaml: a spec is YAML 1.2; leave the %YAML line out'],
    ['a: *b', '1:4 yaml: the alias *b stands for nothing; its anchor &b must come before it'],
    ['a: &a [*a]', '1:8 aliases: the aliases stand for more than 200000 values, or for themselves'],
  ])('%j', (text, said) => {
    expect(found(text)).toEqual([said]);
  });

  it.each(['a: [1, 2', 'a: "b', 'a: b: c', '- a\nb: c', '{a: 1', 'a: {gray}/x'])('%j', (text) => {
    const said = found(text);

    expect(said.length).toBeGreaterThan(0);
    expect(said[0]).toMatch(/^\d+:\d+ yaml: this is not YAML: \S/);
  });

  it('but aliases and merge by hand are', () => {
    const text = edited(
      '- stage: half\n      traffic: { weight: 50%, sticky: { cookie: gray } }',
      '- stage: half\n      traffic: { weight: 50%, sticky: &s { cookie: gray } }',
    ).replace('weight: 5%, sticky: { cookie: gray }', 'weight: 5%');

    expect(found(text)).toEqual([]);
  });
});
