import type { Ending } from '../controller/ending.ts';
import type { ReasonCode } from '../release/events.ts';
import type { State } from '../release/state.ts';

/** How a command ended: a value, never an exception. */
export interface Outcome {
  readonly decision: 'promoted' | 'reverted' | 'held' | 'running' | 'refused' | 'done';
  readonly reasonCode: ReasonCode;
  /** One or two sentences for people. */
  readonly message: string;
  /** 0 promoted or done; 1 reverted or refused by a check; 2 wrong input; 3 environment failed; 4 held. */
  readonly exit: 0 | 1 | 2 | 3 | 4;
  readonly state: State | null;
  /** A release is live that no run stays with: somebody has to look again. */
  readonly goesOn?: boolean;
  /** What the command found out, for machines; part of its JSON. */
  readonly report?: object;
}

export function isOutcome(value: object): value is Outcome {
  return 'exit' in value;
}

/** Wrong input: nothing was touched. */
export function wrong(message: string, reasonCode: ReasonCode = 'input-invalid'): Outcome {
  return { decision: 'refused', reasonCode, message, exit: 2, state: null };
}

/** The environment failed. */
export function failed(message: string, state: State | null = null): Outcome {
  return {
    decision: state === null ? 'refused' : 'running',
    reasonCode: 'environment-failed',
    message,
    exit: 3,
    state,
    goesOn: state !== null,
  };
}

export function outcomeOf(ending: Ending): Outcome {
  switch (ending.how) {
    case 'ended':
      return ended(ending.state);
    case 'held': {
      const { state } = ending;
      const message = `${state.held?.says ?? 'held'}; traffic is back on the initial version while a person is asked`;
      return { decision: 'held', reasonCode: 'inconclusive', message, exit: 4, state };
    }
    case 'left': {
      const { state } = ending;
      const message = `${state.accepted.id} goes on: ${state.phase} stage ${state.stage + 1}; the next advance looks at it again`;
      return { decision: 'running', reasonCode: 'passed', message, exit: 0, state, goesOn: true };
    }
    case 'busy': {
      const { state } = ending;
      const message = `${state.accepted.id} is live and held by run ${state.holder ?? 'nobody'}`;
      return { decision: 'running', reasonCode: 'busy', message, exit: 0, state };
    }
    case 'incomplete': {
      const { state } = ending;
      const message = `the revert is not finished; left to do: ${state.incomplete?.says ?? 'unknown'}`;
      return { decision: 'running', reasonCode: 'revert-incomplete', message, exit: 3, state, goesOn: true };
    }
    case 'failed':
      return failed(ending.says, ending.state);
    case 'gone':
      return gone(ending.state);
    case 'nothing':
      return {
        decision: 'done',
        reasonCode: 'registered',
        message: 'no release is live',
        exit: 0,
        state: null,
      };
  }
}

function ended(state: State): Outcome {
  const reasonCode = state.because?.code ?? 'passed';
  const message = state.because?.says ?? '';
  if (state.phase === 'registered')
    return { decision: 'done', reasonCode: 'registered', message, exit: 0, state };
  if (state.phase === 'promoted') return { decision: 'promoted', reasonCode, message, exit: 0, state };
  // Before the release phase nothing of the new version exists: it was not the version that failed.
  if (!state.deployed) return { decision: 'refused', reasonCode, message, exit: 3, state };
  return { decision: 'reverted', reasonCode, message, exit: 1, state };
}

/** A release ends before another begins: what it was doing when last seen says how it ended. */
function gone(state: State | null): Outcome {
  if (state?.phase === 'reverting') return ended({ ...state, phase: 'reverted' });
  if (state?.phase === 'finalising') return ended({ ...state, phase: 'promoted' });
  if (state === null) {
    const message = 'another run began a release first; nothing was touched';
    return { decision: 'refused', reasonCode: 'busy', message, exit: 1, state };
  }
  const message = 'another release has begun meanwhile; `status` says what serves';
  return { decision: 'running', reasonCode: 'busy', message, exit: 3, state };
}

/** Machine output; `v` grows when a field changes its meaning. */
export function toJson(outcome: Outcome): Record<string, unknown> {
  const { decision, reasonCode, message, exit, state, report } = outcome;
  return {
    v: 1,
    type: 'outcome',
    decision,
    reasonCode,
    message,
    exit,
    releaseId: state?.accepted.id ?? null,
    phase: state?.phase ?? null,
    versions: state?.accepted.versions ?? {},
    serving: state === null ? {} : servingAfter(state),
    ...(report !== undefined && { report }),
  };
}

/** The version of each service that serves once a release is over, as its journal says. */
export function servingAfter(state: State): Record<string, string> {
  const { serving, versions } = state.accepted;
  return state.phase === 'promoted' ? { ...serving, ...versions } : { ...serving };
}
