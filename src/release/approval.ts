import type { Event } from './events.ts';
import type { Approval } from './state.ts';
import type { View } from './view.ts';

/**
 * The evidence against gray has to become this many times what it was, as a natural logarithm, to withdraw an approval. By Ville's
 * inequality a comparison of a harmless version gets there in at most 1 of 10 releases, however often one looks.
 */
const GROWN = Math.log(10);

/** The approvals that count now: the newest of each person who may give one. */
export function approvalsAt({
  plan: { approval },
  state: { approvals, accepted },
  now,
}: Pick<View, 'plan' | 'state' | 'now'>): readonly Approval[] {
  if (approval === null) return [];
  const counted = approvals.filter(
    ({ by, at }) => now - at <= approval.lasts && (approval.author || !isSame(by, accepted.by)),
  );
  return [...new Map(counted.map((each) => [each.by.toLowerCase(), each])).values()];
}

/** Logins are the same in capitals. */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Nobody is asked, enough people have approved, or a person has overridden. */
export function isApproved(view: Pick<View, 'plan' | 'state' | 'now'>): boolean {
  const { plan, state } = view;
  if (plan.approval === null || state.override !== null) return true;
  return approvalsAt(view).length >= plan.approval.people;
}

export function asksPeople(people: number): string {
  const asked = people === 1 ? 'a person is' : `${people} people are`;
  return `every check passed; ${asked} asked to approve`;
}

/** Who approved did not see the evidence that came since. Null while it says no more against gray than it did then. */
export function withdrawal({ judged, ...view }: View): Event | null {
  for (const { by, saw } of approvalsAt(view)) {
    for (const [key, { worse }] of judged?.metrics ?? []) {
      const seen = saw.find(({ service, check }) => `${service}/${check}` === key)?.worse ?? 0;
      const grown = worse - Math.max(0, seen);
      if (grown < GROWN) continue;
      const times = Math.floor(Math.exp(Math.min(grown, Math.log(1_000_000))));
      const says = `since ${by} approved, the evidence that gray is worse in ${key} has become ${times} times as strong`;
      return { type: 'withdrawn', says };
    }
  }
  return null;
}
