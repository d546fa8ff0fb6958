import { isOutcome, type Outcome } from './outcome.ts';
import { readSpec, type SpecAsk } from './read.ts';

/** Checks one spec, whole: in the environment that is asked for, or in all of them. Reads nothing else. */
export async function validate(ask: SpecAsk): Promise<Outcome> {
  const read = await readSpec(ask, ask.environment === '');
  if (isOutcome(read)) return read;
  const warnings = read.problems.length;
  const found = warnings === 0 ? '' : `, with ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
  return {
    decision: 'done',
    reasonCode: 'passed',
    message: `${ask.specPath} is valid${found}`,
    exit: 0,
    state: null,
  };
}
