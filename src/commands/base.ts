import { fold, type State } from '../release/state.ts';
import { changesEverywhere, changesOf } from '../report/changes/changes.ts';
import type { Against } from '../report/proposal/proposal.ts';
import { loadSpec } from '../spec/load.ts';
import type { Loaded, Spec } from '../spec/types.ts';
import type { Ask, Proposal } from './ask.ts';
import { openBeside } from './open.ts';

type Valid = Extract<Loaded, { readonly spec: Spec }>;

/** The spec of the branch that a pull request is to be merged into: valid, or why there is none. */
export type Base = Valid | Exclude<Against, { readonly how: 'changed' }>;

export function isValid(base: Base): base is Valid {
  return 'spec' in base;
}

/** @param path in the repository, with slashes */
export async function baseOf(ask: Ask, proposal: Proposal, path: string): Promise<Base> {
  let text: string | null;
  try {
    text = await proposal.baseText(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { how: 'unknown', why: `${path} of ${proposal.branch} cannot be read: ${why}` };
  }
  if (text === null) return { how: 'first' };
  const loaded = loadSpec(text, path, ask.environment === '' ? undefined : ask.environment);
  if (loaded.spec !== null) return loaded;
  const [first] = loaded.problems;
  return {
    how: 'unknown',
    why: `${path} of ${proposal.branch} has errors: line ${first?.line}: ${first?.message}`,
  };
}

/** Without an environment, what changes in each of them too. */
export function against(ask: Ask, base: Base, after: Valid): Against {
  if (!isValid(base)) return base;
  const changes = ask.environment === '' ? changesEverywhere(base, after) : changesOf(base.spec, after.spec);
  return { how: 'changed', changes };
}

/** The last release, from the journal that the base branch names: a stranger's spec could name any server. Null where none is known. */
export async function lastRelease(ask: Ask, base: Base): Promise<State | null> {
  if (!isValid(base)) return null;
  const { journal, release } = base.spec;
  try {
    const journals = await openBeside(ask, journal, release);
    const environment = ask.environment === '' ? 'default' : ask.environment;
    const tip = await journals.open(environment, release).read(AbortSignal.timeout(30_000));
    return fold(tip.entries);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    ask.say(`the last release is not known, so its traffic is not either: ${why}`);
    return null;
  }
}
