import { setMaxListeners } from 'node:events';
import type { Check } from '../ports/check.ts';
import type { Registry } from '../ports/registry.ts';
import type { Router } from '../ports/router.ts';
import type { Target } from '../ports/target.ts';
import type { Plan } from '../release/plan.ts';
import type { Read, Real } from '../release/real.ts';
import type { Millis } from '../release/units.ts';
import type { CheckSpec } from '../spec/types.ts';

/** The adapters of one release, made from its pinned spec. */
export interface Systems {
  readonly targets: ReadonlyMap<string, Target>;
  readonly routers: ReadonlyMap<string, Router>;
  readonly registry: Registry;
  check(spec: CheckSpec): Promise<Check>;
}

/** One look: every system read at once, none longer than `limit`; what cannot be read is unknown. */
export async function readAll(systems: Systems, plan: Plan, limit: Millis): Promise<Real> {
  const signal = AbortSignal.timeout(limit);
  // All services wait for this one; before version 24 Node warns of more than ten that do.
  setMaxListeners(0, signal);
  const services = plan.services.map(({ name }) => name);
  const [targets, routers, registry] = await Promise.all([
    each(services, (name) => known(systems.targets.get(name)?.read(signal), signal)),
    each(services, (name) => known(systems.routers.get(name)?.read(signal), signal)),
    known(systems.registry.read(signal), signal),
  ]);
  return { targets, routers, registry };
}

async function each<T>(
  names: readonly string[],
  read: (name: string) => Promise<T>,
): Promise<Map<string, T>> {
  return new Map(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));
}

/** An adapter that does not heed its signal must not hold up the look. */
async function known<T>(reading: Promise<T> | undefined, signal: AbortSignal): Promise<Read<T>> {
  if (reading === undefined) return { known: false, why: 'the spec names no such system' };
  try {
    return { known: true, value: await Promise.race([reading, aborted(signal)]) };
  } catch (error) {
    return { known: false, why: signal.aborted ? 'it did not answer in time' : reasonOf(error) };
  }
}

export function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** One line of an error, for people. */
export function reasonOf(error: unknown): string {
  if ((error as { name?: unknown } | null)?.name === 'TimeoutError') return 'it did not answer in time';
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0]!.slice(0, 300);
}
