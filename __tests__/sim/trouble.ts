import type { Fault, Trap, Window } from './faults.ts';
import type { Machine } from './machine.ts';
import type { Timeline } from './timeline.ts';

type OrderFault = Extract<Fault, { kind: 'order' | 'push' }>;
type WindowFault = Extract<Fault, { kind: Window }>;
type StepFault = Extract<Fault, { kind: 'kill' | 'freeze' }>;

/** The faults of a history that wait for their occasion, and how many have come, by kind. */
export class Trouble {
  readonly met = new Map<string, number>();
  /** When something last went wrong that a holder needs for an order to take. */
  hinderedAt = Number.NEGATIVE_INFINITY;
  readonly #timeline: Timeline;
  readonly #orders = new Map<number, OrderFault>();
  readonly #pushes = new Map<number, OrderFault>();
  readonly #windows: readonly WindowFault[];
  readonly #steps = new Map<string, StepFault>();
  readonly #traps: Trap[];
  readonly #counted = new Set<Fault>();
  #nextOrder = 0;
  #nextPush = 0;
  readonly #stepped = new Map<Machine, number>();

  constructor(timeline: Timeline, faults: readonly Fault[]) {
    this.#timeline = timeline;
    for (const fault of faults) {
      if (fault.kind === 'order') this.#orders.set(fault.nth, fault);
      if (fault.kind === 'push') this.#pushes.set(fault.nth, fault);
      if (fault.kind === 'kill' || fault.kind === 'freeze')
        this.#steps.set(`${fault.machine}/${fault.step}`, fault);
    }
    this.#windows = faults.filter(
      (fault): fault is WindowFault => 'for' in fault && !('machine' in fault) && fault.kind !== 'breaks',
    );
    this.#traps = faults.filter((fault): fault is Trap => fault.kind === 'trap');
  }

  count(fault: Fault, as: string = fault.kind): void {
    if (this.#counted.has(fault)) return;
    this.#counted.add(fault);
    this.met.set(as, (this.met.get(as) ?? 0) + 1);
  }

  active(kind: Window): boolean {
    const { now } = this.#timeline;
    const fault = this.#windows.find(
      (each) => each.kind === kind && each.at <= now && now < each.at + each.for,
    );
    if (fault === undefined) return false;
    this.count(fault);
    if (!kind.startsWith('record')) this.hinderedAt = now;
    return true;
  }

  /** Whether a kind of window was open at any moment since `from`. */
  activeSince(kind: Window, from: number): boolean {
    return this.#windows.some(
      (each) => each.kind === kind && each.at <= this.#timeline.now && each.at + each.for >= from,
    );
  }

  nextOrder(): OrderFault | undefined {
    const fault = this.#orders.get(this.#nextOrder++);
    if (fault === undefined) return undefined;
    this.count(fault, `order ${fault.fate}`);
    this.hinderedAt = this.#timeline.now;
    return fault;
  }

  nextPush(): OrderFault | undefined {
    const fault = this.#pushes.get(this.#nextPush++);
    if (fault !== undefined) this.count(fault, `push ${fault.fate}`);
    return fault;
  }

  /** One more point at which a machine may be stopped. */
  step(machine: Machine): void {
    const step = this.#stepped.get(machine) ?? 0;
    this.#stepped.set(machine, step + 1);
    const fault = this.#steps.get(`${machine.index}/${step}`);
    if (fault === undefined) return;
    this.count(fault);
    if (fault.kind === 'kill') machine.kill();
    else machine.freeze(fault.for);
  }

  /** The trap that is set for the nth time that a phase is entered. */
  trap(phase: string, nth: number): Trap | undefined {
    return this.#traps.find((each) => each.phase === phase && each.nth === nth);
  }
}
