import { describe, expect, it } from 'vitest';
import type { Cluster, Resource } from '../../src/kubernetes/cluster.ts';
import { Refused } from '../../src/ports/adapter.ts';
import type { Match } from '../../src/release/traffic.ts';
import { httpRoute } from '../../src/router/gateway-api/httpRoute.ts';
import { canaryDivider } from '../../src/router/ingress-nginx/canary.ts';
import { virtualService } from '../../src/router/istio/virtualService.ts';
import { settingsOf } from '../../src/router/kubernetes/options.ts';
import { type Dialect, rulesDivider } from '../../src/router/kubernetes/rules.ts';
import { toldIn } from '../../src/router/kubernetes/told.ts';
import { cookieOf, oneOf, oneOfSent } from '../../src/router/pattern.ts';
import { podsFor, shareOf } from '../../src/router/replicas/share.ts';
import { ingressRoute } from '../../src/router/traefik-ingressroute/ingressRoute.ts';

const SETTINGS = settingsOf({ kind: 'any', service: 'checkout' }, { service: 'checkout' });
const METADATA = { name: 'checkout', resourceVersion: '7' };
const HEADER: Match = { on: 'header', name: 'X-Gray', anyOf: ['1', '2'] };
const COOKIE: Match = { on: 'cookie', name: 'user', anyOf: ['ann'] };
const signal = AbortSignal.timeout(60_000);

interface Patch {
  readonly metadata: object;
  readonly spec: Readonly<Record<string, Written[]>>;
}

interface Written {
  readonly priority?: number;
  readonly matches: readonly {
    readonly headers?: readonly { readonly value: string }[];
    readonly queryParams?: readonly { readonly value: string }[];
  }[];
  readonly match?: readonly {
    readonly headers?: Readonly<Record<string, { readonly regex: string }>>;
    readonly queryParams?: Readonly<Record<string, { readonly regex: string }>>;
  }[];
}

/** The rules that are written for a split. */
async function written(
  dialect: Dialect,
  rules: readonly object[],
  gray: number,
  match: readonly Match[] = [],
) {
  const object: Resource = { ...dialect.kind, metadata: METADATA, spec: { [dialect.rules]: rules } };
  let patch: Patch | null = null;
  const cluster = {
    namespace: 'shop',
    merge: async (_kind: unknown, _name: string, of: unknown) => {
      patch = of as Patch;
      return object;
    },
  } as unknown as Cluster;
  const divider = rulesDivider(cluster, SETTINGS, 'checkout', dialect);
  await divider.write(object, { gray, match }, { a: 'b' }, signal);
  const { metadata, spec } = patch as unknown as Patch;
  expect(metadata).toEqual({ resourceVersion: '7', annotations: { a: 'b' } });
  const after = { ...object, spec };
  expect(divider.divides(after, { gray, match })).toEqual({ gray, match });
  return spec[dialect.rules]!;
}

describe('what an HTTPRoute says', () => {
  const rule = {
    matches: [{ path: { type: 'PathPrefix', value: '/' } }],
    backendRefs: [{ name: 'checkout', port: 80 }],
  };
  const matchesFor = async (match: readonly Match[], of = rule) =>
    (await written(httpRoute, [of], 500, match))[0]!.matches;

  it('is a weight beside, and a rule for testers before', async () => {
    expect(await written(httpRoute, [{ ...rule, name: 'main' }], 500, [HEADER, COOKIE])).toEqual([
      {
        name: 'main-testers',
        matches: [
          ...['1', '2'].map((value) => ({
            ...rule.matches[0],
            headers: [{ type: 'Exact', name: 'X-Gray', value }],
          })),
          {
            ...rule.matches[0],
            headers: [{ type: 'RegularExpression', name: 'cookie', value: cookieOf('user', ['ann']) }],
          },
        ],
        backendRefs: [{ name: 'checkout-gray', port: 80, weight: 1 }],
      },
      {
        ...rule,
        name: 'main',
        backendRefs: [
          { name: 'checkout', port: 80, weight: 9500 },
          { name: 'checkout-gray', port: 80, weight: 500 },
        ],
      },
    ]);
  });

  it('is patterns where values are many, each within what the API server takes', async () => {
    const anyOf = Array.from({ length: 1500 }, (_, i) => `user-${i}-with-quite-a-long-name`);
    for (const [on, longest] of [
      ['header', 4096],
      ['query', 1024],
    ] as const) {
      const matches = await matchesFor([{ on, name: 'u', anyOf }]);
      const values = matches.map(({ headers, queryParams }) => (headers ?? queryParams)![0]!.value);
      expect(values.every((value: string) => value.length <= longest)).toBe(true);
      expect(values.length).toBeLessThanOrEqual(64);
      for (const user of anyOf) {
        expect(values.filter((value: string) => new RegExp(value).test(user))).toHaveLength(1);
      }
    }
  });

  it('is refused where the values do not fit, or the rule sends elsewhere too', async () => {
    const anyOf = Array.from({ length: 3000 }, (_, i) => `${i}`.padStart(100, 'x'));
    await expect(matchesFor([{ on: 'header', name: 'u', anyOf }])).rejects.toBeInstanceOf(Refused);
    const both = { backendRefs: [{ name: 'checkout' }, { name: 'other' }] };
    await expect(written(httpRoute, [both], 500)).rejects.toThrow(/sends to checkout and elsewhere/);
    const elsewhere = { backendRefs: [{ name: 'checkout', namespace: 'other' }] };
    await expect(written(httpRoute, [elsewhere], 500)).rejects.toThrow(/no rule of HTTPRoute checkout sends/);
  });

  it('is as it was at rest', async () => {
    const during = await written(httpRoute, [rule], 500, [HEADER]);
    expect(await written(httpRoute, during, 0)).toEqual([rule]);
    expect(await written(httpRoute, during, 10_000)).toMatchObject([
      {
        backendRefs: [
          { name: 'checkout', weight: 0 },
          { name: 'checkout-gray', weight: 10_000 },
        ],
      },
    ]);
  });
});

it('an IngressRoute asks for testers first, by the longer rule or a higher priority', async () => {
  const route = { kind: 'Rule', match: 'Host(`a`) || Host(`b`)', services: [{ name: 'checkout', port: 80 }] };
  const [testers] = await written(ingressRoute, [route], 0, [HEADER]);
  expect(testers).toEqual({
    kind: 'Rule',
    match: '(Host(`a`) || Host(`b`)) && (HeaderRegexp("X-Gray", "^(1|2)$"))',
    services: [{ name: 'checkout-gray', port: 80, weight: 1 }],
  });
  expect((await written(ingressRoute, [{ ...route, priority: 7 }], 0, [HEADER]))[0]!.priority).toBe(8);
  await expect(written(ingressRoute, [{ ...route, syntax: 'v2' }], 0, [HEADER])).rejects.toBeInstanceOf(
    Refused,
  );
});

it('a VirtualService has gray without a subset, headers in small letters, and one condition each', async () => {
  const route = (host: string) => ({
    match: [{ uri: { prefix: '/' } }, { headers: { cookie: { exact: 'a' } } }],
    route: [{ destination: { host, subset: 'v1' } }],
  });
  for (const suffix of ['', '.shop', '.shop.svc', '.shop.svc.cluster.local']) {
    const [testers] = await written(virtualService, [route(`checkout${suffix}`)], 500, [HEADER]);
    expect(testers).toEqual({
      match: [
        { uri: { prefix: '/' }, headers: { 'x-gray': { regex: '^(1|2)$' } } },
        { headers: { cookie: { exact: 'a' }, 'x-gray': { regex: '^(1|2)$' } } },
      ],
      route: [{ destination: { host: `checkout-gray${suffix}` }, weight: 1 }],
    });
  }
  await expect(written(virtualService, [route('checkout.other')], 500)).rejects.toThrow(/no rule of/);
  await expect(written(virtualService, [route('checkout')], 500, [COOKIE])).rejects.toThrow(
    /looks at cookie already/,
  );
});

it('a VirtualService has no pattern that Istio does not take', async () => {
  const route = { route: [{ destination: { host: 'checkout' } }] };
  const patternsOf = async (match: Match) =>
    (await written(virtualService, [route], 500, [match]))[0]!.match!.map(
      ({ headers, queryParams }) => (headers ?? queryParams)!.u!.regex,
    );
  const anyOf = Array.from({ length: 1000 }, (_, i) => `user-${i}-with-quite-a-long-name`);
  for (const on of ['header', 'query'] as const) {
    const patterns = await patternsOf({ on, name: 'u', anyOf });
    expect(Math.max(...patterns.map((pattern) => pattern.length))).toBeLessThanOrEqual(1024);
    for (const user of anyOf)
      expect(patterns.filter((pattern) => new RegExp(pattern).test(user))).toHaveLength(1);
  }
  await expect(patternsOf({ on: 'query', name: 'u', anyOf: ['@'.repeat(256)] })).rejects.toThrow(
    /too long for Istio/,
  );
});

it('canary annotations look at one header, by its bytes', async () => {
  const divider = canaryDivider({} as Cluster, SETTINGS, 'checkout');
  const asked = (match: readonly Match[]) =>
    divider.divides({ apiVersion: 'v1', kind: 'Ingress', metadata: METADATA }, { gray: 0, match });
  expect(() => asked([COOKIE])).toThrow(Refused);
  expect(() => asked([HEADER, { ...HEADER, name: 'other' }])).toThrow(Refused);
  const annotations = {
    'nginx.ingress.kubernetes.io/canary': 'true',
    'nginx.ingress.kubernetes.io/canary-weight': '5',
    'nginx.ingress.kubernetes.io/canary-by-header': 'x',
    'nginx.ingress.kubernetes.io/canary-by-header-pattern': '^(\\x{c3}\\x{a9})$',
  };
  const match: Match[] = [{ on: 'header', name: 'x', anyOf: ['é'] }];
  const object = { apiVersion: 'v1', kind: 'Ingress', metadata: { ...METADATA, annotations } };
  // Without a total ingress-nginx counts in percent.
  expect(divider.divides(object, { gray: 0, match })).toEqual({ gray: 500, match });
});

it('a pattern is the same whether it is looked for or compared with all of a value', () => {
  for (const text of ['a b', '"', '.*', 'a|b', '^$', '(', '\\', '/']) {
    expect(text).toMatch(
      new RegExp(
        oneOf([text, 'else']).replaceAll(/\\x\{(\w+)\}/g, (_, code) => `\\u${code.padStart(4, '0')}`),
      ),
    );
    expect(`${text}x`).not.toMatch(
      new RegExp(oneOf([text]).replaceAll(/\\x\{(\w+)\}/g, (_, code) => `\\u${code.padStart(4, '0')}`)),
    );
  }
  const cookie = new RegExp(cookieOf('user', ['ann', 'bob']));
  for (const header of ['user=ann', 'a=b; user=bob; c=d', 'user=bob ;x=y']) expect(header).toMatch(cookie);
  for (const header of ['user=anna', 'xuser=ann', 'a=user=ann', 'user=x; a=bob'])
    expect(header).not.toMatch(cookie);
});

it('a value is found in a URL however it was escaped', () => {
  for (const value of ['yes please', 'a@b.c', 'ü', '1+1', '100%', '#&;']) {
    const pattern = new RegExp(oneOfSent([value]));
    const coded = encodeURIComponent(value);
    const form = new URLSearchParams({ a: value }).toString().slice(2);
    for (const sent of [coded, form, coded.replaceAll(/%../g, (byte) => byte.toLowerCase())])
      expect(sent).toMatch(pattern);
    expect(`${coded}0`).not.toMatch(pattern);
  }
  expect('a@b.c').toMatch(new RegExp(oneOfSent(['a@b.c'])));
  expect('1+1').not.toMatch(new RegExp(oneOfSent(['1+1'])));
});

it('replicas get at most the share, and one more would be over it', () => {
  for (let stable = 1; stable < 40; stable++) {
    for (const weight of [1, 500, 3333, 5000, 7500, 9999]) {
      const pods = podsFor(weight, stable);
      expect(pods / (pods + stable)).toBeLessThanOrEqual(weight / 10_000);
      expect((pods + 1) / (pods + 1 + stable)).toBeGreaterThan(weight / 10_000);
    }
  }
  expect([shareOf(0, 0), shareOf(1, 3), shareOf(2, 2)]).toEqual([0, 2500, 5000]);
});

const told = (stable: object, weight = 0) =>
  JSON.stringify({
    fence: 1,
    stable: { version: '1.0', at: 'stable', ...stable },
    gray: { version: '2.0', salt: 's', rule: { weight, match: [HEADER] } },
  });

it('an annotation that somebody spoilt is an error that says what to do', () => {
  for (const text of [
    '',
    '{',
    '{}',
    '{"fence":"1"}',
    '{"fence":1,"stable":{}}',
    'null',
    told({ at: 'x' }),
    told({}, 10_001),
  ]) {
    const object = {
      apiVersion: 'v1',
      kind: 'HTTPRoute',
      metadata: { ...METADATA, annotations: { 'gray-release.dev/route.checkout': text } },
    };
    expect(() => toldIn(SETTINGS, object)).toThrow(
      /of HTTPRoute checkout cannot be read, since .*: remove it/,
    );
  }
  const annotations = { 'gray-release.dev/route.checkout': told({}) };
  expect(
    toldIn(SETTINGS, { apiVersion: 'v1', kind: 'any', metadata: { ...METADATA, annotations } }),
  ).toMatchObject({ fence: 1 });
});
