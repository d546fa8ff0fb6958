import type { ApprovalSpec, CheckSpec, ServiceSpec, Spec, StageSpec, Timing } from '../../src/spec/types.ts';
import { type Chance, chance } from '../judge/random.ts';
import { drawDuel, drawFaults, drawMute, type Fault, pick, type Size } from './faults.ts';
import type { Quirks } from './machine.ts';

/** Everything that a seed decides before the history begins. */
export interface Scenario {
  readonly seed: number;
  readonly spec: Spec;
  readonly versions: readonly Readonly<Record<string, string>>[];
  /** Nothing runs yet: the first release of all. */
  readonly first: boolean;
  readonly services: readonly ServiceTruth[];
  readonly quality: Quality;
  /** The stage whose check fails, where one does. */
  readonly badStage: number;
  /** Clocks are as far apart as may be: slow for the first run, fast for everybody who waits for it. */
  readonly apart: boolean;
  /** No run stays: each looks, and hands over. */
  readonly detached: boolean;
  readonly faults: readonly Fault[];
  /** How targets tell what changes; absent where they do not. */
  readonly told?: Told;
  /** The longest that anything goes on to arrive after it was sent; with the age of stale answers it is within E. */
  readonly landing: number;
  /** How old a stale answer may be. */
  readonly stale: number;
}

/** How the systems of one service behave. */
export interface ServiceTruth {
  readonly name: string;
  /** The router refuses an order of an earlier holder. */
  readonly fenced: boolean;
  /** The router grants gray its share for a time. */
  readonly leased: boolean;
  /** The target says what a restart would bring up. */
  readonly permanent: boolean;
  /** Until a started instance is ready, in milliseconds. */
  readonly readyAfter: number;
  /** No more instances of gray than these come up. */
  readonly most: number;
}

interface Told {
  /** From when on nothing arrives any more, on connections that look as before; null for never. */
  readonly hangs: number | null;
  /** While there is no connection, in true time. */
  readonly broken: { readonly from: number; readonly to: number };
}

type Quality =
  /** As good as what serves. */
  | 'good'
  /** Answers half of its requests with errors. */
  | 'erroneous'
  /** Fails a check of one stage. */
  | 'failing'
  /** Fails a check of one stage when it is first asked, and passes when it is asked again. */
  | 'flaky'
  /** Passes everything, and fails a check when it is asked again while all traffic is on it. */
  | 'relapsing'
  /** A check of one stage never has an answer. */
  | 'unknown'
  /** No instance gets ready. */
  | 'stillborn';

const QUALITIES: readonly Quality[] = [
  'good',
  'good',
  'good',
  'good',
  'good',
  'erroneous',
  'failing',
  'failing',
  'flaky',
  'flaky',
  'relapsing',
  'relapsing',
  'unknown',
  'stillborn',
];

/** A tenth of the product's own start values; looks stay as they are. */
const TIMING: Timing = {
  look: 1_000,
  effect: 3_000,
  fresh: 500,
  lease: 12_000,
  margin: 1_500,
  patrol: 15_000,
};

/** Clocks go at most this much faster or slower than true time. */
export const DRIFT = 0.045;

export function scenarioOf(seed: number): Scenario {
  const by = chance(Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995);
  const count = pick(by, [1, 1, 1, 2, 2, 3]);
  const names = ['front', 'orders', 'stock'].slice(0, count);
  const chained = by.uniform() < 0.5;
  const services = names.map((name, i): ServiceSpec => {
    const options = { kind: 'simulated' };
    const dependsOn = chained && i > 0 ? [names[i - 1]!] : [];
    return {
      name,
      initial: '1.0.0',
      instances: 2 + Math.floor(by.uniform() * 3),
      dependsOn,
      target: options,
      router: options,
    };
  });
  const stages = stagesOf(by, names);
  const spec = specOf(by, services, stages, chainOf(seed, names));
  const moved = names.filter((_, i) => i === 0 || by.uniform() < 0.8);
  const to = (version: string) => Object.fromEntries(moved.map((name) => [name, version]));
  const stale = by.uniform() < 0.5 ? 0 : TIMING.effect / 10;
  const badStage = Math.floor(by.uniform() * stages.length);
  const size = { ...TIMING, length: 14_000, services: count };
  const rest = seed % 4 === 0 ? duel(by, size, badStage) : usual(seed, by, size);
  return {
    seed,
    spec,
    versions: [to('1.1.0'), to('1.2.0')],
    first: by.uniform() < 0.1,
    services: services.map(({ name, instances }) => ({
      name,
      fenced: by.uniform() < 0.5,
      leased: by.uniform() < 0.3,
      permanent: by.uniform() < 0.3,
      readyAfter: by.uniform() < 0.2 ? by.uniform() * 4_000 : by.uniform() * 300,
      most: by.uniform() < 0.06 ? Math.floor(by.uniform() * instances) : 1_000,
    })),
    ...rest,
    ...toldOf(seed),
    badStage,
    landing: TIMING.effect - stale - 1,
    stale,
  };
}

type Rest = Pick<Scenario, 'quality' | 'detached' | 'apart' | 'faults'>;

function usual(seed: number, by: Chance, size: Size): Rest {
  return {
    quality: pick(by, QUALITIES),
    detached: by.uniform() < 0.15,
    apart: by.uniform() < 0.2,
    faults: [...drawFaults(by, size), ...drawMute(chance(Math.imul(seed, 0x9e3779b1) ^ 0x165667b1), size)],
  };
}

/** Every fourth history is a race of two runs at the edges of what the protocol waits for. */
function duel(by: Chance, size: Size, badStage: number): Rest {
  return {
    quality: pick(by, ['flaky', 'flaky', 'relapsing', 'failing', 'good']),
    detached: false,
    apart: by.uniform() < 0.8,
    faults: [drawDuel(by, size, badStage)],
  };
}

export function quirksOf({ seed, apart }: Scenario, index: number): Quirks {
  const by = chance(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const drift = apart
    ? index === 0
      ? -DRIFT
      : DRIFT
    : pick(by, [0, 0, (by.uniform() - 0.5) * 2 * DRIFT, DRIFT, -DRIFT]);
  return { offset: Math.floor(by.uniform() * 1e9), drift, skew: Math.round((by.uniform() - 0.5) * 10_000) };
}

/** Drawn apart, so that the rest of a seed's history stays what it was. */
function toldOf(seed: number): Pick<Scenario, 'told'> {
  const by = chance(Math.imul(seed, 0x9e3779b1) ^ 0x85ebca77);
  if (by.uniform() < 0.7) return {};
  const from = by.uniform() * 10_000;
  const hangs = by.uniform() < 0.3 ? by.uniform() * 8_000 : null;
  return { told: { hangs, broken: { from, to: from + by.uniform() * 2_000 } } };
}

const APPROVAL: ApprovalSpec = { by: 'comment', people: 1, lasts: 8_000, author: true };

/** Drawn apart, so that the rest of a seed's history stays what it was. */
function chainOf(seed: number, names: readonly string[]): Pick<Spec['process'], 'chain'> {
  const by = chance(Math.imul(seed, 0x9e3779b1) ^ 0x27d4eb2f);
  if (names.length === 1 || by.uniform() < 0.6) return {};
  return { chain: { header: 'x-gray-release', entry: names.slice(-1), buckets: by.uniform() < 0.5 } };
}

function specOf(
  by: Chance,
  services: readonly ServiceSpec[],
  stages: readonly StageSpec[],
  chain: Pick<Spec['process'], 'chain'>,
): Spec {
  const on = by.uniform() < 0.85 ? (['failed', 'cancelled', 'deadline'] as const) : (['failed'] as const);
  return {
    release: 'shop',
    registry: { kind: 'github' },
    journal: { kind: 'github' },
    services,
    process: {
      ...chain,
      release: { slice: { instances: 1 }, deadline: 20_000 },
      stages,
      risk: { falseRevert: 0.01, missed: 0.05, ruleOut: 0.5 },
      inconclusive: by.uniform() < 0.5 ? 'hold' : 'revert',
      promote: {
        approval: by.uniform() < 0.1 ? { ...APPROVAL, people: services.length > 2 ? 2 : 1 } : null,
        watch: by.uniform() < 0.3 ? 0 : 2_000,
      },
      revert: { on, deadline: 60_000 },
      hold: { wait: 4_000, expires: 15_000 },
    },
    onBusy: 'queue',
    freeze: [],
    notify: [],
    timing: TIMING,
  };
}

function stagesOf(by: Chance, names: readonly string[]): StageSpec[] {
  const weights = pick(by, [[500], [5_000], [1_000, 5_000], [500, 5_000], [200, 1_000, 6_000]]);
  const testers = by.uniform() < 0.4 ? [0] : [];
  const compares = by.uniform() < 0.5;
  return [...testers, ...weights].map((weight, i) => {
    const checks: CheckSpec[] = [{ name: 'smoke', service: names[0]!, options: { kind: 'http' }, line: 1 }];
    if (i > 0) checks.push({ name: 'load', service: names.at(-1)!, options: { kind: 'http' }, line: 1 });
    const metric = { source: 'router', of: 'errors' };
    const options = { kind: 'compare', metric, worse: 'higher', tolerate: '0%' };
    if (compares && weight > 0) checks.push({ name: 'errors', service: names[0]!, options, line: 1 });
    const match = weight === 0 ? [{ on: 'header' as const, name: 'x-gray', anyOf: ['1'] }] : [];
    const sticky = weight > 0 && by.uniform() < 0.3 ? { sticky: { cookie: 'gray' } } : {};
    return {
      name: `stage-${i}`,
      traffic: { match, weight, ...sticky },
      atLeast: pick(by, [500, 1_000, 2_000]),
      atMost: 6_000,
      warmUp: by.uniform() < 0.2 ? 400 : 0,
      checks,
      line: 1,
    };
  });
}
