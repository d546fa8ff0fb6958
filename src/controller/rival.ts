import type { Clock } from '../ports/clock.ts';
import { isApproved } from '../release/approval.ts';
import type { Event } from '../release/events.ts';
import type { Plan } from '../release/plan.ts';
import type { State } from '../release/state.ts';
import type { Millis } from '../release/units.ts';
import type { Ending } from './ending.ts';
import { type How, takeoverWait } from './tenure.ts';

export interface RivalGiven {
  readonly plan: Plan;
  readonly clock: Clock;
  readonly me: string;
  /** Wants the release reverted, and pre-empts its holder for it. */
  readonly preempt: { readonly by: string; readonly reason: string } | null;
  /** Not to stay. */
  readonly brief: boolean;
  /** Whether to wait for the holder to end or to die, or to leave as soon as it is seen alive. */
  readonly patient: boolean;
}

/** To become the holder by these events, to leave, or to look again after so many milliseconds. */
export type Step = { readonly take: How; readonly events: readonly Event[] } | Ending | Millis;

/** What a run does while it is not the holder: it pre-empts it, follows it, or takes over when it has died. */
export class Rival {
  readonly #given: RivalGiven;
  #unchanged: { readonly id: string | null; readonly since: Millis } | null = null;

  constructor(given: RivalGiven) {
    this.#given = given;
  }

  /** @param id the journal's newest commit */
  next(state: State, id: string | null): Step {
    const { me, preempt, patient, plan, clock } = this.#given;
    if (preempt !== null && state.phase !== 'finalising' && state.phase !== 'reverting') {
      const says = `${preempt.by} asked to revert${preempt.reason === '' ? '' : `: ${preempt.reason}`}`;
      return {
        take: 'preempt',
        events: [
          { type: 'request', asked: 'revert', by: preempt.by, reason: preempt.reason, commit: null },
          { type: 'phase', phase: 'reverting', because: { code: 'requested', says } },
          { type: 'holder', run: me, why: 'preempt' },
        ],
      };
    }
    if (state.holder === null) {
      if (state.held?.parked && !this.#isAnswered(state)) return { how: 'held', state };
      return { take: 'handed-over', events: [{ type: 'holder', run: me, why: 'takeover' }] };
    }
    const now = clock.monotonic();
    if (this.#unchanged?.id !== id) {
      const first = this.#unchanged === null;
      this.#unchanged = { id, since: now };
      if (!first && !patient) return { how: 'busy', state };
    }
    if (now - this.#unchanged.since < takeoverWait(plan.timing)) return Math.min(plan.timing.fresh, 1000);
    const events: Event[] = [...this.#afterDeath(state), { type: 'holder', run: me, why: 'takeover' }];
    return { take: 'takeover', events };
  }

  /** A run that does not stay goes on with nothing that a dead one held: nobody knows what it was about to do. */
  #afterDeath({ phase }: State): Event[] {
    if (!this.#given.brief || phase === 'finalising' || phase === 'reverting') return [];
    const says = 'the run that held the release is gone';
    return [{ type: 'phase', phase: 'reverting', because: { code: 'run-died', says } }];
  }

  #isAnswered(state: State): boolean {
    const { plan, clock } = this.#given;
    const now = clock.wall();
    if (Object.keys(state.requests).length > 0) return true;
    if (state.held?.why === 'approval' && isApproved({ plan, state, now })) return true;
    return state.held !== null && now - state.held.since > plan.hold.expires;
  }
}
