import type { Clock } from '../ports/clock.ts';
import { Unwritable } from '../ports/journal.ts';
import type { Event } from '../release/events.ts';
import type { State } from '../release/state.ts';
import type { Millis } from '../release/units.ts';
import type { Timing } from '../spec/types.ts';
import type { Evidence } from './evidence.ts';
import { Observed } from './observed.ts';
import type { Seen } from './seen.ts';
import { reasonOf } from './systems.ts';
import { mustReturnAt, type Tenure } from './tenure.ts';

interface ScribeGiven {
  readonly seen: Seen;
  readonly evidence: Evidence;
  readonly clock: Clock;
  readonly timing: Timing;
  /** This run's name. */
  readonly me: string;
}

/** That the journal takes no entry. */
interface Mute {
  readonly since: Millis;
  /** As last seen. */
  readonly why: string;
  /** It may take the last one yet. */
  readonly open: boolean;
}

/** However little is left of a lease, an append may take as long, in milliseconds. */
const LEAST_PATIENCE = 300;

/** Writes the journal: what was observed together with what was decided. */
export class Scribe {
  readonly #given: ScribeGiven;
  readonly #observed = new Observed();
  #mute: Mute | null = null;

  constructor(given: ScribeGiven) {
    this.#given = given;
  }

  /** Null while the journal takes what is written. */
  get mute(): Mute | null {
    return this.#mute;
  }

  /** What the journal says with what was observed since. */
  get state(): State {
    const { seen, me, clock } = this.#given;
    return this.#observed.over(seen.state!, me, clock.wall());
  }

  note(event: Event): void {
    this.#observed.note(event, this.state);
  }

  forget(): void {
    this.#observed.clear();
  }

  /**
   * Appends; refused or unresolved, the next look says what is.
   *
   * @param tenure null for a run that is to become the holder by it
   * @param hurry ends the waiting for an answer
   * @returns whether it was accepted, and the trouble with the journal, for people; null for none
   */
  async append(
    events: readonly Event[],
    tenure: Tenure | null,
    hurry: AbortSignal,
  ): Promise<{ readonly accepted: boolean; readonly trouble: string | null }> {
    const said = [
      ...this.#observed.events,
      ...this.#lastWord(events),
      ...events.filter(({ type }) => type !== 'heartbeat'),
    ];
    const limit = AbortSignal.timeout(Math.round(this.#patience(tenure)));
    try {
      const appended = await this.#given.seen.append(
        said.length === 0 ? events : said,
        AbortSignal.any([limit, hurry]),
      );
      if (appended.result !== 'accepted') {
        if (appended.result === 'unresolved') this.#muted(appended.why, true);
        else this.#muted('somebody else wrote first');
        return { accepted: false, trouble: null };
      }
      this.#mute = null;
      this.#observed.clear();
      if (tenure !== null) {
        tenure.leaseFrom = appended.began;
        tenure.mayBeOver = false;
      }
      return { accepted: true, trouble: null };
    } catch (error) {
      // What was observed must not stand in the way of what was decided.
      if (error instanceof Unwritable && !this.#observed.dropped) this.#observed.drop(reasonOf(error));
      else if (error instanceof Unwritable) throw error;
      this.#muted(reasonOf(error));
      return { accepted: false, trouble: `the journal: ${reasonOf(error)}` };
    }
  }

  #muted(why: string, open = false): void {
    this.#mute = { since: this.#mute?.since ?? this.#given.clock.monotonic(), why, open };
  }

  /** How long an append may take: none outlasts the moment at which a holder that cannot renew its lease has to go back. */
  #patience(tenure: Tenure | null): Millis {
    const { timing, seen, clock } = this.#given;
    if (tenure === null || seen.state?.phase === 'finalising') return timing.effect;
    const left = mustReturnAt(tenure, timing) - clock.monotonic();
    return left > 0 ? Math.min(timing.effect, Math.max(left, LEAST_PATIENCE)) : timing.effect;
  }

  /** A reverted release leaves where its evidence stood: another try of the same version goes on from there. */
  #lastWord(events: readonly Event[]): Event[] {
    if (!events.some((event) => event.type === 'phase' && event.phase === 'reverted')) return [];
    const judged = this.#given.evidence.lastWord(this.state);
    return judged.length === 0 ? [] : [{ type: 'judged', evidence: judged }];
  }
}
