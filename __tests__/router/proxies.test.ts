import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GrayRoute, Route } from '../../src/ports/router.ts';
import { sameRoute } from '../../src/release/goals.ts';
import { exposes } from '../../src/release/traffic.ts';
import { serversOf } from '../../src/router/caddy/config.ts';
import { caddySchema } from '../../src/router/caddy/options.ts';
import { type About, aboutOf, readWritten, written } from '../../src/router/caddy/route.ts';
import { configText, shapeIn, tokenIn } from '../../src/router/nginx/config.ts';
import { nginxSchema } from '../../src/router/nginx/options.ts';
import { sidesOf, type Told, textOf, toldIn } from '../../src/router/nginx/told.ts';
import { linesIn } from '../../src/router/prometheus.ts';
import { ruleOf } from '../../src/router/traefik/rule.ts';

const name = fc.constantFrom('x-gray', 'X-User', 'user', 'beta');
const value = fc.string({ unit: 'grapheme', maxLength: 20 });
const ruleWith = (values: fc.Arbitrary<string>) =>
  fc.record(
    {
      match: fc.array(
        fc.record({
          on: fc.constantFrom('header', 'cookie', 'query'),
          name,
          anyOf: fc.array(values, { minLength: 1, maxLength: 5 }),
        }),
        { maxLength: 4 },
      ),
      weight: fc.integer({ min: 0, max: 10_000 }),
      sticky: fc.record({ cookie: name }),
    },
    { requiredKeys: ['match', 'weight'] },
  ) as fc.Arbitrary<GrayRoute['rule']>;
const addresses = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom('10.0.0.1', '[fd00::1]', 'shop.internal'), fc.integer({ min: 1, max: 65_535 }))
    .map((at) => at.join(':')),
  { minLength: 1, maxLength: 30 },
);
const routeWith = (values: fc.Arbitrary<string>) =>
  fc.record({ stable: addresses, gray: fc.option(addresses), rule: ruleWith(values) }).map(
    ({ stable, gray, rule }): Route => ({
      stable: { version: '1.4.2', addresses: stable },
      // A gray that gets nothing is none.
      gray:
        gray === null || !(exposes(rule) || rule.sticky)
          ? null
          : { version: '1.5.0+x', addresses: gray, rule, salt: 'shop-7' },
    }),
  );

describe('what nginx is told', () => {
  it('is read back as it was, a line a fact, of signs that need no quotes', () => {
    fc.assert(
      fc.property(routeWith(value), fc.option(fc.nat()), (route, lease) => {
        const all = [...route.stable.addresses, ...(route.gray?.addresses ?? [])];
        const places = new Map(all.map((at, i) => [at, { at, side: i % 4 === 0 ? 0 : 1 } as const]));
        const told: Told = { fence: 7, route, lease: route.gray && lease, until: 0, places };

        const text = textOf(told);

        expect(text).toMatch(/^([!-~]+( [!-~]*)*\n)+$/);
        expect(toldIn(text)).toEqual({ ...told, until: 0 });
      }),
    );
  });

  it('keeps an instance in its part, and has a quarter in the first, at least one', () => {
    const before = new Map([['b', { at: 'b', side: 0 as const }]]);
    const sides = sidesOf(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], before);
    expect(
      [...sides]
        .filter(([, side]) => side === 0)
        .map(([at]) => at)
        .sort(),
    ).toEqual(['a', 'b']);
    expect([...sidesOf(['x'], new Map())]).toEqual([['x', 0]]);
  });

  it('has its shape and its token in the configuration, and another shape for other options', () => {
    const settings = {
      service: 'checkout',
      listen: '127.0.0.1:80',
      control: '127.0.0.1:81',
      config: '/etc/nginx/gray-release/checkout.conf',
      state: '/etc/nginx/gray-release/checkout.route',
      reload: null,
      lua: true,
      timeout: 1000,
    };
    const token = 'f'.repeat(32);
    const text = configText(settings, token);
    expect(tokenIn(text)).toBe(token);
    expect(shapeIn(text)).not.toBe(shapeIn(configText({ ...settings, timeout: 2000 }, token)));
  });
});

describe('what Caddy reads', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(routeWith(value.filter((text) => text !== '' && !text.includes('\n'))), (route) => {
        const about = aboutOf(route, 7, null);
        const { text, lists } = written(about, route, { a: [], b: [] });
        const back = readWritten(text)!;

        expect(sameRoute(back.route, route, 0)).toBe(true);
        expect(back.about).toEqual(about);
        for (const { anyOf } of route.gray?.rule.match ?? [])
          for (const each of anyOf) expect(lists.some((list) => list.includes(`\n${each}\n`))).toBe(true);
      }),
    );
  });

  it('only grows in shape, so that going back needs no other configuration', () => {
    fc.assert(
      fc.property(routeWith(fc.constant('x')), routeWith(fc.constant('x')), (first, second) => {
        const settings = { service: 's', listen: 'l:1', admin: 'a:1', file: '/f.route', timeout: 1 };
        const steps: About[] = [];
        for (const [i, route] of [first, second, first, second].entries())
          steps.push(aboutOf(route, i, steps.at(-1) ?? null));
        const cookie = second.gray?.rule.sticky?.cookie ?? first.gray?.rule.sticky?.cookie;
        fc.pre(cookie === undefined || steps.every(({ shape }) => (shape.cookie ?? cookie) === cookie));
        expect(serversOf(settings, steps[3]!.shape)).toEqual(serversOf(settings, steps[1]!.shape));
      }),
    );
  });
});

describe('the rule for Traefik', () => {
  it('is ASCII whose quotes are those around it, whatever the values are', () => {
    fc.assert(
      fc.property(value, (text) => {
        const rule = ruleOf([{ on: 'query', name: 'q', anyOf: [text] }]);
        expect(rule).toMatch(/^QueryRegexp\("q", "(?:[ !#-[\]-~]|\\["\\])*"\)$/);
      }),
    );
  });
});

it('reads what Prometheus reads', () => {
  const text = '# HELP x\nx_total{service="a@file",le="+Inf"} 3\nprocess_start_time_seconds 1.5e+09\n';
  expect(linesIn(text)).toEqual([
    { name: 'x_total', labels: { service: 'a@file', le: '+Inf' }, value: 3 },
    { name: 'process_start_time_seconds', labels: {}, value: 1.5e9 },
  ]);
});

describe('the options', () => {
  it.each([
    ['nginx', nginxSchema, 'config', '/etc/nginx/gray-release/checkout.conf'],
    ['caddy', caddySchema, 'file', '/etc/caddy/gray-release/checkout.route'],
  ] as const)(
    'of %s take what may stand in a configuration, and nothing that would end it',
    (_, schema, file, path) => {
      const properties = schema.properties as Readonly<Record<string, { pattern: string }>>;
      const pattern = (of: string) => new RegExp(properties[of]!.pattern);
      for (const good of ['127.0.0.1:80', '[::1]:80']) expect(pattern('listen').test(good)).toBe(true);
      for (const bad of ['', ':80', '80', '127.0.0.1:80;', '127.0.0.1:80 ssl', '127.0.0.1:80\n'])
        expect(pattern('listen').test(bad)).toBe(false);
      expect(pattern(file).test(path)).toBe(true);
      for (const bad of ['/a b.conf', '/a"b.route', 'x.conf', `${path}\n`, `${path}.bak`])
        expect(pattern(file).test(bad)).toBe(false);
    },
  );
});
