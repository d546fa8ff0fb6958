import { type Call, Refused } from '../ports/adapter.ts';
import type { Effect } from '../release/goals.ts';
import type { Millis } from '../release/units.ts';
import { aborted, reasonOf, type Systems } from './systems.ts';
import { orderOf } from './tenure.ts';

export interface Sending {
  readonly systems: Systems;
  readonly fence: number;
  /** Longest that the client waits for an answer; the rest of E is for what queues behind it. */
  readonly limit: Millis;
  /** Granted to a gray share, for routers that know leases. */
  readonly lease: Millis;
  /** Ends the waiting for answers, except of those that put traffic back. */
  readonly hurry: AbortSignal;
  /** Asked before every single send; false stops what is left of the wave. */
  mayRaise(): boolean;
  mayReturn(): boolean;
}

export interface Sent {
  /** In words, by system: what failed or was not answered. */
  readonly troubles: readonly string[];
  /** At least one effect may still land. */
  readonly unanswered: boolean;
  /** A new permanent default was sent. */
  readonly sentDefault: boolean;
  /** By what they are about, the orders that were obeyed; null where nobody knows. */
  readonly ordered: ReadonlyMap<string, string | null>;
  /** How many effects went out. */
  readonly count: number;
}

/** Sends a wave, group after group; the effects of a group go out together. What came of it is what the next look reads. */
export async function send(wave: readonly (readonly Effect[])[], sending: Sending): Promise<Sent> {
  const troubles: string[] = [];
  let unanswered = false;
  let sentDefault = false;
  let count = 0;
  const ordered = new Map<string, string | null>();
  for (const group of wave) {
    await Promise.all(
      group.map(async (effect) => {
        if (!(goesToStable(effect) ? sending.mayReturn() : sending.mayRaise())) return;
        count++;
        const order = orderOf(effect);
        sentDefault ||= effect.system === 'router' && !effect.toStable && effect.route.gray === null;
        try {
          await perform(effect, sending);
          if (order !== null) ordered.set(order.of, order.text);
        } catch (error) {
          const refused = error instanceof Refused;
          unanswered ||= !refused;
          if (order !== null && !refused) ordered.set(order.of, null);
          troubles.push(`${nameOf(effect)}: ${reasonOf(error)}`);
        }
      }),
    );
  }
  return { troubles, unanswered, sentDefault, ordered, count };
}

/** Restoring stable is part of going there: both only ever make stable stronger. */
function goesToStable(effect: Effect): boolean {
  return effect.system === 'router' && effect.toStable;
}

export function nameOf(effect: Effect): string {
  return effect.service === null ? 'the registry' : `the ${effect.system} of ${effect.service}`;
}

async function perform(effect: Effect, { systems, fence, limit, lease, hurry }: Sending): Promise<void> {
  const timeout = AbortSignal.timeout(limit);
  const signal = goesToStable(effect) ? timeout : AbortSignal.any([timeout, hurry]);
  const call: Call = { signal, fence };
  await Promise.race([order(effect, systems, call, lease), aborted(signal)]);
}

function order(effect: Effect, systems: Systems, call: Call, lease: Millis): Promise<void> {
  switch (effect.system) {
    case 'registry':
      return systems.registry.register(effect.services, call);
    case 'router': {
      const router = systems.routers.get(effect.service)!;
      return router.apply(effect.route, effect.leased ? { ...call, lease } : call);
    }
    case 'target': {
      const target = systems.targets.get(effect.service)!;
      if ('promote' in effect) return target.promote(effect.promote, call);
      return target.scale(effect.scale.version, effect.scale.size, call);
    }
  }
}
