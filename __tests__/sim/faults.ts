import type { Asked } from '../../src/release/events.ts';
import type { Chance } from '../judge/random.ts';

/** What becomes of one order to a router or target, or of one push to the record. */
type Fate =
  /** It never arrives, and nobody says so. */
  | 'lost'
  /** It arrives, the answer does not. */
  | 'unanswered'
  /** It arrives as late as anything can. */
  | 'late'
  /** It arrives twice, the second time late. */
  | 'twice'
  /** It arrives, and the answer is an error. */
  | 'error'
  /** It is refused. */
  | 'refused'
  /** Some instances obey, others do not. */
  | 'partial';

/** One thing that goes wrong, or that somebody does. Times are virtual milliseconds since the history began. */
export type Fault =
  | {
      readonly kind: 'kill' | 'freeze';
      readonly machine: number;
      readonly step: number;
      readonly for: number;
    }
  | { readonly kind: 'order' | 'push'; readonly nth: number; readonly fate: Fate; readonly delay: number }
  | { readonly kind: Window; readonly at: number; readonly for: number }
  | { readonly kind: 'forgets'; readonly service: number; readonly at: number }
  | {
      readonly kind: 'crash';
      readonly service: number;
      readonly gray: boolean;
      readonly at: number;
      readonly count: number;
      readonly fails: boolean;
    }
  | {
      readonly kind: 'breaks';
      readonly service: number;
      readonly gray: boolean;
      readonly at: number;
      readonly for: number;
    }
  | { readonly kind: 'jump'; readonly machine: number; readonly at: number; readonly by: number }
  | { readonly kind: 'token' | 'cancel'; readonly machine: number; readonly at: number }
  | { readonly kind: 'ask'; readonly asked: Asked; readonly at: number }
  | { readonly kind: 'rival'; readonly what: Command; readonly at: number }
  | Trap;

/**
 * When a holder reads that it is in a phase, it sleeps, and another run comes. `late`: its next orders are as late as they can
 * be; `slow`: so are its next pushes, or the first of the other.
 */
export interface Trap {
  readonly kind: 'trap';
  readonly phase: (typeof TRAPPED)[number];
  /** Which such phase of the history, from 0. */
  readonly nth: number;
  /** At which of its looks there, from 0. */
  readonly look: number;
  readonly sleep: number;
  /** It sleeps until its lease is all but over instead. */
  readonly brink: boolean;
  readonly late: boolean;
  readonly slow: boolean;
  /** It dies when it has sent the next order after that. */
  readonly dies: boolean;
  readonly comes: Command | null;
}

export type Command = 'same' | 'other' | 'supersede' | 'revert' | 'advance' | 'follow';

const WINDOWS = [
  'record down',
  'record slow',
  'record stale',
  'router unreadable',
  'router stale',
  'target unreadable',
  'target stale',
  'source gone',
  'source spoiled',
  'source restarts',
  'checks hang',
] as const;

/** `record mute`: it can be read, and takes nothing. */
export type Window = (typeof WINDOWS)[number] | 'record mute';

const TRAPPED = ['deploying', 'scaling', 'shifting', 'judging', 'full', 'finalising', 'reverting'] as const;

const FATES: readonly Fate[] = ['lost', 'unanswered', 'late', 'twice', 'error', 'refused', 'partial'];
const PUSH_FATES: readonly Fate[] = ['lost', 'unanswered', 'late', 'error'];
const COMMANDS: readonly Command[] = ['same', 'other', 'supersede', 'revert', 'advance', 'follow'];
const ASKED: readonly Asked[] = ['revert', 'promote', 'pause', 'resume', 'approve'];

export interface Size {
  /** About how long an undisturbed release takes. */
  readonly length: number;
  readonly services: number;
  readonly fresh: number;
  readonly effect: number;
  readonly lease: number;
}

/** A few faults, each drawn by itself: any of them can be left out of a history. */
export function drawFaults(chance: Chance, size: Size): Fault[] {
  const count = chance.uniform() < 0.1 ? 0 : 1 + Math.floor(-Math.log(chance.uniform()) * 2.5);
  return Array.from({ length: Math.min(count, 12) }, () => drawFault(chance, size));
}

/** Drawn apart from the others, so that their histories stay what they were. */
export function drawMute(chance: Chance, { length, lease }: Size): Fault[] {
  if (chance.uniform() > 0.05) return [];
  return [{ kind: 'record mute', at: chance.uniform() * length, for: chance.uniform() * 3 * lease }];
}

type Draw = (chance: Chance, size: Size) => Fault;

/** How often each is drawn, relative to the others. */
const DRAWS: readonly (readonly [weight: number, draw: Draw])[] = [
  [14, (c) => ({ kind: 'kill', machine: machine(c), step: Math.floor(c.uniform() ** 1.5 * 160), for: 0 })],
  [
    8,
    (c, s) => ({
      kind: 'freeze',
      machine: machine(c),
      step: Math.floor(c.uniform() * 160),
      for: pause(c, s),
    }),
  ],
  [14, (c) => ({ kind: 'order', nth: Math.floor(c.uniform() * 12), fate: pick(c, FATES), delay: edge(c) })],
  [
    8,
    (c) => ({
      kind: 'push',
      nth: Math.floor(c.uniform() * 30),
      fate: pick(c, PUSH_FATES),
      delay: edge(c) * 2,
    }),
  ],
  [14, (c, s) => ({ kind: pick(c, WINDOWS), at: c.uniform() * s.length, for: pause(c, s) })],
  [3, (c, s) => ({ kind: 'forgets', service: some(c, s), at: c.uniform() * s.length })],
  [
    4,
    (c, s) => ({
      kind: 'crash',
      service: some(c, s),
      gray: half(c),
      at: c.uniform() * s.length,
      count: 1 + Math.floor(c.uniform() * 3),
      fails: half(c),
    }),
  ],
  [
    4,
    (c, s) => ({
      kind: 'breaks',
      service: some(c, s),
      gray: half(c),
      at: c.uniform() * s.length,
      for: pause(c, s),
    }),
  ],
  [
    2,
    (c, s) => ({
      kind: 'jump',
      machine: machine(c),
      at: c.uniform() * s.length,
      by: (c.uniform() - 0.5) * 20_000,
    }),
  ],
  [2, (c, s) => ({ kind: 'token', machine: machine(c), at: c.uniform() * s.length })],
  [4, (c, s) => ({ kind: 'cancel', machine: machine(c), at: c.uniform() * s.length })],
  [6, (c, s) => ({ kind: 'ask', asked: pick(c, ASKED), at: c.uniform() * s.length * 1.3 })],
  [7, (c, s) => ({ kind: 'rival', what: pick(c, COMMANDS), at: c.uniform() * s.length })],
  [24, trap],
];

const ALL_WEIGHTS = DRAWS.reduce((sum, [weight]) => sum + weight, 0);

function drawFault(chance: Chance, size: Size): Fault {
  let left = chance.uniform() * ALL_WEIGHTS;
  for (const [weight, draw] of DRAWS) {
    left -= weight;
    if (left < 0) return draw(chance, size);
  }
  return trap(chance, size);
}

function trap(chance: Chance, size: Size): Fault {
  return {
    kind: 'trap',
    phase: half(chance) ? pick(chance, ['shifting', 'judging', 'full']) : pick(chance, TRAPPED),
    nth: Math.floor(chance.uniform() ** 1.5 * 4),
    look: half(chance) ? 0 : Math.floor(chance.uniform() * 4),
    sleep: half(chance) ? pick(chance, [size.fresh, size.effect]) * edge(chance) : pause(chance, size),
    brink: chance.uniform() < 0.2,
    late: half(chance),
    slow: half(chance),
    dies: chance.uniform() < 0.25,
    comes: chance.uniform() < 0.7 ? pick(chance, COMMANDS) : null,
  };
}

/** A trap with everything at its edge. @param stage the stage whose check may fail */
export function drawDuel(chance: Chance, size: Size, stage: number): Trap {
  const phase = pick(chance, ['judging', 'judging', 'shifting', 'full'] as const);
  const sleep = pick(chance, [size.fresh, size.effect, size.lease]) * edge(chance);
  return {
    kind: 'trap',
    phase,
    nth: phase === 'full' ? 0 : stage,
    look: half(chance) ? 1 : Math.floor(chance.uniform() * 4),
    sleep,
    brink: half(chance),
    late: true,
    slow: half(chance),
    dies: chance.uniform() < 0.1,
    comes: pick(chance, ['follow', 'same', 'revert', 'supersede', 'advance']),
  };
}

/** Usually short, sometimes just above or below what the protocol waits for. */
function pause(chance: Chance, { fresh, effect, lease }: Size): number {
  const around = pick(chance, [fresh, fresh, effect, lease, lease + effect, 2 * lease]);
  return around * (0.3 + 0.9 * chance.uniform());
}

/** 0 to 1, often 1: what breaks, breaks at the edge. */
function edge(chance: Chance): number {
  return half(chance) ? 1 : chance.uniform();
}

function half(chance: Chance): boolean {
  return chance.uniform() < 0.5;
}

/** Mostly the first run. */
function machine(chance: Chance): number {
  return Math.floor(chance.uniform() ** 2 * 4);
}

function some(chance: Chance, { services }: Size): number {
  return Math.floor(chance.uniform() * services);
}

/** For people, in one line. */
export function nameOf(fault: Fault): string {
  return JSON.stringify(fault, (_key, value) =>
    typeof value === 'number' ? Math.round(value * 100) / 100 : value,
  );
}

export function pick<T>(chance: Chance, list: readonly T[]): T {
  return list[Math.floor(chance.uniform() * list.length)]!;
}
