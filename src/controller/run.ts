import type { Clock } from '../ports/clock.ts';
import type { Journal, JournalTip } from '../ports/journal.ts';
import { decide } from '../release/decide.ts';
import { type Entry, type Event, JOURNAL_VERSION } from '../release/events.ts';
import type { Effect, Goal } from '../release/goals.ts';
import { effectsAway } from '../release/moves.ts';
import type { Plan } from '../release/plan.ts';
import { programOf } from '../release/program.ts';
import type { Real } from '../release/real.ts';
import { fold, isTerminal, keyOf, type State } from '../release/state.ts';
import type { Millis } from '../release/units.ts';
import type { Decision, View } from '../release/view.ts';
import type { Ending } from './ending.ts';
import type { Evidence } from './evidence.ts';
import { Observed } from './observed.ts';
import { Questions, type QuestionsGiven } from './questions.ts';
import { sayLook } from './say.ts';
import { send } from './send.ts';
import { Shortage } from './shortage.ts';
import { readAll, reasonOf, type Systems } from './systems.ts';
import * as tenures from './tenure.ts';

export interface RunGiven {
  readonly plan: Plan;
  readonly systems: Systems;
  readonly journal: Journal;
  readonly clock: Clock;
  /** The release that is carried, by `releaseKey`: the journal may have gone on to another one. */
  readonly release: string;
  /** This run's name in the journal: unique among all runs, ever. */
  readonly me: string;
  readonly evidence: Evidence;
  readonly traits: QuestionsGiven['traits'];
  /** Aborts when the run is asked to stop. */
  readonly cancel: AbortSignal;
  /** Wants the release reverted, and pre-empts its holder for it. */
  readonly preempt: { readonly by: string; readonly reason: string } | null;
  /** Whether to wait for the holder to end or to die, or to leave as soon as it is seen alive. */
  readonly patient: boolean;
  /** Called after every look. */
  show(look: Shown): void;
  /** One line for people who ask for every step. */
  debug(line: string): void;
}

/** What a look found, for the reports. */
export interface Shown {
  readonly state: State;
  readonly real: Real | null;
  readonly waiting: { readonly why: string; readonly until: number | null } | null;
}

const AT_ONCE = 20;
const SETTLING = 300;
const RETRY_AT_MOST = 5_000;

/**
 * Carries a release on from whatever the journal says to its end: look, decide, perform, read back, append. The only place
 * where effects and appends happen.
 */
export class Run {
  readonly #given: RunGiven;
  readonly #questions: Questions;
  #tip: JournalTip = { id: null, entries: [] };
  #state: State | null = null;
  /** As last seen, of the release that is carried. */
  #ours: State | null = null;
  #tenure: tenures.Tenure | null = null;
  readonly #observed = new Observed();
  #lastReal: Real | null = null;
  #troubles: readonly string[] = [];
  #lastWave = '';
  #repeats = 0;
  readonly #shortage = new Shortage();
  #unchanged: { id: string | null; since: Millis } | null = null;
  #wake = new AbortController();

  constructor(given: RunGiven) {
    this.#given = given;
    this.#questions = new Questions({
      plan: given.plan,
      clock: given.clock,
      check: (spec) => given.systems.check(spec),
      traits: given.traits,
      answered: () => this.#wake.abort(),
    });
    given.cancel.addEventListener('abort', () => this.#wake.abort(), { once: true });
  }

  /** The caller's own accepted entry made this run the holder. */
  begin(tip: JournalTip, began: Millis): void {
    this.#seen(tip);
    this.#tenure = tenures.beginTenure('accepted', began, this.#timing);
  }

  async carry(): Promise<Ending> {
    try {
      for (;;) {
        const next = await this.#look();
        if (typeof next !== 'number') return next;
        if (!this.#wake.signal.aborted) await this.#given.clock.sleep(next, this.#wake.signal);
        this.#wake = new AbortController();
      }
    } finally {
      this.#questions.stop();
    }
  }

  get #timing() {
    return this.#given.plan.timing;
  }

  #now(): Millis {
    return this.#given.clock.monotonic();
  }

  async #look(): Promise<Ending | Millis> {
    const seen = this.#now();
    const trouble = await this.#readTip();
    const state = this.#state;
    if (state === null) {
      if (trouble === null) return { how: 'nothing' };
      return { how: 'failed', state: null, says: trouble };
    }
    if (keyOf(state) !== this.#given.release) return { how: 'gone', state: this.#ours };
    if (isTerminal(state)) return this.#end(state);
    if (state.holder !== this.#given.me) return trouble === null ? this.#wait(state) : this.#timing.fresh;
    this.#tenure ??= tenures.beginTenure('unknowing', seen, this.#timing);
    if (trouble === null && !tenures.leaseLasts(this.#tenure, this.#now(), this.#timing)) {
      return this.#append([{ type: 'heartbeat' }]);
    }
    return this.#hold(seen, this.#tenure, trouble);
  }

  /** One look of the holder. `trouble`: the journal could not be read, so nothing may be raised. */
  async #hold(seen: Millis, tenure: tenures.Tenure, trouble: string | null): Promise<Ending | Millis> {
    const { plan, systems, clock } = this.#given;
    const real = await readAll(systems, plan, Math.round(this.#timing.fresh * 0.6));
    this.#lastReal = real;
    this.#collect(real);
    const view = this.#view(real, tenure);
    const decision = decide(view);
    this.#settle(decision, tenure);
    this.#given.debug(sayLook(view, decision, trouble));
    this.#show(view.state, decision);
    if (trouble !== null) return this.#withoutJournal(view, decision, tenure, trouble);
    this.#questions.ask(view.state, real, clock.wall());
    if (tenure.mustWrite && this.#now() >= tenure.quietUntil) return this.#assert(view, seen, tenure);
    return this.#perform(decision, view, seen, tenure);
  }

  async #perform(
    decision: Decision,
    view: View,
    seen: Millis,
    tenure: tenures.Tenure,
  ): Promise<Ending | Millis> {
    switch (decision.do) {
      case 'send':
        return this.#send(decision.wave, seen, tenure);
      case 'append':
        return this.#append(decision.events);
      case 'revert':
        await this.#send(decision.wave, seen, tenure);
        return this.#append([{ type: 'phase', phase: 'reverting', because: decision.because }]);
      case 'handover': {
        const pause = await this.#append([{ type: 'holder', run: null, why: 'handover' }]);
        return this.#state?.holder === null ? { how: 'held', state: this.#state } : pause;
      }
      case 'end':
        return this.#end(view.state);
      case 'wait':
        return this.#rest(view, decision, tenure);
    }
  }

  #rest(
    view: View,
    { until }: Extract<Decision, { do: 'wait' }>,
    tenure: tenures.Tenure,
  ): Promise<Millis> | Millis | Ending {
    const { plan, clock } = this.#given;
    const { state, now } = view;
    if (tenures.heartbeatDue(tenure, this.#now(), this.#timing)) return this.#append([{ type: 'heartbeat' }]);
    if (state.phase === 'reverting' && now - state.phaseSince > plan.revert.within) {
      return { how: 'incomplete', state };
    }
    const due = tenure.leaseFrom + this.#timing.lease / 3 - this.#now();
    const settling = state.phase === 'judging' ? Math.min(this.#timing.fresh, this.#timing.look) : SETTLING;
    const deadline = until === null ? settling : Math.max(AT_ONCE, until - clock.wall());
    return Math.max(AT_ONCE, Math.min(settling, due, deadline));
  }

  async #send(wave: readonly (readonly Effect[])[], seen: Millis, tenure: tenures.Tenure): Promise<Millis> {
    const { systems, clock } = this.#given;
    const sent = await send(wave, {
      systems,
      fence: this.#state!.fence,
      limit: Math.round((this.#timing.effect * 2) / 3),
      lease: this.#timing.lease,
      mayRaise: () => clock.monotonic() - seen <= this.#timing.fresh,
      mayReturn: () => tenures.leaseLasts(tenure, clock.monotonic(), this.#timing),
    });
    this.#troubles = sent.troubles;
    tenure.sentDefault ||= sent.sentDefault;
    if (sent.unanswered) tenures.noteUnanswered(tenure, this.#now(), this.#timing);
    return this.#pauseAfter(JSON.stringify(wave));
  }

  /** The same orders again mean that they do not take: wait longer each time. */
  #pauseAfter(wave: string): Millis {
    this.#repeats = wave === this.#lastWave ? this.#repeats + 1 : 0;
    this.#lastWave = wave;
    return this.#repeats === 0 ? AT_ONCE : Math.min(RETRY_AT_MOST, SETTLING * 2 ** (this.#repeats - 1));
  }

  /** After a change of hands every router is written once, even where it is right, so that older writes are refused. */
  async #assert(view: View, seen: Millis, tenure: tenures.Tenure): Promise<Millis> {
    const goals = programOf(view.plan, view.state, view.real)
      .flat(2)
      .filter(({ effect, standing }: Goal) => effect.system === 'router' && standing === 'met');
    tenure.mustWrite = false;
    if (goals.length === 0) return AT_ONCE;
    return this.#send([goals.map(({ effect }) => effect)], seen, tenure);
  }

  /**
   * Without the journal nothing is raised. A failure still puts traffic back at once; and a holder that cannot renew its
   * lease goes to stable while the lease lasts, then stops.
   */
  async #withoutJournal(
    view: View,
    decision: Decision,
    tenure: tenures.Tenure,
    trouble: string,
  ): Promise<Ending | Millis> {
    const now = this.#now();
    const expiring = now >= tenures.mustReturnAt(tenure, this.#timing) && view.state.phase !== 'finalising';
    const away = decision.do === 'revert' ? decision.wave : expiring ? effectsAway(view) : [];
    if (away.length > 0 && tenures.leaseLasts(tenure, now, this.#timing)) {
      await this.#send(away, now, tenure);
      return SETTLING;
    }
    return now >= tenures.mustReturnAt(tenure, this.#timing)
      ? { how: 'failed', state: view.state, says: trouble }
      : SETTLING * 2;
  }

  /** Not the holder: pre-empt it, follow it, or take over when it has died. */
  async #wait(state: State): Promise<Ending | Millis> {
    const { me, preempt, patient } = this.#given;
    this.#tenure = null;
    this.#observed.clear();
    this.#questions.stop();
    this.#show(state, null);
    if (preempt !== null && state.phase !== 'finalising' && state.phase !== 'reverting') {
      const because = {
        code: 'requested' as const,
        says: `${preempt.by} asked to revert${preempt.reason === '' ? '' : `: ${preempt.reason}`}`,
      };
      return this.#take('preempt', [
        { type: 'request', asked: 'revert', by: preempt.by, reason: preempt.reason, commit: null },
        { type: 'phase', phase: 'reverting', because },
        { type: 'holder', run: me, why: 'preempt' },
      ]);
    }
    if (state.holder === null) {
      const asked = Object.keys(state.requests).length > 0 || this.#expired(state);
      if (state.held?.parked && !asked) return { how: 'held', state };
      return this.#take('handed-over', [{ type: 'holder', run: me, why: 'takeover' }]);
    }
    const now = this.#now();
    if (this.#unchanged?.id !== this.#tip.id) {
      const first = this.#unchanged === null;
      this.#unchanged = { id: this.#tip.id, since: now };
      if (!first && !patient) return { how: 'busy', state };
    }
    if (now - this.#unchanged.since < tenures.takeoverWait(this.#timing))
      return Math.min(this.#timing.fresh, 1000);
    return this.#take('takeover', [{ type: 'holder', run: me, why: 'takeover' }]);
  }

  #expired(state: State): boolean {
    const { plan, clock } = this.#given;
    return state.held !== null && clock.wall() - state.held.since > plan.hold.expires;
  }

  async #take(how: tenures.How, events: readonly Event[]): Promise<Millis> {
    const began = this.#now();
    const pause = await this.#append(events);
    if (this.#state?.holder === this.#given.me) this.#tenure = tenures.beginTenure(how, began, this.#timing);
    return pause;
  }

  /** Appends what was observed with what was decided. Refused or unresolved: the next look says what is. */
  async #append(events: readonly Event[]): Promise<Millis> {
    const { journal, clock, me } = this.#given;
    const entry: Entry = {
      v: JOURNAL_VERSION,
      n: this.#tip.entries.length + 1,
      at: clock.wall(),
      run: me,
      events: [...this.#observed.events, ...events.filter(({ type }) => type !== 'heartbeat')],
    };
    const beat = entry.events.length === 0 ? { ...entry, events: events } : entry;
    try {
      const appended = await journal.append(
        this.#tip,
        beat,
        AbortSignal.timeout(Math.round(this.#timing.effect)),
      );
      if (appended.result !== 'accepted') return SETTLING;
      this.#observed.clear();
      this.#seen(appended.tip);
      if (this.#tenure !== null) this.#tenure.leaseFrom = appended.began;
      return AT_ONCE;
    } catch (error) {
      this.#troubles = [`the journal: ${reasonOf(error)}`];
      return SETTLING;
    }
  }

  /** Null when the tip was read; otherwise why it was not. */
  async #readTip(): Promise<string | null> {
    try {
      this.#seen(await this.#given.journal.read(AbortSignal.timeout(Math.round(this.#timing.fresh * 0.8))));
      return null;
    } catch (error) {
      return `the journal cannot be read: ${reasonOf(error)}`;
    }
  }

  #seen(tip: JournalTip): void {
    if (this.#state !== null && tip.id === this.#tip.id) return;
    this.#tip = tip;
    this.#state = fold(tip.entries);
    if (this.#state !== null && keyOf(this.#state) === this.#given.release) this.#ours = this.#state;
  }

  #collect(real: Real): void {
    for (const answer of this.#questions.take()) this.#observed.note(answer, this.#withObserved());
    this.#shortage.look(this.#given.plan, this.#state!, real, this.#now());
  }

  #view(real: Real, tenure: tenures.Tenure): View {
    const { plan, clock, evidence, cancel } = this.#given;
    const now = this.#now();
    const state = this.#withObserved();
    return {
      plan,
      state,
      real,
      now: Math.max(clock.wall(), state.lastAt),
      quietOver: now >= tenure.quietUntil,
      endOver: now >= tenure.endUntil,
      successor: tenure.successor,
      sentDefault: tenure.sentDefault,
      shortFor: this.#shortage.at(now),
      troubles: this.#troubles,
      judged: evidence.judge(state),
      cancelled: cancel.aborted,
    };
  }

  #withObserved(): State {
    return this.#observed.over(this.#state!, this.#given.me, this.#given.clock.wall());
  }

  /** Quiet over and the systems as the journal wants them: the succession is complete. */
  #settle(decision: Decision, tenure: tenures.Tenure): void {
    if (decision.do === 'send' || decision.do === 'revert') return;
    if (tenure.successor && !tenure.mustWrite && this.#now() >= tenure.quietUntil) tenure.successor = false;
  }

  #show(state: State, decision: Decision | null): void {
    const waiting = decision?.do === 'wait' ? { why: decision.why, until: decision.until } : null;
    this.#given.show({ state, real: this.#lastReal, waiting });
  }

  #end(state: State): Ending {
    this.#show(state, null);
    return { how: 'ended', state };
  }
}
