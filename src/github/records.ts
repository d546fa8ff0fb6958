import type { GitRecordsClient } from '../ports/record.ts';
import type { Client } from './client.ts';
import type { Repository } from './repository.ts';

/** The git data API of one repository, as a record needs it. */
export function recordsOf({ rest }: Client, repository: Repository): GitRecordsClient {
  const { git } = rest;
  const options = (signal?: AbortSignal) => ({
    ...repository,
    ...(signal !== undefined && { request: { signal } }),
  });
  // The API writes `heads/x` where git writes `refs/heads/x`.
  const short = (ref: string) => ref.replace(/^refs\//, '');
  return {
    async ref(ref, signal) {
      try {
        const { data } = await git.getRef({ ...options(signal), ref: short(ref) });
        return data.ref === ref ? data.object.sha : null;
      } catch (error) {
        if ((error as { status?: unknown }).status === 404) return null;
        throw error;
      }
    },
    async refs(prefix, signal) {
      const { data } = await git.listMatchingRefs({ ...options(signal), ref: short(prefix) });
      return data.map(({ ref }) => ref);
    },
    async commit(sha, signal) {
      const { data } = await git.getCommit({ ...options(signal), commit_sha: sha });
      return { message: data.message, parent: data.parents[0]?.sha ?? null, tree: data.tree.sha };
    },
    async tree(sha, signal) {
      const { data } = await git.getTree({ ...options(signal), tree_sha: sha, recursive: '1' });
      if (data.truncated) throw new Error('the record has more files than GitHub lists');
      return data.tree.flatMap(({ path, sha: blob, type }) =>
        type === 'blob' && path && blob ? [{ path, sha: blob }] : [],
      );
    },
    async blob(sha, signal) {
      const { data } = await git.getBlob({ ...options(signal), file_sha: sha });
      return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8').toString('utf8');
    },
    async write(files, message, parent, signal) {
      const entry = { mode: '100644', type: 'blob' } as const;
      const tree = await git.createTree({
        ...options(signal),
        tree: files.map((file) => ({ ...entry, ...file })),
      });
      const parents = parent === null ? [] : [parent];
      const commit = await git.createCommit({ ...options(signal), message, tree: tree.data.sha, parents });
      return commit.data.sha;
    },
    async createRef(ref, sha, signal) {
      await git.createRef({ ...options(signal), ref, sha });
    },
    async updateRef(ref, sha, signal) {
      await git.updateRef({ ...options(signal), ref: short(ref), sha, force: false });
    },
  };
}
