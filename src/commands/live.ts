import { type Asked, JOURNAL_VERSION, type Judgement } from '../release/events.ts';
import { isTerminal, type State } from '../release/state.ts';
import type { Spec } from '../spec/types.ts';
import type { Wiring } from '../wire.ts';
import type { Ask } from './ask.ts';
import { environmentFailed, open } from './open.ts';
import { failed, isOutcome, type Outcome, wrong } from './outcome.ts';
import { readSpec } from './read.ts';

export interface Live {
  readonly spec: Spec;
  readonly wiring: Wiring;
  readonly state: State;
}

/** Acts on the live release of the spec; refuses where there is none. */
export async function onLive(ask: Ask, act: (live: Live) => Promise<Outcome>): Promise<Outcome> {
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

/** Whoever moves a release forward says which commit they looked at; null when it is that one, or none was said. */
export function otherCommit({ commit }: Ask, { accepted }: State): Outcome | null {
  if (commit === '' || accepted.commit === null || accepted.commit.startsWith(commit)) return null;
  return wrong(`${accepted.id} releases commit ${accepted.commit.slice(0, 12)}, not ${commit}; look again`);
}

interface Requested {
  /** Whose request it is; who asked, where it is not said. */
  readonly people?: readonly string[];
  /** Of an approval: the evidence that they saw. */
  readonly saw?: readonly Judgement[];
}

/** Appends a request without holding the release; its holder obeys. Null when it is in the journal. */
export async function request(
  ask: Ask,
  wiring: Wiring,
  asked: Asked,
  { people = [ask.by], saw }: Requested = {},
): Promise<Outcome | null> {
  const events = people.map((by) => ({
    type: 'request' as const,
    asked,
    by,
    reason: ask.reason,
    commit: ask.commit || null,
    ...(saw !== undefined && { saw }),
  }));
  for (let tries = 0; tries < 10; tries++) {
    const tip = await wiring.journal.read(AbortSignal.timeout(30_000));
    const entry = {
      v: JOURNAL_VERSION,
      n: tip.entries.length + 1,
      at: ask.clock.wall(),
      run: ask.me,
      events,
    };
    const appended = await wiring.journal.append(tip, entry, AbortSignal.timeout(30_000));
    if (appended.result === 'accepted') return null;
  }
  return failed('the request could not be written: the journal moved each time');
}
