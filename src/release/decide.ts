import { asksPeople, isApproved, withdrawal } from './approval.ts';
import type { Because } from './events.ts';
import { failureOf } from './failure.ts';
import { finalise } from './finalise.ts';
import { frozenBy } from './freeze.ts';
import { obey } from './hold.ts';
import { append, effectsAway, enter, hold, nextStage, STILL_LANDING, waitFor } from './moves.ts';
import { deployOutcome, registryOutcome, routerOutcome } from './outcomes.ts';
import { programOf } from './program.ts';
import { progress } from './progress.ts';
import { targetOf } from './real.ts';
import { revert } from './revert.ts';
import { isTerminal } from './state.ts';
import { verdictOf } from './verdict.ts';
import type { Decision, View } from './view.ts';

/** The next thing to do. Pure: the same view gives the same decision. */
export function decide(view: View): Decision {
  if (isTerminal(view.state)) return { do: 'end' };
  if (view.state.phase === 'finalising') return finalise(view);
  if (view.state.phase === 'reverting') return revert(view);
  const because = failureOf(view);
  if (because !== null) return turnBack(view, because);
  if (!view.quietOver) return waitFor(STILL_LANDING);
  const withdrawn = withdrawal(view);
  if (withdrawn !== null) return append(withdrawn);
  return obey(view) ?? forward(view);
}

function turnBack(view: View, because: Because): Decision {
  const { plan, state } = view;
  const { code } = because;
  const always =
    code === 'requested' || code === 'expired' || code === 'run-died' || view.turnedBack !== null;
  if (always || plan.revert.on.includes(kindOf(because))) {
    return { do: 'revert', wave: effectsAway(view), because };
  }
  if (state.held === null) return append(hold('inconclusive', because.says));
  return (view.quietOver ? obey(view) : null) ?? waitFor(because.says);
}

function kindOf({ code }: Because): 'failed' | 'cancelled' | 'deadline' {
  if (code === 'cancelled') return 'cancelled';
  return code === 'deadline' || code === 'inconclusive' ? 'deadline' : 'failed';
}

function forward(view: View): Decision {
  const { plan, state, real } = view;
  const { settled, wave, missing } = progress(programOf(plan, state, real));
  const starting = state.phase === 'registering' ? startedNow(view) : [];
  if (starting.length > 0) return append({ type: 'starting', services: starting });
  if (wave.length > 0) return { do: 'send', wave };
  if (!settled) return waitFor(missing.join('; '));
  if (state.held !== null && state.phase !== 'shifting') return waitFor(state.held.says);
  switch (state.phase) {
    case 'registering':
      if (state.accepted.purpose === 'release') return enter('deploying', null, registryOutcome(view));
      if (!view.endOver) return waitFor(STILL_LANDING);
      return append(...registryOutcome(view), {
        type: 'phase',
        phase: 'registered',
        because: { code: 'registered', says: 'the registry says what serves' },
      });
    case 'deploying':
      return frozen(view) ?? nextStage(view, firstStage(view), deployOutcome(view));
    case 'scaling':
      return thaw(view) ?? enter('shifting', state.stage);
    case 'shifting':
      return enter('judging', state.stage, routerOutcome(view));
    default:
      return judge(view);
  }
}

function judge(view: View): Decision {
  const { plan, state } = view;
  const verdict = verdictOf(view);
  if (verdict.result === 'open') return { do: 'wait', why: verdict.says, until: verdict.until };
  if (verdict.result === 'inconclusive') {
    const because: Because = { code: 'inconclusive', stage: state.stage, says: verdict.says };
    if (plan.inconclusive === 'revert') return { do: 'revert', wave: effectsAway(view), because };
    return append(hold('inconclusive', verdict.says));
  }
  if (state.stage + 1 < plan.stages.length) return frozen(view) ?? nextStage(view, state.stage + 1);
  if (plan.approval !== null && !isApproved(view))
    return append(hold('approval', asksPeople(plan.approval.people)));
  return enter('finalising', state.stage);
}

/** Services of which nothing runs yet: written down before the first is started, so that a refusal can take it back. */
function startedNow({ plan, state, real }: View): string[] {
  return plan.services
    .map(({ name }) => name)
    .filter((name) => {
      const target = targetOf(real, name);
      return !state.started.includes(name) && target.known && target.value.instances.length === 0;
    });
}

/** Whoever overrides before there is any evidence wants none: straight to full. */
function firstStage({ plan, state }: View): number {
  return state.override === null ? 0 : plan.stages.length - 1;
}

/** Asked before every rise of traffic; a person who overrides, or calls it an emergency, has given the reason already. */
function frozen({ plan, state, now }: View): Decision | null {
  const urgent = state.override !== null || state.accepted.emergency !== undefined;
  const why = urgent ? null : frozenBy(plan.freeze, now);
  return why === null ? null : waitFor(why);
}

/** A freeze that began while gray was scaled: traffic stays as it was, and what is served goes on being judged. */
function thaw(view: View): Decision | null {
  const waiting = frozen(view);
  return waiting !== null && view.state.confirmed >= 0 ? enter('judging', view.state.confirmed) : waiting;
}
