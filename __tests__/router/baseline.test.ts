import { describe, expect, it } from 'vitest';
import type { Cluster, Resource } from '../../src/kubernetes/cluster.ts';
import type { Route } from '../../src/ports/router.ts';
import { ALL } from '../../src/release/units.ts';
import { httpRoute } from '../../src/router/gateway-api/httpRoute.ts';
import { virtualService } from '../../src/router/istio/virtualService.ts';
import { baselineShare } from '../../src/router/kubernetes/baseline.ts';
import type { Split } from '../../src/router/kubernetes/divider.ts';
import { settingsOf } from '../../src/router/kubernetes/options.ts';
import { type Dialect, rulesDivider } from '../../src/router/kubernetes/rules.ts';
import { type Addresses, addressesOf, ensureServices } from '../../src/router/kubernetes/services.ts';
import { annotated, splitOf, tell } from '../../src/router/kubernetes/told.ts';
import { ingressRoute } from '../../src/router/traefik-ingressroute/ingressRoute.ts';

const signal = AbortSignal.timeout(60_000);
const settings = (baseline: boolean) =>
  settingsOf({ kind: 'any', service: 'checkout' }, { service: 'checkout', baseline });

describe("the baseline's share", () => {
  it.each([
    [0, 0],
    [1, 1],
    [500, 500],
    [3333, 3333],
    [3334, 3333],
    [5000, 2500],
    [9999, 0],
    [ALL, 0],
  ])('beside %i of gray is %i', (gray, share) => {
    expect(baselineShare(gray)).toBe(share);
  });

  it('is never more than gray has, nor than it leaves to stable', () => {
    for (let gray = 0; gray <= ALL; gray++) {
      const share = baselineShare(gray);
      expect(share).toBeLessThanOrEqual(gray);
      if (gray < ALL) expect(share).toBeLessThanOrEqual(ALL - gray - share);
    }
  });
});

const route = (weight: number): Route => ({
  stable: { version: '1.4.2', addresses: ['a:1'] },
  gray: { version: '1.5.0', addresses: ['b:1'], salt: 's', rule: { weight, match: [] } },
});
const found = (baseline?: readonly string[]): Addresses => ({
  stable: ['a:1'],
  gray: ['b:1'],
  ...(baseline !== undefined && { baseline }),
});
const toldOf = (weight: number, baseline?: readonly string[]) =>
  tell(settings(baseline !== undefined), route(weight), found(baseline), null, 1);

describe('what is told', () => {
  it('has a share of the baseline while one of its pods can answer', () => {
    expect(splitOf(toldOf(500, ['c:1']))).toEqual({ gray: 500, match: [], baseline: 500 });
    expect(splitOf(toldOf(500, []))).toEqual({ gray: 500, match: [], baseline: 0 });
    expect(splitOf(toldOf(ALL, ['c:1']))).toEqual({ gray: ALL, match: [], baseline: 0 });
  });

  it('is without a baseline as it always was', () => {
    expect(JSON.stringify(toldOf(500))).toBe(
      '{"fence":1,"stable":{"version":"1.4.2","at":"stable"},"gray":{"version":"1.5.0","salt":"s","rule":{"weight":500,"match":[]}}}',
    );
  });
});

const DIALECTS: readonly (readonly [string, Dialect, object, (name: string) => object])[] = [
  [
    'HTTPRoute',
    httpRoute,
    { backendRefs: [{ name: 'checkout', port: 80 }] },
    (name) => ({ backendRefs: [{ name, port: 80 }] }),
  ],
  [
    'IngressRoute',
    ingressRoute,
    { match: 'Host(`a`)', services: [{ name: 'checkout', port: 80 }] },
    (name) => ({ services: [{ name, port: 80 }] }),
  ],
  [
    'VirtualService',
    virtualService,
    { route: [{ destination: { host: 'checkout.shop.svc', subset: 'v1' } }] },
    (name) => ({ route: [{ destination: { host: `${name}.shop.svc` } }] }),
  ],
];

describe.each(DIALECTS)('the rules of an %s', (_name, dialect, rule, to) => {
  const object = (rules: readonly object[], annotations: Record<string, string> = {}): Resource => ({
    ...dialect.kind,
    metadata: { name: 'checkout', resourceVersion: '7', annotations },
    spec: { [dialect.rules]: rules },
  });
  const dividerOf = (baseline: boolean, cluster: object = {}) =>
    rulesDivider({ namespace: 'shop', ...cluster } as Cluster, settings(baseline), 'checkout', dialect);
  const written = async (before: Resource, split: Split, baseline = true) => {
    let rules: readonly Record<string, object[]>[] = [];
    const merge = async (_kind: unknown, _name: string, patch: { spec: Record<string, typeof rules> }) => {
      rules = patch.spec[dialect.rules]!;
    };
    await dividerOf(baseline, { merge }).write(before, split, {}, signal);
    return rules;
  };
  const backends = (rules: readonly Record<string, object[]>[]) => rules.at(-1)![dialect.backends]!;

  it('send to the baseline what is taken from stable, and are read back so', async () => {
    const split = { gray: 500, match: [], baseline: 500 };
    const rules = await written(object([rule]), split);

    expect(backends(rules)).toEqual([
      { ...(rule as Record<string, object[]>)[dialect.backends]![0], weight: 9000 },
      { ...(to('checkout-gray') as Record<string, object[]>)[dialect.backends]![0], weight: 500 },
      { ...(to('checkout-baseline') as Record<string, object[]>)[dialect.backends]![0], weight: 500 },
    ]);
    expect(dividerOf(true).divides(object(rules), split)).toEqual(split);
    expect(await written(object(rules), { gray: 0, match: [], baseline: 0 })).toEqual([rule]);
    expect(backends(await written(object(rules), { gray: ALL, match: [], baseline: 0 }))).toHaveLength(2);
  });

  it('tell the share that somebody else gave it', async () => {
    const rules = await written(object([rule]), { gray: 500, match: [], baseline: 500 });
    const other = JSON.parse(JSON.stringify(rules).replace('9000', '7000'));

    expect(dividerOf(true).divides(object(other), { gray: 500, match: [], baseline: 500 })).toEqual({
      gray: 625,
      match: [],
      baseline: 625,
    });
  });

  it('are rid of it also when the spec wants none any more', async () => {
    const rules = await written(object([rule]), { gray: 500, match: [], baseline: 500 });
    const ours = object(rules, annotated(settings(true), toldOf(500, ['c:1'])));
    const asked = { gray: 500, match: [] };

    expect(dividerOf(false).divides(ours, asked)).toEqual({ ...asked, baseline: 500 });
    expect(backends(await written(ours, asked, false))).toHaveLength(2);
    expect(await written(ours, { gray: 0, match: [] }, false)).toEqual([rule]);
  });

  it("are refused where a Service of that name is the user's own", async () => {
    const both = {
      ...rule,
      [dialect.backends]: [rule, to('checkout-baseline')].flatMap(
        (each) => (each as Record<string, object[]>)[dialect.backends]!,
      ),
    };

    await expect(written(object([both]), { gray: 500, match: [] }, false)).rejects.toThrow(
      /sends to checkout and elsewhere/,
    );
  });
});

it('the API server is asked nothing more where the spec wants no baseline', async () => {
  const asked: string[] = [];
  const spec = { selector: { app: 'checkout' }, ports: [{ port: 80 }] };
  const cluster = {
    namespace: 'shop',
    read: async (_kind: unknown, name: string) => {
      asked.push(`read ${name}`);
      return name === 'checkout' ? { metadata: { name, uid: 'u' }, spec } : null;
    },
    list: async (_kind: unknown, labels: Record<string, string>) => {
      asked.push(`list ${labels['kubernetes.io/service-name']}`);
      return [];
    },
    apply: async ({ metadata }: Resource) => {
      asked.push(`apply ${metadata.name}`);
    },
  } as unknown as Cluster;
  const of = async (baseline: boolean) => {
    await ensureServices(cluster, settings(baseline), signal);
    await addressesOf(cluster, settings(baseline), signal);
    return asked.splice(0);
  };

  expect(await of(false)).toEqual([
    'read checkout',
    'read checkout-gray',
    'apply checkout-gray',
    'read checkout',
    'list checkout',
    'list checkout-gray',
  ]);
  expect(await of(true)).toHaveLength(9);
});
