import {
  type Assessment,
  assess,
  explain,
  type JointState,
  noteStep,
  observe,
  recall,
  recallGroups,
  startJoint,
} from '../judge/joint.ts';
import { contextOf } from '../release/context.ts';
import type { Judgement } from '../release/events.ts';
import { intervalsOf } from '../release/past.ts';
import type { Plan } from '../release/plan.ts';
import { comparisonKey, type State } from '../release/state.ts';
import type { Judged } from '../release/view.ts';
import { type CountsGroups, setupOf } from './setup.ts';

/**
 * The judge of one release, fed with the evidence that the journal holds, in its order. It can always be made anew from the
 * journal: what it remembers is only how far it has read.
 */
export class Evidence {
  readonly #plan: Plan;
  readonly #countsGroups: CountsGroups;
  #joint: JointState | null = null;
  #fed = 0;
  /** Comparisons whose past was fed. */
  #pasts = 0;
  #stage = -1;
  #assessment: Assessment | null = null;

  constructor(plan: Plan, countsGroups: CountsGroups) {
    this.#plan = plan;
    this.#countsGroups = countsGroups;
  }

  /** The newest assessment, with its curves; null when nothing is compared. */
  get assessment(): Assessment | null {
    return this.#assessment;
  }

  /** Null when the release compares nothing. */
  judge(state: State): Judged | null {
    if (this.#joint === null || state.evidence.length < this.#fed || state.history.size !== this.#pasts) {
      this.#restart(state);
    }
    const joint = this.#joint!;
    if (joint.setup.metrics.length === 0) return null;
    for (const { stage, service, check, interval } of state.evidence.slice(this.#fed)) {
      if (stage !== this.#stage && this.#stage !== -1) noteStep(joint);
      this.#stage = stage;
      observe(joint, comparisonKey(service, check), interval);
    }
    this.#fed = state.evidence.length;
    this.#assessment = assess(joint);
    return this.#reduce(this.#assessment, state);
  }

  /** Where the evidence that gray is worse stands, of each comparison that has any. */
  lastWord(state: State): Judgement[] {
    if (this.judge(state) === null) return [];
    return Object.entries(this.#joint!.metrics).flatMap(([key, { logE, starts }]) => {
      return starts === null ? [] : [{ ...namesIn(key), worse: logE.worse }];
    });
  }

  #restart({ accepted, history }: State): void {
    const joint = startJoint(setupOf(this.#plan, this.#countsGroups, accepted.carried ?? []));
    for (const [key, past] of history) {
      for (const interval of intervalsOf(past)) recall(joint, key, interval);
      if (past.groups !== undefined) recallGroups(joint, key, past.groups);
    }
    this.#joint = joint;
    this.#pasts = history.size;
    this.#fed = 0;
    this.#stage = -1;
  }

  #reduce(assessment: Assessment, state: State): Judged {
    const versions = new Map(this.#plan.services.map((service) => [service.name, service]));
    const says = (key: string): string => {
      const { service, check } = namesIn(key);
      const { from, to } = versions.get(service)!;
      const said = explain(assessment, key, { gray: to ?? from, stable: from });
      return [said, ...contextOf(this.#plan, state, service, check)].join(' ');
    };
    const cause = assessment.cause[0] ?? null;
    return {
      decision: assessment.decision,
      cause,
      says: cause === null ? 'nothing is compared yet' : says(cause),
      metrics: new Map(
        Object.entries(assessment.metrics).map(([key, { goodEnough }]) => [
          key,
          { goodEnough, worse: this.#joint!.metrics[key]!.logE.worse, says: says(key) },
        ]),
      ),
    };
  }
}

/** Services have no slash in their name. */
function namesIn(key: string): { service: string; check: string } {
  const at = key.indexOf('/');
  return { service: key.slice(0, at), check: key.slice(at + 1) };
}
