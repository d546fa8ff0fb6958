import type { Because } from './events.ts';
import { failureOf } from './failure.ts';
import { append, effectsAway, STILL_LANDING, waitFor } from './moves.ts';
import { registryOutcome } from './outcomes.ts';
import { moved } from './plan.ts';
import { programOf } from './program.ts';
import { progress } from './progress.ts';
import { routerOf } from './real.ts';
import { ALL } from './units.ts';
import type { Decision, View } from './view.ts';

/**
 * Makes the new version the permanent one. The default of a router, read back as new, is the point of no return: before it a
 * holder whose check had failed, or a successor that finds traffic gone, turns back; never a run that sent the default itself.
 */
export function finalise(view: View): Decision {
  const { plan, state, real } = view;
  const defaults = moved(plan).map((service) => isDefaultNew(view, service.name, service.to));
  if (!state.committed && !view.sentDefault && !defaults.includes(true)) {
    const because = failureOf(view) ?? trafficGone(view);
    // A router that cannot be read may have it already: neither back nor on before that is known.
    if (because !== null && defaults.includes(null)) return waitFor(because.says);
    if (because !== null) return { do: 'revert', wave: effectsAway(view), because };
  }
  if (!view.quietOver) return waitFor(STILL_LANDING);
  if (!state.committed && defaults.every((isNew) => isNew === true)) return append({ type: 'committed' });
  const { settled, wave, missing } = progress(programOf(plan, state, real));
  if (wave.length > 0) return { do: 'send', wave };
  if (!settled || !view.endOver) return waitFor(missing.join('; ') || STILL_LANDING);
  return append(...registryOutcome(view), { type: 'phase', phase: 'promoted', because: promotion(view) });
}

/** Null where the router cannot be read. */
function isDefaultNew({ real }: View, service: string, version: string): boolean | null {
  const router = routerOf(real, service);
  return router.known ? router.value.route?.stable.version === version : null;
}

function trafficGone(view: View): Because | null {
  const gone = moved(view.plan).some(({ name }) => {
    const router = routerOf(view.real, name);
    return router.known && (router.value.route?.gray?.rule.weight ?? 0) < ALL - router.value.step / 2;
  });
  if (!view.successor || !gone) return null;
  const says =
    'the run that held the release is gone, and traffic had gone back before the new version was final';
  return { code: 'run-died', says };
}

function promotion({ state }: View): Because {
  if (state.override === null) return { code: 'passed', says: 'every check of every stage passed' };
  const { by, reason } = state.override;
  return { code: 'overridden', says: `${by} promoted it${reason === '' ? '' : `: ${reason}`}` };
}
