import { ALL, type Weight } from './units.ts';

/** One way to recognise a tester. A request matches when the named value is one of `anyOf`. */
export interface Match {
  on: 'header' | 'cookie' | 'query';
  name: string;
  anyOf: readonly string[];
}

/** Who goes to gray: every request that one of `match` recognises, and `weight` of the rest. */
export interface TrafficRule {
  match: readonly Match[];
  weight: Weight;
  /** The cookie that keeps a user's bucket, 0 to 9,999; gray if bucket < weight. Absent: each request is drawn anew. */
  sticky?: { cookie: string };
  /**
   * The header whose mark alone sends a request to gray: the router of an entry has decided before. `weight` is then the share that
   * it gives, and no request is drawn.
   */
  follows?: string;
}

export const NO_TRAFFIC: TrafficRule = { match: [], weight: 0 };
export const ALL_TRAFFIC: TrafficRule = { match: [], weight: ALL };

/** Equal groups of sticky buckets, in bucket order: the judge compares users by these. */
export const GROUPS = 200;
export const GROUP_SIZE = ALL / GROUPS;

/** How many of the groups, the first ones, gray has; null where requests are drawn one by one. */
export function grayGroups({ weight, sticky }: TrafficRule): number | null {
  return sticky === undefined || weight % GROUP_SIZE !== 0 ? null : weight / GROUP_SIZE;
}

/** Gray has this much more room than its share of the traffic asks for. */
export const HEADROOM = 1.2;

/**
 * How many ready gray instances a share of the traffic needs: `ceil(weight x stable instances x HEADROOM)`, at least the
 * slice, and never more than the full size, which is what carries 100 %.
 */
export function capacityFor(weight: Weight, instances: number, slice: number): number {
  if (weight >= ALL) return instances;
  // Whole numbers until the last step: 0.05 * 20 * 1.2 is 1.2000000000000002 in floating point.
  const asked = Math.ceil((weight * instances * (HEADROOM * 10)) / (ALL * 10));
  return Math.min(instances, Math.max(slice, asked, 1));
}

/** Whether a rule lets any request reach gray. */
export function exposes(rule: TrafficRule): boolean {
  return rule.weight > 0 || rule.match.length > 0 || rule.follows !== undefined;
}

export function sameRule(a: TrafficRule, b: TrafficRule, step: Weight = 0): boolean {
  return (
    Math.abs(a.weight - b.weight) <= step / 2 &&
    a.sticky?.cookie === b.sticky?.cookie &&
    a.follows === b.follows &&
    a.match.length === b.match.length &&
    a.match.every((match, i) => sameMatch(match, b.match[i]))
  );
}

function sameMatch(a: Match, b: Match | undefined): boolean {
  return (
    b !== undefined &&
    a.on === b.on &&
    a.name === b.name &&
    a.anyOf.length === b.anyOf.length &&
    a.anyOf.every((value, i) => value === b.anyOf[i])
  );
}
