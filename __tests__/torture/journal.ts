import type { Entry, Event } from '../../src/release/events.ts';
import { ALL } from '../../src/release/units.ts';
import { type Boundary, STAGES } from './boundaries.ts';
import type { Gate } from './gate.ts';
import type { Push, Told } from './hooks.ts';
import type { Permit } from './share.ts';
import { FEW } from './spec.ts';

type Phase = Extract<Event, { type: 'phase' }>;

const WEIGHTS: Readonly<Record<string, number>> = { testers: 0, few: FEW, full: ALL };

/** What the pushes of a lane's runs tell, as they come by: the phase, the holder, and what gray may have. */
export class Journal implements Told {
  readonly #gate: Gate;
  phase = '';
  stable = 'first';
  newVersion = '';
  takeovers = 0;
  #permits: Permit[] = [];

  constructor(gate: Gate) {
    this.#gate = gate;
    this.#permit('none', 0, null);
  }

  /** What was permitted since the last call; what is in force now is where the next one begins. */
  takePermits(): Permit[] {
    const taken = this.#permits;
    this.#permits = taken.slice(-1);
    return taken;
  }

  async before({ ref, text }: Push): Promise<boolean> {
    if (!ref.includes('/journal/')) return this.#pass(this.#registryBoundary(text));
    const entry = JSON.parse(text) as Entry;
    for (const event of entry.events) if (event.type === 'phase') this.#mayRaise(event);
    return this.#pass(boundaryOf(entry), senderOf(entry));
  }

  after({ ref, text }: Push): void {
    this.#gate.landed();
    if (!ref.includes('/journal/')) {
      const boundary = this.#registryBoundary(text);
      if (boundary !== null) this.#gate.after(boundary);
      return;
    }
    const entry = JSON.parse(text) as Entry;
    for (const event of entry.events) this.#learn(event, entry);
    const boundary = boundaryOf(entry);
    if (boundary !== null) this.#gate.after(boundary, senderOf(entry));
  }

  #pass(boundary: Boundary | null, pid?: number): Promise<boolean> | boolean {
    return boundary === null || this.#gate.before(boundary, pid);
  }

  #learn(event: Event, entry: Entry): void {
    if (event.type === 'accepted') this.newVersion = event.versions.checkout ?? '';
    if (event.type === 'holder') {
      this.#gate.holder = event.run === null ? null : senderOf(entry);
      if (event.why === 'takeover' || event.why === 'preempt') this.takeovers++;
    }
    if (event.type !== 'phase') return;
    this.phase = nameOf(event);
    if (event.phase !== 'promoted' && event.phase !== 'reverted') return;
    if (event.phase === 'promoted') this.stable = this.newVersion;
    this.#permit('none', 0, null);
  }

  /** Before the entry lands, since nobody can tell how long after. */
  #mayRaise(phase: Phase): void {
    if (phase.phase !== 'shifting') return;
    const stage = STAGES[phase.stage!]!;
    const last = this.#permits.at(-1)!;
    if (last.stage === 'none' || WEIGHTS[stage]! > last.weight)
      this.#permit(stage, WEIGHTS[stage]!, this.newVersion);
  }

  #permit(stage: string, weight: number, gray: string | null): void {
    this.#permits.push({ from: performance.now(), stage, stable: this.stable, gray, weight });
  }

  #registryBoundary(text: string): Boundary | null {
    const { version, instances } = JSON.parse(text) as {
      readonly version: string;
      readonly instances: readonly { readonly version: string; readonly inService: boolean }[];
    };
    if (version === this.newVersion) return { kind: 'registry', name: 'new' };
    const gray = instances.filter((each) => each.version === this.newVersion);
    if (gray.some(({ inService }) => inService)) return { kind: 'registry', name: 'gray in service' };
    if (gray.length > 0) return { kind: 'registry', name: 'gray beside' };
    return this.phase === 'reverting' ? { kind: 'registry', name: 'gray out of service' } : null;
  }
}

/** Null for entries that change no intent: evidence, heartbeats. */
function boundaryOf({ events }: Entry): Boundary | null {
  const phase = events.findLast((event): event is Phase => event.type === 'phase');
  if (events.some(({ type }) => type === 'accepted')) return { kind: 'journal', name: 'accepted' };
  if (phase?.phase === 'promoted' || phase?.phase === 'reverted') return { kind: 'end', name: phase.phase };
  if (phase !== undefined) return { kind: 'journal', name: nameOf(phase) };
  if (events.some(({ type }) => type === 'committed')) return { kind: 'journal', name: 'committed' };
  return events.some(({ type }) => type === 'holder') ? { kind: 'journal', name: 'taking over' } : null;
}

function nameOf({ phase, stage }: Phase): string {
  const staged = phase === 'scaling' || phase === 'shifting' || phase === 'judging';
  return staged ? `${phase} ${STAGES[stage!]}` : phase;
}

/** A run's name holds its process. */
function senderOf({ run }: Entry): number {
  return Number(/-(\d+)-[0-9a-f]{8}$/.exec(run)?.[1] ?? 0);
}
