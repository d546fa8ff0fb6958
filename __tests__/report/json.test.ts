import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/release/events.ts';
import type { Story } from '../../src/report/story.ts';
import { jsonLines } from '../../src/report/surfaces/json.ts';

const FINDING = { type: 'finding', stage: 0, service: 'checkout', check: 'errors', at: 1_000 } as const;
const first: Event = { ...FINDING, finding: { result: 'unknown', says: 'counting has begun' } };
const second: Event = { ...FINDING, at: 2_000, finding: { result: 'unknown', says: 'nothing to compare' } };
const note: Event = { type: 'note', at: 1_500, says: 'somebody changed it' };

async function told(...looks: readonly (readonly Event[])[]): Promise<Record<string, unknown>[]> {
  const lines: string[] = [];
  const reporter = jsonLines({ write: (text) => lines.push(text) });
  for (const events of looks) {
    const story = events.map((event, i) => ({ at: 5_000 + i, run: 'run-1', event }));
    await reporter.show({ state: { accepted: { id: 'shop-1' }, story } } as unknown as Story);
  }
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the events as JSON lines', () => {
  it('are told once each, also when what is not in the journal yet changes its place', async () => {
    const lines = await told([first], [note, second], [note, second]);

    expect(lines.map(({ type, says, finding }) => says ?? finding ?? type)).toEqual([
      { result: 'unknown', says: 'counting has begun' },
      'somebody changed it',
      { result: 'unknown', says: 'nothing to compare' },
    ]);
  });

  it('are told as often as they came', async () => {
    const lines = await told([{ type: 'parked' }], [{ type: 'parked' }, { type: 'parked' }]);

    expect(lines.map(({ type }) => type)).toEqual(['parked', 'parked']);
  });

  it('have the time of day, and say by whom a release is held', async () => {
    const lines = await told([note, { type: 'holder', run: 'run-2', why: 'takeover' }]);

    expect(lines).toMatchObject([
      { v: 1, at: '1970-01-01T00:00:05.000Z', release: 'shop-1' },
      { at: '1970-01-01T00:00:05.001Z', run: 'run-2' },
    ]);
  });
});
