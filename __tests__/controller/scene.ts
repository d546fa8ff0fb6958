import type { Ending } from '../../src/controller/ending.ts';
import type { Evidence } from '../../src/controller/evidence.ts';
import { Run, type RunGiven, type Shown } from '../../src/controller/run.ts';
import { type Accepted, JOURNAL_VERSION } from '../../src/release/events.ts';
import { makePlan, type Plan } from '../../src/release/plan.ts';
import { releaseKey, type State } from '../../src/release/state.ts';
import type { Judged } from '../../src/release/view.ts';
import type { ApprovalSpec, CheckSpec, ServiceSpec, Spec, StageSpec } from '../../src/spec/types.ts';
import { VirtualTime } from './clock.ts';
import { Life, World } from './world.ts';

export const TIMING = {
  look: 10_000,
  effect: 30_000,
  fresh: 5_000,
  lease: 120_000,
  margin: 15_000,
  patrol: 900_000,
};

export function check(name: string, kind = 'http', service = 'checkout'): CheckSpec {
  return { name, service, options: { kind }, line: 1 };
}

export function stage(
  name: string,
  weight: number,
  checks: readonly CheckSpec[] = [],
  more: Partial<StageSpec> = {},
): StageSpec {
  const match = weight === 0 ? [{ on: 'header' as const, name: 'x-gray', anyOf: ['1'] }] : [];
  return {
    name,
    traffic: { match, weight },
    atLeast: 30_000,
    atMost: 300_000,
    warmUp: 0,
    checks,
    line: 1,
    ...more,
  };
}

export function service(name: string, more: Partial<ServiceSpec> = {}): ServiceSpec {
  const options = { kind: 'memory' };
  return {
    name,
    initial: '1.0.0',
    instances: 4,
    dependsOn: [],
    target: options,
    router: options,
    ...more,
  };
}

/** One person is asked, whoever it is. */
export const APPROVAL: ApprovalSpec = { by: 'comment', people: 1, lasts: 86_400_000, author: true };

export function spec(more: Partial<Spec> = {}, process: Partial<Spec['process']> = {}): Spec {
  return {
    release: 'shop',
    registry: { kind: 'memory' },
    journal: { kind: 'memory' },
    services: [service('checkout')],
    process: {
      release: { slice: { instances: 1 }, deadline: 300_000 },
      stages: [stage('testers', 0, [check('smoke')]), stage('few', 500), stage('half', 5000)],
      risk: { falseRevert: 0.01, missed: 0.05, ruleOut: 0.5 },
      inconclusive: 'hold',
      promote: { approval: null, watch: 60_000 },
      revert: { on: ['failed', 'cancelled', 'deadline'], deadline: 7_200_000 },
      hold: { wait: 600_000, expires: 86_400_000 },
      ...process,
    },
    onBusy: 'queue',
    freeze: [],
    notify: [],
    timing: TIMING,
    ...more,
  };
}

/** A world in which version 1.0.0 of every service of the spec serves, and a release that is ready to begin. */
export class Scene {
  readonly time = new VirtualTime();
  readonly world = new World(this.time);
  readonly plan: Plan;
  readonly accepted: Accepted;
  readonly seen: State[] = [];
  judged: (state: State) => Judged | null = () => null;
  #runs = 0;

  constructor(given: Spec = spec(), versions: Record<string, string> = { checkout: '1.1.0' }) {
    for (const { name, instances } of given.services)
      this.world.sizes.set(name, new Map([['1.0.0', instances]]));
    const serving = new Map(given.services.map(({ name }) => [name, '1.0.0']));
    this.plan = makePlan(given, new Map(Object.entries(versions)), serving, (kind) => kind === 'http');
    this.accepted = {
      type: 'accepted',
      id: 'shop-1',
      purpose: 'release',
      environment: 'default',
      by: 'octocat',
      tool: '1.0.0',
      spec: { path: '.github/gray-release.yml', sha256: '0'.repeat(64) },
      commit: null,
      pullRequest: null,
      link: null,
      versions,
      serving: Object.fromEntries(serving),
      fence: 1,
    };
  }

  /** A run of its own name; `first` begins the release, others go on with what the journal says. */
  async run(more: Partial<RunGiven> = {}, first = false): Promise<Ending | 'killed'> {
    const life = new Life();
    const me = `run-${++this.#runs}`;
    const given: RunGiven = {
      plan: this.plan,
      systems: this.world.systems(life),
      journal: this.world.journal(life),
      clock: this.time.clock(this.#runs * 1000),
      release: releaseKey(this.accepted.id, 'run-1'),
      me,
      evidence: {
        judge: (state: State) => this.judged(state),
        lastWord: () => [],
        assessment: null,
      } as unknown as Evidence,
      traits: (kind) => ({ needsTraffic: kind === 'compare', repeats: kind === 'http' }),
      cancel: new AbortController().signal,
      preempt: null,
      patient: true,
      brief: false,
      show: ({ state }: Shown) => this.seen.push(state),
      debug: () => {},
      ...more,
    };
    const run = new Run(given);
    const begun = async () => {
      if (first) await this.#accept(run, given);
      return run.carry();
    };
    return this.time.until(Promise.race([begun(), life.over]));
  }

  async #accept(run: Run, { journal, clock, me }: RunGiven): Promise<void> {
    const events = [this.accepted, { type: 'holder', run: me, why: 'accept' } as const];
    const entry = { v: JOURNAL_VERSION, n: 1, at: clock.wall(), run: me, events };
    const appended = await journal.append(this.world.tip, entry, new AbortController().signal);
    if (appended.result === 'accepted') run.begin(appended.tip, appended.began);
  }

  begin(more: Partial<RunGiven> = {}): Promise<Ending | 'killed'> {
    return this.run(more, true);
  }
}
