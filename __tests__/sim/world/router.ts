import type { Call } from '../../../src/ports/adapter.ts';
import { Refused } from '../../../src/ports/adapter.ts';
import type { Route, Router } from '../../../src/ports/router.ts';
import { exposes } from '../../../src/release/traffic.ts';
import type { Machine } from '../machine.ts';
import type { ServiceTruth } from '../scenario.ts';
import type { World } from './world.ts';

interface Live {
  readonly at: number;
  readonly route: Route | null;
  /** When a granted share ends unless it is renewed. */
  readonly leaseUntil: number;
}

/** What a router really does, at any moment of the history so far. */
export class RouterTruth {
  readonly #truth: ServiceTruth;
  readonly #world: World;
  readonly #live: Live[] = [];
  #fence = 0;

  constructor(world: World, truth: ServiceTruth, route: Route | null) {
    this.#world = world;
    this.#truth = truth;
    this.#live.push({ at: 0, route, leaseUntil: Number.POSITIVE_INFINITY });
  }

  route(at = this.#world.now): Route | null {
    const { route, leaseUntil } = this.#at(at);
    return route !== null && at > leaseUntil ? { ...route, gray: null } : route;
  }

  /** Whether gray gets any request. */
  exposed(at = this.#world.now): boolean {
    const gray = this.route(at)?.gray;
    return gray != null && exposes(gray.rule);
  }

  /** Whether gray got any request before the newest change. */
  before(): boolean {
    const last = this.#live.at(-2);
    const gray = last?.route?.gray;
    return last !== undefined && gray != null && exposes(gray.rule) && this.#world.now <= last.leaseUntil;
  }

  land(route: Route, fence: number, lease: number | undefined): void {
    if (this.#truth.fenced && fence < this.#fence)
      throw new Refused(`fence ${fence} is below ${this.#fence}`);
    this.#fence = Math.max(this.#fence, fence);
    const leaseUntil =
      this.#truth.leased && lease !== undefined ? this.#world.now + lease : Number.POSITIVE_INFINITY;
    this.#live.push({ at: this.#world.now, route, leaseUntil });
  }

  /** It starts anew and remembers only its permanent default. */
  forget(): void {
    const route = this.route();
    if (route !== null)
      this.#live.push({
        at: this.#world.now,
        route: { ...route, gray: null },
        leaseUntil: Number.POSITIVE_INFINITY,
      });
  }

  /** Every change of the share since a moment, for what is counted meanwhile. */
  since(from: number): { from: number; to: number; route: Route | null }[] {
    const cuts = [from, ...this.#live.map(({ at }) => at).filter((at) => at > from), this.#world.now];
    return cuts.slice(1).map((to, i) => ({ from: cuts[i]!, to, route: this.route(cuts[i]!) }));
  }

  port(machine: Machine): Router {
    const world = this.#world;
    const service = this.#truth.name;
    return {
      read: (signal) =>
        world.ask(machine, 'router unreadable', signal, (at) => {
          const seen = world.aged('router stale', at);
          const route = this.route(seen);
          const { leaseUntil } = this.#at(seen);
          return {
            route,
            step: 1,
            ...(leaseUntil < Number.POSITIVE_INFINITY && route?.gray && { leaseLeft: leaseUntil - seen }),
          };
        }),
      apply: (route, call: Call & { readonly lease?: number }) =>
        world.send(machine, { system: 'router', service, route }, call, () =>
          this.land(route, call.fence, call.lease),
        ),
    };
  }

  #at(at: number): Live {
    return this.#live.findLast((live) => live.at <= at)!;
  }
}
