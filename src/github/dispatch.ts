import type { Client } from './client.ts';
import type { Repository } from './repository.ts';

/** Runs that have not begun; those that have will ask for another one themselves. */
const WAITING: ReadonlySet<string | null> = new Set(['queued', 'waiting', 'pending', 'requested']);

/**
 * Asks for a run of a workflow of the repository, unless one waits to begin already: so there is one chain of looks, however
 * many jobs began it.
 *
 * @param workflow its file's name, under .github/workflows
 * @param ref a branch or tag
 */
export async function dispatchOnce(
  { rest }: Client,
  repository: Repository,
  workflow: string,
  ref: string,
): Promise<void> {
  const which = { ...repository, workflow_id: workflow };
  const { data } = await rest.actions.listWorkflowRuns({
    ...which,
    event: 'workflow_dispatch',
    per_page: 30,
  });
  if (data.workflow_runs.some(({ status }) => WAITING.has(status))) return;
  await rest.actions.createWorkflowDispatch({ ...which, ref });
}
