import type { Client } from '../github/client.ts';
import { repositoryOf } from '../github/repository.ts';
import type { Clock } from '../ports/clock.ts';
import type { Reporter } from '../ports/reporter.ts';
import { combine } from '../report/reporters.ts';
import { checksReporter } from '../report/surfaces/checks.ts';
import { commentReporter } from '../report/surfaces/comment.ts';
import { summaryReporter } from '../report/surfaces/summary.ts';
import { terminalReporter } from '../report/surfaces/terminal.ts';

interface Given {
  readonly client: Client | null;
  readonly repository: string | null;
  readonly summaryPath: string | null;
  requestsUsed(): number | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  say(line: string): void;
}

/** Where a workflow's release is seen: its log, the job summary, a check run for each phase, and one comment. */
export function actionReporters({
  client,
  repository,
  summaryPath,
  requestsUsed,
  env,
  clock,
  say,
}: Given): Reporter {
  const pace = { clock, onTrouble: say };
  const surfaces: Reporter[] = [terminalReporter({ clock, output: process.stderr, env, onRunner: true })];
  if (summaryPath !== null) {
    surfaces.push(summaryReporter({ ...pace, path: summaryPath, requestsUsed }));
  }
  const named = repository === null ? null : repositoryOf(repository);
  if (client !== null && named !== null) {
    const given = { ...pace, client, repository: named };
    surfaces.push(checksReporter(given), commentReporter(given));
  }
  return combine(surfaces, say);
}
