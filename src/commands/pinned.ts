import { createHash } from 'node:crypto';
import { isAbsolute, join, normalize, sep } from 'node:path';
import { git } from '../git/git.ts';
import type { Accepted } from '../release/events.ts';
import { readSpecFile } from '../spec/file.ts';
import { loadSpec } from '../spec/load.ts';
import type { Spec } from '../spec/types.ts';
import type { Ask } from './ask.ts';

/**
 * The spec that a release was accepted with, by its hash: the file as it is, or as it was in the pinned commit. The journal says only
 * which one it is; what it says comes from the repository.
 *
 * @param where `anywhere` also asks the remote for a commit that is not here, which may take a while
 * @throws Error when none has that hash.
 */
export async function pinnedSpec(
  ask: Ask,
  accepted: Accepted,
  where: 'here' | 'anywhere' = 'here',
): Promise<Spec> {
  const { path, sha256 } = accepted.spec;
  const here = await pinnedText(ask.workDir, accepted);
  const text = here === null && where === 'anywhere' ? await fromRemote(ask, accepted) : here;
  if (text === null) {
    const commit =
      accepted.commit === null ? 'no commit is recorded' : `commit ${accepted.commit.slice(0, 12)}`;
    throw new Error(
      `${accepted.id} is live with another ${path} (sha256 ${sha256.slice(0, 12)}, ${commit}), which ${where === 'here' ? 'is not in this checkout' : 'is neither in this checkout nor at its remote'}; ` +
        'check out that commit, and run again',
    );
  }
  const environment = accepted.environment === 'default' ? undefined : accepted.environment;
  const loaded = loadSpec(text, path, environment);
  if (loaded.spec === null)
    throw new Error(`the pinned ${path} is not valid for this version of gray-release`);
  return loaded.spec;
}

/** Whoever may push to the journal chose the path: it names a file of the repository or nothing. */
export function isInside(path: string): boolean {
  return !isAbsolute(path) && !normalize(path).split(sep).includes('..');
}

/**
 * Its text as it was accepted, to the letter; null when neither the file nor the pinned commit is here with that hash.
 *
 * @param workDir absolute
 */
export async function pinnedText(
  workDir: string,
  { commit, spec: { path, sha256 } }: Pick<Accepted, 'spec' | 'commit'>,
): Promise<string | null> {
  if (!isInside(path)) return null;
  const file = await readSpecFile(join(workDir, path), path);
  if ('text' in file && hashOf(file.text) === sha256) return file.text;
  if (!isCommit(commit)) return null;
  const text = await git(['cat-file', 'blob', `${commit}:${path}`], { cwd: workDir }).catch(() => null);
  return text !== null && hashOf(text) === sha256 ? text : null;
}

/** A shallow checkout has one commit; the others are where it came from. */
async function fromRemote(
  { workDir, place, token }: Ask,
  { commit, spec: { path, sha256 } }: Accepted,
): Promise<string | null> {
  if (!isInside(path) || !isCommit(commit)) return null;
  const signal = AbortSignal.timeout(60_000);
  const ours = place.server !== null && place.repository !== null;
  try {
    const remote = ours
      ? `${place.server}/${place.repository}.git`
      : (await git(['remote', 'get-url', 'origin'], { cwd: workDir, signal })).trim();
    const [{ Repository }, { authentication }] = await Promise.all([
      import('../git/repository.ts'),
      import('../git/remote.ts'),
    ]);
    const repository = new Repository(authentication(remote, (ours && token) || undefined));
    const options = ['--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head'];
    await repository.run(['fetch', ...options, '--', remote, commit], signal);
    const text = await repository.run(['cat-file', 'blob', `${commit}:${path}`], signal);
    return hashOf(text) === sha256 ? text : null;
  } catch {
    return null;
  }
}

function isCommit(commit: string | null): commit is string {
  return commit !== null && /^[0-9a-f]{40,64}$/.test(commit);
}

/** SHA-256 of a spec's text, in hexadecimal: what acceptance pins. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
