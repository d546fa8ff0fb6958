import { describe, expect, it } from 'vitest';
import { edited, loaded, patched, SHOP } from './shop.ts';

describe('a spec that is whole', () => {
  it('becomes services with their targets and routers', () => {
    const { release, services, registry, journal, onBusy, freeze, notify } = loaded(SHOP);

    expect(release).toBe('shop');
    expect(registry).toEqual({ kind: 'git' });
    expect(journal).toBe(registry);
    expect(onBusy).toBe('queue');
    expect(freeze).toEqual([{ days: ['fri'], from: '16:00', to: '24:00', zone: 'Europe/Berlin' }]);
    expect(notify[0]).toMatchObject({ webhook: { env: 'RELEASE_WEBHOOK' }, format: 'slack' });
    expect(services).toHaveLength(1);
    expect(services[0]).toMatchObject({ name: 'checkout', initial: '1.4.2', instances: 3, dependsOn: [] });
    expect(services[0]?.target.kind).toBe('process');
    expect(services[0]?.router).toEqual({ kind: 'gateway', listen: '127.0.0.1:8080' });
  });

  it('asks for a deployment only where it says so, and for notices in the format it says', () => {
    expect(loaded(SHOP).deployment).toBeUndefined();
    const patch = `{
      deployment: { url: "https://shop.example.com" },
      notify: [{ webhook: { env: HOOK }, format: json, on: [started, incomplete] }],
      environments: { eu: { deployment: { environment: "prod / eu" } } },
    }`;
    expect(loaded(patched(patch)).deployment).toEqual({ url: 'https://shop.example.com' });
    expect(loaded(patched(patch), 'eu').deployment).toEqual({
      url: 'https://shop.example.com',
      environment: 'prod / eu',
    });
    expect(loaded(patched(patch)).notify).toEqual([
      { webhook: { env: 'HOOK' }, format: 'json', on: ['started', 'incomplete'] },
    ]);
  });

  it('has its units resolved', () => {
    const { process } = loaded(SHOP);

    expect(process.release).toEqual({ slice: { instances: 1 }, deadline: 300_000 });
    expect(process.risk).toEqual({ falseRevert: 0.01, missed: 0.05, ruleOut: 0.5 });
    expect(process.promote).toEqual({ approval: null, watch: 300_000 });
    expect(process.revert).toEqual({ on: ['failed', 'cancelled', 'deadline'], deadline: 7_200_000 });
    expect(process.stages.map(({ atLeast, atMost, warmUp }) => [atLeast, atMost, warmUp])).toEqual([
      [0, 600_000, 0],
      [60_000, 900_000, 30_000],
      [60_000, 1_800_000, 30_000],
    ]);
  });

  it('has its traffic rules in one form, header names in small letters', () => {
    const traffic = loaded(SHOP).process.stages.map((stage) => stage.traffic);

    expect(traffic).toEqual([
      { match: [{ on: 'header', name: 'x-gray', anyOf: ['1'] }], weight: 0 },
      { match: [], weight: 500, sticky: { cookie: 'gray' } },
      { match: [], weight: 5000, sticky: { cookie: 'gray' } },
    ]);
  });

  it('has a chain where it says so, with the header of the mark', () => {
    const chainOf = (patch: string) => loaded(patched(patch)).process.chain;

    expect(loaded(SHOP).process.chain).toBeUndefined();
    expect(chainOf('process: { chain: { entry: [checkout] } }')).toEqual({
      header: 'x-gray-release',
      entry: ['checkout'],
      buckets: true,
    });
    expect(
      chainOf(
        'services: { checkout: { router: { kind: caddy } } }\nprocess: { chain: { header: x-lane, entry: [checkout] } }',
      ),
    ).toEqual({ header: 'x-lane', entry: ['checkout'], buckets: false });
  });

  it.each([
    ['{ cookie: c, in: [a, b] }', { on: 'cookie', name: 'c', anyOf: ['a', 'b'] }],
    ['{ query: Gray, equals: "1" }', { on: 'query', name: 'Gray', anyOf: ['1'] }],
  ])('reads the match %s', (written, match) => {
    const spec = loaded(edited('{ header: X-Gray, equals: "1" }', written));

    expect(spec.process.stages[0]?.traffic.match).toEqual([match]);
  });

  it('keeps the lines of stages and checks', () => {
    const { stages } = loaded(SHOP).process;

    const lines = SHOP.split('\n');
    for (const stage of stages) {
      expect(lines[stage.line - 1]).toContain(`stage: ${stage.name}`);
      for (const check of stage.checks) expect(lines[check.line - 1]).toContain(`name: ${check.name}`);
    }
  });

  it('gives a check the one service there is', () => {
    const services = loaded(SHOP).process.stages.flatMap(({ checks }) =>
      checks.map(({ service }) => service),
    );

    expect(new Set(services)).toEqual(new Set(['checkout']));
  });
});

describe('defaults', () => {
  const SMALL = `apiVersion: gray-release/v1
release: shop
services: { checkout: { target: { kind: process, command: x }, router: { kind: gateway, listen: "a:1" } } }
process: { test: [{ stage: few, traffic: { weight: 0.01% } }] }`;

  it('are filled in', () => {
    const spec = loaded(SMALL);

    expect(spec).toMatchObject({
      registry: { kind: 'git' },
      journal: { kind: 'git' },
      onBusy: 'queue',
      freeze: [],
      notify: [],
      timing: { look: 10_000, effect: 30_000, fresh: 5000, lease: 120_000, margin: 15_000 },
    });
    expect(spec.services[0]).toMatchObject({ instances: 1, dependsOn: [] });
    expect('initial' in spec.services[0]!).toBe(false);
    expect(spec.process).toMatchObject({
      release: { slice: { instances: 1 }, deadline: 300_000 },
      risk: { falseRevert: 0.01, missed: 0.05, ruleOut: 0.5 },
      inconclusive: 'hold',
      promote: { approval: null, watch: 300_000 },
      revert: { on: ['failed', 'cancelled', 'deadline'], deadline: 7_200_000 },
      hold: { wait: 600_000, expires: 86_400_000 },
    });
    expect(spec.process.stages[0]).toMatchObject({ atLeast: 0, atMost: 300_000, warmUp: 0, checks: [] });
    expect(spec.process.stages[0]?.traffic.weight).toBe(1);
  });

  it('let the journal go where the registry is', () => {
    const spec = loaded(`${SMALL}\nregistry: { kind: file, path: here }`);

    expect(spec.journal).toEqual({ kind: 'file', path: 'here' });
  });

  it('give a stage without atMost the release deadline, or atLeast where that is longer', () => {
    const stages = loaded(
      patched(`process:
  release: { deadline: 7m }
  test:
    - { stage: a, traffic: { weight: 1% } }
    - { stage: b, traffic: { weight: 2% }, for: { atLeast: 1h } }`),
    ).process.stages;

    expect(stages.map(({ atMost }) => atMost)).toEqual([420_000, 3_600_000]);
  });

  it('read a slice as a number of instances or as a share', () => {
    expect(loaded(edited('slice: 1', 'slice: 2')).process.release.slice).toEqual({ instances: 2 });
    expect(loaded(edited('slice: 1', 'slice: 12.5%')).process.release.slice).toEqual({ share: 1250 });
  });
});

describe('timing', () => {
  const slow = (more: string) =>
    patched(`services: { checkout: { target: { kind: command, deploy: a, status: b, remove: c, ready: null, command: null,
      env: null, ${more} } } }`);

  it('follows the slowest kind', () => {
    const { timing } = loaded(slow('within: 40s'));

    expect(timing).toMatchObject({ effect: 60_000, lease: 160_000 });
  });

  it('counts the time that a program has by default', () => {
    const { timing } = loaded(slow(''));

    expect(timing).toMatchObject({ effect: 45_000, lease: 130_000 });
  });

  it('gives a longer effect a longer lease', () => {
    const { timing } = loaded(`${SHOP}\ntiming: { effect: 60s }`);

    expect(timing).toMatchObject({ effect: 60_000, lease: 160_000 });
  });

  it('takes a stated lease as it is', () => {
    const { timing } = loaded(
      `${SHOP}\ntiming: { effect: 3s, fresh: 2s, lease: 15s, margin: 1s, look: 500ms }`,
    );

    expect(timing).toEqual({
      look: 500,
      effect: 3000,
      fresh: 2000,
      lease: 15_000,
      margin: 1000,
      patrol: 900_000,
    });
  });
});
