import type { Resource } from '../../kubernetes/cluster.ts';
import type { Match } from '../../release/traffic.ts';
import type { Weight } from '../../release/units.ts';

/** How the requests are divided between the Services. */
export interface Split {
  /** The share of gray's Service. */
  readonly gray: Weight;
  /** The share of the baseline's; absent where there is none. */
  readonly baseline?: Weight;
  /** Who goes to gray's Service whatever the share. */
  readonly match: readonly Match[];
}

/** Somebody else's rule sends requests to gray's Service: whose, nobody can tell. */
export const OTHERS: readonly Match[] = [{ on: 'header', name: 'unknown', anyOf: [] }];

/** The object that divides the requests between the Services, and carries what we were told. */
export interface Divider {
  /** Null where there is none yet, and it is ours to make. Refused where it is the user's, and not there. */
  read(signal: AbortSignal): Promise<Resource | null>;
  /** How it divides them. The rules for testers are those of `asked`, none, or `OTHERS`. */
  divides(object: Resource, asked: Split): Split;
  /** In one write, which is Refused where the object has changed since it was read. */
  write(
    before: Resource | null,
    split: Split,
    annotations: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<Resource>;
  /** Whether what serves by the object has taken it; absent where that is told nowhere. */
  standing?(object: Resource): Standing;
}

/** `pending` names what is waited for. */
export type Standing = 'taken' | { readonly pending: string } | { readonly refused: string };
