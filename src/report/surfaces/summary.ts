import { writeFile } from 'node:fs/promises';
import type { Reporter } from '../../ports/reporter.ts';
import { keyOf } from '../../release/state.ts';
import { type PaceGiven, paced, stateUrgency } from '../pace.ts';
import { renderSummary } from '../summary.ts';

export interface SummaryGiven extends PaceGiven {
  /** The step's summary file, as the runner names it. */
  readonly path: string;
  /** What each release of the step has put into it, by the release. */
  readonly parts: Map<string, string>;
  /** GitHub requests so far; null where none are made. */
  requestsUsed(): number | null;
}

/** The job summary: the step's own file, written whole each time. */
export function summaryReporter(given: SummaryGiven): Reporter {
  return paced(
    {
      name: 'job summary',
      urgency: stateUrgency,
      write: (story, limited) => {
        given.parts.set(keyOf(story.state), renderSummary(story, given.requestsUsed()));
        return limited((signal) => writeFile(given.path, [...given.parts.values()].join('\n'), { signal }));
      },
    },
    given,
  );
}
