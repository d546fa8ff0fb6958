import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GrayRoute, Route } from '../../src/ports/router.ts';
import { sameRule } from '../../src/release/traffic.ts';
import { aboutOf, entriesOf, ruleOf, wantedAbout } from '../../src/router/haproxy/entries.ts';
import { haproxySchema } from '../../src/router/haproxy/options.ts';
import { EMPTY, roomFor } from '../../src/router/haproxy/shape.ts';
import { backendStats, splitIn } from '../../src/router/haproxy/stats.ts';
import { other, place } from '../../src/router/places.ts';

const name = fc.constantFrom('x-gray', 'X-User', 'user', 'beta');
const match = fc.record({
  on: fc.constantFrom('header', 'cookie', 'query'),
  name,
  anyOf: fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { minLength: 1, maxLength: 5 }),
});
const rule = fc.record(
  {
    match: fc.array(match, { maxLength: 4 }),
    weight: fc.integer({ min: 0, max: 10_000 }),
    sticky: fc.record({ cookie: name }),
  },
  { requiredKeys: ['match', 'weight'] },
);

function grayRoute(rule: GrayRoute['rule']): Route {
  const stable = { version: '1', addresses: ['10.0.0.1:80'] };
  return { stable, gray: { version: '2', addresses: ['10.0.0.2:80'], rule, salt: 's' } };
}

describe('the map that HAProxy holds', () => {
  it('gives back every rule that it was made from, and each line is a key and a value without a space', () => {
    fc.assert(
      fc.property(rule, (asked) => {
        const route = grayRoute(asked as GrayRoute['rule']);
        const rest = { a: '1', b: '2', stable: 'a', gray: 'b', counted: null, names: {}, fence: 7 } as const;
        const about = wantedAbout(route, roomFor(EMPTY, route), rest);

        const entries = entriesOf(about, route.gray, (at) => `gray-checkout-${at}`);

        expect([...entries].flat().every((word) => /^[!-~]+$/.test(word))).toBe(true);
        expect(aboutOf(entries)).toEqual(about);
        expect(sameRule(ruleOf(entries, about), route.gray!.rule)).toBe(true);
      }),
    );
  });
});

describe('the shape', () => {
  it('only grows, so that going back to an earlier route needs no reload', () => {
    fc.assert(
      fc.property(rule, rule, (first, second) => {
        const one = roomFor(EMPTY, grayRoute(first as GrayRoute['rule']));
        const two = roomFor(one, grayRoute({ ...(second as GrayRoute['rule']), sticky: { cookie: 'c' } }));
        const back = roomFor(two, grayRoute({ match: first.match as GrayRoute['rule']['match'], weight: 0 }));
        expect(back).toEqual(two);
      }),
    );
  });

  it('has room for old and new servers side by side', () => {
    const addresses = Array.from({ length: 9 }, (_, i) => `10.0.0.${i}:80`);
    const route = { stable: { version: '1', addresses }, gray: null };
    expect(roomFor(EMPTY, route).slots).toBe(24);
  });
});

describe('the places', () => {
  it('keep a version where it is, and give each of two versions its own', () => {
    const version = fc.constantFrom('1', '2', '3');
    const about = fc.record({ a: version, b: fc.option(version), stable: fc.constantFrom('a', 'b') });
    fc.assert(
      fc.property(fc.option(about), version, fc.option(version), (before, stable, gray) => {
        fc.pre(stable !== gray && (before === null || before.a !== before.b));
        const backend = (version: string) => ({ version, addresses: ['10.0.0.1:80'] });
        const rest = {
          gray: null,
          salt: '',
          sticky: null,
          counted: null,
          match: [],
          names: {},
          fence: 0,
        } as const;
        const known = before && { ...before, ...rest, stable: before.stable as 'a' | 'b' };
        const asked = gray === null ? null : { ...backend(gray), rule: { match: [], weight: 1 }, salt: 's' };

        const placed = place(known, { stable: backend(stable), gray: asked });

        expect(placed.gray).toBe(gray === null ? null : other(placed.stable));
        if (known?.a === stable) expect(placed.stable).toBe('a');
        if (known?.b === stable) expect(placed.stable).toBe('b');
      }),
    );
  });
});

describe('the options', () => {
  const properties = haproxySchema.properties as Readonly<Record<string, { pattern: string }>>;
  const pattern = (of: string) => new RegExp(properties[of]!.pattern);

  it('take what a bind line says, and nothing that would end it', () => {
    for (const good of [
      ':8080',
      '127.0.0.1:80',
      '*:443 ssl crt /etc/ssl/site.pem alpn h2,http/1.1',
      '[::1]:80',
    ]) {
      expect(pattern('listen').test(good)).toBe(true);
    }
    for (const bad of ['', ':80\n  default_backend x', ':80 # x', ':80 "x', ':80  ssl', ':80;x']) {
      expect(pattern('listen').test(bad)).toBe(false);
    }
  });

  it('take absolute paths that need no quotes', () => {
    expect(pattern('config').test('/etc/haproxy/gray-release/checkout.cfg')).toBe(true);
    for (const bad of ['checkout.cfg', '/etc/a b.cfg', '/etc/x.map', '/etc/x.cfg\n']) {
      expect(pattern('config').test(bad)).toBe(false);
    }
  });
});

it('reads the statistics by the names of their columns', () => {
  const stats = '# pxname,svname,scur,hrsp_5xx,req_tot,\nx,s1,1,1,1,\nx,BACKEND,2,3,4,\n';
  expect(backendStats(stats)).toEqual(new Map([['x', { requests: 4, errors: 3, open: 2 }]]));
});

it('tells the servers of a backend apart in two parts', () => {
  const stats = [
    '# pxname,svname,hrsp_1xx,hrsp_2xx,hrsp_3xx,hrsp_4xx,hrsp_5xx,hrsp_other,',
    'x,s1,0,10,1,2,3,0,',
    'x,s2,0,20,0,0,1,0,',
    'x,s5,0,4,0,0,0,0,',
    'x,BACKEND,0,34,1,2,9,0,',
    'y,s1,0,99,0,0,9,0,',
  ].join('\n');

  expect(splitIn(stats, 'x')).toEqual([
    { requests: 20, errors: 3 },
    { requests: 21, errors: 1 },
  ]);
});
