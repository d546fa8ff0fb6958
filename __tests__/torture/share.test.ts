import { describe, expect, it } from 'vitest';
import { measure, type Permit, type Share } from './share.ts';
import type { Seen } from './users.ts';

const FEW: Permit = { from: 100, stage: 'few', stable: 'old', gray: 'new', weight: 1_000 };
const TESTERS: Permit = { from: 0, stage: 'testers', stable: 'old', gray: 'new', weight: 0 };

function seen(version: string | null, more: Partial<Seen> = {}): Seen {
  return { who: 'passes', user: 0, sent: 200, answered: 201, version, status: 200, ...more };
}

function times(count: number, make: (i: number) => Seen): Seen[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

function faults(all: readonly Seen[], permits: readonly Permit[]): string[] {
  return measure(all, permits, new Map());
}

describe('gray’s share, as users saw it', () => {
  it('may vary as chance has it, and not more', () => {
    const fair = [...times(870, () => seen('old')), ...times(130, () => seen('new'))];
    const unfair = [...times(800, () => seen('old')), ...times(200, () => seen('new'))];

    expect(faults(fair, [FEW])).toEqual([]);
    expect(faults(unfair, [FEW])).toEqual(['few: gray got 200 of 1000 requests, at most 10 % is its share']);
  });

  it('is counted by the user of those who stay, however often they ask', () => {
    const one = times(500, () => seen('new', { who: 'stays', user: 7 }));
    const others = times(99, (user) => seen('old', { who: 'stays', user: user + 100 }));
    const many = times(60, (user) => seen('new', { who: 'stays', user: user + 10 }));

    expect(faults([...one, ...others], [FEW])).toEqual([]);
    expect(faults([...many, ...others], [FEW])).toHaveLength(1);
  });

  it('is none where only testers may go to gray', () => {
    expect(faults([seen('new', { who: 'tester' })], [TESTERS])).toEqual([]);
    expect(faults([seen('new')], [TESTERS])).toContain('testers: 1 answers by new');
  });

  it('belongs to the permit that held from the question to the answer', () => {
    const before = seen('new', { sent: 50, answered: 150 });

    expect(faults([before], [TESTERS, FEW])).toEqual([]);
    expect(faults([{ ...before, answered: 99 }], [TESTERS, FEW])).not.toEqual([]);
  });

  it('leaves no place for a third version', () => {
    expect(faults([seen('older')], [FEW])).toEqual(['few: 1 answers by older']);
  });

  it('adds up over releases', () => {
    const shares = new Map<string, Share>();

    measure([seen('old')], [FEW], shares);
    measure([seen('new')], [FEW], shares);

    expect(shares.get('few')).toMatchObject({ requests: 2, gray: 1, users: 0 });
  });
});
