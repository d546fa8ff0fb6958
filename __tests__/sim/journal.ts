import type { Entry } from '../../src/release/events.ts';
import { apply, isTerminal, keyOf, type State } from '../../src/release/state.ts';
import type { Trap } from './faults.ts';
import type { Machine } from './machine.ts';
import type { World } from './world/world.ts';

interface Move {
  readonly at: number;
  readonly state: State;
}

/** What the journal says, read from outside at each of its moves. */
export class JournalTruth {
  readonly #world: World;
  readonly #states = new Map<string, State>();
  readonly moves: Move[] = [];
  /** When the newest accepted push of a run was begun, in true time. */
  readonly renewed = new Map<string, number>();
  readonly #entered = new Map<string, number>();
  readonly #armed: { readonly trap: Trap; readonly holder: string; looks: number }[] = [];
  /** When the newest change of hands was written. */
  handedAt = 0;
  /** Runs that have held the live release. */
  readonly holders = new Set<string>();
  takeovers = 0;
  intervals = 0;
  accepted = 0;

  constructor(world: World) {
    this.#world = world;
  }

  get state(): State | null {
    return this.moves.at(-1)?.state ?? null;
  }

  get over(): boolean {
    return this.state === null || isTerminal(this.state);
  }

  moved(id: string, by: Machine | null): void {
    const { git, now, watch } = this.#world;
    const commit = git.commit(id);
    const entry = git
      .newFilesOf(id)
      .map((text) => JSON.parse(text) as Entry)
      .at(-1)!;
    const begins = entry.events[0]?.type === 'accepted';
    const before = begins || commit.parent === null ? null : (this.#states.get(commit.parent) ?? null);
    const state = apply(before, entry);
    this.#states.set(id, state);
    this.moves.push({ at: now, state });
    if (begins) {
      this.accepted++;
      this.holders.clear();
    }
    if (before?.holder !== state.holder) this.handedAt = now;
    if (state.holder !== null) this.holders.add(state.holder);
    this.renewed.set(entry.run, Math.max(commit.sentAt, this.renewed.get(entry.run) ?? 0));
    if (entry.events.some((event) => event.type === 'holder' && event.why !== 'accept' && event.run !== null))
      this.takeovers++;
    this.#world.say(() => `the journal: ${entry.run} writes ${entry.events.map(nameOf).join(', ')}`);
    if (before?.phase !== state.phase || before.stage !== state.stage) this.#set(state);
    this.intervals += entry.events.filter(({ type }) => type === 'interval').length;
    watch.written(state, before, entry.run, by);
  }

  /** What was in force at any moment since `from`. */
  since(from: number): State[] {
    const first = this.moves.findLastIndex((move) => move.at <= from);
    return this.moves.slice(Math.max(0, first)).map(({ state }) => state);
  }

  /** The trap that a holder is in as it reads a commit. */
  trapFor(machine: Machine, id: string): Trap | undefined {
    const state = this.#states.get(id)!;
    const { holder } = state;
    if (holder !== machine.name) return undefined;
    const at = this.#armed.findIndex(
      (each) => each.holder === holder && each.trap.phase === this.#where(state) && each.looks-- <= 0,
    );
    return at === -1 ? undefined : this.#armed.splice(at, 1)[0]!.trap;
  }

  /** Names the live release. */
  get key(): string {
    return this.state === null ? '' : keyOf(this.state);
  }

  /** Its phase; `full` where all traffic is on gray and watched. */
  #where({ phase, stage }: State): string {
    return phase === 'judging' && stage === this.#world.scenario.spec.process.stages.length ? 'full' : phase;
  }

  #set(state: State): void {
    const { holder } = state;
    const phase = this.#where(state);
    const nth = this.#entered.get(phase) ?? 0;
    this.#entered.set(phase, nth + 1);
    const trap = this.#world.trouble.trap(phase, nth);
    if (trap !== undefined && holder !== null) this.#armed.push({ trap, holder, looks: trap.look });
  }
}

function nameOf(event: Entry['events'][number]): string {
  if (event.type === 'phase')
    return `${event.phase}${event.stage === undefined ? '' : ` ${event.stage}`}${event.because ? ` (${event.because.says})` : ''}`;
  if (event.type === 'holder') return `holder ${event.run} (${event.why})`;
  if (event.type === 'request') return `request ${event.asked}`;
  if (event.type === 'finding') return `${event.check} ${event.finding.result}`;
  return event.type;
}
