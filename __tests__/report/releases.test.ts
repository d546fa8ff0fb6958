import { describe, expect, it } from 'vitest';
import { toldOf, totalsOfReleases } from '../../src/report/releases.ts';
import * as stories from './stories.ts';

const told = (tale: stories.Tale) => toldOf(tale.story());

describe('how a release ended', () => {
  it.each([
    ['promoted', stories.promoted()],
    ['overridden', stories.overridden()],
    ['reverted', stories.reverted()],
    ['held', stories.held()],
    ['incomplete', stories.incomplete()],
    ['live', stories.testing()],
    ['refused', new stories.Tale().add(1000, { type: 'phase', phase: 'reverted' })],
  ])('%s', (end, tale) => {
    expect(told(tale).end).toBe(end);
  });

  it('and that a person was asked on the way', () => {
    expect(told(stories.held()).asked).toBe(true);
    expect(told(stories.promoted()).asked).toBe(false);
  });
});

describe('the time to restore', () => {
  it('is from the judge’s last look until requests were sent back', () => {
    // The last look ended 78 s after the share was set, and so did the verdict's entry.
    expect(told(stories.reverted()).restoreMs).toBe(0);
  });

  it('is from the person’s request', () => {
    const tale = stories.testing();
    tale.add(400_000, { type: 'request', asked: 'revert', by: 'hubot', reason: '', commit: null });
    tale.add(402_500, {
      type: 'phase',
      phase: 'reverting',
      because: { code: 'requested', says: 'hubot asked for it' },
    });
    tale.add(420_000, { type: 'phase', phase: 'reverted' });

    expect(told(tale).restoreMs).toBe(2500);
  });

  it('lasts until the end where the revert was stuck', () => {
    const tale = stories.incomplete().add(300_000, { type: 'phase', phase: 'reverted' });

    expect(told(tale).restoreMs).toBe(300_000 - (109_000 + 78_000));
  });

  it('is of no release whose new version no user reached, or that is not over', () => {
    expect(told(stories.revertedByCheck()).restoreMs).toBe(null);
    expect(told(stories.incomplete()).restoreMs).toBe(null);
    expect(told(stories.promoted()).restoreMs).toBe(null);
  });

  it('is not known where a run died', () => {
    const tale = stories.testing();
    tale.add(400_000, { type: 'phase', phase: 'reverting', because: { code: 'run-died', says: 'it died' } });
    tale.add(420_000, { type: 'phase', phase: 'reverted' });

    expect(told(tale).restoreMs).toBe(null);
  });
});

describe('all releases', () => {
  it('are counted by their ends, with medians and longest times', () => {
    const all = [stories.promoted(), stories.reverted(), stories.held(), stories.reverted()].map(told);

    const totals = totalsOfReleases(all);

    expect(totals).toMatchObject({ releases: 4, asked: 1, perWeek: null });
    expect(totals.ends).toMatchObject({ promoted: 1, reverted: 2, held: 1 });
    expect(totals.took).toEqual({ of: 3, medianMs: 213_000, longestMs: 1_216_000 });
    expect(totals.restore).toMatchObject({ of: 2 });
  });
});
