import type { Event, PhaseName } from './events.ts';
import { append, hold, nextStage } from './moves.ts';
import { programOf } from './program.ts';
import { progress } from './progress.ts';
import type { Decision, View } from './view.ts';

/** Where a release can stay as it is; shifting and registering are finished first. */
const HOLDABLE: ReadonlySet<PhaseName> = new Set<PhaseName>(['deploying', 'scaling', 'judging']);

/**
 * What people asked for, and what a held release does meanwhile. Held is in place: traffic stays and judging goes on. When
 * nobody answers within `hold.wait` the release is parked: traffic goes back to stable, gray is kept, and the run ends, for
 * gray is never served unsupervised. Null when nothing stands in the way of going on.
 */
export function obey(view: View): Decision | null {
  const { plan, state, real, now } = view;
  const { held, requests } = state;
  if (requests.promote !== undefined) return override(view, requests.promote.by);
  if (held === null) {
    if (requests.pause === undefined || !HOLDABLE.has(state.phase)) return null;
    return append(hold('paused', `${requests.pause.by} paused the release`));
  }
  const answer = requests.resume ?? (held.why === 'approval' ? requests.approve : undefined);
  if (answer !== undefined) return goOn(view, answer.by);
  if (!held.parked) {
    if (now - held.since < plan.hold.wait) return null;
    return append({ type: 'parked' });
  }
  const { settled, wave, missing } = progress(programOf(plan, state, real));
  if (wave.length > 0) return { do: 'send', wave };
  return settled ? { do: 'handover' } : { do: 'wait', why: missing.join('; '), until: null };
}

/** On with the stage from its beginning: traffic may have been away, and its clock starts again. */
function goOn(view: View, by: string): Decision {
  const { state } = view;
  const resumed: Event = { type: 'resumed', by };
  if (state.phase !== 'judging') return append(resumed);
  const unparked = { ...view, state: { ...state, held: null } };
  if (state.held?.parked) return nextStage(unparked, state.stage, [resumed]);
  return append(resumed, { type: 'phase', phase: 'judging', stage: state.stage });
}

/** A person promotes against or without a verdict: straight to full, where health can still turn it back. */
function override(view: View, by: string): Decision {
  const full = view.plan.stages.length - 1;
  const resumed: Event = { type: 'resumed', by };
  const { state } = view;
  if (state.phase === 'registering' || state.phase === 'deploying') return append(resumed);
  if (state.stage === full && !state.held?.parked) return append(resumed);
  return nextStage({ ...view, state: { ...state, held: null } }, full, [resumed]);
}
