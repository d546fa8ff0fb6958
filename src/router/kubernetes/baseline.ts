import { ALL, type Weight } from '../../release/units.ts';
import type { Split } from './divider.ts';
import type { Addresses } from './services.ts';

/** The baseline's share beside one of gray's: the same, but never more than what it leaves to stable. */
export function baselineShare(gray: Weight): Weight {
  return gray > 0 && gray < ALL ? Math.min(gray, Math.floor((ALL - gray) / 2)) : 0;
}

/** A split with the baseline in it. A Service without pods answers nobody, so it gets requests only while one is ready. */
export function withBaseline(split: Split, { baseline }: Addresses): Split {
  if (baseline === undefined) return split;
  return { ...split, baseline: baseline.length > 0 ? baselineShare(split.gray) : 0 };
}
