import { planOf } from '../../../src/commands/carry.ts';
import { hashOf } from '../../../src/commands/pinned.ts';
import { Evidence } from '../../../src/controller/evidence.ts';
import type { Interval } from '../../../src/ports/metric.ts';
import {
  type Accepted,
  type Because,
  type Entry,
  type Event,
  JOURNAL_VERSION,
} from '../../../src/release/events.ts';
import type { Plan } from '../../../src/release/plan.ts';
import { fold, type State } from '../../../src/release/state.ts';
import { ALL } from '../../../src/release/units.ts';
import type { Judged } from '../../../src/release/view.ts';
import type { Story } from '../../../src/report/story.ts';
import { loadSpec } from '../../../src/spec/load.ts';
import { countsGroups } from '../../../src/spec/rules/stickyUngrouped.ts';
import { type Chance, chance } from '../../judge/random.ts';
import { PLACE, realWith } from '../tale.ts';

/** A shop as the README has it, with its journal in a folder. */
export const SHOP = `# The shop: who serves, and how a new version gets its requests.
apiVersion: gray-release/v1
release: shop
registry: { kind: file, path: records }

services:
  checkout:
    initial: "1.4.2"
    target:
      kind: process
      command: node server.js --port {port}
      instances: 3
      ready: { http: "http://{address}/healthz", within: 30s }
    router: { kind: gateway, listen: "127.0.0.1:8080" }

process:
  release: { slice: 1, deadline: 5m }
  test:
    - stage: testers
      traffic: { match: [{ header: x-gray, equals: "1" }] }
      checks:
        - { kind: http, name: smoke, url: "http://{gray}/healthz", expect: { status: 200 }, times: 20 }
    - stage: few
      traffic: { weight: 5% }
      for: { atLeast: 3m, atMost: 15m, warmUp: 30s }
      checks:
        - { kind: compare, name: errors, metric: { source: router, of: errors } }
        - { kind: compare, name: latency, metric: { source: router, of: latency } }
    - stage: half
      traffic: { weight: 50% }
      for: { atLeast: 2m, atMost: 30m, warmUp: 30s }
      checks:
        - { kind: compare, name: errors, metric: { source: router, of: errors } }
        - { kind: compare, name: latency, metric: { source: router, of: latency } }
  promote: { watch: 1m }
`;

export const BEGAN: number = Date.UTC(2026, 2, 12, 14, 2, 6);

const SECOND = 1000;
const LOOK = 6 * SECOND;
const PER_LOOK = 170 * 6;
const USUAL = 0.01;
const LE = [25, 50, 75, 100, 150, 200, 300, 400, 600, 1000];

export interface RecordedGiven {
  readonly id: string;
  /** Gray's share of failed requests; stable's is 1 %. */
  readonly fails: number;
  readonly to?: string;
  /** Ends there, as a release that is still live. */
  readonly looks?: number;
  /** When it was accepted, in milliseconds after the first of all. */
  readonly after?: number;
  readonly seed?: number;
}

/**
 * The journal of a release that the real judge decided, look by look, on drawn requests: the same on every machine. Its verdict
 * and its sentences are the judge's own.
 */
export function recorded(given: RecordedGiven): readonly Entry[] {
  return new Recording(given).record();
}

/** What a surface of that release's own run would be given at its last look. */
export function storyFrom(entries: readonly Entry[]): Story {
  const state = fold(entries)!;
  const { accepted } = state;
  const spec = loadSpec(SHOP, accepted.spec.path).spec!;
  const plan = planOf(spec, accepted);
  const evidence = new Evidence(plan, (check) => countsGroups(spec, check));
  const weight = state.phase === 'promoted' ? ALL : (plan.stages[state.confirmed]?.traffic.weight ?? 0);
  return {
    plan,
    state,
    real: realWith(plan, state.phase === 'reverted' ? 0 : weight),
    judged: evidence.judge(state),
    assessment: evidence.assessment,
    waiting: null,
    now: state.lastAt,
    place: { ...PLACE, commit: accepted.commit, pullRequest: accepted.pullRequest },
  };
}

class Recording {
  readonly #given: RecordedGiven;
  readonly #by: Chance;
  readonly #entries: Entry[] = [];
  readonly #plan: Plan;
  readonly #evidence: Evidence;
  #looks = 0;
  #at: number;

  constructor(given: RecordedGiven) {
    this.#given = given;
    this.#by = chance(given.seed ?? 4);
    this.#at = BEGAN + (given.after ?? 0);
    const spec = loadSpec(SHOP, '.github/gray-release.yml').spec!;
    this.#plan = planOf(spec, this.#accepted);
    this.#evidence = new Evidence(this.#plan, (check) => countsGroups(spec, check));
  }

  record(): readonly Entry[] {
    const { to = '1.5.0' } = this.#given;
    this.#add(0, this.#accepted, { type: 'holder', run: '7741', why: 'accept' });
    this.#add(3 * SECOND, outcome('registry', 'the registry says checkout 1.4.2'), enter('deploying'));
    this.#add(38 * SECOND, outcome('target', `${to} is ready on 10.0.4.21:8080`), enter('shifting', 0));
    this.#add(SECOND, outcome('router', `the router confirmed testers to ${to}`), enter('judging', 0));
    this.#add(21 * SECOND, this.#smoke(0));
    for (const stage of [1, 2]) {
      this.#add(SECOND, enter('scaling', stage));
      this.#add(stage * 9 * SECOND, enter('shifting', stage));
      this.#add(
        SECOND,
        outcome('router', `the router confirmed ${this.#share(stage) * 100} % of the requests to ${to}`),
        enter('judging', stage),
      );
      this.#at += 30 * SECOND;
      const judged = this.#judge(stage);
      if (judged === null) return this.#entries;
      if (judged.decision === 'revert') return this.#revert(judged, stage);
    }
    return this.#promote(to);
  }

  get #state(): State {
    return fold(this.#entries)!;
  }

  get #accepted(): Accepted {
    const { id, to = '1.5.0' } = this.#given;
    return {
      type: 'accepted',
      id,
      purpose: 'release',
      environment: 'default',
      by: 'octocat',
      tool: '1.0.0',
      spec: { path: '.github/gray-release.yml', sha256: hashOf(SHOP) },
      commit: '9f3c2d1'.padEnd(40, '0'),
      pullRequest: 482,
      link: 'https://github.com/acme/shop/actions/runs/7741',
      versions: { checkout: to },
      serving: { checkout: '1.4.2' },
      fence: 1,
    };
  }

  #add(after: number, ...events: readonly Event[]): void {
    this.#at += after;
    this.#entries.push({
      v: JOURNAL_VERSION,
      n: this.#entries.length + 1,
      at: this.#at,
      run: '7741',
      events,
    });
  }

  #share(stage: number): number {
    return this.#plan.stages[stage]!.traffic.weight / 10_000;
  }

  /** Until the judge has decided and the stage has lasted as long as it must; null where the recording ends before. */
  #judge(stage: number): Judged | null {
    const { atLeast } = this.#plan.stages[stage]!;
    for (let look = 1; ; look++) {
      if (this.#looks++ === this.#given.looks) return null;
      const interval = this.#interval(this.#share(stage));
      this.#add(
        LOOK,
        ...['errors', 'latency'].map(
          (check): Event => ({ type: 'interval', stage, service: 'checkout', check, interval }),
        ),
      );
      const judged = this.#evidence.judge(this.#state)!;
      if (judged.decision === 'revert') return judged;
      const enough = stage === 1 || [...judged.metrics.values()].every(({ goodEnough }) => goodEnough);
      if (enough && look * LOOK >= atLeast) return judged;
    }
  }

  #interval(share: number): Interval {
    return {
      from: this.#at,
      to: this.#at + LOOK,
      le: LE,
      gray: this.#arm(share, this.#given.fails),
      stable: this.#arm(1 - share, USUAL),
    };
  }

  #arm(share: number, fails: number) {
    const requests = this.#by.poisson(PER_LOOK * share);
    const latency = new Array<number>(LE.length + 1).fill(0);
    for (let i = 0; i < requests; i++) {
      const took = 60 * Math.exp(0.6 * this.#by.normal());
      const bucket = LE.findIndex((bound) => took <= bound);
      latency[bucket < 0 ? LE.length : bucket]! += 1;
    }
    return { requests, errors: this.#by.binomial(requests, fails), latency };
  }

  #smoke(stage: number): Event {
    const rows = [{ request: '1–20', status: '200', took: '11 ms', body: 'ok' }];
    const says = 'All 20 requests to /healthz answered 200.';
    return {
      type: 'finding',
      stage,
      service: 'checkout',
      check: 'smoke',
      at: this.#at,
      finding: { result: 'pass', says, wanted: '20 of 20', got: '20 of 20', rows },
    };
  }

  #revert({ cause, says }: Judged, stage: number): readonly Entry[] {
    const because: Because = {
      code: 'worse',
      says,
      stage,
      service: 'checkout',
      check: cause!.split('/')[1]!,
    };
    this.#add(1200, { type: 'phase', phase: 'reverting', because });
    this.#add(24 * SECOND, outcome('registry', 'the registry says checkout 1.4.2'), enter('reverted'));
    return this.#entries;
  }

  #promote(to: string): readonly Entry[] {
    this.#add(SECOND, enter('scaling', 3));
    this.#add(14 * SECOND, enter('shifting', 3));
    this.#add(
      SECOND,
      outcome('router', `the router confirmed 100 % of the requests to ${to}`),
      enter('judging', 3),
    );
    this.#add(10 * SECOND, this.#smoke(3));
    this.#add(50 * SECOND, enter('finalising'));
    this.#add(4 * SECOND, { type: 'committed' });
    const because: Because = { code: 'passed', says: 'every check of every stage passed' };
    this.#add(22 * SECOND, outcome('registry', `the registry says checkout ${to}`), {
      type: 'phase',
      phase: 'promoted',
      because,
    });
    return this.#entries;
  }
}

function enter(phase: Extract<Event, { type: 'phase' }>['phase'], stage?: number): Event {
  return { type: 'phase', phase, ...(stage !== undefined && { stage }) };
}

function outcome(system: 'target' | 'router' | 'registry', says: string): Event {
  return { type: 'outcome', service: system === 'registry' ? null : 'checkout', system, says };
}
