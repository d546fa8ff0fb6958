import { type Bank, bankOf, moveChains, see } from './bank.ts';
import { type Counts, evidenceOf } from './likelihood.ts';
import { NOISE, type Split } from './noise.ts';

/** The stable version against itself before the release, or its halves during it: which noise there is. */
export interface Calm {
  readonly split: Split;
  readonly bank: Bank;
  fresh: boolean;
}

export function startCalm(split: Split): Calm {
  return { split, bank: bankOf(1, NOISE[split], 0), fresh: true };
}

/** Counts one interval; null is one that says nothing but takes its time. */
export function recall(calm: Calm, counts: Counts | null): void {
  const noise = NOISE[calm.split];
  if (!calm.fresh) moveChains(calm.bank, noise);
  calm.fresh = false;
  const evidence = counts === null ? null : evidenceOf(counts);
  if (evidence !== null) see(calm.bank, evidence, [1], 1, noise);
}
