import { describe, expect, it } from 'vitest';
import { parseVersions } from '../../src/spec/versions.ts';
import { loaded, patched } from './shop.ts';

const spec = loaded(
  patched(
    'services: { pricing: { target: { kind: process, command: x }, router: { kind: gateway, listen: "a:1" } } }',
  ),
);

function said(text: string): string[] {
  const versions = parseVersions(text, spec);
  return versions instanceof Map
    ? []
    : (versions as readonly { message: string }[]).map(({ message }) => message);
}

describe('the versions of an instruction', () => {
  it.each([
    'checkout=1.5.0, pricing=2.1.0',
    'checkout=1.5.0,pricing=2.1.0',
    '  checkout=1.5.0\n  pricing=2.1.0\n',
    ',checkout=1.5.0,,pricing=2.1.0,',
  ])('are read from %j', (text) => {
    expect(parseVersions(text, spec)).toEqual(
      new Map([
        ['checkout', '1.5.0'],
        ['pricing', '2.1.0'],
      ]),
    );
  });

  it.each([
    ['', ['versions is empty; say what to release, such as checkout=1.2.3']],
    [' , ', ['versions is empty; say what to release, such as checkout=1.2.3']],
    ['chekout=1', ['versions: there is no service "chekout"; did you mean checkout?']],
    ['x=1', ['versions: there is no service "x"; the spec has: checkout, pricing']],
    ['1.5.0', ['versions: there is no service "1.5.0"; the spec has: checkout, pricing']],
    ['checkout=1 checkout=2', ['versions: checkout stands there twice; keep one']],
    [
      'checkout=',
      [
        'versions: read "" for checkout; a version is 1 to 128 letters, digits and . _ + -, and begins with a letter or digit',
      ],
    ],
    [
      'checkout',
      [
        'versions: read "" for checkout; a version is 1 to 128 letters, digits and . _ + -, and begins with a letter or digit',
      ],
    ],
    [
      'checkout=$(id)',
      [
        'versions: read "$(id)" for checkout; a version is 1 to 128 letters, digits and . _ + -, and begins with a letter or digit',
      ],
    ],
    [
      'checkout=1=2',
      [
        'versions: read "1=2" for checkout; a version is 1 to 128 letters, digits and . _ + -, and begins with a letter or digit',
      ],
    ],
    [
      'chekout=1, pricing=a/b',
      [
        'versions: there is no service "chekout"; did you mean checkout?',
        'versions: read "a/b" for pricing; a version is 1 to 128 letters, digits and . _ + -, and begins with a letter or digit',
      ],
    ],
  ])('%j is refused, all of it at once', (text, messages) => {
    expect(said(text)).toEqual(messages);
  });

  it('have an entry of a chain with them, or are released one by one', () => {
    const services = ['web', 'pricing', 'stock'].map(
      (name) =>
        `${name}: { target: { kind: process, command: x }, router: { kind: gateway, listen: "a:1" } }`,
    );
    const chained = loaded(
      patched(`services: { ${services.join(', ')} }\nprocess: { chain: { entry: [web, checkout] } }`),
    );
    expect(parseVersions('pricing=1, stock=1', chained)).toEqual([
      {
        message:
          'versions: pricing and stock follow the mark of web or checkout; release it with them, or release them one by one',
      },
    ]);
    for (const text of ['stock=1', 'web=1', 'web=1, stock=1', 'checkout=1, pricing=1'])
      expect(parseVersions(text, chained)).toBeInstanceOf(Map);
  });

  it('cut what is long', () => {
    expect(said(`checkout=${'/'.repeat(5000)}`)[0]!.length).toBeLessThan(200);
  });
});
