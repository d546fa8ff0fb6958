import type { Approvers } from '../ports/approvers.ts';
import type { Client } from './client.ts';
import { describeFailure } from './permissions.ts';
import type { Repository } from './repository.ts';

/**
 * What GitHub knows of the people who may approve: reviews of this run's environments, and who opened the pull requests of a commit.
 *
 * @param run id of the workflow run
 */
export function approversOf({ rest }: Client, repository: Repository, run: string): Approvers {
  return {
    reviewers: (environment) =>
      explained(async () => {
        const { data } = await rest.actions.getReviewsForRun({ ...repository, run_id: Number(run) });
        const approved = data.filter(
          ({ state, environments }) =>
            state === 'approved' &&
            (environment === null || environments.some(({ name }) => name === environment)),
        );
        return [...new Set(approved.flatMap(({ user }) => user?.login ?? []))];
      }),
    authors: (commit) =>
      explained(async () => {
        if (commit === '') return [];
        const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({
          ...repository,
          commit_sha: commit,
          per_page: 100,
        });
        return data.flatMap(({ user }) => user?.login ?? []);
      }),
  };
}

async function explained<T>(asking: () => Promise<T>): Promise<T> {
  try {
    return await asking();
  } catch (error) {
    throw new Error(describeFailure(error, 'approvers').says, { cause: error });
  }
}
