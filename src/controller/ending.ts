import type { State } from '../release/state.ts';

/** How a run left a release. */
export type Ending =
  /** The release is over: promoted, reverted or registered. */
  | { readonly how: 'ended'; readonly state: State }
  /** Parked and handed over: a person is asked. */
  | { readonly how: 'held'; readonly state: State }
  /** Nothing is left to do for now: handed over as it is, for the next `advance`. */
  | { readonly how: 'left'; readonly state: State }
  /** Another run holds it and is alive. */
  | { readonly how: 'busy'; readonly state: State }
  /** The revert could not finish within its deadline; a later run goes on. */
  | { readonly how: 'incomplete'; readonly state: State }
  /** The journal could not be used. */
  | { readonly how: 'failed'; readonly state: State | null; readonly says: string }
  /** It ended, and another release has begun since: `state` is what was seen of it last, null for nothing. */
  | { readonly how: 'gone'; readonly state: State | null }
  /** There is no release in the journal. */
  | { readonly how: 'nothing' };
