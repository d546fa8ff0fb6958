import { describe, expect, it } from 'vitest';
import { frozenBy } from '../../src/release/freeze.ts';
import type { FreezeSpec } from '../../src/spec/types.ts';

const friday: FreezeSpec = { days: ['fri'], from: '16:00', to: '24:00', zone: 'Europe/Berlin' };
const at = (text: string) => Date.parse(text);

describe('frozenBy', () => {
  it.each([
    ['2026-11-27T14:59:59Z', null],
    ['2026-11-27T15:00:00Z', 'frozen until 24:00 in Europe/Berlin'],
    ['2026-11-27T22:59:59Z', 'frozen until 24:00 in Europe/Berlin'],
    ['2026-11-27T23:00:00Z', null],
    ['2026-11-26T16:00:00Z', null],
    // In summer the zone is two hours ahead.
    ['2026-07-03T13:59:00Z', null],
    ['2026-07-03T14:00:00Z', 'frozen until 24:00 in Europe/Berlin'],
  ])('at %s is %s', (now, expected) => {
    expect(frozenBy([friday], at(now))).toBe(expected);
  });
});
