import { append, effectsAway, STILL_LANDING, waitFor } from './moves.ts';
import { registryOutcome } from './outcomes.ts';
import { programOf } from './program.ts';
import { progress } from './progress.ts';
import type { Decision, View } from './view.ts';

/** A revert that is not done after this long says what is left, and again when that changed and as much time has passed. */
const TELL_EVERY = 30_000;

/** Back to the initial version, from wherever the systems are: each step starts from what is read. */
export function revert(view: View): Decision {
  const { plan, state, real, now } = view;
  const away = effectsAway(view);
  const { settled, wave, missing } = progress(programOf(plan, state, real));
  const left = [...new Set([...missing, ...view.troubles])].join('; ');
  const since = state.incomplete?.at ?? state.phaseSince;
  if (!settled && now - since > TELL_EVERY && left !== state.incomplete?.says) {
    return append({ type: 'incomplete', says: left });
  }
  // Going to stable is allowed in every quiet period; removing anything is not.
  if (away.length > 0) return { do: 'send', wave: away };
  if (!view.quietOver) return waitFor(STILL_LANDING);
  if (wave.length > 0) return { do: 'send', wave };
  if (!settled || !view.endOver) return waitFor(left || STILL_LANDING);
  return append(...registryOutcome(view), { type: 'phase', phase: 'reverted' });
}
