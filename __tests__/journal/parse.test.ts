import { describe, expect, test } from 'vitest';
import { JournalInvalid, parseEntry } from '../../src/journal/parse.ts';
import { RecordError } from '../../src/ports/record.ts';
import type { Entry } from '../../src/release/events.ts';
import { EVERY, entry, first } from './entries.ts';

const FILE = 'entries/000002.json';

describe('an entry', () => {
  test.each(EVERY.map((event) => [`${event.type} ${JSON.stringify(event).slice(0, 60)}`, event] as const))(
    'is read as it was written: %s',
    (_name, event) => {
      const written = entry(2, event);

      expect(parseEntry(FILE, JSON.stringify(written))).toEqual(written);
    },
  );

  test('that accepts a release is read as it was written', () => {
    expect(parseEntry('entries/000001.json', JSON.stringify(first()))).toEqual(first());
  });
});

describe('an entry that is not as it is written', () => {
  test.each<[string, unknown, string]>([
    ['a list', [], 'the entry is a list of 0, not an object'],
    ['nothing', null, 'the entry is null, not an object'],
    ['no version', { ...entry(2), v: undefined }, 'v is missing'],
    ['a version that is a text', { ...entry(2), v: '1' }, 'v is "1", not 1'],
    ['a negative number', { ...entry(2), n: -1 }, 'n is -1, not a whole number'],
    ['half a number', { ...entry(2), n: 1.5 }, 'n is 1.5, not a whole number'],
    ['no time', { ...entry(2), at: null }, 'at is null, not an instant'],
    ['a time that no calendar knows', { ...entry(2), at: 9e15 }, 'at is 9000000000000000, not an instant'],
    ['a run that is no text', { ...entry(2), run: {} }, 'run is an object, not a text'],
    ['a foreign field', { ...entry(2), note: 'x' }, 'note is "x", not absent'],
    ['events that are no list', { ...entry(2), events: {} }, 'events is an object, not a list'],
    ['an event that is no object', entryWith('x'), 'events[0].type is "x", not one of accepted, holder'],
    ['an event of no type', entryWith({}), 'events[0].type is missing'],
    ['an unknown event', entryWith({ type: 'run', command: 'rm' }), 'events[0].type is "run", not one of'],
    ['an inherited name as the type', entryWith({ type: 'constructor' }), 'events[0].type is "constructor"'],
    ['a field of another event', entryWith({ type: 'parked', run: 'x' }), 'events[0].run is "x", not absent'],
    [
      'an unknown phase',
      entryWith({ type: 'phase', phase: 'done' }),
      'events[0].phase is "done", not one of',
    ],
    [
      'a stage far away',
      entryWith({ type: 'phase', phase: 'judging', stage: 1e6 }),
      'events[0].stage is 1000000',
    ],
    [
      'a stage before the first',
      entryWith({ type: 'phase', phase: 'judging', stage: -2 }),
      'events[0].stage is -2',
    ],
    [
      'an unknown reason',
      entryWith({ type: 'phase', phase: 'reverting', because: { code: 'why-not', says: '' } }),
      'events[0].because.code is "why-not", not one of passed',
    ],
    [
      'a verdict of its own',
      entryWith({ ...EVERY.find(({ type }) => type === 'finding'), finding: { result: 'maybe', says: '' } }),
      'events[0].finding.result is "maybe", not one of pass, fail, unknown',
    ],
    [
      'a count below zero',
      intervalWith({ gray: { requests: -1 } }),
      'events[0].interval.gray.requests is -1',
    ],
    [
      'too many buckets',
      intervalWith({ le: Array(1_001).fill(1) }),
      'events[0].interval.le is a list of 1001',
    ],
    [
      'a bucket that is a text',
      intervalWith({ le: [1, '2'] }),
      'events[0].interval.le[1] is "2", not a finite',
    ],
    [
      'a long text',
      entryWith({ type: 'note', says: 'x'.repeat(4_001) }),
      'says is a text of 4001 characters, not',
    ],
    [
      'a prototype',
      JSON.parse('{"v":1,"n":2,"at":1,"run":"x","events":[],"__proto__":{}}'),
      '__proto__ is an object',
    ],
  ])('%s', (_name, value, says) => {
    const error = failure(JSON.stringify(value));

    expect(error.message).toContain(`${FILE} of the journal: `);
    expect(error.message).toContain(says);
    expect(error.advice).toMatch(/git log/);
  });

  test.each([
    ['a version that goes on', 'checkout', '1.0 --force'],
    ['a version that is a path', 'checkout', '../1.0'],
    ['a name that is a path', '../checkout', '1.0'],
    ['a prototype as a name', '__proto__', '1.0'],
  ])('%s', (_name, service, version) => {
    const versions = Object.fromEntries([[service, version]]);
    const written = { ...entry(1), events: [{ ...first().events[0], versions }] };

    expect(failure(JSON.stringify(written)).message).toMatch(/events\[0\]\.versions\./);
  });

  test('a release accepted in the middle of another', () => {
    const later = { ...first(), n: 2 };
    const twice = entry(1, ...first().events, ...first().events);

    for (const written of [later, twice, entry(1, { type: 'heartbeat' })])
      expect(failure(JSON.stringify(written)).message).toMatch(
        /accepted by its first event, and by no other/,
      );
  });

  test('a newer format is told from a broken one', () => {
    const error = failure(JSON.stringify({ v: 2, n: 2, something: 'else' }));

    expect(error.message).toBe(
      `${FILE} was written by a newer gray-release (journal format 2, this program reads 1)`,
    );
    expect(error.advice).toMatch(/Update gray-release/);
  });

  test('cut short at any place', () => {
    const whole = JSON.stringify(entry(2, ...EVERY));

    for (let length = 0; length < whole.length; length += 7)
      expect(failure(whole.slice(0, length)).message).toMatch(/is not JSON: it was cut short/);
  });

  test('nested a hundred thousand deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

    expect(failure(`{"v":1,"n":2,"at":1,"run":"x","events":${deep}}`).message).toMatch(/events\[0\]/);
  });

  test('says nothing that a terminal obeys', () => {
    const error = failure(JSON.stringify(entryWith({ type: '\u001b[2J\n::set-output name=x::y' })));

    expect(error.message).not.toMatch(/\p{Cc}/u);
  });
});

test('any one field of an entry may be broken, and the entry is refused', () => {
  const whole = entry(2, ...EVERY);
  let broken = 0;

  // What a check left is JSON of any kind, which the check itself looks at.
  for (const path of pathsOf(whole).filter((keys) => !keys.includes('memory'))) {
    const changed = structuredClone(whole);
    const parent = path
      .slice(0, -1)
      .reduce<Record<string, unknown>>(
        (at, key) => at[key] as Record<string, unknown>,
        changed as unknown as Record<string, unknown>,
      );
    parent[path.at(-1)!] = { neither: { text: 'nor number' } };

    expect(() => parseEntry(FILE, JSON.stringify(changed)), path.join('.')).toThrow(JournalInvalid);
    broken++;
  }

  expect(broken).toBeGreaterThan(100);
});

/** Every place of the value, but itself. */
function pathsOf(value: unknown, before: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [
    [...before, key],
    ...pathsOf(each, [...before, key]),
  ]);
}

function entryWith(event: unknown): unknown {
  return { ...entry(2), events: [event] };
}

function intervalWith(more: Record<string, unknown>): unknown {
  const event = EVERY.find(({ type }) => type === 'interval')!;
  return entryWith({ ...event, interval: { from: 1, to: 2, ...more } });
}

function failure(json: string): JournalInvalid {
  try {
    const read: Entry = parseEntry(FILE, json);
    throw new Error(`was read: ${JSON.stringify(read)}`);
  } catch (error) {
    if (error instanceof JournalInvalid && error instanceof RecordError) return error;
    throw error;
  }
}
