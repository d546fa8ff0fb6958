import { type Calm, recall, startCalm } from './calm.ts';
import type { Counts } from './likelihood.ts';
import { type Method, SHORT, type Split } from './noise.ts';
import { type Steady, startSteady, type Together, unlike, watch } from './steady.ts';

/** What the release itself shows of its noise while it runs. */
export interface Signs {
  /** The stable version against itself, where the source can split it in two. */
  readonly halves: Calm;
  readonly steady: Steady;
}

/** What one interval shows of it; null where it shows nothing. */
export interface Seen {
  readonly halves: Counts | null;
  readonly together: Together | null;
}

/** Null where there are none: in DRE-2, and with buckets, whose users differ for good and not by noise that comes and goes. */
export function startSigns(method: Method, split: Split): Signs | null {
  return method === 'DRE-2' || split === 'bucket'
    ? null
    : { halves: startCalm(split), steady: startSteady() };
}

export function heed({ halves, steady }: Signs, seen: Seen): void {
  recall(halves, seen.halves);
  watch(steady, seen.together);
}

/** The even chance that calm is believed; the other half of the risk is kept for a calm that deceives. */
const BELIEF = 0.5;
/** Calm may end, and gray may be noisy where stable is calm. */
const MOST = 4;

/**
 * How far calm sets a noise level back, in nats; negative, at most by log 2, where there is no calm.
 *
 * If the level is real, independence is at most as likely as it on average, whatever both arms share besides. So believing with
 * an even chance multiplies its risk by 1/2 + 1/2 on average, at every look.
 */
export function calmCredit({ steady }: Signs, level: number): number {
  if (level === 0) return 0;
  return Math.min(MOST, Math.log(1 - BELIEF + BELIEF * Math.exp(unlike(steady, level))));
}

/** The log-likelihood of a level in the halves of stable. */
export function halvesOf({ halves: { bank } }: Signs, level: number): number {
  return level < SHORT ? bank.short[level]! : bank.last[level - SHORT]!;
}
