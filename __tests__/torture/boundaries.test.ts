import { describe, expect, it } from 'vitest';
import { BOUNDARIES, KINDS, labelOf, Quota } from './boundaries.ts';

const SIDES = ['before', 'after'] as const;

describe('what is to be killed', () => {
  it('is every boundary on both sides, the ones hit least first', () => {
    const quota = new Quota(1_000);
    const [first, second] = BOUNDARIES;

    quota.hit(first!, 'late');

    expect(quota.wants(first!, 'before')).toBe(false);
    expect(quota.wants(first!, 'after')).toBe(true);
    expect(quota.wants(second!, 'before')).toBe(true);
    expect(quota.missed).toHaveLength(BOUNDARIES.length * 2 - 1);
    expect(quota.missed).not.toContain(`before ${labelOf(first!)}`);
  });

  it('is every kind of boundary where the kills are too few for each', () => {
    const quota = new Quota(KINDS.length * 2);

    for (const boundary of BOUNDARIES)
      for (const side of SIDES) if (quota.wants(boundary, side)) quota.hit(boundary, side);

    expect(quota.missed).toEqual([]);
    expect(quota.done).toBe(true);
  });

  it('is what was never hit, when there were kills enough', () => {
    const quota = new Quota(1);
    const [journal] = BOUNDARIES;
    const route = BOUNDARIES.find(({ kind }) => kind === 'route')!;

    quota.hit(journal!, 'before');

    expect(quota.done).toBe(false);
    expect(quota.wants(journal!, 'before')).toBe(false);
    expect(quota.wants(route, 'before')).toBe(true);
  });

  it('is anything once the rare ones have been waited for', () => {
    const quota = new Quota(1_000);
    quota.hit(BOUNDARIES[0]!, 'after');

    for (let releases = 0; releases < 4; releases++) quota.idle();

    expect(quota.wants(BOUNDARIES[0]!, 'after')).toBe(true);
  });
});
