import type { Clock } from '../ports/clock.ts';
import type { Journal, JournalAppend, JournalTip } from '../ports/journal.ts';
import { type Entry, type Event, JOURNAL_VERSION } from '../release/events.ts';
import { fold, keyOf, type State } from '../release/state.ts';
import type { Millis } from '../release/units.ts';
import { reasonOf } from './systems.ts';

export interface SeenGiven {
  readonly journal: Journal;
  readonly clock: Clock;
  /** The release that is carried, by `releaseKey`. */
  readonly release: string;
  /** This run's name. */
  readonly me: string;
}

/** The journal as this run has last seen it, by its own reads and its own appends. */
export class Seen {
  readonly #given: SeenGiven;
  #tip: JournalTip = { id: null, entries: [] };
  #state: State | null = null;
  #ours: State | null = null;
  #readAt: Millis;

  constructor(given: SeenGiven) {
    this.#given = given;
    this.#readAt = given.clock.monotonic();
  }

  get tip(): JournalTip {
    return this.#tip;
  }

  /** Of whatever release the journal is about; null for none. */
  get state(): State | null {
    return this.#state;
  }

  /** As last seen, of the release that is carried: the journal may have gone on to another one. */
  get ours(): State | null {
    return this.#ours;
  }

  /** When it was last read. */
  get readAt(): Millis {
    return this.#readAt;
  }

  /** Null when the tip was read; otherwise why it was not. */
  async read(limit: Millis): Promise<string | null> {
    try {
      const tip = await this.#given.journal.read(AbortSignal.timeout(Math.round(limit)));
      if (this.#isOlder(tip)) return 'the journal answers with less than it held before';
      this.see(tip);
      this.#readAt = this.#given.clock.monotonic();
      return null;
    } catch (error) {
      return `the journal cannot be read: ${reasonOf(error)}`;
    }
  }

  /** @throws Unwritable, and whatever the journal's server says */
  async append(events: readonly Event[], signal: AbortSignal): Promise<JournalAppend> {
    const { journal, clock, me } = this.#given;
    const n = this.#tip.entries.length + 1;
    const entry: Entry = { v: JOURNAL_VERSION, n, at: clock.wall(), run: me, events };
    const appended = await journal.append(this.#tip, entry, signal);
    if (appended.result === 'accepted') this.see(appended.tip);
    return appended;
  }

  see(tip: JournalTip): void {
    if (this.#state !== null && tip.id === this.#tip.id) return;
    this.#tip = tip;
    this.#state = fold(tip.entries);
    if (this.#state !== null && keyOf(this.#state) === this.#given.release) this.#ours = this.#state;
  }

  /** A replica that lags behind: to go by it would be to do again what has been taken back since. */
  #isOlder({ id, entries }: JournalTip): boolean {
    const state = this.#state;
    if (state === null || id === this.#tip.id) return false;
    const other = fold(entries.slice(0, 1));
    if (other === null || keyOf(other) === keyOf(state)) return entries.length < this.#tip.entries.length;
    return other.accepted.fence < state.accepted.fence;
  }
}
