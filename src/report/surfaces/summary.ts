import { writeFile } from 'node:fs/promises';
import type { Reporter } from '../../ports/reporter.ts';
import { type PaceGiven, paced, stateUrgency } from '../pace.ts';
import { renderSummary } from '../summary.ts';

export interface SummaryGiven extends PaceGiven {
  /** The step's summary file, as the runner names it. */
  readonly path: string;
  /** GitHub requests so far; null where none are made. */
  requestsUsed(): number | null;
}

/** The job summary: the step's own file, written whole each time. */
export function summaryReporter(given: SummaryGiven): Reporter {
  return paced(
    {
      name: 'job summary',
      urgency: stateUrgency,
      write: (story, limited) =>
        limited((signal) => writeFile(given.path, renderSummary(story, given.requestsUsed()), { signal })),
    },
    given,
  );
}
