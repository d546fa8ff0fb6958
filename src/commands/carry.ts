import type { Ending } from '../controller/ending.ts';
import { Run, type RunGiven, type Shown } from '../controller/run.ts';
import type { Reporter } from '../ports/reporter.ts';
import type { Accepted } from '../release/events.ts';
import { makePlan, type Plan } from '../release/plan.ts';
import type { Story } from '../report/story.ts';
import { traits } from '../spec/generated/kinds.ts';
import type { Spec } from '../spec/types.ts';
import type { Wiring } from '../wire.ts';
import type { Ask } from './ask.ts';

/** Traits of a check kind, as generated from the adapters; a kind that this program does not know has none. */
export function checkTraits(kind: string): { readonly needsTraffic?: boolean; readonly repeats?: boolean } {
  return (
    (traits.check as Readonly<Record<string, { needsTraffic?: boolean; repeats?: boolean }>>)[kind] ?? {}
  );
}

/** The plan of an accepted release: the same for every run that carries it. */
export function planOf(spec: Spec, accepted: Accepted): Plan {
  const versions = new Map(Object.entries(accepted.versions));
  const serving = new Map(Object.entries(accepted.serving));
  return makePlan(spec, versions, serving, (kind) => checkTraits(kind).repeats === true);
}

export interface Carrying {
  readonly ask: Ask;
  readonly wiring: Wiring;
  readonly plan: Plan;
  /** By `releaseKey`. */
  readonly release: string;
  readonly preempt?: RunGiven['preempt'];
  readonly patient: boolean;
  readonly brief?: boolean;
}

/** Makes the run of a release, shows each of its looks on the surfaces, and carries it to its end. */
export async function carry(
  { ask, wiring, plan, release, preempt = null, patient, brief = false }: Carrying,
  begin: (run: Run) => Promise<void> | void,
): Promise<Ending> {
  const reporter = await ask.reporter();
  const evidence = await wiring.evidence(plan);
  const teller = new Teller(ask, plan, reporter);
  const run = new Run({
    plan,
    systems: await wiring.systems(),
    journal: wiring.journal,
    clock: ask.clock,
    release,
    me: ask.me,
    evidence,
    traits: checkTraits,
    cancel: ask.cancel,
    preempt,
    patient,
    brief,
    show: (look) => teller.tell(look, evidence),
    debug: ask.debug,
  });
  try {
    await begin(run);
    return await run.carry();
  } finally {
    await teller.close();
  }
}

/** Turns looks into the story that the surfaces show; a surface that fails concerns nobody here. */
class Teller {
  readonly #ask: Ask;
  readonly #plan: Plan;
  readonly #reporter: Reporter;
  #last: Story | null = null;

  constructor(ask: Ask, plan: Plan, reporter: Reporter) {
    this.#ask = ask;
    this.#plan = plan;
    this.#reporter = reporter;
  }

  tell(
    { state, real, waiting }: Shown,
    evidence: { judge(state: Shown['state']): Story['judged']; assessment: Story['assessment'] },
  ): void {
    const { place, clock } = this.#ask;
    this.#last = {
      plan: this.#plan,
      state,
      real,
      judged: evidence.judge(state),
      assessment: evidence.assessment,
      waiting,
      now: clock.wall(),
      place: {
        ...place,
        commit: state.accepted.commit,
        pullRequest: state.accepted.pullRequest ?? place.pullRequest,
      },
    };
    void this.#reporter.show(this.#last);
  }

  close(): Promise<void> {
    return this.#reporter.close(this.#last);
  }
}
