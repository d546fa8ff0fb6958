import type { Clock } from '../../src/ports/clock.ts';
import type { Chance } from '../judge/random.ts';
import { giveTurn } from './platform.ts';
import type { Timeline } from './timeline.ts';

export interface Quirks {
  /** What its own clock shows when the history begins, in milliseconds. */
  readonly offset: number;
  /** How much faster its clock goes than true time: 0.02 is two percent. */
  readonly drift: number;
  /** How far its time of day is off, in milliseconds. */
  readonly skew: number;
}

/** 2026-01-05, 09:00 UTC, a Monday. */
const START = Date.UTC(2026, 0, 5, 9);
const TOO_LATE = new DOMException('it did not answer in time', 'TimeoutError');

/** A computer that carries one run: its clocks, its calls, and what becomes of them when it is stopped or killed. */
export class Machine {
  readonly name: string;
  readonly index: number;
  readonly clock: Clock;
  readonly cancel = new AbortController();
  /** Its token is refused from here on, in true time. */
  tokenUntil = Number.POSITIVE_INFINITY;
  /** When the record last kept it waiting, in true time. */
  blindAt = Number.NEGATIVE_INFINITY;
  /** Its program has come to its end. */
  ended = false;
  #dead = false;
  #frozenUntil = 0;
  /** When it was last stopped or killed, in true time. */
  disturbedAt = -1;
  #jumped = 0;
  readonly #timeline: Timeline;
  readonly #chance: Chance;
  readonly #quirks: Quirks;
  readonly #limits = new WeakMap<AbortSignal, Limit>();

  constructor(index: number, name: string, timeline: Timeline, chance: Chance, quirks: Quirks) {
    this.index = index;
    this.name = name;
    this.#timeline = timeline;
    this.#chance = chance;
    this.#quirks = quirks;
    this.clock = {
      monotonic: () => quirks.offset + timeline.now * (1 + quirks.drift),
      wall: () => Math.round(START + quirks.skew + this.#jumped + timeline.now * (1 + quirks.drift)),
      sleep: (length, signal) => this.#sleep(length, signal),
    };
  }

  get dead(): boolean {
    return this.#dead;
  }

  get alive(): boolean {
    return !this.#dead && !this.ended;
  }

  kill(): void {
    this.#dead = true;
    this.disturbedAt = this.#timeline.now;
  }

  /** Its timers and answers wait; what it has sent goes on. */
  freeze(length: number): void {
    this.#frozenUntil = Math.max(this.#frozenUntil, this.#timeline.now + length);
    this.disturbedAt = this.#frozenUntil;
  }

  jump(by: number): void {
    this.#jumped += by;
  }

  /** How long a time of its own clock truly is. */
  trueLength(length: number): number {
    return length / (1 + this.#quirks.drift);
  }

  throwDice(): number {
    return this.#chance.uniform();
  }

  draw(size: number): number[] {
    return Array.from({ length: size }, () => Math.floor(this.#chance.uniform() * 256));
  }

  /** Does something on this machine at a moment of true time, or when it goes on after that; never when it is dead. */
  wake(at: number, act: () => void): void {
    this.#timeline.at(at, () => {
      if (this.#dead) return;
      if (this.#timeline.now < this.#frozenUntil) return this.wake(this.#frozenUntil, act);
      giveTurn(this);
      act();
    });
  }

  /** As `AbortSignal.timeout`, on this machine's clock. It costs nothing until a call outlasts it. */
  timeout(limit: number): AbortSignal {
    const abort = new AbortController();
    const at = this.#timeline.now + this.trueLength(limit);
    this.#limits.set(abort.signal, { at, abort, set: false });
    return abort.signal;
  }

  /** As `AbortSignal.any`, which would not know of these limits. */
  any(signals: readonly AbortSignal[]): AbortSignal {
    const abort = new AbortController();
    const limits = signals.flatMap((signal) => this.#limits.get(signal) ?? []);
    if (limits.length > 0) {
      const at = Math.min(...limits.map((limit) => limit.at));
      this.#limits.set(abort.signal, { at, abort, set: false });
    }
    for (const signal of signals.filter((each) => !this.#limits.has(each))) {
      if (signal.aborted) abort.abort(signal.reason);
      else signal.addEventListener('abort', () => abort.abort(signal.reason), { once: true });
    }
    return abort.signal;
  }

  /** Whether the time of a call was over before now. */
  outlasted(signal: AbortSignal | undefined): boolean {
    return (
      signal !== undefined && (this.#limits.get(signal)?.at ?? Number.POSITIVE_INFINITY) < this.#timeline.now
    );
  }

  /**
   * Waits for an answer from elsewhere; it is made when it leaves there.
   *
   * @param at when it arrives, in true time; never for `Infinity`
   */
  call<T>(at: number, answer: () => T, signal?: AbortSignal): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#dead) return;
      const limit = signal === undefined ? undefined : this.#limits.get(signal);
      if (limit !== undefined && limit.at < at) this.#set(limit);
      if (signal?.aborted) return reject(signal.reason);
      if (signal !== undefined) signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      if (at === Number.POSITIVE_INFINITY) return;
      this.wake(at, () => {
        // Whoever gave up has closed the connection.
        if (signal?.aborted) return;
        try {
          resolve(answer());
        } catch (error) {
          reject(error);
        }
      });
    });
  }

  async #sleep(length: number, signal?: AbortSignal): Promise<void> {
    const until = this.#timeline.now + this.trueLength(Math.max(0, length));
    await this.call(until, () => {}, signal).catch(() => {});
  }

  #set(limit: Limit): void {
    if (limit.set) return;
    limit.set = true;
    this.wake(limit.at, () => limit.abort.abort(TOO_LATE));
  }
}

interface Limit {
  readonly at: number;
  readonly abort: AbortController;
  set: boolean;
}
