import { join, normalize } from 'node:path';
import type { State } from '../release/state.ts';
import { readSpecFile } from '../spec/file.ts';
import { loadSpec } from '../spec/load.ts';
import type { Spec } from '../spec/types.ts';
import type { Ask } from './ask.ts';
import { type Outcome, wrong } from './outcome.ts';
import { isInside } from './pinned.ts';

/**
 * Two specs of one release name share a journal and a registry, and each would take the other's services for gone. A spec that
 * was moved leaves none behind.
 *
 * @param last what the journal holds
 */
export async function sameName(ask: Ask, { release }: Spec, last: State | null): Promise<Outcome | null> {
  const path = last?.accepted.spec.path ?? ask.specPath;
  if (normalize(path) === normalize(ask.specPath) || !isInside(path)) return null;
  const file = await readSpecFile(join(ask.workDir, path), path);
  if ('problem' in file || loadSpec(file.text, path).spec?.release !== release) return null;
  return wrong(
    `${ask.specPath} and ${path} both say release: ${release}, and ${last?.accepted.id} was of ${path}; give one of them another name`,
  );
}
