import type { Event, HoldReason, PhaseName } from './events.ts';
import type { Effect } from './goals.ts';
import { programOf, toStable } from './program.ts';
import { progress } from './progress.ts';
import type { Decision, View } from './view.ts';

export const STILL_LANDING = 'what an earlier run sent can still land';

export function append(...events: Event[]): Decision {
  return { do: 'append', events };
}

export function waitFor(why: string): Decision {
  return { do: 'wait', why, until: null };
}

export function hold(why: HoldReason, says: string): Event {
  return { type: 'held', why, says };
}

export function enter(phase: PhaseName, stage: number | null, before: readonly Event[] = []): Decision {
  return append(...before, stage === null ? { type: 'phase', phase } : { type: 'phase', phase, stage });
}

/** A stage whose capacity is already there, as read in this look, needs no scaling of its own. */
export function nextStage(view: View, stage: number, before: readonly Event[] = []): Decision {
  const scaling = { ...view.state, phase: 'scaling' as const, stage };
  const { settled } = progress(programOf(view.plan, scaling, view.real));
  return enter(settled ? 'shifting' : 'scaling', stage, before);
}

/** The orders that put all traffic back on stable, where it may not be: by what is read, or by what was ordered last. */
export function effectsAway({ plan, state, real, owed }: View): readonly (readonly Effect[])[] {
  return toStable(plan, state, real)
    .map((group) => group.filter(({ standing, effect }) => standing !== 'met' || owed(effect)))
    .map((group) => group.map(({ effect }) => effect))
    .filter((group) => group.length > 0);
}
