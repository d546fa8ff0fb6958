import type { Client } from '../github/client.ts';
import { repositoryOf } from '../github/repository.ts';
import type { Clock } from '../ports/clock.ts';
import type { Reporter } from '../ports/reporter.ts';
import { combine } from '../report/reporters.ts';
import { alertReporter } from '../report/surfaces/alert.ts';
import { checksReporter } from '../report/surfaces/checks.ts';
import { commentReporter } from '../report/surfaces/comment.ts';
import { deploymentsReporter } from '../report/surfaces/deployments.ts';
import { type HtmlGiven, htmlReporter } from '../report/surfaces/html.ts';
import { noticesReporter } from '../report/surfaces/notices.ts';
import { summaryReporter } from '../report/surfaces/summary.ts';
import { type TerminalGiven, terminalReporter } from '../report/surfaces/terminal.ts';

interface Given {
  readonly client: Client | null;
  readonly repository: string | null;
  /** The step's summary file, and what releases have put into it. */
  readonly summary: { readonly path: string; readonly parts: Map<string, string> } | null;
  /** Before each line of the log, and in the name of the page. */
  readonly label?: string | undefined;
  /** The log. */
  readonly output: TerminalGiven['output'];
  requestsUsed(): number | null;
  /** This run's name in the journal. */
  readonly me: string;
  mask(secret: string): void;
  /** Where a page of the release is to be left; null for nowhere. */
  readonly report: Omit<HtmlGiven, 'say' | 'label'> | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  say(line: string): void;
}

/**
 * Where a workflow's release is seen: its log, the job summary, a check run for each phase, one comment, and what the spec or a
 * stuck revert asks for: a deployment, an issue, notices.
 */
export function actionReporters({
  client,
  repository,
  summary,
  label,
  output,
  requestsUsed,
  report,
  env,
  clock,
  say,
  me,
  mask,
}: Given): Reporter {
  const pace = { clock, onTrouble: say };
  const surfaces: Reporter[] = [terminalReporter({ clock, output, env, onRunner: true, label })];
  if (summary !== null) surfaces.push(summaryReporter({ ...pace, ...summary, requestsUsed }));
  if (report !== null) surfaces.push(htmlReporter({ ...report, label, say }));
  const named = repository === null ? null : repositoryOf(repository);
  if (client !== null && named !== null) {
    const given = { ...pace, client, repository: named };
    surfaces.push(
      checksReporter(given),
      commentReporter(given),
      deploymentsReporter(given),
      alertReporter(given),
    );
  }
  surfaces.push(noticesReporter({ ...pace, me, env, mask }));
  return combine(surfaces, say);
}
