import type { Route } from '../../src/ports/router.ts';
import { ALL } from '../../src/release/units.ts';
import type { Boundary } from './boundaries.ts';
import type { Gate } from './gate.ts';

/** What a router is told, reduced to what a boundary is called by. */
export interface Told {
  readonly stable: string;
  readonly gray: string | null;
  readonly weight: number;
}

export interface RouteGate {
  before(told: Route | Told): Promise<boolean>;
  /** Whether the sender was killed and gets no answer. */
  after(told: Route | Told, taken: boolean): boolean;
}

/** Lets routes through a lane's gate; the same route once more is a renewal, and no boundary. */
export function routeGate(gate: Gate, newVersion: () => string): RouteGate {
  let last = '';
  return {
    async before(route) {
      const told = toldBy(route);
      return last === JSON.stringify(told) || gate.before(boundaryOf(told, newVersion()));
    },
    after(route, taken) {
      const told = toldBy(route);
      gate.landed();
      if (!taken || last === JSON.stringify(told)) return false;
      last = JSON.stringify(told);
      return gate.after(boundaryOf(told, newVersion()));
    },
  };
}

function toldBy(route: Route | Told): Told {
  if ('weight' in route) return route;
  const { stable, gray } = route;
  return { stable: stable.version, gray: gray?.version ?? null, weight: gray?.rule.weight ?? 0 };
}

function boundaryOf({ stable, gray, weight }: Told, newVersion: string): Boundary {
  if (stable === newVersion) return { kind: 'default', name: 'new' };
  if (gray === null) return { kind: 'route', name: 'stable' };
  return { kind: 'route', name: weight === 0 ? 'testers' : weight === ALL ? 'full' : 'few' };
}
