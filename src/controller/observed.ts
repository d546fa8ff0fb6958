import { type Event, JOURNAL_VERSION } from '../release/events.ts';
import { apply, findingKey, type State } from '../release/state.ts';
import type { Instant } from '../release/units.ts';

/** What a run has observed and not yet appended: the next entry carries it, and decisions count it already. */
export class Observed {
  #events: readonly Event[] = [];

  get events(): readonly Event[] {
    return this.#events;
  }

  /** Nothing is left but the word that it could not be kept. */
  get dropped(): boolean {
    return this.#events.every(({ type }) => type === 'note');
  }

  clear(): void {
    this.#events = [];
  }

  drop(why: string): void {
    this.#events = [{ type: 'note', says: `what was observed could not be kept: ${why}` }];
  }

  /** The journal's state with what was observed since. */
  over(state: State, run: string, at: Instant): State {
    if (this.#events.length === 0) return state;
    return apply(state, { v: JOURNAL_VERSION, n: 0, at, run, events: this.#events });
  }

  /** Keeps an answer; a finding replaces the one before it, and one that says nothing new is not worth a line. */
  note(answer: Event, state: State): void {
    if (answer.type !== 'finding') {
      this.#events = [...this.#events, answer];
      return;
    }
    const { stage, service, check, finding } = answer;
    const before = state.findings.get(findingKey(stage, service, check));
    const known = before !== undefined && before.at >= state.phaseSince ? before.finding : null;
    if (known?.result === finding.result && known.says === finding.says) return;
    const others = this.#events.filter(
      (event) => !(event.type === 'finding' && event.service === service && event.check === check),
    );
    this.#events = [...others, answer];
  }
}
