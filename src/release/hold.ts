import { approvalsAt, isApproved } from './approval.ts';
import type { Event, PhaseName } from './events.ts';
import { append, enter, hold, nextStage } from './moves.ts';
import { programOf } from './program.ts';
import { progress } from './progress.ts';
import { verdictOf } from './verdict.ts';
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
  // A shift that is under way is finished first: between it and the next there is no way round by stable.
  const shifting = state.phase === 'shifting' && held === null;
  if (requests.promote !== undefined && !shifting) return override(view, requests.promote.by);
  if (held === null) {
    if (!HOLDABLE.has(state.phase)) return null;
    if (requests.pause !== undefined)
      return append(hold('paused', `${requests.pause.by} paused the release`));
    // Where cancelling does not revert, it pauses.
    return view.cancelled ? append(hold('paused', 'the run was cancelled')) : null;
  }
  if (held.why === 'approval' && isApproved(view)) {
    const by = approvalsAt(view).map((each) => each.by);
    if (held.parked) return goOn(view, by.join(', '));
    // What was approved serves and has been watched: it need not be watched again.
    if (verdictOf(view).result === 'pass') return enter('finalising', state.stage, [resumed(by.join(', '))]);
  }
  if (requests.resume !== undefined) return goOn(view, requests.resume.by);
  if (!held.parked) {
    // A run that was told to stop has seconds: nobody is waited for.
    if (now - held.since < plan.hold.wait && !view.cancelled) return null;
    return append({ type: 'parked' });
  }
  const { settled, wave, missing } = progress(programOf(plan, state, real));
  if (wave.length > 0) return { do: 'send', wave };
  return settled ? { do: 'handover' } : { do: 'wait', why: missing.join('; '), until: null };
}

/** On with the stage from its beginning: traffic may have been away, and its clock starts again. */
function goOn(view: View, by: string): Decision {
  const { state } = view;
  if (state.phase !== 'judging') return append(resumed(by));
  const unparked = { ...view, state: { ...state, held: null } };
  if (state.held?.parked) return nextStage(unparked, state.stage, [resumed(by)]);
  return append(resumed(by), { type: 'phase', phase: 'judging', stage: state.stage });
}

/** A person promotes against or without a verdict: straight to full, where health can still turn it back. */
function override(view: View, by: string): Decision {
  const full = view.plan.stages.length - 1;
  const { state } = view;
  if (state.phase === 'registering' || state.phase === 'deploying') return append(resumed(by));
  if (state.stage === full && !state.held?.parked) return append(resumed(by));
  return nextStage({ ...view, state: { ...state, held: null } }, full, [resumed(by)]);
}

function resumed(by: string): Event {
  return { type: 'resumed', by };
}
