import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Accepted } from '../release/events.ts';
import { readSpecFile } from '../spec/file.ts';
import { loadSpec } from '../spec/load.ts';
import type { Spec } from '../spec/types.ts';
import type { Ask } from './ask.ts';

/**
 * The spec that a live release was accepted with, by its hash: the file as it is, or as it was in the pinned commit. The
 * journal says only which one it is; what it says comes from the repository.
 *
 * @throws Error when neither has that hash.
 */
export async function pinnedSpec(ask: Ask, accepted: Accepted): Promise<Spec> {
  const { path, sha256 } = accepted.spec;
  const text = (await fromFile(ask, path, sha256)) ?? (await fromCommit(ask, accepted.commit, path, sha256));
  if (text === null) {
    const commit =
      accepted.commit === null ? 'no commit is recorded' : `commit ${accepted.commit.slice(0, 12)}`;
    throw new Error(
      `${accepted.id} is live with another ${path} (sha256 ${sha256.slice(0, 12)}, ${commit}), which is not in this checkout; ` +
        'check out that commit, or let actions/checkout fetch it (fetch-depth: 0), and run again',
    );
  }
  const environment = accepted.environment === 'default' ? undefined : accepted.environment;
  const loaded = loadSpec(text, path, environment);
  if (loaded.spec === null)
    throw new Error(`the pinned ${path} is not valid for this version of gray-release`);
  return loaded.spec;
}

async function fromFile(ask: Ask, path: string, sha256: string): Promise<string | null> {
  const file = await readSpecFile(join(ask.workDir, path), path);
  return 'text' in file && hashOf(file.text) === sha256 ? file.text : null;
}

async function fromCommit(
  ask: Ask,
  commit: string | null,
  path: string,
  sha256: string,
): Promise<string | null> {
  if (commit === null || !/^[0-9a-f]{40,64}$/.test(commit)) return null;
  try {
    const run = promisify(execFile);
    const limits = { cwd: ask.workDir, maxBuffer: 4 << 20, timeout: 20_000 };
    const { stdout } = await run('git', ['cat-file', 'blob', `${commit}:${path}`], limits);
    return hashOf(stdout) === sha256 ? stdout : null;
  } catch {
    return null;
  }
}

/** SHA-256 of a spec's text, in hexadecimal: what acceptance pins. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
