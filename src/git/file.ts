import { git } from './git.ts';

/**
 * The text of a file in a commit of the checkout; null where the commit has no such file, undefined where there is no such commit
 * here.
 *
 * @param commit 40 or 64 hexadecimal digits
 * @param path from the repository's root, with slashes
 */
export async function fileHere(
  workDir: string,
  commit: string,
  path: string,
): Promise<string | null | undefined> {
  // A folder that looks like a repository, which anybody may propose, has settings that name programs.
  const run = (...args: string[]) =>
    git(['-c', 'safe.bareRepository=explicit', '--literal-pathspecs', ...args], { cwd: workDir });
  try {
    const listing = await run('ls-tree', '-z', '--full-tree', commit, '--', path);
    if (listing === '') return null;
    const [, blob] = /^\d+ blob ([0-9a-f]+)\t/.exec(listing) ?? [];
    return blob === undefined ? null : await run('cat-file', 'blob', blob);
  } catch {
    return undefined;
  }
}
