/** An effect that a run has on the world, and the two sides of it that a run can be killed on. */
export interface Boundary {
  readonly kind: Kind;
  readonly name: string;
}

export const KINDS = [
  'journal',
  'route',
  'default',
  'scale up',
  'scale down',
  'registry',
  'permanent',
  'end',
] as const;

type Kind = (typeof KINDS)[number];

/**
 * - `before`: the run is dead before its order takes effect, and the order is lost
 * - `late`: the run is dead first, and its order lands nevertheless, within the time that the protocol allows
 * - `after`: the order has landed, and the run dies before it has the answer
 */
export type When = 'before' | 'late' | 'after';

/** Stages of the spec by their number, then `full`. */
export const STAGES = ['testers', 'few', 'full'] as const;

const PHASES = [
  'accepted',
  'deploying',
  ...STAGES.flatMap((stage) => [
    ...(stage === 'testers' ? [] : [`scaling ${stage}`]),
    `shifting ${stage}`,
    `judging ${stage}`,
  ]),
  'finalising',
  'committed',
  'reverting',
  'taking over',
];

/** Every boundary that a run must have been killed on, before and after. */
export const BOUNDARIES: readonly Boundary[] = [
  ...PHASES.map((name): Boundary => ({ kind: 'journal', name })),
  ...['testers', 'few', 'full', 'stable'].map((name): Boundary => ({ kind: 'route', name })),
  { kind: 'default', name: 'new' },
  ...['slice', 'few', 'full'].map((name): Boundary => ({ kind: 'scale up', name })),
  ...['old', 'gray'].map((name): Boundary => ({ kind: 'scale down', name })),
  ...['gray beside', 'gray in service', 'gray out of service', 'new'].map(
    (name): Boundary => ({ kind: 'registry', name }),
  ),
  { kind: 'permanent', name: 'new' },
  ...['promoted', 'reverted'].map((name): Boundary => ({ kind: 'end', name })),
];

export function labelOf({ kind, name }: Boundary): string {
  return `${kind} ${name}`;
}

/** After so many releases without a kill the rare ones are waited for no longer. */
const PATIENCE = 4;

/** Of what is to be killed how often, over all lanes of one scenario. */
export class Quota {
  readonly #wanted: number;
  readonly #coarse: boolean;
  readonly #counts = new Map<string, number>();
  readonly kills: { readonly boundary: Boundary; readonly when: When }[] = [];
  /** Releases since the last kill: where what is left is rare, others may be hit once more meanwhile. */
  #idle = 0;

  /** With fewer kills than there are boundaries, each kind of boundary counts as one. */
  constructor(wanted: number) {
    this.#wanted = wanted;
    this.#coarse = wanted < BOUNDARIES.length * 2;
    for (const key of this.#keys()) this.#counts.set(key, 0);
  }

  /** As many as were wanted, and more where that is what it takes to get everywhere. */
  get done(): boolean {
    return this.kills.length >= this.#wanted && this.missed.length === 0;
  }

  /** Whether this is among the boundaries that were hit least. */
  wants(boundary: Boundary, side: 'before' | 'after'): boolean {
    const count = this.#counts.get(this.#keyOf(boundary, side));
    if (count === undefined) return false;
    if (this.kills.length >= this.#wanted) return count === 0;
    return count <= Math.min(...this.#counts.values()) + Math.floor(this.#idle / PATIENCE);
  }

  /** Nothing was hit lately: whatever comes by is taken. */
  get waits(): boolean {
    return this.#idle > 1;
  }

  /** A release has ended. */
  idle(): void {
    this.#idle++;
  }

  hit(boundary: Boundary, when: When): void {
    const key = this.#keyOf(boundary, when === 'after' ? 'after' : 'before');
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    this.kills.push({ boundary, when });
    this.#idle = 0;
  }

  /** What should have been hit and never was. */
  get missed(): string[] {
    return [...this.#counts].filter(([, count]) => count === 0).map(([key]) => key);
  }

  #keys(): string[] {
    return BOUNDARIES.flatMap((boundary) =>
      (['before', 'after'] as const).map((side) => this.#keyOf(boundary, side)),
    );
  }

  #keyOf(boundary: Boundary, side: 'before' | 'after'): string {
    return `${side} ${this.#coarse ? boundary.kind : labelOf(boundary)}`;
  }
}
