import type { ArmCounts, GroupCounts } from '../../../src/ports/metric.ts';
import type { Chance } from '../chance.ts';
import type { Level } from './levels.ts';
import { GROUPS, PSEUDO_GRAY, type Scenario, SECONDS } from './scenario.ts';

/** Users that a cookie keeps in one bucket, counted by groups of buckets. */
export interface Users {
  /** Gray has the first groups; in the past they are stable's like all others. */
  count(
    level: Level,
    gray: number,
    released: boolean,
  ): { readonly gray: ArmCounts; readonly stable: ArmCounts };
}

/** Requests per user: Pareto with this exponent, none above this many times the least. */
const PARETO = { exponent: 1.3, most: 1000 };
/** How unlike users are in how often they fail: many never do, few often. */
const LUCK = 0.2;
/** The busiest users come and go: at most this many of them, a third of the time present, for ten minutes on average. */
const BUSIEST = { part: 0.02, most: 400 };
const STAY = 60;

interface User {
  readonly group: number;
  /** Part of all requests. */
  readonly part: number;
  /** Failures over those of the average request. */
  readonly luck: number;
}

export function usersOf(count: number, { perSecond, rate }: Scenario, by: Chance): Users {
  const users = drawUsers(count, by);
  const busiest = users.slice(0, Math.min(BUSIEST.most, Math.round(count * BUSIEST.part)));
  const present = busiest.map(() => by.uniform() < 1 / 3);
  const requests = new Float64Array(GROUPS);
  const failures = new Float64Array(GROUPS);
  for (const user of users.slice(busiest.length)) add(user, 1);
  for (const [i, user] of busiest.entries()) if (present[i]!) add(user, 3);

  function add({ group, part, luck }: User, times: number): void {
    const mean = perSecond * SECONDS * part * times;
    requests[group]! += mean;
    failures[group]! += mean * Math.min(0.5, rate * luck);
  }

  function comeAndGo(): void {
    for (const [i, user] of busiest.entries()) {
      const leaves = present[i]!;
      if (by.uniform() > 1 / (leaves ? STAY : 2 * STAY)) continue;
      present[i] = !leaves;
      add(user, leaves ? -3 : 3);
    }
  }

  return {
    count(level, gray, released) {
      comeAndGo();
      const all: number[] = [];
      const failed: number[] = [];
      for (let group = 0; group < GROUPS; group++) {
        const worse = released && group < gray ? level.errors.gray : level.errors.large;
        // Sums that come back to nothing may miss it by rounding.
        const mean = Math.max(0, requests[group]! * level.traffic);
        const bad = Math.min(0.9 * mean, Math.max(0, failures[group]! * level.traffic * worse));
        const errors = by.poisson(bad);
        all.push(errors + by.poisson(mean - bad));
        failed.push(errors);
      }
      return {
        gray: armOf({ requests: all.slice(0, gray), errors: failed.slice(0, gray) }),
        stable: armOf({ requests: all.slice(gray), errors: failed.slice(gray) }),
      };
    },
  };
}

/** Which replica answers is drawn anew for each request. */
export function splitByReplica(arms: readonly ArmCounts[], by: Chance): readonly [ArmCounts, ArmCounts] {
  let [small, large] = [0, 0];
  let [smallErrors, largeErrors] = [0, 0];
  const drawn = (): boolean => by.uniform() < PSEUDO_GRAY;
  for (const { requests, errors } of arms) {
    for (let i = 0; i < errors!; i++) drawn() ? smallErrors++ : largeErrors++;
    for (let i = 0; i < requests - errors!; i++) drawn() ? small++ : large++;
  }
  return [
    { requests: small + smallErrors, errors: smallErrors },
    { requests: large + largeErrors, errors: largeErrors },
  ];
}

/** The busiest first; the parts sum to 1, and the luck of requests has mean 1 over all possible users. */
function drawUsers(count: number, by: Chance): User[] {
  const weights = Float64Array.from({ length: count }, () =>
    Math.min(PARETO.most, by.uniform() ** (-1 / PARETO.exponent)),
  ).sort();
  let sum = 0;
  for (const weight of weights) sum += weight;
  return Array.from({ length: count }, (_, i) => ({
    group: Math.floor(by.uniform() * GROUPS),
    part: weights[count - 1 - i]! / sum,
    luck: by.gamma(LUCK),
  }));
}

function armOf(groups: GroupCounts): ArmCounts {
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
  return { requests: sum(groups.requests), errors: sum(groups.errors!), groups };
}
