import type { Effect, Goal, Step } from '../release/goals.ts';
import { moved } from '../release/plan.ts';
import { programOf, stableTakesOver } from '../release/program.ts';
import type { Decision, View } from '../release/view.ts';

function stepsOf({ plan, state, real }: View): readonly Step[] {
  return programOf(plan, state, real);
}

/** What the phase wants of the routers. */
export function routesOf(view: View): Goal[] {
  return stepsOf(view)
    .flat(2)
    .filter(({ effect }) => effect.system === 'router');
}

/**
 * What reads as wanted and was ordered something else last, perhaps by an earlier holder: reads can be old, and orders late. No
 * router goes to a stable version that cannot take it, and no instance before its turn.
 */
export function unwritten(view: View): Goal[] {
  return [...unwrittenRouters(view), ...unstopped(view)];
}

function unstopped(view: View): Goal[] {
  for (const step of stepsOf(view)) {
    const goals = step.flat();
    if (goals.some(({ standing }) => standing !== 'met')) return [];
    const owed = goals.filter(
      ({ effect }) => effect.system === 'target' && stops(effect) && view.owed(effect),
    );
    if (owed.length > 0) return owed;
  }
  return [];
}

function stops(effect: Extract<Effect, { system: 'target' }>): boolean {
  return 'scale' in effect && effect.scale.size === 0;
}

function unwrittenRouters(view: View): Goal[] {
  return routesOf(view).filter(
    ({ effect, standing }) =>
      standing === 'met' && view.owed(effect) && !(effect.system === 'router' && waits(view, effect)),
  );
}

function waits({ plan, real }: View, { service, toStable }: Extract<Effect, { system: 'router' }>): boolean {
  const planned = moved(plan).find(({ name }) => name === service);
  return toStable && planned !== undefined && !stableTakesOver(real, planned);
}

/** Whether traffic is about to move, which goes before everything else. */
export function movesTraffic(decision: Decision): boolean {
  if (decision.do === 'revert') return true;
  return decision.do === 'send' && decision.wave.flat().some(({ system }) => system === 'router');
}
