import { type Outcome, toJson } from './outcome.ts';

/** The gravest of several decides; all are told. */
export function together(outcomes: readonly Outcome[]): Outcome {
  const [first, ...others] = outcomes;
  if (first === undefined) {
    const message = 'no release is live';
    return { decision: 'done', reasonCode: 'registered', message, exit: 0, state: null };
  }
  if (others.length === 0) return first;
  const gravest = others.reduce((a, b) => (b.exit > a.exit ? b : a), first);
  return {
    ...gravest,
    message: outcomes.map(({ message }) => message).join('\n'),
    goesOn: outcomes.some(({ goesOn }) => goesOn === true),
    report: { releases: outcomes.map(toJson) },
  };
}
