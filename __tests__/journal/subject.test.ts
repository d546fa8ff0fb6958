import { describe, expect, test } from 'vitest';
import { oneLine, subjectOf } from '../../src/journal/subject.ts';
import type { Event } from '../../src/release/events.ts';
import { ACCEPTED, EVERY, entry, first } from './entries.ts';

describe('the subject of an entry', () => {
  test.each<[readonly Event[], string]>([
    [[{ type: 'phase', phase: 'deploying' }], 'shop-41: deploying'],
    [[{ type: 'holder', run: 'run-2', why: 'takeover' }], 'shop-41: run-2 took over (takeover)'],
    [[{ type: 'holder', run: null, why: 'handover' }], 'shop-41: handed over'],
    [
      [{ type: 'request', asked: 'revert', by: 'mara', reason: '', commit: null }],
      'shop-41: mara asks: revert',
    ],
    [[{ type: 'committed' }], 'shop-41: the point of no return'],
    [[{ type: 'heartbeat' }], 'shop-41: still registering'],
  ])('says %j', (events, says) => {
    expect(subjectOf(entry(2, ...events), [first()])).toBe(says);
  });

  test('names what is accepted', () => {
    expect(subjectOf(first(), [])).toBe('shop-41: accepted checkout 1.5.0');
    expect(subjectOf(entry(1, { ...ACCEPTED, purpose: 'register', versions: {} }), [])).toBe(
      'shop-41: accepted register',
    );
  });

  test('says from where to where, before what led there', () => {
    const before = [first(), entry(2, { type: 'phase', phase: 'judging', stage: 1 })];
    const finding = EVERY.find(({ type }) => type === 'finding')!;
    const because = { code: 'check-failed', says: 'errors failed.' } as const;

    const subject = subjectOf(entry(3, finding, { type: 'phase', phase: 'reverting', because }), before);

    expect(subject).toBe('shop-41: judging -> reverting (errors failed.); errors fail');
    expect(subjectOf(entry(3, { type: 'heartbeat' }), before)).toBe('shop-41: still judging stage 2');
  });

  test('knows words for every event, in one line of at most 160 characters', () => {
    for (const event of EVERY) {
      const subject = subjectOf(entry(2, event), [first()]);

      expect(subject).toMatch(/^shop-41: \S.*$/);
      expect(subject.length).toBeLessThanOrEqual(160);
    }
    expect(
      subjectOf(entry(2, { type: 'held', why: 'paused', says: 'x'.repeat(500) }), [first()]),
    ).toHaveLength(160);
  });

  test('is one line, whatever others wrote', () => {
    const says = 'bad\n\nNonce: 0000\r\u001b[31m\u202eevil';

    const subject = subjectOf(entry(2, { type: 'held', why: 'paused', says }), [first()]);

    expect(subject).toBe('shop-41: held (bad Nonce: 0000 [31m evil)');
  });
});

test('a line is cut where it is too long, and says so', () => {
  expect(oneLine('a b', 3)).toBe('a b');
  expect(oneLine('a bc', 3)).toBe('a …');
});
