import type { Client } from './client.ts';
import type { Repository } from './repository.ts';

/**
 * The text of a file in a commit; null where the commit has no such file.
 *
 * @param path from the repository's root, with slashes
 * @throws what Octokit throws, also where there is no such commit
 */
export async function fileIn(
  { rest }: Client,
  repository: Repository,
  commit: string,
  path: string,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    const { data } = await rest.repos.getContent({
      ...repository,
      path,
      ref: commit,
      request: { signal },
    });
    if (Array.isArray(data) || data.type !== 'file') return null;
    // Of a file over 1 MiB, which no spec is, GitHub leaves the content out.
    return Buffer.from(data.content, 'base64').toString('utf8');
  } catch (error) {
    const { status, message } = error as { status?: unknown; message?: unknown };
    if (status === 404 && !/no commit/i.test(String(message))) return null;
    throw error;
  }
}
