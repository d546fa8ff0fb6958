import { type Entry, JOURNAL_VERSION, REASON_CODES } from '../release/events.ts';

/** The journal cannot be read: it was written by hand, cut short, or by a newer program. Its text is data, never trusted. */
export class JournalInvalid extends Error {
  override readonly name = 'JournalInvalid';
}

type Guard = (value: unknown) => boolean;

const MAX_TEXT = 4_000;

const text: Guard = (value) => typeof value === 'string' && value.length <= MAX_TEXT;
const textOrNull: Guard = (value) => value === null || text(value);
const number: Guard = (value) => typeof value === 'number' && Number.isFinite(value);
const count: Guard = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const stage: Guard = (value) => Number.isSafeInteger(value) && (value as number) >= -1 && (value as number) < 1_000;
const oneOf = (...allowed: readonly string[]): Guard => (value) => typeof value === 'string' && allowed.includes(value);
const optional = (guard: Guard): Guard => (value) => value === undefined || guard(value);
const nullable = (guard: Guard): Guard => (value) => value === null || guard(value);
const list = (guard: Guard, most: number): Guard => (value) =>
  Array.isArray(value) && value.length <= most && value.every(guard);
const matching = (pattern: RegExp): Guard => (value) => typeof value === 'string' && pattern.test(value);

/** An object with exactly these fields. */
const shape = (fields: Readonly<Record<string, Guard>>): Guard => (value) =>
  isObject(value) &&
  Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
  Object.entries(fields).every(([key, guard]) => guard(value[key]));

const dictionary = (key: RegExp, guard: Guard): Guard => (value) =>
  isObject(value) && Object.entries(value).every(([name, each]) => key.test(name) && guard(each));

const VERSION = matching(/^[A-Za-z0-9._+-]{1,128}$/);
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const versions = dictionary(NAME, VERSION);
const reason = oneOf(...Object.keys(REASON_CODES));
const because = shape({ code: reason, says: text, stage: optional(stage), service: optional(text), check: optional(text) });
const finding = shape({
  result: oneOf('pass', 'fail', 'unknown'),
  says: text,
  wanted: optional(text),
  got: optional(text),
  rows: optional(list(dictionary(/^.{1,100}$/s, text), 20)),
});
const counts = shape({
  requests: count,
  errors: optional(count),
  latency: optional(list(count, 1_000)),
  gauge: optional(number),
  groups: optional(isObject),
});
const interval = shape({
  from: number,
  to: number,
  le: optional(list(number, 1_000)),
  stable: optional(counts),
  gray: optional(counts),
});
const where = { stage, service: text, check: text };

const EVENTS: Readonly<Record<string, Guard>> = {
  accepted: shape({
    type: text,
    id: matching(/^[A-Za-z0-9._-]{1,200}$/),
    purpose: oneOf('release', 'register'),
    environment: matching(NAME),
    by: text,
    tool: text,
    spec: shape({ path: text, sha256: matching(/^[0-9a-f]{64}$/) }),
    commit: nullable(matching(/^[0-9a-f]{40,64}$/)),
    pullRequest: nullable(count),
    link: textOrNull,
    versions,
    serving: versions,
    fence: count,
  }),
  holder: shape({ type: text, run: textOrNull, why: oneOf('accept', 'takeover', 'preempt', 'handover') }),
  phase: shape({
    type: text,
    phase: oneOf(
      'registering',
      'deploying',
      'scaling',
      'shifting',
      'judging',
      'finalising',
      'reverting',
      'promoted',
      'reverted',
      'registered',
    ),
    stage: optional(stage),
    because: optional(because),
  }),
  outcome: shape({ type: text, service: textOrNull, system: oneOf('target', 'router', 'registry'), says: text }),
  finding: shape({ type: text, ...where, finding }),
  interval: shape({ type: text, ...where, interval }),
  request: shape({
    type: text,
    asked: oneOf('revert', 'promote', 'pause', 'resume', 'approve'),
    by: text,
    reason: text,
    commit: textOrNull,
  }),
  held: shape({ type: text, why: oneOf('inconclusive', 'paused', 'approval'), says: text }),
  parked: shape({ type: text }),
  resumed: shape({ type: text, by: text }),
  committed: shape({ type: text }),
  incomplete: shape({ type: text, says: text }),
  note: shape({ type: text, says: text }),
  heartbeat: shape({ type: text }),
};

/**
 * One entry of the journal, checked to the last field.
 *
 * @throws JournalInvalid naming the file and what is wrong with it.
 */
export function parseEntry(file: string, json: string): Entry {
  const value = parseJson(file, json);
  if (!isObject(value)) throw new JournalInvalid(`${file} of the journal is not an entry`);
  const version = value['v'];
  if (typeof version === 'number' && version > JOURNAL_VERSION) {
    throw new JournalInvalid(
      `${file} was written by a newer gray-release (journal format ${version}; this program reads ${JOURNAL_VERSION}): update it`,
    );
  }
  const head = shape({ v: oneVersion, n: count, at: number, run: text, events: list(isObject, 10_000) });
  if (!head(value)) throw new JournalInvalid(`${file} of the journal has fields that no entry has, or lacks some`);
  for (const [i, event] of (value['events'] as Record<string, unknown>[]).entries()) {
    const type = String(event['type']).slice(0, 40);
    if (!Object.hasOwn(EVENTS, type)) throw new JournalInvalid(`${file}: event ${i + 1} is of no known type`);
    if (!EVENTS[type]!(event)) throw new JournalInvalid(`${file}: event ${i + 1} (${type}) is not as it is written`);
  }
  return value as unknown as Entry;
}

function oneVersion(value: unknown): boolean {
  return value === JOURNAL_VERSION;
}

function parseJson(file: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new JournalInvalid(`${file} of the journal is not JSON: it was cut short or edited by hand`);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
