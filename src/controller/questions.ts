import type { Answer, Check, Question } from '../ports/check.ts';
import type { Clock } from '../ports/clock.ts';
import type { Event } from '../release/events.ts';
import type { Moved, Plan, StagePlan } from '../release/plan.ts';
import { moved } from '../release/plan.ts';
import { addressesOf, type Real } from '../release/real.ts';
import { comparisonKey, findingKey, type State, slowOverIn } from '../release/state.ts';
import { grayGroups } from '../release/traffic.ts';
import type { Instant, Millis } from '../release/units.ts';
import { judgedFrom } from '../release/verdict.ts';
import type { CheckSpec } from '../spec/types.ts';
import { reasonOf } from './systems.ts';

export interface QuestionsGiven {
  readonly plan: Plan;
  readonly clock: Clock;
  check(spec: CheckSpec): Promise<Check>;
  traits(kind: string): { readonly needsTraffic?: boolean; readonly repeats?: boolean };
  /** Called when an answer came, so that the next look need not wait. */
  answered(answer: Answer): void;
}

/**
 * Asks the checks of the stage being judged, beside the looks, and keeps the answers until they are journaled. A check that
 * takes minutes holds up neither a heartbeat nor a revert.
 */
export class Questions {
  readonly #given: QuestionsGiven;
  readonly #asking = new Map<string, AbortController>();
  readonly #nextAt = new Map<string, Millis>();
  readonly #asked = new Map<string, { readonly spec: CheckSpec; readonly check: Check }>();
  #entered = '';
  #answers: Event[] = [];

  constructor(given: QuestionsGiven) {
    this.#given = given;
  }

  /** Starts what is due. Called at every look; a change of stage abandons what was being asked. */
  ask(state: State, real: Real, now: Instant): void {
    const stage = this.#given.plan.stages[state.stage];
    const entered = `${state.phase}/${state.stage}/${state.phaseSince}`;
    if (entered !== this.#entered) {
      this.stop();
      this.#entered = entered;
    }
    if (state.phase !== 'judging' || state.held?.parked || stage === undefined) return;
    for (const check of stage.checks) {
      const service = moved(this.#given.plan).find(({ name }) => name === check.service);
      if (service !== undefined && this.#due(state, stage, check, now))
        void this.#put(state, stage, service, check, real);
    }
  }

  /** The answers since the last call, oldest first. */
  take(): Event[] {
    const answers = this.#answers;
    this.#answers = [];
    return answers;
  }

  /** Nothing is being asked that has not been answered. */
  get idle(): boolean {
    return this.#asking.size === 0 && this.#answers.length === 0;
  }

  /** What the checks of this stage must know to go on in another run. */
  memories(): Event[] {
    return [...this.#asked.values()].flatMap(({ spec: { service, name }, check }): Event[] => {
      const memory = check.memory?.();
      return memory === undefined ? [] : [{ type: 'memory', service, check: name, memory }];
    });
  }

  stop(): void {
    for (const asking of this.#asking.values()) asking.abort();
    this.#asking.clear();
    this.#nextAt.clear();
    this.#asked.clear();
    this.#answers = [];
  }

  #due(state: State, stage: StagePlan, check: CheckSpec, now: Instant): boolean {
    const key = keyOf(check);
    const { needsTraffic, repeats } = this.#given.traits(check.options.kind);
    if (this.#asking.has(key) || this.#given.clock.monotonic() < (this.#nextAt.get(key) ?? 0)) return false;
    if (needsTraffic) return now >= judgedFrom({ plan: this.#given.plan, state });
    const found = state.findings.get(findingKey(state.stage, check.service, check.name));
    // A finding from before this stage was entered again is not evidence of this time.
    const answered =
      found !== undefined && found.at >= state.phaseSince && found.finding.result !== 'unknown';
    return !answered || (stage.full && repeats === true);
  }

  async #put(state: State, stage: StagePlan, service: Moved, check: CheckSpec, real: Real): Promise<void> {
    const key = keyOf(check);
    const asking = new AbortController();
    this.#asking.set(key, asking);
    this.#nextAt.set(key, this.#given.clock.monotonic() + this.#given.plan.timing.look);
    const question: Question = {
      stage: stage.name,
      service: service.name,
      stable: { version: service.from, addresses: addressesOf(real, service.name, service.from) ?? [] },
      gray: { version: service.to, addresses: addressesOf(real, service.name, service.to) ?? [] },
      since: judgedFrom({ plan: this.#given.plan, state }),
      groups: grayGroups(stage.traffic),
      slowOver: slowOverIn(state, service.name, check.name),
      memory: state.memories.get(comparisonKey(service.name, check.name)) ?? null,
    };
    const answer = await this.#answerOf(check, question, asking.signal);
    if (asking.signal.aborted) return;
    this.#asking.delete(key);
    const where = { stage: state.stage, service: service.name, check: check.name };
    this.#answers.push(
      'interval' in answer
        ? { type: 'interval', ...where, interval: answer.interval }
        : { type: 'finding', ...where, at: this.#given.clock.wall(), finding: answer },
    );
    this.#given.answered(answer);
  }

  /** A check that breaks is evidence that cannot be had, never a verdict. */
  async #answerOf(check: CheckSpec, question: Question, signal: AbortSignal): Promise<Answer> {
    try {
      const asked = await this.#given.check(check);
      this.#asked.set(keyOf(check), { spec: check, check: asked });
      return await asked.ask(question, signal);
    } catch (error) {
      return { result: 'unknown', says: `${check.name} could not be asked: ${reasonOf(error)}` };
    }
  }
}

function keyOf({ service, name }: CheckSpec): string {
  return `${service}/${name}`;
}
