import { atOnce } from '../util/atOnce.ts';
import type { Ask } from './ask.ts';
import { type Alive, labelOf, livesOf } from './lives.ts';
import { environmentFailed } from './open.ts';
import { isOutcome, type Outcome } from './outcome.ts';
import { resume } from './release.ts';
import { together } from './together.ts';

/** A look is mostly waiting, and one that waits for a dead run must not keep the others. */
const AT_ONCE = 8;

/**
 * One short look at every live release of the repository: goes on where the last look stopped, judges, moves, and hands over
 * again. A release whose run has died is reverted. One that another run holds is left to it.
 */
export async function advance(ask: Ask): Promise<Outcome> {
  const lives = await livesOf(ask);
  const several = lives.length > 1;
  const outcomes = await atOnce(lives, AT_ONCE, (each) =>
    isOutcome(each) ? Promise.resolve(each) : look(each, several),
  );
  return together(outcomes);
}

async function look({ ask, journal, state }: Alive, several: boolean): Promise<Outcome> {
  try {
    const asked = several ? labelled(ask, labelOf(state)) : ask;
    const outcome = await resume(asked, { journal }, state, { patient: false, brief: true });
    // That a person is asked was said when it began; a look that finds it so again is no failure.
    return outcome.decision === 'held' && state.held !== null ? { ...outcome, exit: 0 } : outcome;
  } catch (error) {
    return environmentFailed(error, state);
  }
}

function labelled(ask: Ask, label: string): Ask {
  return {
    ...ask,
    say: (line) => ask.say(`${label}: ${line}`),
    reporter: () => ask.reporter(label),
  };
}
