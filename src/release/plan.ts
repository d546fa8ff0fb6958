import type {
  ApprovalSpec,
  ChainSpec,
  CheckSpec,
  DeploymentSpec,
  FreezeSpec,
  NotifySpec,
  Risk,
  Spec,
  Timing,
} from '../spec/types.ts';
import { ALL_TRAFFIC, capacityFor, exposes, type TrafficRule } from './traffic.ts';
import type { Millis } from './units.ts';

/** Everything a release will do, settled before it begins. A pure function of the spec and the instruction. */
export interface Plan {
  readonly release: string;
  /** Every online service of the spec, providers before consumers. */
  readonly services: readonly ServicePlan[];
  /** The stages of the spec, then `full`. */
  readonly stages: readonly StagePlan[];
  /** How services that call each other agree on who is gray; null where each divides its requests by itself. */
  readonly chain: ChainSpec | null;
  /** The release phase's limit, and that of scaling and shifting in each stage. */
  readonly deployWithin: Millis;
  /** Null where nobody is asked. */
  readonly approval: ApprovalSpec | null;
  readonly inconclusive: 'hold' | 'revert';
  /** When traffic does not rise. */
  readonly freeze: readonly FreezeSpec[];
  readonly hold: { readonly wait: Millis; readonly expires: Millis };
  readonly revert: { readonly on: readonly ('failed' | 'cancelled' | 'deadline')[]; readonly within: Millis };
  readonly risk: Risk;
  readonly timing: Timing;
  /** Who is told of what. */
  readonly notify: readonly NotifySpec[];
  /** Whether and how a deployment on GitHub shows the release. */
  readonly deployment: DeploymentSpec | null;
}

export interface ServicePlan {
  readonly name: string;
  /** The initial version: what serves before the release. */
  readonly from: string;
  /** The new version; null for a service that is online and stays as it is. */
  readonly to: string | null;
  /** The full size. */
  readonly instances: number;
  /** The first size of gray. */
  readonly slice: number;
  /** 0 depends on nothing in this spec; each service is above all that it depends on, and a chain's entries are above all others. */
  readonly level: number;
}

/** A service that this release moves. */
export type Moved = ServicePlan & { readonly to: string };

export interface StagePlan {
  readonly name: string;
  readonly full: boolean;
  readonly traffic: TrafficRule;
  readonly atLeast: Millis;
  readonly atMost: Millis;
  readonly warmUp: Millis;
  readonly checks: readonly CheckSpec[];
  readonly line: number | null;
}

/** The instruction: which services go to which version. */
export type Versions = ReadonlyMap<string, string>;

export function moved(plan: Plan): readonly Moved[] {
  return plan.services.filter((service): service is Moved => service.to !== null);
}

/** A release that moves no entry has nobody to mark its requests: its one service divides them by itself. */
export function isChained(plan: Plan): boolean {
  return plan.chain !== null && moved(plan).some(({ name }) => plan.chain!.entry.includes(name));
}

/** What the router of a service does in a stage: the entries of a chain divide the requests, and the others follow their mark. */
export function ruleOf(plan: Plan, service: string, rule: TrafficRule): TrafficRule {
  const { chain } = plan;
  if (chain === null || !isChained(plan) || chain.entry.includes(service) || !exposes(rule)) return rule;
  const { weight, sticky } = rule;
  // Users are counted by groups where the mark says their bucket.
  const counted = chain.buckets && sticky !== undefined;
  return { match: [], weight, ...(counted && { sticky }), follows: chain.header };
}

/** Ready gray instances of `service` that `stage` asks for. */
export function sizeIn(stage: StagePlan, service: ServicePlan): number {
  return capacityFor(stage.traffic.weight, service.instances, service.slice);
}

/**
 * `serving` says what the registry knows; a service it does not know serves its `initial` version. The caller has
 * made sure that every service of the spec has the one or the other, and that `versions` names services of the spec.
 */
export function makePlan(
  spec: Spec,
  versions: Versions,
  serving: ReadonlyMap<string, string>,
  repeats: (checkKind: string) => boolean,
): Plan {
  const levels = levelsOf(spec);
  const { process } = spec;
  const services = spec.services
    .map((service, order) => ({
      plan: {
        name: service.name,
        from: serving.get(service.name) ?? service.initial ?? '',
        to: versions.get(service.name) ?? null,
        instances: service.instances,
        slice: sliceOf(process.release.slice, service.instances),
        level: levels.get(service.name) ?? 0,
      },
      order,
    }))
    .sort((a, b) => a.plan.level - b.plan.level || a.order - b.order)
    .map(({ plan }) => plan);
  const released = (check: CheckSpec) => versions.has(check.service);
  const stages: StagePlan[] = process.stages.map((stage, index) => ({
    name: stage.name,
    full: false,
    traffic: markedEarly(stage.traffic, process.stages.slice(index + 1)),
    atLeast: stage.atLeast,
    atMost: stage.atMost,
    warmUp: stage.warmUp,
    checks: stage.checks.filter(released),
    line: stage.line,
  }));
  stages.push({
    name: 'full',
    full: true,
    traffic: ALL_TRAFFIC,
    atLeast: process.promote.watch,
    atMost: process.promote.watch + process.release.deadline,
    warmUp: 0,
    checks: lastOfEach(stages, repeats),
    line: null,
  });
  return {
    release: spec.release,
    services,
    stages,
    chain: process.chain ?? null,
    deployWithin: process.release.deadline,
    approval: process.promote.approval,
    inconclusive: process.inconclusive,
    freeze: spec.freeze,
    hold: process.hold,
    revert: { on: process.revert.on, within: process.revert.deadline },
    risk: process.risk,
    timing: spec.timing,
    notify: spec.notify,
    deployment: spec.deployment ?? null,
  };
}

/**
 * Before the first share users already get the cookie of the stage that will keep them: what their buckets did while stable
 * served them all is what the judge compares gray's buckets with.
 */
function markedEarly(traffic: TrafficRule, later: Spec['process']['stages']): TrafficRule {
  const sticky = later.find((stage) => stage.traffic.weight > 0)?.traffic.sticky;
  if (!isForTesters(traffic) || traffic.sticky !== undefined || sticky === undefined) return traffic;
  return { ...traffic, sticky };
}

function isForTesters({ match, weight }: TrafficRule): boolean {
  return weight === 0 && match.length > 0;
}

/** While `full` is watched, each check that can repeat goes on asking; the last of a name counts. */
function lastOfEach(stages: readonly StagePlan[], repeats: (checkKind: string) => boolean): CheckSpec[] {
  const last = new Map<string, CheckSpec>();
  for (const stage of stages) {
    for (const check of stage.checks) {
      if (repeats(check.options.kind)) last.set(`${check.service} ${check.name}`, check);
    }
  }
  return [...last.values()];
}

function sliceOf(slice: Spec['process']['release']['slice'], instances: number): number {
  const size = 'instances' in slice ? slice.instances : Math.ceil((slice.share * instances) / 10_000);
  return Math.max(1, Math.min(size, instances));
}

/** Longest way down to a service that depends on nothing. The lint has refused cycles and unknown names. */
function levelsOf(spec: Spec): ReadonlyMap<string, number> {
  const byName = new Map(spec.services.map((service) => [service.name, service]));
  const levels = new Map<string, number>();
  for (const service of spec.services) {
    // An explicit stack: a chain of a thousand services must not exhaust the call stack.
    const stack = [service.name];
    while (stack.length > 0) {
      const name = stack[stack.length - 1]!;
      const below = byName.get(name)?.dependsOn.filter((other) => byName.has(other)) ?? [];
      const open = levels.has(name) ? [] : below.filter((other) => !levels.has(other));
      if (open.length > 0) stack.push(...open);
      else {
        levels.set(name, Math.max(-1, ...below.map((other) => levels.get(other)!)) + 1);
        stack.pop();
      }
    }
  }
  const entries = spec.process.chain?.entry ?? [];
  const top =
    1 + Math.max(-1, ...[...levels].filter(([name]) => !entries.includes(name)).map(([, level]) => level));
  for (const name of entries) levels.set(name, Math.max(top, levels.get(name) ?? 0));
  return levels;
}
