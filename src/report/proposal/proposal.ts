import type { Plan } from '../../release/plan.ts';
import type { Problem } from '../../spec/types.ts';
import type { Change } from '../changes/change.ts';
import type { Seen } from '../plan.ts';

/** How a proposed spec stands to that of the branch it is to be merged into. */
export type Against =
  | { readonly how: 'changed'; readonly changes: readonly Change[] }
  /** There is none on that branch. */
  | { readonly how: 'first' }
  /** Why is said in words. */
  | { readonly how: 'unknown'; readonly why: string };

/** What everybody is told of a spec that a pull request holds. */
export interface Proposed {
  readonly release: string;
  /** Empty for none. */
  readonly environment: string;
  /** The spec's path in the repository. */
  readonly path: string;
  /** Where the pull request is to be merged into. */
  readonly branch: string;
  readonly plan: Plan;
  readonly seen: Seen;
  readonly against: Against;
  /** Warnings of the spec. */
  readonly problems: readonly Problem[];
}

export function isUnchanged({ against }: Pick<Proposed, 'against'>): boolean {
  return against.how === 'changed' && against.changes.length === 0;
}

/** In a few words, for a heading: the fact first. */
export function againstWords({ against, branch }: Pick<Proposed, 'against' | 'branch'>): string {
  if (against.how === 'first') return 'its first spec';
  if (against.how === 'unknown') return `not compared with ${branch}`;
  const { length } = against.changes;
  const riskier = against.changes.filter((change) => change.riskier !== null).length;
  if (length === 0) return `as on ${branch}`;
  const many = `${length} ${length === 1 ? 'change' : 'changes'}`;
  if (riskier === 0) return many;
  return length === 1 ? '1 change, a riskier one' : `${many}, ${riskier} of them riskier`;
}
