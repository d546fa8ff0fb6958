import type { Client } from '../github/client.ts';
import type { Reporter } from '../ports/reporter.ts';
import { combine } from '../report/reporters.ts';
import type { Place } from '../report/story.ts';
import { checkRuns } from '../report/surfaces/checks.ts';
import { pullRequestComment } from '../report/surfaces/comment.ts';
import { jobSummary } from '../report/surfaces/summary.ts';
import { terminal } from '../report/surfaces/terminal.ts';

interface Given {
  readonly client: Client | null;
  readonly place: Place;
  readonly summaryPath: string | null;
  say(line: string): void;
}

/** Where a workflow's release is seen: its log, the job summary, a check run for each phase, and one comment. */
export function actionReporters({ client, place, summaryPath, say }: Given): Reporter {
  const surfaces: Reporter[] = [terminal({ stream: process.stderr })];
  if (summaryPath !== null) surfaces.push(jobSummary(summaryPath));
  if (client !== null) surfaces.push(checkRuns(client, place), pullRequestComment(client, place));
  return combine(surfaces, say);
}
