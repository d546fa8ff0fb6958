import { type Goal, type Registering, registryGoal, routeGoal, type Step, scaleGoal } from './goals.ts';
import {
  isChained,
  type Moved,
  moved,
  type Plan,
  ruleOf,
  type ServicePlan,
  type StagePlan,
  sizeIn,
} from './plan.ts';
import { type Real, readyOf, registrationOf, routerOf, targetOf } from './real.ts';
import type { State } from './state.ts';
import { ALL_TRAFFIC, exposes, NO_TRAFFIC, type TrafficRule } from './traffic.ts';

/** A look asks several times what its phase wants of what it read. */
const programs = new WeakMap<Real, WeakMap<State, readonly Step[]>>();

/**
 * What each phase wants of the systems, as steps: a step begins when all goals of the one before it are met as read. Since
 * each is computed from what is read, any run can go on from anywhere.
 */
export function programOf(plan: Plan, state: State, real: Real): readonly Step[] {
  const known = programs.get(real) ?? new WeakMap<State, readonly Step[]>();
  const steps = known.get(state) ?? stepsOf(plan, state, real);
  programs.set(real, known.set(state, steps));
  return steps;
}

function stepsOf(plan: Plan, state: State, real: Real): readonly Step[] {
  switch (state.phase) {
    case 'registering':
      return registering(plan, state, real);
    case 'deploying':
      return [...atSize(plan, real, null), [[registry(plan, real, 'beside', false)]]];
    case 'scaling':
      return [...atSize(plan, real, plan.stages[state.stage]!), ...routed(plan, state, real)];
    case 'shifting':
    case 'judging':
      return routed(plan, state, real);
    case 'finalising':
      return finalising(plan, state, real);
    case 'reverting':
      return reverting(plan, state, real);
    case 'promoted':
    case 'reverted':
    case 'registered':
      return [];
  }
}

/** The traffic rule that is in force, or on its way, in a phase; what a router that reads less has lost. */
export function ruleIn(plan: Plan, state: State): TrafficRule {
  if (state.held?.parked) return NO_TRAFFIC;
  switch (state.phase) {
    case 'scaling':
      return confirmedRule(plan, state);
    case 'shifting':
    case 'judging':
      return plan.stages[state.stage]?.traffic ?? NO_TRAFFIC;
    default:
      return NO_TRAFFIC;
  }
}

/** The rule that the routers last confirmed. */
export function confirmedRule(plan: Plan, state: State): TrafficRule {
  return plan.stages[state.confirmed]?.traffic ?? NO_TRAFFIC;
}

function registering(plan: Plan, state: State, real: Real): readonly Step[] {
  const restored = plan.services.map((s) => scaleGoal(real, s.name, s.from, s.instances));
  const defaults = plan.services.map((s) => route(plan, state, real, s.name, s.from, null));
  return [[restored], [defaults], [[registry(plan, real, 'alone', false)]]];
}

/** Stable whole, then gray at the size of the stage (the slice where there is none yet), providers before consumers. */
function atSize(plan: Plan, real: Real, stage: StagePlan | null): Step[] {
  const stable = plan.services.map((s) => scaleGoal(real, s.name, s.from, s.instances));
  const gray = byLevel(moved(plan)).map(
    (services): Step => [
      services.map((s) => scaleGoal(real, s.name, s.to, stage === null ? s.slice : sizeIn(stage, s))),
    ],
  );
  return [[stable], ...gray];
}

function routed(plan: Plan, state: State, real: Real): Step[] {
  const rule = ruleIn(plan, state);
  const raising = byLevel(moved(plan));
  const lowering = [...raising].reverse();
  const routes = exposes(rule)
    ? raising.map((each) =>
        each.map((s) => {
          const gray = { version: s.to, rule: ruleOf(plan, s.name, rule) };
          return route(plan, state, real, s.name, s.from, gray);
        }),
      )
    : lowering.map((each) => each.map((s) => awayFromGray(plan, state, real, s)));
  // Where clients route by the registry, being in service is exposure: it comes after the router and goes after it.
  return [...inTurn(plan, routes), [[registry(plan, real, 'beside', exposes(rule))]]];
}

/** In a chain a level is read back before the next one is told: no entry marks what nobody follows yet, nor any longer. */
function inTurn(plan: Plan, levels: readonly (readonly Goal[])[]): Step[] {
  return isChained(plan) ? levels.map((level) => [level]) : [levels];
}

function finalising(plan: Plan, state: State, real: Real): readonly Step[] {
  const levels = byLevel(moved(plan));
  const each = (goal: (service: Moved) => Goal) => levels.map((services) => services.map(goal));
  return [
    each((s) => scaleGoal(real, s.name, s.to, s.instances)),
    [isChained(plan) && !state.committed ? levels.at(-1)!.flatMap((s) => marking(plan, state, real, s)) : []],
    each((s) => route(plan, state, real, s.name, s.to, null)),
    [[registry(plan, real, 'new', true)]],
    each((s) => promoteGoal(real, s)),
    [...each((s) => scaleGoal(real, s.name, s.from, 0))].reverse(),
    [[registry(plan, real, 'new', true)]],
  ];
}

/**
 * Who marks goes on marking until its own default is new: were its share to end between the defaults, the old version would meet
 * the new ones behind it.
 */
function marking(plan: Plan, state: State, real: Real, { name, from, to }: Moved): Goal[] {
  const router = routerOf(real, name);
  if (router.known && router.value.route?.stable.version === to) return [];
  return [route(plan, state, real, name, from, { version: to, rule: ALL_TRAFFIC }, true)];
}

function reverting(plan: Plan, state: State, real: Real): readonly Step[] {
  if (!state.deployed)
    return [
      [plan.services.filter((s) => isUnborn(state, real, s)).map((s) => scaleGoal(real, s.name, s.from, 0))],
    ];
  const consumersFirst = byLevel(moved(plan)).reverse();
  const restored = plan.services.map((s) => scaleGoal(real, s.name, s.from, s.instances));
  const away = consumersFirst.map((services) => services.map((s) => awayFromGray(plan, state, real, s)));
  const [first = [], ...rest] = inTurn(plan, away);
  return [
    [restored.filter(({ standing }) => standing !== 'met'), ...first],
    ...rest,
    [[registry(plan, real, 'alone', false)]],
    consumersFirst.map((services) => services.map((s) => scaleGoal(real, s.name, s.to, 0))),
    [[registry(plan, real, 'alone', false)]],
  ];
}

/** What this release itself started of a service that was never registered and gets no requests can go again. */
function isUnborn(state: State, real: Real, { name }: ServicePlan): boolean {
  const router = routerOf(real, name);
  if (!state.started.includes(name)) return false;
  return (
    real.registry.known && registrationOf(real, name) === null && router.known && router.value.route === null
  );
}

/** To stable, once stable can take it; until then the traffic stays on the healthier version. */
function awayFromGray(plan: Plan, state: State, real: Real, service: Moved): Goal {
  const goal = route(plan, state, real, service.name, service.from, null);
  if (goal.standing !== 'open' || stableTakesOver(real, service)) return goal;
  const ready = readyOf(real, service.name, service.from)?.length ?? 0;
  const says = `${service.name}: ${ready} of ${service.instances} instances of ${service.from} are ready; traffic waits`;
  return { ...goal, standing: 'settling', says };
}

/** A target of which nothing is known takes over too: the tool never shrank stable. */
export function stableTakesOver(real: Real, { name, from, to, instances }: Moved): boolean {
  const target = targetOf(real, name);
  const seen = target.known ? target.value : target.last;
  if (seen === undefined) return true;
  const ready = (version: string) =>
    seen.instances.filter((each) => each.version === version && each.state === 'ready').length;
  return ready(from) >= instances || ready(from) > ready(to);
}

/**
 * The orders that put all traffic back on stable, consumers first. In a chain what follows goes back when the entries are seen to
 * mark nothing: requests that are marked already then find gray on all their way.
 */
export function toStable(plan: Plan, state: State, real: Real): Step {
  if (!state.deployed) return [];
  const back = (s: Moved) => route(plan, state, real, s.name, s.from, null);
  const levels = byLevel(moved(plan)).reverse();
  const entries = isChained(plan) ? levels[0]! : [];
  const marking = entries.some((entry) => back(entry).standing === 'open');
  return (marking ? [entries] : levels).map((services) =>
    services
      .filter((service) => stableTakesOver(real, service))
      .map(back)
      .filter(({ effect }) => hasAddresses(effect)),
  );
}

function hasAddresses(effect: Goal['effect']): boolean {
  return effect.system === 'router' && effect.route.stable.addresses.length > 0;
}

function route(
  plan: Plan,
  state: State,
  real: Real,
  service: string,
  stable: string,
  gray: { version: string; rule: TrafficRule } | null,
  lasting = false,
): Goal {
  const initial = plan.services.find(({ name }) => name === service)?.from;
  const toStable = stable === initial && (gray === null || !exposes(gray.rule));
  const renewBelow = (plan.timing.lease * 2) / 3;
  const marks = plan.chain?.entry.includes(service) ? plan.chain.header : null;
  const salt = state.accepted.id;
  return routeGoal(real, service, { stable, gray, salt, toStable, marks, lasting, renewBelow });
}

function promoteGoal(real: Real, service: Moved): Goal {
  const target = real.targets.get(service.name);
  const permanent = target?.known ? target.value.permanent : undefined;
  const standing = !target?.known
    ? 'unknown'
    : permanent === undefined || permanent === service.to
      ? 'met'
      : 'open';
  return {
    effect: { system: 'target', service: service.name, promote: service.to },
    standing,
    says: `${service.name}: ${service.to} to be what a restart brings up`,
  };
}

function registry(plan: Plan, real: Real, gray: 'alone' | 'beside' | 'new', inService: boolean): Goal {
  const wanted = plan.services.map((service): Registering => {
    if (service.to === null || gray === 'alone') return { service, version: service.from, beside: null };
    if (gray === 'new') return { service, version: service.to, beside: null };
    return { service, version: service.from, beside: { version: service.to, inService } };
  });
  return registryGoal(real, wanted);
}

function byLevel(services: readonly Moved[]): Moved[][] {
  const levels = new Map<number, Moved[]>();
  for (const service of services) levels.set(service.level, [...(levels.get(service.level) ?? []), service]);
  return [...levels.entries()].sort(([a], [b]) => a - b).map(([, group]) => group);
}
