import { type Call, Refused } from '../../../src/ports/adapter.ts';
import type { Route } from '../../../src/ports/router.ts';
import type { Asked } from '../../../src/release/events.ts';
import type { Timing } from '../../../src/spec/types.ts';
import { refOf } from '../../../src/util/ref.ts';
import { type Chance, chance } from '../../judge/random.ts';
import type { Command, Trap, Window } from '../faults.ts';
import { JournalTruth } from '../journal.ts';
import { Machine } from '../machine.ts';
import { quirksOf, type Scenario } from '../scenario.ts';
import { Timeline } from '../timeline.ts';
import { Trouble } from '../trouble.ts';
import { Watch } from '../watch.ts';
import { GitServer } from './git.ts';
import { MetricTruth } from './metrics.ts';
import { RouterTruth } from './router.ts';
import { TargetTruth } from './target.ts';

/** What one run orders of one system. */
export type Order =
  | { readonly system: 'router'; readonly service: string; readonly route: Route }
  /** `size` null: to be what a restart brings up. */
  | {
      readonly system: 'target';
      readonly service: string;
      readonly version: string;
      readonly size: number | null;
    };

/** Everything outside the runs, as it really is. */
export class World {
  readonly scenario: Scenario;
  readonly timing: Timing;
  readonly chance: Chance;
  readonly trouble: Trouble;
  readonly machines: Machine[] = [];
  readonly routers = new Map<string, RouterTruth>();
  readonly targets = new Map<string, TargetTruth>();
  readonly metrics = new Map<string, MetricTruth>();
  readonly git: GitServer;
  readonly journal: JournalTruth;
  readonly watch: Watch;
  readonly journalRef: string;
  readonly registryRef: string;
  readonly badStage: string;
  /** Each thing that happened, for people; null where nobody reads it. */
  readonly trace: string[] | null;
  /** Orders and pushes on their way. */
  underWay = 0;
  /** Times that a holder looked at the systems. */
  looks = 0;
  begin: (command: Command | 'post' | Asked, machine: Machine) => void = () => {};
  readonly #timeline = new Timeline();
  readonly #asked = new Map<string, number>();
  readonly #late = new Set<Machine>();
  /** Nothing that a machine pushes arrives before. */
  readonly pushesFrom = new Map<Machine, number>();
  /** Machines that die when they have sent an order. */
  readonly #doomed = new Set<Machine>();

  constructor(scenario: Scenario, traced: boolean) {
    this.scenario = scenario;
    this.timing = scenario.spec.timing;
    this.trace = traced ? [] : null;
    this.chance = chance(Math.imul(scenario.seed, 0x2c1b3c6d) ^ 0x297a2d39);
    this.trouble = new Trouble(this.#timeline, scenario.faults);
    this.journalRef = refOf('journal', 'default', scenario.spec.release);
    this.registryRef = refOf('registry', 'default', scenario.spec.release);
    const { stages } = scenario.spec.process;
    this.badStage = stages[scenario.badStage]!.name;
    this.git = new GitServer(this);
    this.journal = new JournalTruth(this);
    for (const truth of scenario.services) {
      const size = scenario.spec.services.find(({ name }) => name === truth.name)!.instances;
      const target = new TargetTruth(this, truth);
      if (!scenario.first) target.begin('1.0.0', size);
      const addresses = target
        .read()
        .map(({ address }) => address)
        .sort();
      const route = scenario.first ? null : { stable: { version: '1.0.0', addresses }, gray: null };
      const router = new RouterTruth(this, truth, route);
      this.targets.set(truth.name, target);
      this.routers.set(truth.name, router);
      this.metrics.set(truth.name, new MetricTruth(this, router));
    }
    this.watch = new Watch(this);
  }

  get now(): number {
    return this.#timeline.now;
  }

  run(over: () => boolean, limit: number): Promise<boolean> {
    return this.#timeline.run(over, limit);
  }

  at(time: number, act: () => void): void {
    this.#timeline.at(time, act);
  }

  say(line: () => string): void {
    this.trace?.push(`${(this.now / 1000).toFixed(3).padStart(8)} ${line()}`);
  }

  isNew(version: string): boolean {
    return version === '1.1.0';
  }

  isStillborn(version: string): boolean {
    return this.isNew(version) && this.scenario.quality === 'stillborn';
  }

  /** How often something was asked before. */
  asked(what: string): number {
    const before = this.#asked.get(what) ?? 0;
    this.#asked.set(what, before + 1);
    return before;
  }

  /** A moment that a stale answer is of. */
  aged(window: Window, at: number): number {
    return this.trouble.active(window) ? at - this.scenario.stale * this.chance.uniform() : at;
  }

  spawn(command: Command | 'post' | Asked): Machine {
    const index = this.machines.length;
    const quirks = quirksOf(this.scenario, index);
    const dice = chance(this.scenario.seed ^ (index * 7919));
    const machine = new Machine(index, `run-${index + 1}`, this.#timeline, dice, quirks);
    this.machines.push(machine);
    this.say(() => `${machine.name} begins: ${command}`);
    machine.wake(this.now, () => this.begin(command, machine));
    return machine;
  }

  /** A point at which a machine may be stopped; false when it is dead. */
  step(machine: Machine, what: string): boolean {
    if (machine.dead) return false;
    this.trouble.step(machine);
    if (machine.dead) this.say(() => `${machine.name} is killed as it ${what}`);
    return !machine.dead;
  }

  /** Reads a system. */
  ask<T>(machine: Machine, unreadable: Window, signal: AbortSignal, answer: (at: number) => T): Promise<T> {
    if (!this.step(machine, 'reads')) return new Promise(() => {});
    const sent = this.now;
    if (this.trouble.active(unreadable)) {
      const hangs = this.chance.uniform() < 0.3;
      return machine.call(
        hangs ? Number.POSITIVE_INFINITY : sent + 5,
        () => {
          throw new Error('connection refused');
        },
        signal,
      );
    }
    const slow = this.chance.uniform() < 0.05 ? 250 : 5;
    const [there, back] = [this.chance.uniform() * slow, this.chance.uniform() * slow];
    // What is seen is what was true on the way, not when the answer arrives.
    return machine.call(sent + there + back, () => answer(sent + there), signal);
  }

  /** Sends an order. What it does is up to `land`, of which `some` may say that not all of it is done. */
  send(machine: Machine, order: Order, call: Call, land: (some?: number) => void): Promise<void> {
    if (!this.step(machine, 'is about to send an order')) return new Promise(() => {});
    const fault = this.trouble.nextOrder();
    const fate = this.#late.has(machine) ? 'late' : fault?.fate;
    this.say(
      () => `${machine.name} orders ${nameOf(order)}${fate === undefined ? '' : `, which is ${fate}`}`,
    );
    this.watch.sent(machine, order);
    const sent = this.now;
    const [there, back] = [1 + this.chance.uniform() * 30, 1 + this.chance.uniform() * 30];
    if (fate === 'refused')
      return machine.call(
        sent + there + back,
        () => {
          throw new Refused('connection refused');
        },
        call.signal,
      );
    const late = fate === 'late' || fate === 'twice';
    const arrives = late ? sent + this.#latest(machine, order, fault?.delay ?? 1) : sent + there;
    let refusal: unknown = null;
    const arrive = (): void => {
      try {
        land(fate === 'partial' ? 0.5 : 1);
        this.watch.landed(machine, order, sent);
      } catch (error) {
        refusal = error;
      }
    };
    if (fate !== 'lost') this.#arrive(machine, sent, arrives, arrive);
    if (fate === 'twice') this.#travel(sent + there, arrive);
    const silent = fate === 'lost' || fate === 'unanswered';
    const answer = machine.call(
      silent ? Number.POSITIVE_INFINITY : arrives + back,
      () => {
        if (refusal !== null) throw refusal;
        if (fate === 'error') throw new Error('502 Bad Gateway');
      },
      call.signal,
    );
    if (this.#doomed.has(machine)) machine.kill();
    return this.step(machine, 'has sent an order') ? answer : new Promise(() => {});
  }

  /** Takes note that a ref moved. */
  moved(ref: string, id: string, by: Machine | null): void {
    if (ref === this.journalRef) this.journal.moved(id, by);
    else this.watch.settled('the registry');
  }

  /** A machine reads a ref; what it learns may be its trap. */
  readRef(machine: Machine, ref: string, id: string | null): string | null {
    if (ref === this.journalRef && id !== null) {
      const trap = this.journal.trapFor(machine, id);
      if (trap !== undefined) this.#spring(trap, machine);
    }
    return id;
  }

  /**
   * Beyond E only an order of somebody who was replaced meanwhile goes on, to arrive when who came after has written each router: its
   * fence refuses it then.
   */
  #arrive(machine: Machine, sent: number, at: number, land: () => void): void {
    const latest = sent + this.scenario.landing;
    if (at <= latest) {
      this.#travel(at, land);
      return;
    }
    const release = this.journal.key;
    this.#travel(latest, () => {
      const { state, key } = this.journal;
      const { fresh, effect, margin } = this.timing;
      const written = this.journal.handedAt + (fresh + effect + margin) * 1.1 + fresh + effect;
      if (key === release && state?.deployed && state.holder !== machine.name)
        this.#travel(Math.max(at, written), land);
    });
  }

  #travel(at: number, arrive: () => void): void {
    this.underWay++;
    this.at(at, () => {
      this.underWay--;
      arrive();
    });
  }

  /** How long an order takes at the latest; a router that refuses an earlier holder's needs no such bound. */
  #latest(machine: Machine, order: Order, delay: number): number {
    const fenced = this.scenario.services.find(({ name }) => name === order.service)?.fenced ?? false;
    const beyond = order.system === 'router' && fenced && machine.index % 2 === 0 ? 3 : 1;
    return this.scenario.landing * beyond * delay;
  }

  #spring(trap: Trap, machine: Machine): void {
    this.trouble.count(trap);
    const leased =
      (this.journal.renewed.get(machine.name) ?? 0) + machine.trueLength(this.timing.lease) - this.now;
    const sleep = trap.brink ? Math.max(0, leased - 60) : trap.sleep;
    this.say(() => `${machine.name} sleeps for ${Math.round(sleep)} ms as it reads ${trap.phase}`);
    machine.freeze(sleep);
    const wakes = this.now + sleep;
    if (trap.late) {
      this.#late.add(machine);
      this.at(wakes + this.timing.fresh, () => this.#late.delete(machine));
    }
    if (trap.slow && this.chance.uniform() < 0.5)
      this.pushesFrom.set(machine, wakes + this.chance.uniform() * 3 * this.timing.effect);
    if (trap.dies) this.#doomed.add(machine);
    if (trap.comes === null) return;
    const comes = this.spawn(trap.comes);
    // It arrives while the one that woke up looks, or has just looked.
    if (trap.slow) this.pushesFrom.set(comes, wakes + this.chance.uniform() * this.timing.fresh);
  }
}

function nameOf(order: Order): string {
  if (order.system === 'target')
    return order.size === null
      ? `${order.version} of ${order.service} to be permanent`
      : `${order.size} of ${order.service} ${order.version}`;
  const { stable, gray } = order.route;
  return `${order.service} to ${stable.version}${gray === null ? '' : ` with ${gray.rule.weight} to ${gray.version}`}`;
}
