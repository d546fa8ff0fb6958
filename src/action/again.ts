import type { Outcome } from '../commands/outcome.ts';
import { makeClient } from '../github/client.ts';
import { dispatchOnce } from '../github/dispatch.ts';
import { loadEvent } from '../github/event.ts';
import { describeFailure } from '../github/permissions.ts';
import { repositoryOf } from '../github/repository.ts';

/** What is wrong with the `dispatch` input; null for nothing. */
export function wrongWorkflow(name: string): string | null {
  if (name === '' || /^[A-Za-z0-9_][\w.-]*\.ya?ml$/.test(name)) return null;
  const read = JSON.stringify(name.slice(0, 80));
  return `dispatch is ${read}; the file name of a workflow is expected, such as "advance.yml"`;
}

/**
 * A release goes on without a run: has `workflow` look at it. Where that cannot be asked for, the step fails, for nobody would
 * look again.
 */
export async function lookAgain(
  outcome: Outcome,
  workflow: string,
  token: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Outcome> {
  const event = await loadEvent(env);
  const repository = repositoryOf(event.repository ?? '');
  const why = async (): Promise<string | null> => {
    if (token === '' || repository === null || event.branch === null)
      return 'it takes a token, a repository and a branch';
    const log = (line: string) => process.stderr.write(`${line}\n`);
    const client = makeClient({ token, baseUrl: event.api, env, log, spaceWrites: false });
    try {
      await dispatchOnce(client, repository, workflow, event.branch);
      return null;
    } catch (error) {
      return describeFailure(error, 'dispatch').says;
    }
  };
  const failed = await why();
  if (failed === null) return { ...outcome, message: `${outcome.message}; ${workflow} is asked to` };
  const message = `${outcome.message}\n${workflow} could not be asked to: ${failed}`;
  return { ...outcome, message, exit: 3 };
}
