import { keyOf } from '../release/state.ts';
import type { Ask } from './ask.ts';
import { carry, planOf } from './carry.ts';
import { onLive, otherCommit, request } from './live.ts';
import { open } from './open.ts';
import { isOutcome, type Outcome, outcomeOf, wrong } from './outcome.ts';
import { pinnedSpec } from './pinned.ts';
import { resume } from './release.ts';

/** Puts all traffic back at once: pre-empts whoever holds the release, and finishes the revert. */
export async function revert(ask: Ask): Promise<Outcome> {
  return onLive(ask, async ({ spec, state }) => {
    if (state.phase === 'finalising') {
      return wrong(
        `${state.accepted.id} is past the point of no return; release the earlier version to undo it`,
      );
    }
    const pinned = await pinnedSpec(ask, state.accepted, 'anywhere');
    const opened = await open(ask, { ...pinned, journal: spec.journal });
    if (isOutcome(opened)) return opened;
    const plan = planOf(pinned, state.accepted);
    const preempt = { by: ask.by, reason: ask.reason };
    const outcome = outcomeOf(
      await carry(
        { ask, wiring: opened.wiring, plan, release: keyOf(state), preempt, patient: true },
        () => {},
      ),
    );
    // Reverted is what was asked for.
    return outcome.decision === 'reverted' ? { ...outcome, exit: 0 } : outcome;
  });
}

/** Promotes a live release against or without a verdict; it ends as overridden, with the reason. */
export async function promote(ask: Ask): Promise<Outcome> {
  if (ask.reason === '') return wrong('promote overrides the evidence: say why with a reason');
  return onLive(ask, async ({ spec, wiring, state }) => {
    const { accepted } = state;
    const other = otherCommit(ask, state);
    if (other !== null) return other;
    if (state.phase === 'reverting')
      return wrong(`${accepted.id} is being reverted; release the version again instead`);
    const asked = await request(ask, wiring, 'promote');
    if (asked !== null) return asked;
    return resume(ask, spec, state, { patient: false });
  });
}
