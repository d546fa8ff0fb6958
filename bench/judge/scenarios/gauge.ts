import type { Chance } from '../chance.ts';
import type { Counting } from './arms.ts';
import type { Scenario } from './scenario.ts';

const LEVEL = 100;
const SHARED = { sd: 5, lag: 0.95 };

/** Asked once an interval: a level that wanders for all, and each arm's own noise of standard deviation 1. */
export function gaugesOf({ gauge }: Scenario, by: Chance): Counting['gauges'] {
  const shared = series(SHARED.lag, by.normal);
  const own = () => series(gauge.lag, gauge.heavy ? () => student(by) : by.normal);
  const [gray, stable, small, large] = [own(), own(), own(), own()];
  return () => {
    const level = LEVEL + SHARED.sd * shared();
    return { gray: level + gray(), stable: level + stable(), halves: [level + small(), level + large()] };
  };
}

function series(lag: number, shock: () => number): () => number {
  const fresh = Math.sqrt(1 - lag * lag);
  let value = shock();
  return () => {
    value = lag * value + fresh * shock();
    return value;
  };
}

/** Student's t with three degrees of freedom, of standard deviation 1. */
function student(by: Chance): number {
  return by.normal() / Math.sqrt(3 * by.gamma(1.5));
}
