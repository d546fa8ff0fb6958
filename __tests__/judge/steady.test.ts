import { describe, expect, it } from 'vitest';
import { SHORT } from '../../src/judge/noise.ts';
import { calmCredit, heed, type Signs, startSigns } from '../../src/judge/signs.ts';
import { type Chance, chance } from './random.ts';

/** Levels by what they model. */
const CLUSTERS_OF_4 = 2;
const FRESH_POINT_6 = 8;
const LASTING_POINT_25 = SHORT + 1;

interface World {
  /** Mean size of a cluster of errors. */
  readonly cluster?: number;
  /** A shock of this size in every interval, for both versions. */
  readonly shock?: number;
}

function signsAfter(intervals: number, seed: number, world: World): Signs {
  const by = chance(seed);
  const signs = startSigns('DRE-3', 'replica')!;
  for (let i = 0; i < intervals; i++) {
    const requests = by.poisson(1000);
    heed(signs, { halves: null, together: { requests, events: errorsIn(requests, world, by), mark: 0 } });
  }
  return signs;
}

function errorsIn(requests: number, { cluster = 1, shock = 0 }: World, by: Chance): number {
  const mean = requests * 0.01 * Math.exp(shock * by.normal());
  let count = 0;
  for (let left = by.poisson(mean / cluster); left > 0; left--) {
    count++;
    while (by.uniform() > 1 / cluster) count++;
  }
  return count;
}

function credits(level: number, intervals: number, world: World): number[] {
  return Array.from({ length: 60 }, (_, i) => calmCredit(signsAfter(intervals, 7000 + i, world), level));
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

describe('the calm of the rate of both versions', () => {
  it.each([
    ['clusters', CLUSTERS_OF_4, 1],
    ['fresh noise', FRESH_POINT_6, 1],
    ['lasting noise', LASTING_POINT_25, 0.5],
  ])('speaks against %s, the more the longer it lasts', (_, level, least) => {
    const soon = mean(credits(level, 12, {}));
    const later = mean(credits(level, 90, {}));

    expect(later).toBeGreaterThan(soon);
    expect(later).toBeGreaterThan(least);
  });

  it('is never believed beyond 4 nats, and never held against independence', () => {
    const signs = signsAfter(400, 1, {});

    expect(calmCredit(signs, CLUSTERS_OF_4)).toBe(4);
    expect(calmCredit(signs, 0)).toBe(0);
  });

  // Clusters of geometric size with mean 2.5 have four times the variance: as the level says, which then pays for the belief.
  it('does not add to the risk where the noise is real', () => {
    for (const intervals of [6, 12, 30]) {
      const factors = credits(CLUSTERS_OF_4, intervals, { cluster: 2.5 }).map(Math.exp);

      expect(mean(factors)).toBeLessThan(1);
    }
  });

  it('is hidden by shocks that both versions share, never faked by them', () => {
    const hidden = credits(CLUSTERS_OF_4, 60, { shock: 0.6 });
    const real = credits(CLUSTERS_OF_4, 30, { shock: 0.3, cluster: 2.5 }).map(Math.exp);

    expect(mean(hidden)).toBeCloseTo(-Math.LN2, 2);
    expect(mean(real)).toBeLessThan(1);
  });

  it('begins anew where another kind of event is counted', () => {
    const signs = startSigns('DRE-3', 'replica')!;
    for (let i = 0; i < 40; i++) {
      const mark = i % 2;
      heed(signs, { halves: null, together: { requests: 1000, events: mark === 0 ? 10 : 500, mark } });
    }

    expect(calmCredit(signs, CLUSTERS_OF_4)).toBe(0);
  });

  it('is not asked for in DRE-2, nor of buckets', () => {
    expect(startSigns('DRE-2', 'replica')).toBeNull();
    expect(startSigns('DRE-3', 'bucket')).toBeNull();
  });
});
