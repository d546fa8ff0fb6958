import type { Route } from '../ports/router.ts';

/** Two places of a server hold a version each; which of them is stable is data, so a promotion moves no instance. */
export type Place = 'a' | 'b';

/** The version in each place, and which is stable. */
export interface Placed {
  readonly a: string | null;
  readonly b: string | null;
  readonly stable: Place;
}

export interface Placing {
  readonly stable: Place;
  readonly gray: Place | null;
}

/** A version stays where it is; a new one comes where the version that serves is not. */
export function place(before: Placed | null, { stable, gray }: Route): Placing {
  const holds = (version: string) => (['a', 'b'] as const).find((each) => before?.[each] === version);
  const spare = before === null ? 'a' : other(before.stable);
  const grayIs = gray === null ? undefined : holds(gray.version);
  const stableAt = holds(stable.version) ?? (grayIs === undefined ? spare : other(grayIs));
  return { stable: stableAt, gray: gray === null ? null : other(stableAt) };
}

export function other(of: Place): Place {
  return of === 'a' ? 'b' : 'a';
}
