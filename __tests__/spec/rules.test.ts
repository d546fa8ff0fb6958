import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/spec/lint.ts';
import { loadSpec } from '../../src/spec/load.ts';
import { rules } from '../../src/spec/rules/index.ts';
import { FILLED } from '../../src/spec/rules/placeholder.ts';
import { linted, patched, SHOP, shown } from './shop.ts';

const HOSTED = { hostedRunner: true };
const OWN = { hostedRunner: false };

/** What a rule says of the good spec with a patch over it. */
function said(rule: string, patch: string, circumstances = OWN): string[] {
  return linted(patched(patch), circumstances)
    .filter((problem) => problem.rule === rule)
    .map(({ message }) => message);
}

describe('every rule', () => {
  it('is content with a good spec', () => {
    expect(linted(SHOP).map(shown)).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s finds its example',
    (id, { severity, example }) => {
      const found = linted(patched(example), HOSTED).filter(({ rule }) => rule === id);

      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found.map((each) => each.severity))).toEqual(new Set([severity]));
    },
  );

  it('has a name of its own and a file of its own', () => {
    const files = readdirSync(new URL('../../src/spec/rules/', import.meta.url));

    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(files.filter((name) => !['each.ts', 'index.ts'].includes(name))).toHaveLength(rules.length);
  });

  it('says where, in the order of the file', () => {
    const text = SHOP.replace('weight: 50%', 'weight: 1%')
      .replace('{prot', '{port')
      .replace('{port}', '{prot}');

    expect(linted(text).map(({ line, column, rule, path }) => ({ line, column, rule, path }))).toEqual([
      { line: 10, column: 16, rule: 'placeholder', path: 'services.checkout.target.command' },
      { line: 32, column: 16, rule: 'stage-weakens', path: 'process.test[2].traffic' },
    ]);
  });

  it('says at the switch of the service that it has no baseline', () => {
    const text = SHOP.replace('    target:', '    baseline: true\n    target:');
    const lines = text.split('\n');

    const [problem, ...more] = linted(text);

    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      severity: 'error',
      rule: 'baseline',
      path: 'services.checkout.baseline',
    });
    expect(lines[problem!.line - 1]!.slice(problem!.column - 1)).toMatch(/^(baseline: )?true$/);
  });

  it('finds in the patch what an environment breaks', () => {
    const text = SHOP.replace('promote: { watch: 1m }', 'promote: { watch: 30d }');
    const { spec, ...rest } = loadSpec(text, 'spec.yml', 'staging');
    if (spec === null || !('locate' in rest)) throw new Error('not valid');

    const found = lint(spec, rest.locate, OWN);

    const lines = text.split('\n');
    expect(found.map(({ line, rule }) => [lines[line - 1], rule])).toEqual([
      ['  staging: { process: { promote: { watch: 30d } } }', 'duration-too-long'],
    ]);
  });
});

const PRICING =
  'pricing: { target: { kind: process, command: x }, router: { kind: gateway, listen: "a:1" } }';
const DEPLOYED =
  '{ kind: kubernetes, namespace: shop, deployment: web, image: "web:{version}", port: 80, instances: 1, command: null, env: null, ready: null }';
const CLUSTERED = `{ baseline: true, target: ${DEPLOYED}, router: { kind: gateway-api, namespace: shop, service: checkout, listen: null } }`;
const compared = (metric: string) =>
  `services: { checkout: ${CLUSTERED} }\n${stage(`checks: [{ kind: compare, name: errors, metric: ${metric} }]`)}`;
const PROMETHEUS = 'source: prometheus, of: errors, address: "http://p:9090"';
const stage = (more: string) => `process: { test: [{ stage: few, traffic: { weight: 5% }, ${more} }] }`;

describe('the messages', () => {
  it.each([
    [
      'depends-unknown',
      `services: { checkout: { dependsOn: [priceing] }, ${PRICING} }`,
      ['there is no service priceing; did you mean pricing?'],
    ],
    [
      'depends-unknown',
      'services: { checkout: { dependsOn: [x] } }',
      ['there is no service x; there are: checkout'],
    ],
    ['depends-unknown', `services: { checkout: { dependsOn: [pricing] }, ${PRICING} }`, []],
    [
      'depends-cycle',
      `services: { checkout: { dependsOn: [pricing] }, ${PRICING.replace('{', '{ dependsOn: [checkout],')} }`,
      ['these 2 depend on each other in a circle: checkout, pricing'],
    ],
    ['depends-cycle', 'services: { checkout: { dependsOn: [checkout] } }', ['checkout depends on itself']],
    ['depends-cycle', `services: { checkout: { dependsOn: [pricing] }, ${PRICING} }`, []],
    [
      'stage-name',
      'process: { test: [{ stage: revert, traffic: { weight: 5% } }] }',
      ['revert is the name of a phase; choose another'],
    ],
    [
      'stage-name',
      'process: { test: [{ stage: a, traffic: { weight: 5% } }, { stage: a, traffic: { weight: 6% } }] }',
      ['a is the name of stage 1 too; choose another'],
    ],
    [
      'stage-weakens',
      'process: { test: [{ stage: a, traffic: { weight: 5% } }, { stage: b, traffic: { weight: 0.1% } }] }',
      ['b has 0.1\u00a0% after 5\u00a0% in a; it may not be less'],
    ],
    [
      'stage-weakens',
      'process: { test: [{ stage: a, traffic: { weight: 5% } }, { stage: b, traffic: { weight: 5% } }] }',
      [],
    ],
    [
      'deployment-shared',
      `services: { checkout: { target: ${DEPLOYED} }, cart: { target: ${DEPLOYED}, router: { kind: gateway, listen: "127.0.0.1:9090" } } }`,
      ['checkout has the Deployment web of shop too; each service has one of its own'],
    ],
    [
      'deployment-shared',
      `services: { checkout: { target: ${DEPLOYED} }, cart: { target: ${DEPLOYED.replace('shop', 'eu')}, router: { kind: gateway, listen: "127.0.0.1:9090" } } }`,
      [],
    ],
    ['stage-full', stage('').replace('5%', '99.99%'), []],
    [
      'stage-without-traffic',
      stage('').replace('5%', '0%'),
      ['few sends nobody to gray; give it a match or a weight'],
    ],
    [
      'least-above-most',
      stage('for: { atLeast: 2m, atMost: 1m }'),
      ['atLeast 2\u00a0min is above atMost 1\u00a0min'],
    ],
    [
      'least-above-most',
      stage('for: { warmUp: 2m, atMost: 1m }'),
      ['warmUp 2\u00a0min is above atMost 1\u00a0min'],
    ],
    ['least-above-most', stage('for: { atLeast: 1m, atMost: 1m }'), []],
    [
      'check-service',
      `services: { ${PRICING} }\n${stage('checks: [{ kind: command, name: a, run: b }]')}`,
      ['say with `service` which one this check asks: checkout, pricing'],
    ],
    [
      'check-service',
      stage('checks: [{ kind: command, name: a, run: b, service: chekout }]'),
      ['there is no service "chekout"; did you mean checkout?'],
    ],
    [
      'check-name',
      `services: { ${PRICING} }\n${stage('checks: [{ kind: command, name: a, run: b, service: checkout }, { kind: command, name: a, run: b, service: pricing }]')}`,
      [],
    ],
    [
      'check-name',
      stage('checks: [{ kind: command, name: a, run: b }, { kind: command, name: a, run: c }]'),
      ['a stands twice in few; choose another name'],
    ],
    [
      'check-needs-traffic',
      'process: { test: [{ stage: t, traffic: { match: [{ query: a, equals: b }] }, checks: [{ kind: compare, name: errors, metric: { source: router, of: errors } }] }] }',
      ['errors (compare) counts requests by weight, and t has none; give the stage a weight'],
    ],
    [
      'placeholder',
      'services: { checkout: { target: { env: { A: "{size}" } } } }',
      ['there is no placeholder {size} here; there are: port, address, version, service, instance'],
    ],
    ['placeholder', 'services: { checkout: { target: { cwd: "{prot}" } } }', []],
    [
      'placeholder',
      stage('checks: [{ kind: http, name: a, url: "http://{grey}/", body: "{x}" }]'),
      ['there is no placeholder {grey} here; did you mean gray?'],
    ],
    [
      'deadline-too-short',
      'services: { checkout: { target: { ready: { within: 6m } } } }',
      ['ready may take 6\u00a0min, and process.release.deadline is 5\u00a0min'],
    ],
    [
      'deadline-too-short',
      'services: { checkout: { target: { drain: 3h } } }',
      ['draining takes 180\u00a0min, and process.revert.deadline is 120\u00a0min'],
    ],
    [
      'deadline-too-short',
      stage('for: { atMost: 1m }, checks: [{ kind: command, name: a, run: b, within: 2m }]'),
      ['2\u00a0min is longer than few lasts, 1\u00a0min'],
    ],
    [
      'deadline-too-short',
      stage(
        'for: { atMost: 1m }, checks: [{ kind: http, name: a, url: "http://{gray}", times: 61, every: 2s }]',
      ),
      ['the pauses between 61 requests take 2\u00a0min, and few lasts 1\u00a0min'],
    ],
    ['deadline-too-short', 'process: { hold: { wait: 1h, expires: 1h } }', []],
    ['duration-too-long', 'process: { promote: { watch: 24d } }', []],
    [
      'duration-too-long',
      'services: { checkout: { target: { drain: 999999999d } } }',
      [expect.stringContaining('is longer than 24 days')],
    ],
    [
      'timing',
      'timing: { lease: 75s }',
      ['lease 75\u00a0s must be more than 75\u00a0s: one and a half times effect + margin + fresh'],
    ],
    ['timing', 'timing: { lease: 76s }', []],
    ['timing', 'timing: { margin: 0s }', ['margin must be more than 0']],
    [
      'risk',
      'process: { risk: { missed: 0%, ruleOut: 0% } }',
      ['missed must be more than 0% and less than 50%', 'ruleOut must be more than 0%'],
    ],
    [
      'freeze-window',
      'freeze: [{ days: [fri], from: "16:00", to: "16:00", zone: UTC }]',
      ['to 16:00 is not after from 16:00; write a night as two windows'],
    ],
    [
      'freeze-window',
      'freeze: [{ days: [fri], from: "16:00", to: "17:00", zone: Europe/Berln }]',
      ['there is no time zone "Europe/Berln"; allowed: an IANA name such as Europe/Berlin'],
    ],
    ['approval-by-nobody', 'process: { promote: { approval: environment } }', []],
    [
      'approvers-unused',
      'process: { promote: { approval: environment, approvers: { environment: live } } }',
      [],
    ],
    [
      'capacity',
      stage('').replace('5%', '90%'),
      [
        '90\u00a0% of checkout asks for more than its 3 instances; gray gets those, without the usual fifth of room',
      ],
    ],
    [
      'capacity',
      `services: { checkout: { target: { instances: 1 } } }\n${stage('').replace('5%', '90%')}`,
      [],
    ],
    [
      'router-limits',
      `services: { checkout: { router: { kind: ingress-nginx, namespace: shop, service: checkout, listen: null } } }
process: { test: [{ stage: few, traffic: { weight: 5%, sticky: { cookie: c }, match: [{ cookie: a, equals: b }, { query: a, equals: b }] } }] }`,
      [
        'few keeps users by a cookie, which the router ingress-nginx of checkout cannot',
        'few recognises testers by a cookie, which the router ingress-nginx of checkout cannot; it can by a header',
        'few recognises testers by a query, which the router ingress-nginx of checkout cannot; it can by a header',
      ],
    ],
    [
      'router-limits',
      `services: { checkout: { router: { kind: ingress-nginx, namespace: shop, service: checkout, listen: null } } }
process: { test: [{ stage: few, traffic: { match: [{ header: A, equals: b }, { header: a, equals: c }, { header: d, equals: e }] } }] }`,
      ['few recognises testers by header a, header d; the router ingress-nginx of checkout looks at one'],
    ],
    [
      'router-limits',
      `services: { checkout: { router: { kind: replicas, namespace: shop, service: checkout, listen: null } } }
process: { test: [{ stage: few, traffic: { match: [{ header: a, equals: b }] } }] }`,
      ['few recognises testers by a header, which the router replicas of checkout cannot'],
    ],
    [
      'replica-share',
      `services: { checkout: { router: { kind: replicas, namespace: shop, service: checkout, listen: null } } }
process: { test: [{ stage: few, traffic: { weight: 24% } }] }`,
      ['few asks for 24\u00a0%, and one replica beside 3 of checkout gets 25\u00a0%'],
    ],
    [
      'replica-share',
      `services: { checkout: { router: { kind: replicas, namespace: shop, service: checkout, listen: null } } }
process: { test: [{ stage: few, traffic: { weight: 25% } }] }`,
      [],
    ],
    [
      'stage-without-checks',
      stage('for: { atLeast: 1m }'),
      ['few has no checks: it passes after 1\u00a0min, whatever happens'],
    ],
    [
      'sticky-lost',
      'process: { test: [{ stage: a, traffic: { weight: 5%, sticky: { cookie: c } } }, { stage: b, traffic: { weight: 6%, sticky: { cookie: d } } }] }',
      ['a keeps users by the cookie c, and b does not'],
    ],
    [
      'chain-entry',
      `services: { ${PRICING} }\nprocess: { chain: { entry: [priceing] } }`,
      ['there is no service priceing; did you mean pricing?'],
    ],
    [
      'chain-entry',
      `services: { checkout: { dependsOn: [pricing] }, ${PRICING} }\nprocess: { chain: { entry: [checkout, pricing] } }`,
      [
        'checkout calls pricing, which is an entry of the chain and would mark its requests anew; take pricing out of process.chain.entry',
      ],
    ],
    [
      'chain-router',
      `services: { checkout: { router: { kind: nginx, lua: false } }, ${PRICING} }\nprocess: { chain: { entry: [checkout] } }`,
      ['nginx without Lua cannot mark requests, which process.chain asks of checkout'],
    ],
    [
      'chain-router',
      `services: { checkout: { router: { kind: nginx, lua: false } }, ${PRICING} }\nprocess: { chain: { entry: [pricing] } }`,
      ['nginx without Lua cannot follow the mark of a request, which process.chain asks of checkout'],
    ],
    [
      'baseline',
      'services: { checkout: { baseline: true } }',
      [
        'the target process and the router gateway of checkout can have no baseline; one that can: target kubernetes; router gateway-api, traefik-ingressroute, istio',
      ],
    ],
    [
      'baseline',
      `services: { checkout: { baseline: true, target: ${DEPLOYED}, router: { kind: ingress-nginx, namespace: shop, service: checkout, listen: null } } }`,
      [
        'the router ingress-nginx of checkout can have no baseline; one that can: router gateway-api, traefik-ingressroute, istio',
      ],
    ],
    ['baseline', `services: { checkout: ${CLUSTERED} }`, []],
    ['baseline', 'services: { checkout: { baseline: false } }', []],
    [
      'baseline',
      `services: { checkout: ${CLUSTERED.replace('service: checkout', `service: ${'a'.repeat(55)}`)} }`,
      [`its baseline would be the Service ${'a'.repeat(55)}-baseline, of 64 characters; Kubernetes takes 63`],
    ],
    [
      'baseline',
      `services: { checkout: ${CLUSTERED.replace('service: checkout', `service: ${'a'.repeat(54)}`)} }`,
      [],
    ],
    [
      'baseline-untold',
      compared(`{ ${PROMETHEUS}, requests: 'x{version="{version}"}', errors: 'y{arm="{arm}"}' }`),
      ['requests does not say {arm}, and {version} does not tell the baseline of checkout from stable'],
    ],
    [
      'baseline-untold',
      compared(`{ ${PROMETHEUS}, requests: 'x{arm="{arm}"}', errors: 'y{arm="{arm}"}' }`),
      [],
    ],
    [
      'baseline-untold',
      compared(`{ source: http, of: gauge, url: "http://c/{version}", value: $.n }`),
      ['value does not say {arm}, and {version} does not tell the baseline of checkout from stable'],
    ],
    ['baseline-untold', compared(`{ source: http, of: gauge, url: "http://c/{arm}", value: $.n }`), []],
    [
      'baseline-untold',
      stage(
        `checks: [{ kind: compare, name: errors, metric: { ${PROMETHEUS}, requests: 'x{version="{version}"}', errors: 'y{version="{version}"}' } }]`,
      ),
      [],
    ],
    [
      'chain-alone',
      'process: { chain: { entry: [checkout] } }',
      ['every service is an entry, so no router follows the mark; name only the services that users reach'],
    ],
    ['chain-alone', `services: { ${PRICING} }\nprocess: { chain: { entry: [checkout] } }`, []],
    [
      'sticky-ungrouped',
      `services: { checkout: { router: { kind: caddy } }, ${PRICING} }
process: { chain: { entry: [checkout] }, test: [{ stage: few, traffic: { weight: 5%, sticky: { cookie: gray } },
  checks: [{ kind: compare, service: pricing, name: errors, metric: { source: router, of: errors } }] }] }`,
      [
        'few keeps users by a cookie, and router does not count them by groups: errors will find large faults only; routers that do: gateway, haproxy, nginx',
      ],
    ],
    [
      'sticky-ungrouped',
      `services: { ${PRICING} }
process: { chain: { entry: [checkout] }, test: [{ stage: few, traffic: { weight: 5%, sticky: { cookie: gray } },
  checks: [{ kind: compare, service: pricing, name: errors, metric: { source: router, of: errors } }] }] }`,
      [],
    ],
  ])('%s: %s', (rule, patch, messages) => {
    expect(said(rule, patch)).toEqual(messages);
  });

  it('name the kinds that end with the job, once each', () => {
    const patch = `services: { ${PRICING} }\nregistry: { kind: file }`;

    expect(said('ends-with-job', patch, HOSTED).map((each) => each.split(' lives')[0])).toEqual([
      'registry file',
      'target process',
      'router gateway',
    ]);
    expect(said('ends-with-job', patch)).toEqual([]);
  });

  it('say what a slow program does to the timing', () => {
    const patch = `services: { checkout: { target: { kind: command, deploy: a, status: b, remove: c, within: 10m, ready: null,
      command: null } } }`;
    const { problems } = loadSpec(patched(patch), 'spec.yml');

    expect(problems.map(({ severity, rule, path, message }) => ({ severity, rule, path, message }))).toEqual([
      {
        severity: 'warning',
        rule: 'timing-raised',
        path: 'services.checkout.target',
        message:
          'an order to checkout (command) may take 10\u00a0min, so timing.effect is 15\u00a0min and timing.lease 1840\u00a0s: that long a run that died keeps the release',
      },
    ]);
  });
});

describe('placeholders', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schema/gray-release.v1.json', import.meta.url), 'utf8'),
  );
  const cases = Object.entries(FILLED).flatMap(([folder, kinds]) =>
    Object.entries(kinds).map(([kind, { keys, names }]) => ({ name: `${folder}-${kind}`, keys, names })),
  );

  it.each(cases)('of $name are the ones that its descriptions name', ({ name, keys, names }) => {
    const { properties } = schema.$defs[name];
    const described = JSON.stringify(properties).matchAll(/\{([a-zA-Z]+)\}/g);

    expect(new Set([...described].map((each) => each[1]))).toEqual(new Set(names));
    for (const key of keys) expect(properties).toHaveProperty(key);
  });
});

describe('a long list of services', () => {
  const chain = (links: (i: number) => string) => {
    const services = Array.from({ length: 1500 }, (_, i) => {
      return `  s${i}: { target: { kind: process, command: x }, router: { kind: gateway, listen: "a:1" }, dependsOn: [${links(i)}] }\n`;
    });
    return SHOP.replace(/services:[\s\S]*?\nprocess:/, `services:\n${services.join('')}process:`).replaceAll(
      'name: ',
      'service: s0, name: ',
    );
  };

  it('may be one chain', () => {
    expect(linted(chain((i) => (i < 1499 ? `s${i + 1}` : ''))).map(shown)).toEqual([]);
  });

  it('that is one circle is named in short', () => {
    const [problem, ...more] = linted(chain((i) => `s${(i + 1) % 1500}`));

    expect(more).toEqual([]);
    expect(problem?.message).toBe(
      'these 1500 depend on each other in a circle: s0, s1, s2, s3, s4, s5, s6, s7, s8, s9 and 1490 more',
    );
  });

  it('that names nobody is not searched for ever', () => {
    const began = performance.now();

    const found = linted(chain((i) => `t${i}`));

    expect(found).toHaveLength(100);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
