import type { ArmCounts, Interval } from '../../../src/ports/metric.ts';
import { type Chance, chance } from '../chance.ts';
import { type Counting, countArms } from './arms.ts';
import { gaugesOf } from './gauge.ts';
import { type Level, levelsOf } from './levels.ts';
import { GROUPS, HISTORY, intervalsOf, PSEUDO_GRAY, type Scenario, SECONDS, shareAt } from './scenario.ts';
import { BOUNDS } from './times.ts';
import { splitByReplica, usersOf } from './users.ts';

/** What both arms did in ten seconds. */
export interface Window {
  readonly interval: Interval & { readonly gray: ArmCounts; readonly stable: ArmCounts };
  /** The stable version split by replica, the smaller part first. Sticky users stick to a version, not to a replica. */
  readonly halves: readonly [ArmCounts, ArmCounts];
}

export interface Trace {
  /** Ends where the release begins. Gray is a part of the stable version: a quarter of its replicas or, with sticky users, the buckets that gray is about to get. */
  readonly history: readonly Window[];
  readonly release: readonly Window[];
}

/** A release. Its number is the seed of all its chance; the scenario's name keeps scenarios independent of each other. */
export function trace(scenario: Scenario, release: number): Trace {
  const by = chance(release, scenario.name);
  const levels = levelsOf(scenario, by);
  const counting: Counting = { scenario, gauges: gaugesOf(scenario, by), by };
  const users = scenario.users === null ? null : usersOf(scenario.users, scenario, by);
  const replicas = chance(release, `${scenario.name}, by replica`);
  const windows = (from: number, count: number): Window[] =>
    Array.from({ length: count }, (_, i) => {
      const second = (from + i) * SECONDS;
      const level = levels(second);
      return users === null
        ? windowAt(second, level, counting)
        : stickyWindowAt(second, users.count(level, grayGroups(scenario, second), second >= 0), replicas);
    });
  return { history: windows(-HISTORY, HISTORY), release: windows(0, intervalsOf(scenario)) };
}

function windowAt(second: number, level: Level, counting: Counting): Window {
  const { scenario } = counting;
  const inPast = second < 0;
  const share = inPast ? PSEUDO_GRAY : shareAt(scenario, second);
  const { gray, stable, halves } = countArms(counting, level, inPast, share);
  const le = scenario.metrics.includes('latency') && { le: BOUNDS };
  return { interval: { ...spanAt(second), ...le, gray, stable }, halves };
}

function stickyWindowAt(
  second: number,
  arms: { readonly gray: ArmCounts; readonly stable: ArmCounts },
  by: Chance,
): Window {
  const ofStable = second < 0 ? [arms.gray, arms.stable] : [arms.stable];
  return { interval: { ...spanAt(second), ...arms }, halves: splitByReplica(ofStable, by) };
}

function grayGroups(scenario: Scenario, second: number): number {
  return Math.round(shareAt(scenario, Math.max(0, second)) * GROUPS);
}

function spanAt(second: number): { readonly from: number; readonly to: number } {
  return { from: second * 1000, to: (second + SECONDS) * 1000 };
}
