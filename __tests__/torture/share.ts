import { ALL, type Weight } from '../../src/release/units.ts';
import type { Seen } from './users.ts';

/** What the journal permits from `from` on: `stable` serves, and `gray` at most its share of those who are no testers. */
export interface Permit {
  readonly from: number;
  readonly stage: string;
  readonly stable: string;
  readonly gray: string | null;
  readonly weight: Weight;
}

/** A wrong alarm in a thousand million. */
const ALARM = 1e-9;

export interface Share {
  readonly weight: Weight;
  requests: number;
  gray: number;
  users: number;
  grayUsers: number;
}

/**
 * Counts what users saw while each permit held, and says what none of them allows. Those who pass are drawn with each
 * request, those who stay once a release, so those are counted by the user.
 */
export function measure(
  seen: readonly Seen[],
  permits: readonly Permit[],
  shares: Map<string, Share>,
): string[] {
  return permits.flatMap((permit, i) => {
    const until = permits[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    const within = seen.filter(({ sent, answered }) => sent >= permit.from && answered < until);
    const strangers = within.filter(
      ({ version, who }) =>
        version !== null &&
        version !== permit.stable &&
        (version !== permit.gray || (permit.weight === 0 && who !== 'tester')),
    );
    const wrong = strangers.length === 0 ? [] : [`${strangers.length} answers by ${strangers[0]!.version}`];
    const share = countIn(within, permit);
    const all = shares.get(permit.stage) ?? {
      weight: permit.weight,
      requests: 0,
      gray: 0,
      users: 0,
      grayUsers: 0,
    };
    for (const key of ['requests', 'gray', 'users', 'grayUsers'] as const) all[key] += share[key];
    shares.set(permit.stage, all);
    return [...wrong, ...excess(share)].map((each) => `${permit.stage}: ${each}`);
  });
}

function countIn(within: readonly Seen[], { gray, weight }: Permit): Share {
  const byGray = ({ version }: Seen) => version !== null && version === gray;
  const passing = within.filter(({ who }) => who === 'passes');
  const users = new Set<number>();
  const grayUsers = new Set<number>();
  for (const each of within) {
    if (each.who !== 'stays') continue;
    users.add(each.user);
    if (byGray(each)) grayUsers.add(each.user);
  }
  return {
    weight,
    requests: passing.length,
    gray: passing.filter(byGray).length,
    users: users.size,
    grayUsers: grayUsers.size,
  };
}

/** What is more than the share allows, by Chernoff's bound on a binomial tail. */
export function excess({ weight, requests, gray, users, grayUsers }: Share): string[] {
  const says = (n: number, k: number, what: string) =>
    isTooMany(n, k, weight / ALL)
      ? [`gray got ${k} of ${n} ${what}, at most ${weight / 100} % is its share`]
      : [];
  return [...says(requests, gray, 'requests'), ...says(users, grayUsers, 'users who stay')];
}

function isTooMany(n: number, k: number, share: number): boolean {
  if (n === 0 || share >= 1 || k / n <= share) return false;
  if (share === 0) return true;
  const q = k / n;
  const divergence = q * Math.log(q / share) + (q === 1 ? 0 : (1 - q) * Math.log((1 - q) / (1 - share)));
  return Math.exp(-n * divergence) < ALARM;
}
