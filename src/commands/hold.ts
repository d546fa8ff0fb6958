import type { State } from '../release/state.ts';
import type { Ask } from './ask.ts';
import { onLive, request } from './live.ts';
import { type Outcome, wrong } from './outcome.ts';
import { resume as goOn } from './release.ts';

/** Holds a live release where it is: traffic stays, judging goes on, and it can still revert. */
export async function pause(ask: Ask): Promise<Outcome> {
  return onLive(ask, async ({ wiring, state }) => {
    const { accepted, held, phase } = state;
    if (held !== null) return wrong(`${accepted.id} is held already: ${held.says}`);
    if (phase === 'reverting' || phase === 'finalising')
      return wrong(`${accepted.id} is ${phase}, which is not held up`);
    const refused = await request(ask, wiring, 'pause');
    if (refused !== null) return refused;
    return asked(state, `${accepted.id} is asked to pause; the run that holds it obeys at its next look`);
  });
}

/** Answers a release that is held: it goes on with its stage from the beginning. */
export async function resume(ask: Ask): Promise<Outcome> {
  return onLive(ask, async ({ spec, wiring, state }) => {
    const { accepted, held, requests } = state;
    if (held === null && requests.pause === undefined)
      return wrong(`${accepted.id} is not held; nothing waits to be resumed`);
    if (held?.why === 'approval')
      return wrong(`${accepted.id} waits for an approval; approve it, or promote or revert it`);
    const refused = await request(ask, wiring, 'resume');
    return refused ?? goOn(ask, spec, state, { patient: false });
  });
}

function asked(state: State, message: string): Outcome {
  return { decision: 'running', reasonCode: 'requested', message, exit: 0, state };
}
