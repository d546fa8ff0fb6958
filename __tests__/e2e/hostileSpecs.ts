const head = 'apiVersion: gray-release/v1\nrelease: shop\n';
const target = '{ kind: process, command: "node server.js --port {port}" }';
const service = `{ target: ${target}, router: { kind: gateway, listen: "127.0.0.1:8080" } }`;
const stage = '    - { stage: few, traffic: { weight: 5% } }\n';
const process = `process:\n  test:\n${stage}`;
const MILLION = 1_000_000;

/** A whole spec with these services, as YAML. */
function specOf(services: readonly string[], rest = process): string {
  return `${head}services:\n${services.map((line) => `  ${line}\n`).join('')}${rest}`;
}

function many(count: number, line: (i: number) => string): string[] {
  return Array.from({ length: count }, (_, i) => line(i));
}

function staircase(levels: number, line: (i: number) => string): string {
  return many(levels, (i) => `${' '.repeat(i)}${line(i)}`).join('\n');
}

/** Each level names the one before it ten times. */
function bomb(levels: number): string {
  const lines = many(levels, (i) => `l${i + 1}: &l${i + 1} [${many(10, () => `*l${i}`).join(', ')}]`);
  return `${head}l0: &l0 [x, x, x, x, x, x, x, x, x, x]\n${lines.join('\n')}\n`;
}

/** Everybody calls everybody: as many cycles as there are orders. */
function knot(size: number): string {
  const names = many(size, (i) => `s${i}`).join(', ');
  return specOf(
    many(
      size,
      (i) =>
        `s${i}: { target: ${target}, router: { kind: gateway, listen: "127.0.0.1:1" }, dependsOn: [${names}] }`,
    ),
  );
}

/** Files that cost something to read, or hold what no spec holds: what they are, their text, and what is said of them. */
export const HOSTILE: readonly [what: string, text: string | Uint8Array, says: RegExp][] = [
  ['nothing', '', /empty/],
  ['spaces', ' \n\n', /empty/],
  ['only a byte order mark', '\uFEFF', /empty/],
  ['a comment', '# later\n', /empty|mapping/],
  ['a text', 'hello', /mapping/],
  ['a list', '- a\n', /mapping/],
  ['bytes that are no UTF-8', new Uint8Array([0x61, 0xff, 0xfe, 0x80]), /UTF-8/],
  ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1]), /binary|UTF-8/],
  ['3 MB', `${head}# ${'x'.repeat(3 * MILLION)}`, /at most/],
  ['two documents', `${head}---\n${head}`, /document/],
  ['a YAML of the future', `%YAML 9.9\n---\n${head}`, /YAML|version|missing/],
  ['a tag of another program', `${head}services: !!js/function "() => 1"\n`, /tag|mapping/],
  ['a set', `${head}services: !!set { a, b }\n`, /error:/],
  ['an ordered map', `${head}services: !!omap [a: 1]\n`, /error:/],
  ['20,000 open brackets', `${head}services: ${'['.repeat(20_000)}`, /nested/],
  ['20,000 brackets', `${head}services: ${'['.repeat(20_000)}${']'.repeat(20_000)}`, /nested/],
  ['200,000 open braces', `${head}services: ${'{a: '.repeat(200_000)}`, /nested/],
  ['20,000 dashes', `${head}services:\n  ${'- '.repeat(20_000)}x\n`, /nested/],
  ['20,000 question marks', `${head}services:\n  ${'? '.repeat(20_000)}x\n`, /nested/],
  ['dashes and question marks', `${head}services:\n  ${'- ? '.repeat(20_000)}x\n`, /nested/],
  ['dashes between tags', `${head}services:\n  ${'- !!seq '.repeat(20_000)}x\n`, /nested|YAML/],
  ['dashes between anchors', `${head}services:\n${staircase(1_200, (i) => `- &a${i}`)}\n`, /nested/],
  ['1,300 indented lists', `${head}services:\n${staircase(1_300, () => '-')}\n`, /nested/],
  [
    '1,300 indented maps',
    `${head}services:\n${staircase(1_300, (i) => (i === 0 ? ' a:' : 'a:'))}\n`,
    /nested/,
  ],
  ['brackets in a text', `${head}services: "${'['.repeat(20_000)}"\n`, /mapping/],
  ['an alias bomb', bomb(9), /alias/],
  ['an alias bomb in one line', bomb(6).replaceAll('\n', ' \n'), /alias/],
  ['30,000 aliases', `${head}a: &a x\nb: [${'*a, '.repeat(30_000)}*a]\n`, /alias/],
  ['100,000 aliases', `${head}a: &a x\nb: [${'*a, '.repeat(100_000)}*a]\n`, /more than/],
  ['an anchor inside itself', `${head}services: &a [*a]\n`, /error:/],
  ['an anchor inside itself, as a map', `${head}services: &a { b: *a }\n`, /error:/],
  ['aliases as keys', `${head}a: &a [x]\n*a : 1\n`, /error:/],
  ['an alias of nothing', `${head}services: *nobody\n`, /alias|anchor/],
  ['a merge key', `${head}a: &a { b: 1 }\nservices: { <<: *a }\n`, /error:/],
  ['keys that are numbers', `${head}services: { 1: 2, 1.5: 3 }\n`, /error:/],
  ['keys that are lists', `${head}? [a, b]\n: c\n? { a: b }\n: c\n`, /error:/],
  ['a key that is nothing', `${head}? \n: c\n`, /error:/],
  [
    'keys that JavaScript knows',
    `${head}__proto__: { polluted: true }\nconstructor: 1\ntoString: 2\n`,
    /no key/,
  ],
  [
    'services that JavaScript knows',
    specOf(['__proto__: 1', 'constructor: 2', 'hasOwnProperty: 3']),
    /error:/,
  ],
  ['30,000 duplicate keys', `${head}${'a: 1\n'.repeat(30_000)}`, /second time/],
  ['30,000 unknown keys', `${head}${many(30_000, (i) => `k${i}: 1\n`).join('')}`, /no key/],
  ['250,000 words', `${head}${'a: 1\n'.repeat(125_000)}`, /more than/],
  ['an unknown key of 1,000 letters', `${head}${'k'.repeat(1_000)}: 1\n`, /no key/],
  ['a key of 500 KB', `${head}${'k'.repeat(500_000)}: 1\n`, /YAML/],
  ['an unknown key of 500 KB', `${head}? ${'k'.repeat(500_000)}\n: 1\n`, /no key/],
  [
    'a kind of 500 KB',
    specOf([`a: { target: { kind: ${'k'.repeat(500_000)} }, router: { kind: gateway } }`]),
    /allowed/,
  ],
  ['a name of 500 KB', `apiVersion: gray-release/v1\nrelease: ${'k'.repeat(500_000)}\n`, /allowed/],
  [
    'a duration of 500 KB',
    `${specOf([`a: ${service}`])}timing: { look: ${'1'.repeat(500_000)}s }\n`,
    /allowed/,
  ],
  [
    'a share of 500 KB',
    `${specOf([`a: ${service}`])}  risk: { missed: ${'1'.repeat(500_000)}% }\n`,
    /allowed/,
  ],
  [
    '5,000 wrong services',
    specOf(many(5_000, (i) => `s${i}: { targett: 1, router: { kind: nginxx } }`)),
    /no key/,
  ],
  ['30,000 services that are texts', specOf(many(30_000, (i) => `s${i}: x`)), /mapping/],
  ['everybody calling everybody', knot(100), /depend/],
  [
    'a chain of 8,000 services back to its beginning',
    specOf(
      many(
        8_000,
        (i) =>
          `s${i}: { target: { kind: process }, router: { kind: gateway }, dependsOn: [s${(i + 1) % 8_000}] }`,
      ),
    ),
    /error:/,
  ],
  [
    '5,000 time zones that nobody knows',
    `${specOf([`a: ${service}`])}freeze:\n${many(5_000, (i) => `  - { days: [fri], from: "00:00", to: "01:00", zone: Mars/C${i} }\n`).join('')}`,
    /zone/,
  ],
  [
    '100,000 placeholders',
    specOf([`a: ${service.replace('server.js', `"${'{prot}'.repeat(100_000)}"`)}`]),
    /error:/,
  ],
  ['60,000 stages', specOf([`a: ${service}`], `process:\n  test:\n${'    - 1\n'.repeat(60_000)}`), /error:/],
  [
    'what a terminal would obey',
    `${head}"\\e[2J\\e]0;owned\\a": 1\nregistry: { kind: "\\e[31mred\\u202e" }\nservices: "\\r\\n::error::x"\n`,
    /no key/,
  ],
  ['halves of characters', `${head}"\\ud800": 1\nregistry: { kind: "\\udfff" }\n`, /error:/],
];
