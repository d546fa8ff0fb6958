import type { Clock } from '../ports/clock.ts';
import type { Journal, JournalTip } from '../ports/journal.ts';
import { decide } from '../release/decide.ts';
import type { Event } from '../release/events.ts';
import type { Effect } from '../release/goals.ts';
import { effectsAway } from '../release/moves.ts';
import type { Plan } from '../release/plan.ts';
import type { Real } from '../release/real.ts';
import { isTerminal, keyOf, type State } from '../release/state.ts';
import type { Millis } from '../release/units.ts';
import type { Decision, View } from '../release/view.ts';
import { Drift } from './drift.ts';
import type { Ending } from './ending.ts';
import type { Evidence } from './evidence.ts';
import { Pasts } from './pasts.ts';
import { Questions, type QuestionsGiven } from './questions.ts';
import { Remembered } from './remembered.ts';
import { Rival } from './rival.ts';
import { movesTraffic, routesOf, unwritten } from './routers.ts';
import { sayLook } from './say.ts';
import { Scribe } from './scribe.ts';
import { Seen } from './seen.ts';
import { send } from './send.ts';
import { Shortage } from './shortage.ts';
import { readAll, type Systems } from './systems.ts';
import * as tenures from './tenure.ts';
import { Told, waitsForInstances } from './told.ts';

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
  /** Not to stay: hands the release over as it is, gray served, once there is nothing to do but wait for evidence. */
  readonly brief: boolean;
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
  readonly #pasts: Pasts;
  readonly #seen: Seen;
  readonly #rival: Rival;
  readonly #told: Told;
  readonly #scribe: Scribe;
  #tenure: tenures.Tenure | null = null;
  #lastReal: Real | null = null;
  #troubles: readonly string[] = [];
  #lastWave = '';
  #repeats = 0;
  readonly #drift = new Drift();
  readonly #shortage = new Shortage();
  readonly #remembered = new Remembered();
  readonly #began: Millis;
  #wake = new AbortController();
  /** Ends a look that waits for a slow answer, where traffic has to go back at once. */
  #hurry = new AbortController();

  constructor(given: RunGiven) {
    this.#given = given;
    this.#began = given.clock.monotonic();
    this.#seen = new Seen(given);
    this.#rival = new Rival(given);
    this.#scribe = new Scribe({ ...given, seen: this.#seen, timing: given.plan.timing });
    this.#told = new Told(given.systems.targets.values(), given.clock);
    this.#questions = new Questions({
      plan: given.plan,
      clock: given.clock,
      check: (spec) => given.systems.check(spec),
      traits: given.traits,
      answered: (answer) => {
        if ('result' in answer && answer.result === 'fail') this.#hurryUp();
        this.#wake.abort();
      },
    });
    this.#pasts = new Pasts({
      plan: given.plan,
      clock: given.clock,
      check: (spec) => given.systems.check(spec),
      debug: given.debug,
    });
  }

  /** The caller's own accepted entry made this run the holder. */
  begin(tip: JournalTip, began: Millis): void {
    this.#seen.see(tip);
    this.#tenure = tenures.beginTenure('accepted', began, this.#now(), this.#timing);
  }

  async carry(): Promise<Ending> {
    const { cancel } = this.#given;
    const cancelled = () => {
      this.#hurryUp();
      this.#wake.abort();
    };
    cancel.addEventListener('abort', cancelled, { once: true });
    try {
      for (;;) {
        this.#hurry = new AbortController();
        this.#told.look();
        const next = await this.#look();
        if (typeof next !== 'number') return next;
        if (!this.#wake.signal.aborted) await this.#given.clock.sleep(next, this.#wake.signal);
        this.#wake = new AbortController();
      }
    } finally {
      cancel.removeEventListener('abort', cancelled);
      this.#stopAsking();
      this.#told.end();
    }
  }

  #hurryUp(): void {
    if (this.#seen.state?.phase !== 'reverting' && this.#tenure?.turnedBack === null) this.#hurry.abort();
  }

  get #timing() {
    return this.#given.plan.timing;
  }

  #now(): Millis {
    return this.#given.clock.monotonic();
  }

  async #look(): Promise<Ending | Millis> {
    const seen = this.#now();
    const trouble = await this.#seen.read(this.#timing.fresh * 0.8);
    const { state, ours } = this.#seen;
    if (state === null) {
      if (trouble === null) return { how: 'nothing' };
      return { how: 'failed', state: null, says: trouble };
    }
    if (keyOf(state) !== this.#given.release) return { how: 'gone', state: ours };
    if (isTerminal(state)) return this.#end(state);
    if (state.holder !== this.#given.me) return trouble === null ? this.#follow(state) : this.#blind(trouble);
    this.#tenure ??= tenures.beginTenure('unknowing', null, this.#now(), this.#timing);
    if (trouble === null && this.#renewsFirst(this.#tenure)) return this.#renew(state, this.#tenure);
    return this.#hold(seen, this.#tenure, trouble);
  }

  /** Somebody else holds it and the journal cannot be read: that is waited out as long as a holder would be. */
  #blind(trouble: string): Ending | Millis {
    if (this.#now() - this.#seen.readAt <= tenures.takeoverWait(this.#timing)) return this.#timing.fresh;
    return { how: 'failed', state: this.#seen.state, says: trouble };
  }

  /** One look of the holder. `trouble`: the journal could not be read, so nothing may be raised. */
  async #hold(seen: Millis, tenure: tenures.Tenure, trouble: string | null): Promise<Ending | Millis> {
    const { plan, systems, clock } = this.#given;
    const read = await readAll(systems, plan, Math.round(this.#timing.fresh * 0.6));
    const real = this.#remembered.over(read, this.#now(), this.#timing.effect);
    this.#lastReal = real;
    this.#collect(real);
    // Its lease keeps nobody away then: what it has read long ago it must not go by, not even towards stable.
    if (tenure.mayBeOver && trouble === null && this.#now() - seen > 2 * this.#timing.fresh) return AT_ONCE;
    const view = this.#view(real, tenure);
    for (const note of this.#drift.look(view)) this.#scribe.note(note);
    const decision = decide(view);
    this.#settle(decision, view, tenure);
    this.#given.debug(sayLook(view, decision, trouble));
    this.#show(view.state, decision);
    if (trouble !== null) return this.#withoutJournal(view, decision, tenure, trouble);
    if (this.#scribe.mute !== null && this.#mustReturn(view, tenure))
      return this.#unrenewed(view, tenure, this.#scribe.mute.why);
    this.#questions.ask(view.state, real, clock.wall());
    this.#pasts.ask(view.state, real, clock.wall());
    const older = view.quietOver && !movesTraffic(decision) ? unwritten(view) : [];
    if (older.length > 0) return this.#send([older.map(({ effect }) => effect)], seen, tenure);
    return this.#perform(decision, view, seen, tenure);
  }

  async #perform(
    decision: Decision,
    view: View,
    seen: Millis,
    tenure: tenures.Tenure,
  ): Promise<Ending | Millis> {
    if (decision.do !== 'send') this.#lastWave = '';
    switch (decision.do) {
      case 'send': {
        const pause = await this.#send(decision.wave, seen, tenure);
        // Orders that do not take must not cost the lease.
        const due = this.#repeats > 0 && tenures.heartbeatDue(tenure, this.#now(), this.#timing);
        const longest = due ? Math.max(pause, await this.#append([{ type: 'heartbeat' }])) : pause;
        // Nor may the pause outlast the moment at which a holder that cannot renew it has to go back.
        return Math.min(
          longest,
          Math.max(SETTLING, tenures.mustReturnAt(tenure, this.#timing) - this.#now()),
        );
      }
      case 'append':
        // Decided on what was read too long ago: an order of then may show only now.
        if (this.#now() - seen > this.#timing.fresh) return AT_ONCE;
        return this.#append(decision.events);
      case 'revert':
        tenure.turnedBack = decision.because;
        await this.#send(decision.wave, seen, tenure);
        return this.#append([{ type: 'phase', phase: 'reverting', because: decision.because }]);
      case 'handover':
        return this.#handOver('held', tenure);
      case 'end':
        return this.#end(view.state);
      case 'wait':
        return this.#rest(view, decision, seen, tenure);
    }
  }

  async #rest(
    view: View,
    { until }: Extract<Decision, { do: 'wait' }>,
    seen: Millis,
    tenure: tenures.Tenure,
  ): Promise<Millis | Ending> {
    const { plan, clock } = this.#given;
    const { state, now } = view;
    this.#drift.rest(view);
    if (this.#mayLeave(view)) return this.#leave(view, seen, tenure);
    if (tenures.heartbeatDue(tenure, this.#now(), this.#timing)) return this.#append([{ type: 'heartbeat' }]);
    // Each run that holds it tries for as long.
    const tried = Math.min(now - state.phaseSince, this.#now() - tenure.since);
    if (state.phase === 'reverting' && tried > plan.revert.within) {
      return { how: 'incomplete', state };
    }
    const { fresh, lease, look } = this.#timing;
    const left = () =>
      Math.min(
        tenure.leaseFrom + lease / 3 - this.#now(),
        until === null ? Number.POSITIVE_INFINITY : until - clock.wall(),
      );
    if (waitsForInstances(view))
      await this.#told.silence(Math.min(fresh, left()) - SETTLING, this.#wake.signal);
    const settling = state.phase === 'judging' ? Math.min(fresh, look) : SETTLING;
    return Math.max(AT_ONCE, Math.min(settling, left()));
  }

  /** Only where nothing is under way and gray has been seen: while stages are judged, or a person is asked. */
  #mayLeave(view: View): boolean {
    if (!this.#given.brief || !view.quietOver || view.state.phase !== 'judging') return false;
    if (routesOf(view).some(({ standing }) => standing !== 'met')) return false;
    // So that counting has begun before it leaves.
    return this.#now() - this.#began >= 1.5 * this.#timing.look && this.#questions.idle;
  }

  /** Routers that grant a lease are given one until the next look; if nobody comes, they go back to stable by themselves. */
  async #leave(view: View, seen: Millis, tenure: tenures.Tenure): Promise<Millis | Ending> {
    const routes = routesOf(view).map(({ effect }) => effect);
    await this.#send([routes], seen, tenure, this.#timing.patrol);
    if (tenure.quietUntil > this.#now()) return SETTLING;
    return this.#handOver('left', tenure, this.#questions.memories());
  }

  /** Whoever reads that nobody holds it goes on at once, and without waiting. */
  async #handOver(
    how: 'held' | 'left',
    tenure: tenures.Tenure,
    memories: readonly Event[] = [],
  ): Promise<Millis | Ending> {
    const pause = await this.#append([...memories, { type: 'holder', run: null, why: 'handover' }]);
    const { state } = this.#seen;
    if (state?.holder === null) return { how, state };
    tenure.mayBeOver ||= this.#scribe.mute?.open === true;
    return pause;
  }

  async #send(
    wave: readonly (readonly Effect[])[],
    seen: Millis,
    tenure: tenures.Tenure,
    lease: Millis = this.#timing.lease,
  ): Promise<Millis> {
    const { systems, clock } = this.#given;
    this.#drift.ordered(wave);
    const sent = await send(wave, {
      systems,
      fence: this.#seen.state!.fence,
      limit: Math.round((this.#timing.effect * 2) / 3),
      lease,
      hurry: this.#hurry.signal,
      mayRaise: () => !this.#hurry.signal.aborted && clock.monotonic() - seen <= this.#timing.fresh,
      mayReturn: () => tenures.leaseLasts(tenure, clock.monotonic(), this.#timing),
    });
    this.#troubles = sent.troubles;
    tenure.sentDefault ||= sent.sentDefault;
    for (const [service, order] of sent.ordered) tenure.ordered.set(service, order);
    if (sent.unanswered) tenures.noteUnanswered(tenure, this.#now(), this.#timing);
    return this.#pauseAfter(JSON.stringify(wave));
  }

  /** The same orders again mean that they do not take: wait longer each time. */
  #pauseAfter(wave: string): Millis {
    this.#repeats = wave === this.#lastWave ? this.#repeats + 1 : 0;
    this.#lastWave = wave;
    return this.#repeats === 0 ? AT_ONCE : Math.min(RETRY_AT_MOST, SETTLING * 2 ** (this.#repeats - 1));
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
    const expiring = this.#mustReturn(view, tenure);
    if (decision.do === 'revert') tenure.turnedBack = decision.because;
    const away = decision.do === 'revert' ? decision.wave : expiring ? effectsAway(view) : [];
    if (away.length > 0 && tenures.leaseLasts(tenure, now, this.#timing)) {
      await this.#send(away, now, tenure);
      return SETTLING;
    }
    return now >= tenures.mustReturnAt(tenure, this.#timing)
      ? { how: 'failed', state: view.state, says: trouble }
      : SETTLING * 2;
  }

  /** Without a lease it does nothing else. Nor when it is about to end, as after a sleep, unless the journal is known to take nothing. */
  #renewsFirst(tenure: tenures.Tenure): boolean {
    if (!tenures.leaseLasts(tenure, this.#now(), this.#timing)) return true;
    return this.#scribe.mute === null && this.#now() >= tenures.mustReturnAt(tenure, this.#timing);
  }

  /** Gives up where the journal takes nothing of this holder for as long as others wait for one. What it tried before it was one does not count. */
  async #renew(state: State, tenure: tenures.Tenure): Promise<Ending | Millis> {
    const { mute } = this.#scribe;
    if (
      mute === null ||
      this.#now() - Math.max(mute.since, tenure.since) <= tenures.takeoverWait(this.#timing)
    )
      return this.#append([{ type: 'heartbeat' }]);
    return { how: 'failed', state, says: `the journal takes no entry: ${mute.why}` };
  }

  #mustReturn({ state }: View, tenure: tenures.Tenure): boolean {
    return state.phase !== 'finalising' && this.#now() >= tenures.mustReturnAt(tenure, this.#timing);
  }

  /** The journal can be read, and takes no entry: traffic goes back while the lease lasts, and for good. */
  async #unrenewed(view: View, tenure: tenures.Tenure, why: string): Promise<Ending | Millis> {
    const away = effectsAway(view);
    if (away.length > 0) {
      const says = `the journal took no entry for so long that traffic had to go back: ${why}`;
      tenure.turnedBack ??= { code: 'environment-failed', says };
      await this.#send(away, this.#now(), tenure);
    }
    return this.#append([{ type: 'heartbeat' }]);
  }

  /** Somebody else holds it, or nobody. */
  #follow(state: State): Promise<Millis> | Ending | Millis {
    this.#tenure = null;
    this.#scribe.forget();
    this.#stopAsking();
    this.#show(state, null);
    const step = this.#rival.next(state, this.#seen.tip.id);
    return typeof step === 'object' && 'take' in step ? this.#take(step.take, step.events) : step;
  }

  async #take(how: tenures.How, events: readonly Event[]): Promise<Millis> {
    const began = this.#now();
    const pause = await this.#append(events);
    if (this.#seen.state?.holder === this.#given.me)
      this.#tenure = tenures.beginTenure(how, began, this.#now(), this.#timing);
    return pause;
  }

  async #append(events: readonly Event[]): Promise<Millis> {
    const { accepted, trouble } = await this.#scribe.append(events, this.#tenure, this.#hurry.signal);
    if (trouble !== null) this.#troubles = [trouble];
    return accepted ? AT_ONCE : SETTLING;
  }

  #stopAsking(): void {
    this.#questions.stop();
    this.#pasts.stop();
  }

  #collect(real: Real): void {
    for (const answer of [...this.#pasts.take(), ...this.#questions.take()]) this.#scribe.note(answer);
    this.#shortage.look(this.#given.plan, this.#seen.state!, real, this.#now());
  }

  #view(real: Real, tenure: tenures.Tenure): View {
    const { plan, clock, evidence, cancel } = this.#given;
    const now = this.#now();
    const state = this.#scribe.state;
    return {
      plan,
      state,
      real,
      now: Math.max(clock.wall(), state.lastAt),
      quietOver: now >= tenure.quietUntil,
      endOver: now >= tenure.endUntil,
      successor: tenure.successor,
      owed: (effect) => tenures.owes(tenure, effect),
      turnedBack: tenure.turnedBack,
      sentDefault: tenure.sentDefault,
      shortFor: this.#shortage.at(now),
      troubles: this.#troubles,
      judged: evidence.judge(state),
      cancelled: cancel.aborted,
    };
  }

  /** Quiet over and the systems as the journal wants them: the succession is complete. */
  #settle(decision: Decision, view: View, tenure: tenures.Tenure): void {
    if (decision.do === 'send' || decision.do === 'revert') return;
    if (!tenure.successor || !view.quietOver) return;
    if (routesOf(view).every(({ standing, effect }) => standing === 'met' && !view.owed(effect)))
      tenure.successor = false;
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
