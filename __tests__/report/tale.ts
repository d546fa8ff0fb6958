import type { Finding } from '../../src/ports/check.ts';
import type { Interval } from '../../src/ports/metric.ts';
import type { Route } from '../../src/ports/router.ts';
import { type Accepted, type Event, JOURNAL_VERSION } from '../../src/release/events.ts';
import { makePlan, moved, type Plan } from '../../src/release/plan.ts';
import type { Read, Real } from '../../src/release/real.ts';
import { fold, type State } from '../../src/release/state.ts';
import { ALL } from '../../src/release/units.ts';
import type { Judged } from '../../src/release/view.ts';
import type { Place, Story } from '../../src/report/story.ts';
import type { CheckSpec, ServiceSpec, Spec, StageSpec } from '../../src/spec/types.ts';

/** 14:02:06 UTC, when the release of the examples was accepted. */
export const START = Date.UTC(2026, 10, 24, 14, 2, 6);

export const COMMIT = '9f3c2d1'.padEnd(40, '0');

export function compare(name: string, of: string, service = 'checkout'): CheckSpec {
  return { name, service, options: { kind: 'compare', metric: { source: 'router', of } }, line: 40 };
}

export function fixed(name: string, service = 'checkout'): CheckSpec {
  return { name, service, options: { kind: 'http' }, line: 27 };
}

export function stage(name: string, weight: number, checks: readonly CheckSpec[]): StageSpec {
  const match = weight === 0 ? [{ on: 'header' as const, name: 'x-gray', anyOf: ['1'] }] : [];
  return {
    name,
    traffic: { match, weight },
    atLeast: 60_000,
    atMost: 900_000,
    warmUp: weight === 0 ? 0 : 30_000,
    checks,
    line: 33,
  };
}

function serviceSpec(name: string): ServiceSpec {
  return {
    name,
    instances: 3,
    dependsOn: [],
    target: { kind: 'process' },
    router: { kind: 'gateway' },
  };
}

export function specOf(names: readonly string[], stages: readonly StageSpec[]): Spec {
  return {
    release: 'shop',
    registry: { kind: 'git' },
    journal: { kind: 'git' },
    services: names.map(serviceSpec),
    process: {
      release: { slice: { instances: 1 }, deadline: 300_000 },
      stages,
      risk: { falseRevert: 0.01, missed: 0.05, ruleOut: 0.5 },
      inconclusive: 'hold',
      promote: { approval: null, watch: 300_000 },
      revert: { on: ['failed', 'cancelled', 'deadline'], deadline: 7_200_000 },
      hold: { wait: 600_000, expires: 3_600_000 },
    },
    onBusy: 'queue',
    freeze: [],
    notify: [],
    timing: { look: 10_000, effect: 30_000, fresh: 5000, lease: 120_000, patrol: 900_000, margin: 15_000 },
  };
}

export const STAGES = [
  stage('testers', 0, [fixed('smoke'), fixed('acceptance')]),
  stage('few', 500, [compare('errors', 'errors'), compare('latency', 'latency')]),
  stage('half', 5000, [compare('errors', 'errors'), compare('latency', 'latency')]),
];

export const PLACE: Place = {
  tool: '1.0.0',
  server: 'https://github.com',
  repository: 'acme/shop',
  commit: COMMIT,
  pullRequest: 1,
  run: { id: '7741', url: 'https://github.com/acme/shop/actions/runs/7741' },
  specPath: '.github/gray-release.yml',
  publicRepository: false,
};

/** A release as its journal grows, entry by entry, at given times after its acceptance in milliseconds. */
export class Tale {
  readonly plan: Plan;
  readonly names: readonly string[];
  readonly #entries: Parameters<typeof fold>[0][number][] = [];
  at = START;
  judged: Judged | null = null;
  assessment: Story['assessment'] = null;
  place: Place = PLACE;
  waiting: Story['waiting'] = null;
  real: Real | null;

  constructor(spec: Spec = specOf(['checkout'], STAGES), more: Partial<Accepted> = {}) {
    this.names = spec.services.map(({ name }) => name);
    const versions = Object.fromEntries(this.names.map((name) => [name, '1.5.0']));
    const serving = Object.fromEntries(this.names.map((name) => [name, '1.4.2']));
    this.plan = makePlan(
      spec,
      new Map(Object.entries(versions)),
      new Map(Object.entries(serving)),
      (kind) => kind === 'http',
    );
    this.real = realWith(this.plan, 0);
    this.add(0, {
      type: 'accepted',
      id: 'shop-41',
      purpose: 'release',
      environment: 'production',
      by: 'octocat',
      tool: '1.0.0',
      spec: { path: PLACE.specPath, sha256: '0'.repeat(64) },
      commit: COMMIT,
      pullRequest: null,
      link: null,
      versions,
      serving,
      fence: 1,
      ...more,
    });
    this.add(0, { type: 'holder', run: '7741', why: 'accept' });
  }

  add(after: number, ...events: readonly Event[]): this {
    this.at = START + after;
    this.#entries.push({ v: JOURNAL_VERSION, n: this.#entries.length + 1, at: this.at, run: '7741', events });
    return this;
  }

  get state(): State {
    return fold(this.#entries)!;
  }

  story(after?: number): Story {
    const { plan, state, real, judged, assessment, waiting, place } = this;
    return {
      plan,
      state,
      real,
      judged,
      assessment,
      waiting,
      place,
      now: after === undefined ? this.at : START + after,
    };
  }
}

/** Every router as read: `weight` of the requests on gray, testers too where it is 0 and `testers`. */
export function realWith(plan: Plan, weight: number, testers = false): Real {
  const routers = new Map(
    moved(plan).map((service): [string, Read<{ route: Route; step: number }>] => {
      const stable = { version: weight === ALL ? service.to : service.from, addresses: ['10.0.4.11:8080'] };
      const match = testers ? [{ on: 'header' as const, name: 'x-gray', anyOf: ['1'] }] : [];
      const gray =
        weight === ALL || (weight === 0 && !testers)
          ? null
          : { version: service.to, addresses: ['10.0.4.21:8080'], rule: { match, weight }, salt: 's' };
      return [service.name, { known: true, value: { route: { stable, gray }, step: 10 } }];
    }),
  );
  const targets = new Map(
    plan.services.map((service) => [
      service.name,
      {
        known: true as const,
        value: {
          instances: [
            {
              id: `${service.name}-a1`,
              version: '1.5.0',
              address: '10.0.4.21:8080',
              state: 'ready' as const,
            },
          ],
        },
      },
    ]),
  );
  return { routers, targets, registry: { known: true, value: { services: [] } } };
}

export function unreadable(real: Real, service: string, why: string): Real {
  return { ...real, routers: new Map([...real.routers, [service, { known: false, why }]]) };
}

export function found(
  tale: Tale,
  after: number,
  check: string,
  got: string,
  finding: Partial<Finding> = {},
  stage = 0,
): Tale {
  return tale.add(after, {
    type: 'finding',
    stage,
    service: 'checkout',
    check,
    at: START + after,
    finding: { result: 'pass', says: `${got} as wanted`, wanted: got, got, ...finding },
  });
}

/** On to a stage whose share the router confirmed at `after`. */
export function shifted(tale: Tale, stage: number, after: number): Tale {
  tale.add(after - 2000, { type: 'phase', phase: 'shifting', stage });
  tale.add(after, { type: 'phase', phase: 'judging', stage });
  tale.real = realWith(tale.plan, tale.plan.stages[stage]!.traffic.weight);
  return tale;
}

export interface Counts {
  readonly gray: readonly [requests: number, errors: number];
  readonly stable: readonly [requests: number, errors: number];
}

/** Evidence of one check over `looks` looks of 6 s that add up to `counts`. */
export function counted(
  tale: Tale,
  stage: number,
  check: string,
  after: number,
  looks: number,
  counts: Counts,
): Tale {
  const share = (total: number, i: number) =>
    Math.floor((total * (i + 1)) / looks) - Math.floor((total * i) / looks);
  for (let i = 0; i < looks; i++) {
    const arm = ([requests, errors]: readonly [number, number], slow: number) => ({
      requests: share(requests, i),
      errors: share(errors, i),
      latency: [Math.round(share(requests, i) * 0.985), Math.round(share(requests, i) * (0.015 + slow)), 0],
    });
    const from = START + after + i * 6000;
    const interval: Interval = {
      from,
      to: from + 6000,
      le: [200, 400],
      gray: arm(counts.gray, 0.001),
      stable: arm(counts.stable, 0),
    };
    const services = tale.plan.stages[stage]!.checks.filter(({ name }) => name === check);
    tale.add(
      after + (i + 1) * 6000,
      ...services.map(({ service }): Event => ({ type: 'interval', stage, service, check, interval })),
    );
  }
  return tale;
}

/** An assessment by hand: natural logarithms, one curve for each metric. */
export function assessed(
  tale: Tale,
  decision: Judged['decision'],
  metrics: Readonly<Record<string, { worse: number; good: number; from: number; looks: number }>>,
  says = 'no sign of harm',
): Tale {
  const entries = Object.entries(metrics).map(([key, { worse, good, from, looks }]) => {
    const curve = Array.from({ length: looks }, (_, i) => ({
      at: START + from + (i + 1) * 6000,
      worse: (worse * (i + 1)) / looks,
      good: (good * (i + 1)) / looks,
    }));
    const goodEnough = good >= Math.log(20);
    const none = { requests: 0, events: 0 };
    return [key, { worse, good, goodEnough, gray: none, stable: none, curve, skipped: {} }] as const;
  });
  const [worst] = Object.keys(metrics);
  tale.assessment = {
    decision,
    worse: Math.log(Object.values(metrics).reduce((sum, { worse }) => sum + Math.exp(worse), 0)),
    cause: worst === undefined ? [] : [worst],
    metrics: Object.fromEntries(entries),
  } as NonNullable<Story['assessment']>;
  tale.judged = {
    decision,
    cause: worst ?? null,
    says,
    metrics: new Map(entries.map(([key, { goodEnough, worse }]) => [key, { goodEnough, worse, says }])),
  };
  return tale;
}
