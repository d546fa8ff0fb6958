import { isTerminal } from '../release/state.ts';
import type { Ask } from './ask.ts';
import { environmentFailed, open } from './open.ts';
import { isOutcome, type Outcome } from './outcome.ts';
import { readSpec } from './read.ts';
import { resume } from './release.ts';

/**
 * After a job whose step was killed: what it held goes back to the initial version, or on to its end where it cannot go back any
 * more. A release that was over already is only told: the step died before all of it was.
 *
 * @param run the step's name in the journal
 */
export async function afterJob(ask: Ask, run: string): Promise<Outcome> {
  const read = await readSpec(ask);
  if (isOutcome(read)) return read;
  const opened = await open(ask, read.spec);
  if (isOutcome(opened)) return opened;
  const { state } = opened;
  if (state === null || state.holder !== run) {
    const message = `this job holds no release of ${read.spec.release} any more`;
    return { decision: 'done', reasonCode: 'registered', message, exit: 0, state };
  }
  const preempt = { by: ask.by, reason: ask.reason };
  try {
    return await resume(isTerminal(state) ? { ...ask, say: () => {} } : ask, read.spec, state, { preempt });
  } catch (error) {
    return environmentFailed(error);
  }
}
