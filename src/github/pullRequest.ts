import type { Client } from './client.ts';
import type { Repository } from './repository.ts';

/** The pull request that a commit belongs to: an open one first, else the one merged last; null when there is none. */
export async function findPullRequest(
  { rest }: Client,
  repository: Repository,
  commit: string,
  signal: AbortSignal,
): Promise<number | null> {
  const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({
    ...repository,
    commit_sha: commit,
    per_page: 100,
    request: { signal },
  });
  const open = data.find(({ state }) => state === 'open');
  const merged = data
    .filter(({ merged_at }) => merged_at !== null)
    .sort((a, b) => (b.merged_at ?? '').localeCompare(a.merged_at ?? ''));
  return (open ?? merged[0])?.number ?? null;
}
