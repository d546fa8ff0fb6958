import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oneLine } from '../command/output.ts';
import { git } from '../git/git.ts';
import { traitsOf } from '../spec/kinds.ts';
import type { Spec } from '../spec/types.ts';
import type { Ask } from './ask.ts';
import { stateDirOf } from './open.ts';
import { type Outcome, wrong } from './outcome.ts';

/** In a state folder: whose release it holds. */
const OWNER = 'repository';

/**
 * What runs on this machine is found by its state folder, in whose path is no repository: of two that call a release the same, one would
 * take the other's instances for its own. The folder belongs to whoever releases first; null where that is this one.
 */
export async function otherRepository(ask: Ask, spec: Spec): Promise<Outcome | null> {
  const here = spec.services.some(
    ({ target, router }) =>
      traitsOf('target', target.kind).endsWithJob || traitsOf('router', router.kind).endsWithJob,
  );
  const own = here ? await repositoryOf(ask) : null;
  if (own === null) return null;
  const folder = stateDirOf(ask, spec.release);
  const file = join(folder, OWNER);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    await writeFile(file, `${own}\n`, { flag: 'wx' });
    return null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const owner = oneLine(await readFile(file, 'utf8'), 200);
  if (owner === own || owner === '') return null;
  return wrong(
    `${folder} holds the release ${spec.release} of ${owner}, and this is ${own}: give the release another name, or the run a folder of its own with state; where the repository was moved, remove ${file}`,
  );
}

/** Without what differs between two checkouts of one repository; null where there is none, or it is a folder, which may be a copy of any. */
async function repositoryOf({ place: { server, repository }, workDir }: Ask): Promise<string | null> {
  if (server !== null && repository !== null) return plain(`${server}/${repository}`);
  const origin = await git(['remote', 'get-url', 'origin'], { cwd: workDir }).catch(() => '');
  return isOnHost(origin.trim()) ? plain(origin.trim()) : null;
}

function isOnHost(remote: string): boolean {
  return /^((?!file:)[a-z][a-z0-9+.-]*:\/\/|[^-/\\:][^/\\:]+:(?!:|\/\/))/i.test(remote);
}

/** `https://user@host/path.git` and `user@host:path` as `host/path`. */
export function plain(remote: string): string {
  return remote
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/^[^/@]*@/, '')
    .replace(/^([^/:]+):(?!\d+\/)/, '$1/')
    .replace(/\/*$/, '')
    .replace(/\.git$/, '')
    .toLowerCase();
}
