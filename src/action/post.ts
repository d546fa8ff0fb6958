import { getInput, getState } from '@actions/core';
import { revert } from '../commands/steer.ts';
import type { Input } from './inputs.ts';

/**
 * After the job's step, also when it was cancelled or killed: a release that this job began and left live goes back to the
 * initial version. `main` forgets its mark when the release has ended or was handed over.
 */
const live = getState('live');
if (live !== '') {
  const { makeAsk } = await import('./ask.ts');
  const ask = await makeAsk('revert', (name: Input) => (name === 'reason' ? 'the job ended before the release did' : getInput(name)));
  const outcome = await revert({ ...ask, by: 'the post step' }, { onlyHeldBy: live });
  process.stdout.write(`${outcome.decision}: ${outcome.message}\n`);
}
