import { planOf } from '../../src/commands/carry.ts';
import type { Finding } from '../../src/ports/check.ts';
import type { Route } from '../../src/ports/router.ts';
import { isChained, type Plan } from '../../src/release/plan.ts';
import { confirmedRule, ruleIn } from '../../src/release/program.ts';
import { isTerminal, keyOf, type State } from '../../src/release/state.ts';
import { capacityFor, exposes as isExposed } from '../../src/release/traffic.ts';
import { ALL } from '../../src/release/units.ts';
import type { CheckSpec } from '../../src/spec/types.ts';
import { endedWrong } from './ended.ts';
import type { Machine } from './machine.ts';
import { DRIFT } from './scenario.ts';
import type { RouterTruth } from './world/router.ts';
import type { Order, World } from './world/world.ts';

/** The longest that a time of a run's clock can truly be, as a multiple of it. */
const LONGEST = 1 / (1 - DRIFT);

/** Looks at the world from outside, after everything that happens, and says what may never be. */
export class Watch {
  readonly broken: string[] = [];
  /** When a failure put traffic back before the journal said so, by release. */
  readonly #returned = new Map<string, number>();
  /** When an order of an earlier run last gave gray requests. */
  #undone = Number.NEGATIVE_INFINITY;
  /** Orders of a holder that cannot renew its lease: it puts traffic back without any failure, and may raise it again. */
  readonly #byLease = new WeakSet<Order>();
  /** Releases that were asked to be reverted before finalising. */
  readonly toRevert = new Set<string>();
  /** What checks answered, as `release stage/service/check`. */
  readonly passed = new Set<string>();
  readonly failed = new Set<string>();
  readonly ends = new Map<string, number>();
  readonly #world: World;
  readonly #plans = new Map<string, Plan>();

  constructor(world: World) {
    this.#world = world;
  }

  plan({ accepted }: State): Plan {
    const key = `${accepted.id} ${JSON.stringify(accepted.versions)} ${JSON.stringify(accepted.serving)}`;
    const plan = this.#plans.get(key) ?? planOf(this.#world.scenario.spec, accepted);
    this.#plans.set(key, plan);
    return plan;
  }

  breaks(says: string): void {
    this.#world.say(() => `VIOLATION: ${says}`);
    if (this.broken.length < 5) this.broken.push(`${says} (after ${(this.#world.now / 1000).toFixed(3)} s)`);
  }

  /** An order is allowed by what the journal said at the newest look, which began at most F ago. */
  sent(machine: Machine, order: Order): void {
    const { journal, timing, scenario, now } = this.#world;
    const allowed = (since: number, by: (state: State) => boolean) =>
      journal
        .since(now - since * LONGEST - scenario.stale - 1)
        .some((state) => state.holder === machine.name && by(state));
    if (order.system === 'router' && this.#isReturn(order)) {
      this.#goesBack(machine, order);
      const renewed = journal.renewed.get(machine.name) ?? 0;
      if (machine.blindAt > renewed - timing.fresh) this.#byLease.add(order);
      const leased = now <= renewed + timing.lease * LONGEST + 1;
      if (!leased || !allowed(timing.lease, () => true))
        this.breaks(`${machine.name} puts traffic of ${order.service} back without a lease`);
      return;
    }
    if (!allowed(timing.fresh, (state) => this.#covers(state, order)))
      this.breaks(
        `${machine.name} gives an order to the ${order.system} of ${order.service} that no fresh look at the journal allows: it says ${this.#phase()}`,
      );
  }

  /** What an order has done. `sent` is when it was sent. */
  landed(machine: Machine, order: Order, sent: number): void {
    const { journal } = this.#world;
    this.#world.say(() => `an order of ${machine.name} to the ${order.system} of ${order.service} arrives`);
    this.#routes(order.service);
    const { state, holders } = journal;
    if (!holders.has(machine.name))
      this.breaks(
        `an order of ${machine.name} to the ${order.system} of ${order.service} arrives in a release that it never held`,
      );
    if (state !== null && order.system === 'router') this.#carried(state, order, sent, machine);
    this.settled(`an order of ${machine.name} to the ${order.system} of ${order.service}`);
  }

  /** After the end nothing changes any more. */
  settled(what: string): void {
    const { state } = this.#world.journal;
    if (state === null || !isTerminal(state)) return;
    const wrong = endedWrong(this.#world, this.plan(state), state);
    if (wrong !== null) this.breaks(`${what} arrives after the release has ended ${state.phase}: ${wrong}`);
  }

  written(state: State, before: State | null, run: string, by: Machine | null): void {
    const key = keyOf(state);
    if (
      state.requests.revert !== undefined &&
      before?.requests.revert === undefined &&
      !['finalising', 'promoted'].includes(before?.phase ?? '')
    )
      this.toRevert.add(key);
    if (isTerminal(state)) this.#ended(state, key);
    else if (by !== null && state.holder === run) this.#watchLease(by, key);
  }

  answered(machine: Machine, stage: string, { service, name }: CheckSpec, result: Finding['result']): void {
    const { journal } = this.#world;
    const { state } = journal;
    if (state === null) return;
    const at = `${keyOf(state)} ${stage}/${service}/${name}`;
    if (result === 'pass') this.passed.add(at);
    if (result !== 'fail') return;
    this.failed.add(at);
    this.#world.say(() => `${machine.name} is told that ${name} of ${service} failed`);
    if (
      state.phase === 'judging' &&
      state.holder === machine.name &&
      !state.held?.parked &&
      this.plan(state).revert.on.includes('failed')
    )
      this.#watchReturn(machine, keyOf(state));
  }

  #isReturn({ route }: Extract<Order, { system: 'router' }>): boolean {
    const { state } = this.#world.journal;
    return route.gray === null && (state === null || !isNewOf(state, route.stable.version));
  }

  #covers(state: State, order: Order): boolean {
    const { phase } = state;
    if (order.system === 'router') {
      const { gray, stable } = order.route;
      if (gray === null) return phase === 'finalising' && isNewOf(state, stable.version);
      // While the defaults of a chain change its entry goes on marking all.
      const marking = phase === 'finalising' && isChained(this.plan(state));
      const raising = ['scaling', 'shifting', 'judging'].includes(phase);
      return gray.rule.weight <= this.#weightIn(state) && (raising || marking);
    }
    if (order.size === null) return phase === 'finalising';
    const isNew = isNewOf(state, order.version);
    if (order.size === 0)
      return (
        phase === (isNew ? 'reverting' : 'finalising') || (!isNew && phase === 'reverting' && !state.deployed)
      );
    return isNew
      ? ['deploying', 'scaling', 'finalising'].includes(phase)
      : phase !== 'finalising' && !isTerminal(state);
  }

  #weightIn(state: State): number {
    if (state.held?.parked) return 0;
    const plan = this.plan(state);
    return state.phase === 'scaling'
      ? confirmedRule(plan, state).weight
      : (plan.stages[state.stage]?.traffic.weight ?? 0);
  }

  /** No route leads to an instance that was ordered away. */
  #routes(service: string): void {
    const { routers, targets } = this.#world;
    const router = routers.get(service)!;
    const route = router.route();
    if (route === null) return;
    // The permanent default too: a router that starts anew goes by it.
    const arms = router.exposed() ? [route.gray!, route.stable] : [route.stable];
    for (const { version, addresses } of arms)
      if (addresses.some((address) => targets.get(service)!.removed(address)))
        this.breaks(`${service} sends requests to ${version}, of which an instance was ordered away`);
  }

  #carried(state: State, order: Extract<Order, { system: 'router' }>, sent: number, machine: Machine): void {
    const { routers, targets } = this.#world;
    const { service, route } = order;
    const planned = this.plan(state).services.find(({ name }) => name === service)!;
    const target = targets.get(service)!;
    const before = routers.get(service)!.before();
    if (planned.to === null) return;
    const weight = route.stable.version === planned.to ? ALL : (route.gray?.rule.weight ?? 0);
    const needs =
      route.gray === null && weight === 0 ? 0 : capacityFor(weight, planned.instances, planned.slice);
    const has = target.usable(planned.to);
    if (has < needs)
      this.breaks(`${service} ${planned.to} gets ${weight / 100} % with ${has} of ${needs} instances`);
    const key = keyOf(state);
    if (exposes(route) || weight === ALL) {
      if (machine.name !== state.holder) this.#undone = this.#world.now;
      const back = this.#returned.get(key);
      if (back !== undefined && sent > back)
        this.breaks(`${machine.name} raises ${service} again after a failure had put its traffic back`);
      // A late order of an earlier run has undone it on a router without fences. If whoever put it back has died, nobody can tell;
      // so soon after a change of hands no check is asked, so what is forgotten is a deadline or the earlier run's death.
      if (back !== undefined && sent <= back) this.#returned.delete(key);
      return;
    }
    // As far as a shift was confirmed: nobody can tell one that was taken back from one that was never sent.
    const rule =
      state.phase === 'shifting' ? confirmedRule(this.plan(state), state) : ruleIn(this.plan(state), state);
    const unsaid = state.phase === 'finalising' || isExposed(rule);
    if (!before || this.#byLease.has(order) || !unsaid || state.holder === null) return;
    this.#world.say(() => `traffic of ${service} is back and the journal does not say why yet`);
    this.#returned.set(key, this.#world.now);
  }

  /** Traffic goes back only to where somebody is: as the run last saw it, and as it still is. */
  #goesBack(machine: Machine, { service }: Order): void {
    const { journal, routers, targets, timing, now } = this.#world;
    const { state } = journal;
    const planned =
      state === null ? undefined : this.plan(state).services.find(({ name }) => name === service);
    const target = targets.get(service)!;
    const seen = target.seenBy(machine);
    // What was read is forgotten by the run's own clock.
    const forgotten = seen < now - machine.trueLength(timing.effect);
    if (planned?.to == null || !routers.get(service)!.exposed() || forgotten) return;
    const better = target.ready(planned.to, seen) > 0 && target.ready(planned.to) > 0;
    if (better && target.downSince(planned.from, seen))
      this.breaks(
        `${machine.name} puts traffic of ${service} back on ${planned.from}, of which nothing is ready`,
      );
  }

  #ended(state: State, key: string): void {
    const plan = this.plan(state);
    const because = state.because?.code ?? '';
    const end = state.phase === 'reverted' && !state.deployed ? 'refused' : state.phase;
    this.ends.set(`${end} (${because})`, (this.ends.get(`${end} (${because})`) ?? 0) + 1);
    const wrong = endedWrong(this.#world, plan, state);
    if (wrong !== null) this.breaks(`the release ended ${state.phase}, but ${wrong}`);
    if (state.phase === 'reverted') {
      this.#blamed(state, key);
      return;
    }
    if (this.toRevert.has(key))
      this.breaks('a release was promoted that was asked to be reverted before finalising');
    if (state.override !== null) return;
    const people = new Set(state.approvals.map(({ by }) => by)).size;
    if (people < (plan.approval?.people ?? 0))
      this.breaks(`a release was promoted that ${people} of ${plan.approval!.people} people had approved`);
    if (this.#returned.has(key))
      this.breaks('a release was promoted after a failure had put its traffic back');
    for (const [i, stage] of plan.stages.entries())
      for (const check of stage.checks) {
        const compares = check.options.kind === 'compare';
        const has = compares
          ? state.evidence.some(
              (each) => each.stage === i && each.check === check.name && each.service === check.service,
            )
          : this.passed.has(`${key} ${stage.name}/${check.service}/${check.name}`);
        if (!has)
          this.breaks(
            `a release was promoted although ${check.name} of ${check.service} never passed in ${stage.name}`,
          );
        if (
          compares &&
          this.#world.scenario.quality === 'erroneous' &&
          this.#world.isNew(plan.services.find(({ name }) => name === check.service)?.to ?? '')
        )
          this.breaks('a version was promoted of which half the requests fail, under comparison');
      }
  }

  /** Missing evidence is no regression. */
  #blamed({ because }: State, key: string): void {
    if (
      because?.code === 'check-failed' &&
      ![...this.failed].some(
        (each) => each.startsWith(`${key} `) && each.endsWith(`/${because.service}/${because.check}`),
      )
    )
      this.breaks(`a release was reverted for ${because.check}, which never failed`);
  }

  /** A holder that cannot renew has all traffic on stable when its lease is over. */
  #watchLease(machine: Machine, release: string): void {
    const { journal, timing } = this.#world;
    const from = journal.renewed.get(machine.name) ?? 0;
    // A push that took longer than its writer waits for it brings no lease.
    if (from < this.#world.now - timing.effect) return;
    const until = from + timing.lease * LONGEST + timing.effect;
    this.#world.at(until, () => {
      const { state } = journal;
      if (
        state === null ||
        keyOf(state) !== release ||
        state.holder !== machine.name ||
        journal.renewed.get(machine.name) !== from
      )
        return;
      if (
        state.phase === 'finalising' ||
        isTerminal(state) ||
        !this.#unhindered(machine, from - timing.effect)
      )
        return;
      for (const [service, router] of this.#world.routers)
        if (this.#reached(router))
          this.breaks(`the lease of ${machine.name} is over, and ${service} still gives gray requests`);
    });
  }

  /** A failure puts traffic back at once, whatever the journal does. */
  #watchReturn(machine: Machine, release: string): void {
    const { journal, timing, now } = this.#world;
    this.#world.at(now + 4 * timing.fresh, () => {
      const { state } = journal;
      if (
        state === null ||
        keyOf(state) !== release ||
        state.holder !== machine.name ||
        state.phase === 'finalising'
      )
        return;
      if (!machine.alive || !this.#unhindered(machine, now - timing.effect)) return;
      // What an earlier run's late order has undone takes a look more.
      if (this.#undone > this.#world.now - 4 * timing.fresh) return this.#watchReturn(machine, release);
      for (const [service, router] of this.#world.routers)
        if (this.#reached(router))
          this.breaks(
            `a check failed, and ${service} still gives gray requests after ${4 * timing.fresh} ms`,
          );
    });
  }

  /** Whether gray gets any request: what follows a mark gets none while no entry marks. */
  #reached(router: RouterTruth): boolean {
    const routers = [...this.#world.routers.values()];
    const follows = (of: RouterTruth) => of.route()?.gray?.rule.follows !== undefined;
    return router.exposed() && (!follows(router) || routers.some((of) => of.exposed() && !follows(of)));
  }

  /** Whether nothing has kept a machine from what it wants since a moment. */
  #unhindered(machine: Machine, since: number): boolean {
    const { trouble, routers, targets, scenario } = this.#world;
    const lame = [...routers.keys()].some((service) =>
      scenario.spec.services.some(
        ({ name, instances }) => name === service && targets.get(service)!.lame(instances, since),
      ),
    );
    return !machine.dead && machine.disturbedAt < since && trouble.hinderedAt < since && !lame;
  }

  #phase(): string {
    const { state } = this.#world.journal;
    return state === null ? 'nothing' : `${state.phase} ${state.stage}, held by ${state.holder}`;
  }
}

function isNewOf({ accepted }: State, version: string): boolean {
  return Object.values(accepted.versions).includes(version);
}

function exposes({ gray }: Route): boolean {
  return gray !== null && isExposed(gray.rule);
}
