import type { Assessment } from '../judge/joint.ts';
import type { Plan } from '../release/plan.ts';
import type { Real } from '../release/real.ts';
import type { State } from '../release/state.ts';
import type { Instant } from '../release/units.ts';
import type { Judged } from '../release/view.ts';

/** All that a surface may show of a release. Renderers are pure functions of it. */
export interface Story {
  readonly plan: Plan;
  readonly state: State;
  /** What the last look saw of the systems; where requests go is told from this, never guessed. */
  readonly real: Real | null;
  /** The judge's word, with its evidence and curves; null when nothing is compared. */
  readonly judged: Judged | null;
  readonly assessment: Assessment | null;
  /** What the release waits for now, in words, and when that ends at the latest. */
  readonly waiting: { readonly why: string; readonly until: Instant | null } | null;
  readonly now: Instant;
  readonly place: Place;
}

/** Where a release runs and what it came from; what is not known is null. */
export interface Place {
  readonly tool: string;
  /** `https://github.com`, without a slash at the end. */
  readonly server: string | null;
  /** `owner/name` */
  readonly repository: string | null;
  readonly commit: string | null;
  readonly pullRequest: number | null;
  readonly run: { readonly id: string; readonly url: string } | null;
  /** Path of the spec inside the repository. */
  readonly specPath: string;
  /** Addresses are shown as instance names. */
  readonly publicRepository: boolean;
}
