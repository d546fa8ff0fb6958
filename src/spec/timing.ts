import { inWords, type Millis } from '../release/units.ts';
import { traitsOf } from './kinds.ts';
import { millis, type Raw } from './raw.ts';
import type { Locate, Problem, ServiceSpec, Timing } from './types.ts';

const EFFECT = 30_000;
const LEASE = 120_000;
const PATROL = 900_000;

/**
 * The clocks of the protocol. E is what the slowest kind needs, with half as much again for what lies between: a call is
 * given two thirds of E. L then leaves a holder time to renew, and to go to stable before it ends.
 */
export function normaliseTiming(
  raw: Raw,
  services: readonly ServiceSpec[],
  locate: Locate,
): { timing: Timing; warnings: Problem[] } {
  const fresh = millis(raw.fresh, 5000);
  const margin = millis(raw.margin, 15_000);
  const asked = { effect: millis(raw.effect, EFFECT), lease: millis(raw.lease, LEASE) };
  const slowest = services.map(slowestOf).reduce((a, b) => (b.limit > a.limit ? b : a));
  const effect = Math.max(asked.effect, slowest.limit * 1.5);
  const room = 2 * (effect + margin + fresh);
  const lease = effect > asked.effect || raw.lease === undefined ? Math.max(asked.lease, room) : asked.lease;
  const patrol = Math.max(millis(raw.patrol, PATROL), lease);
  const timing = { look: millis(raw.look, 10_000), effect, fresh, lease, margin, patrol };
  const stated =
    (raw.effect !== undefined && effect > asked.effect) || (raw.lease !== undefined && lease > asked.lease);
  // What nobody asked for is worth a word only where it is felt.
  if (!stated && lease <= 2 * LEASE) return { timing, warnings: [] };
  if (effect === asked.effect) return { timing, warnings: [] };
  const message =
    `an order to ${slowest.service} (${slowest.kind}) may take ${inWords(slowest.limit)}, so timing.effect is ${inWords(effect)} and ` +
    `timing.lease ${inWords(lease)}: that long a run that died keeps the release`;
  return { timing, warnings: [locate(slowest.path, 'value', 'timing-raised', message, 'warning')] };
}

interface Slow {
  readonly limit: Millis;
  readonly service: string;
  readonly kind: string;
  readonly path: readonly string[];
}

/** The longest that one order to a system of a service takes: what its kind says, or the spec as `within`. */
function slowestOf({ name, target, router }: ServiceSpec): Slow {
  const ofTarget = millis(target.within, traitsOf('target', target.kind).effectLimit ?? 0);
  const ofRouter = millis(router.within, traitsOf('router', router.kind).effectLimit ?? 0);
  return ofRouter > ofTarget
    ? { limit: ofRouter, service: name, kind: router.kind, path: ['services', name, 'router'] }
    : { limit: ofTarget, service: name, kind: target.kind, path: ['services', name, 'target'] };
}
