import { type Asked, JOURNAL_VERSION } from '../release/events.ts';
import { isTerminal, keyOf, type State } from '../release/state.ts';
import type { Spec } from '../spec/types.ts';
import type { Wiring } from '../wire.ts';
import type { Ask } from './ask.ts';
import { carry, planOf } from './carry.ts';
import { environmentFailed, open } from './open.ts';
import { failed, isOutcome, type Outcome, outcomeOf, wrong } from './outcome.ts';
import { pinnedSpec } from './pinned.ts';
import { readSpec } from './read.ts';
import { resume } from './release.ts';

interface Live {
  readonly spec: Spec;
  readonly wiring: Wiring;
  readonly state: State;
}

/** Puts all traffic back at once: pre-empts whoever holds the release, and finishes the revert. */
export async function revert(
  ask: Ask,
  { onlyHeldBy = null }: { onlyHeldBy?: string | null } = {},
): Promise<Outcome> {
  return steer(ask, async ({ spec, state }) => {
    if (onlyHeldBy !== null && state.holder !== onlyHeldBy) {
      return { ...wrong(`${state.accepted.id} is not held by this job any more`, 'busy'), exit: 0, state };
    }
    if (state.phase === 'finalising') {
      return wrong(
        `${state.accepted.id} is past the point of no return; release the earlier version to undo it`,
      );
    }
    const pinned = await pinnedSpec(ask, state.accepted);
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
  return steer(ask, async ({ spec, wiring, state }) => {
    const { accepted } = state;
    if (ask.commit !== '' && accepted.commit !== null && !accepted.commit.startsWith(ask.commit)) {
      return wrong(
        `${accepted.id} releases commit ${accepted.commit.slice(0, 12)}, not ${ask.commit}; look again`,
      );
    }
    if (state.phase === 'reverting')
      return wrong(`${accepted.id} is being reverted; release the version again instead`);
    const asked = await request(ask, wiring, 'promote');
    if (asked !== null) return asked;
    return resume(ask, spec, state, { patient: false });
  });
}

async function steer(ask: Ask, act: (live: Live) => Promise<Outcome>): Promise<Outcome> {
  const read = await readSpec(ask);
  if (isOutcome(read)) return read;
  const opened = await open(ask, read.spec);
  if (isOutcome(opened)) return opened;
  const { state, wiring } = opened;
  if (state === null || isTerminal(state)) {
    const last = state === null ? '' : `; the last one, ${state.accepted.id}, ended ${state.phase}`;
    return wrong(`no release of ${read.spec.release} is live${last}`);
  }
  try {
    return await act({ spec: read.spec, wiring, state });
  } catch (error) {
    return environmentFailed(error);
  }
}

/** Appends a request without holding the release; its holder obeys. Null when it is in the journal. */
async function request(ask: Ask, wiring: Wiring, asked: Asked): Promise<Outcome | null> {
  const event = {
    type: 'request',
    asked,
    by: ask.by,
    reason: ask.reason,
    commit: ask.commit || null,
  } as const;
  for (let tries = 0; tries < 10; tries++) {
    const tip = await wiring.journal.read(AbortSignal.timeout(30_000));
    const entry = {
      v: JOURNAL_VERSION,
      n: tip.entries.length + 1,
      at: ask.clock.wall(),
      run: ask.me,
      events: [event],
    };
    const appended = await wiring.journal.append(tip, entry, AbortSignal.timeout(30_000));
    if (appended.result === 'accepted') return null;
  }
  return failed('the request could not be written: the journal moved each time');
}
