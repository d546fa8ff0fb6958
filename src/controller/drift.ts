import type { Event } from '../release/events.ts';
import { describeRoute, type Effect } from '../release/goals.ts';
import type { Real } from '../release/real.ts';
import type { View } from '../release/view.ts';
import { routesOf } from './routers.ts';

/**
 * Whether routers and the registry still have what they had when all was as wanted. What changed and was not ordered by this run,
 * nor can be a late order of an earlier one, somebody else changed, or it was lost.
 */
export class Drift {
  readonly #settled = new Map<string, Fact>();

  /** What is not any more as it was, told once each. */
  look(view: View): Event[] {
    if (!view.quietOver || !view.endOver) return [];
    const notes: Event[] = [];
    for (const [key, now] of factsOf(view.real)) {
      const before = this.#settled.get(key);
      if (before !== undefined && !isSame(before, now)) {
        this.#settled.delete(key);
        const says = `${key} has ${now.says()}, where ${before.says()} was set; somebody or something else changed it`;
        notes.push({ type: 'note', at: view.now, says });
      }
    }
    return notes;
  }

  /** At rest: from here on nothing changes but by an order. */
  rest(view: View): void {
    const waiting = routesOf(view).filter(({ standing }) => standing !== 'met');
    const moving = new Set(waiting.map(({ effect }) => routerKey(effect.service ?? '')));
    for (const [key, fact] of factsOf(view.real)) if (!moving.has(key)) this.#settled.set(key, fact);
  }

  /** What is ordered may change. */
  ordered(wave: readonly (readonly Effect[])[]): void {
    for (const effect of wave.flat()) {
      if (effect.system === 'router') this.#settled.delete(routerKey(effect.service));
      if (effect.system === 'registry')
        for (const { service } of effect.services) this.#settled.delete(registryKey(service));
    }
  }
}

interface Fact {
  readonly value: object | null;
  says(): string;
}

/** Addresses and instances are read in any order. */
function isSame(a: Fact, b: Fact): boolean {
  return JSON.stringify(a.value) === JSON.stringify(b.value) || text(a.value) === text(b.value);
}

function text(value: object | null): string {
  return JSON.stringify(value, (_, each) =>
    Array.isArray(each) ? each.map((item) => JSON.stringify(item)).sort() : each,
  );
}

function routerKey(service: string): string {
  return `the router of ${service}`;
}

function registryKey(service: string): string {
  return `the registry's entry of ${service}`;
}

/** As far as it can be read. */
function factsOf({ routers, registry }: Real): [string, Fact][] {
  const facts: [string, Fact][] = [];
  for (const [service, router] of routers) {
    if (!router.known) continue;
    const { route } = router.value;
    facts.push([
      routerKey(service),
      { value: route, says: () => (route === null ? 'no route' : describeRoute(route)) },
    ]);
  }
  if (!registry.known) return facts;
  for (const registration of registry.value.services) {
    const { service, version, instances } = registration;
    const says = () =>
      `${version} with ${instances.length} ${instances.length === 1 ? 'instance' : 'instances'}`;
    facts.push([registryKey(service), { value: registration, says }]);
  }
  return facts;
}
