import type { Check } from '../ports/check.ts';
import type { Clock } from '../ports/clock.ts';
import type { Event } from '../release/events.ts';
import { type Measure, packPast } from '../release/past.ts';
import { moved, type Plan } from '../release/plan.ts';
import { addressesOf, type Real } from '../release/real.ts';
import { comparisonKey, type State } from '../release/state.ts';
import type { Instant, Millis } from '../release/units.ts';
import type { CheckSpec } from '../spec/types.ts';
import { reasonOf } from './systems.ts';

export interface PastsGiven {
  readonly plan: Plan;
  readonly clock: Clock;
  check(spec: CheckSpec): Promise<Check>;
  debug(line: string): void;
}

/** Two hours are what the judge gains most from. */
const SPAN: Millis = 7_200_000;
/** A source that must first look hours back may take its time; nothing waits for it. */
const LIMIT: Millis = 20_000;
/** Of the journal's room, for all comparisons together, in characters. */
const ROOM = 1_500_000;

/**
 * Asks the comparisons what was before gray, once each, while the first stage that gives gray a share of the traffic is being
 * prepared. The release never waits for it: what comes after the judge has begun is left out.
 */
export class Pasts {
  readonly #given: PastsGiven;
  readonly #comparisons: readonly CheckSpec[];
  readonly #first: number;
  readonly #asked = new Set<string>();
  #asking = new AbortController();
  #answers: Event[] = [];

  constructor(given: PastsGiven) {
    const { stages } = given.plan;
    this.#given = given;
    this.#first = stages.findIndex(({ traffic }) => traffic.weight > 0);
    const all = stages.flatMap(({ checks }) => checks).filter(({ options }) => options.kind === 'compare');
    this.#comparisons = [
      ...new Map(all.map((check) => [comparisonKey(check.service, check.name), check])).values(),
    ];
  }

  ask(state: State, real: Real, now: Instant): void {
    const preparing = state.phase === 'scaling' || state.phase === 'shifting';
    if (!preparing || state.stage !== this.#first || state.confirmed >= this.#first) return;
    for (const check of this.#comparisons) {
      const key = comparisonKey(check.service, check.name);
      if (this.#asked.has(key) || state.history.has(key)) continue;
      this.#asked.add(key);
      void this.#put(check, real, now);
    }
  }

  /** The answers since the last call. */
  take(): Event[] {
    const answers = this.#answers;
    this.#answers = [];
    return answers;
  }

  stop(): void {
    if (this.#asked.size === 0) return;
    this.#asking.abort();
    this.#asking = new AbortController();
    this.#asked.clear();
    this.#answers = [];
  }

  async #put(check: CheckSpec, real: Real, now: Instant): Promise<void> {
    const { plan, debug } = this.#given;
    const service = moved(plan).find(({ name }) => name === check.service);
    if (service === undefined) return;
    const { signal } = this.#asking;
    const backend = (version: string) => ({
      version,
      addresses: addressesOf(real, service.name, version) ?? [],
    });
    try {
      const made = await this.#given.check(check);
      const past = await made.past?.(
        {
          stable: backend(service.from),
          gray: backend(service.to),
          span: { from: now - SPAN, to: now },
          sticky: plan.stages.some(({ traffic }) => traffic.sticky !== undefined),
        },
        AbortSignal.any([signal, AbortSignal.timeout(LIMIT)]),
      );
      if (past === undefined || signal.aborted) return;
      if (past.intervals.length === 0 && past.groups === null && past.slowOver === null) return;
      const { of } = check.options.metric as { readonly of: Measure };
      const packed = packPast(past, of, ROOM / this.#comparisons.length);
      this.#answers.push({ type: 'history', service: check.service, check: check.name, past: packed });
    } catch (error) {
      debug(`${check.name} of ${check.service} knows nothing of the time before: ${reasonOf(error)}`);
    }
  }
}
