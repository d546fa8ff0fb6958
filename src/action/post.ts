import { getInput, getState, setSecret } from '@actions/core';
import type { Input } from './inputs.ts';

/**
 * After the job's step, also when it was cancelled or killed: a release that this job began and left live goes back to the
 * initial version. `main` forgets its mark when the release has ended and was told, or was handed over.
 */
void main();

async function main(): Promise<void> {
  const live = getState('live');
  if (live === '') return;
  const { parts } = await import('../engine.ts');
  const [{ makeAsk }, { afterJob }] = await Promise.all([parts.ask.action(), parts.post()]);
  const read = (name: Input) => (name === 'reason' ? 'the job ended before the release did' : getInput(name));
  const ask = await makeAsk('revert', read, { mask: setSecret, annotate: () => {}, live: () => {} });
  const outcome = await afterJob({ ...ask, by: 'the post step' }, live);
  process.stdout.write(`${outcome.decision}: ${outcome.message}\n`);
}
