import { type Event, JOURNAL_VERSION, MAX_CARRIED, REASON_CODES } from '../release/events.ts';
import { VERSION_PATTERN } from '../release/units.ts';
import {
  dictionary,
  type Guard,
  isObject,
  list,
  matching,
  nullable,
  oneOf,
  optional,
  pair,
  shape,
  that,
  type Wrong,
} from '../util/guard.ts';

/** The longest text of an entry, in UTF-16 units. The writer cuts longer ones; the reader refuses them. */
export const MAX_TEXT = 4_000;

/** The last instant of which a calendar knows. */
const LAST_INSTANT = 8.64e15;
const MAX_SERVICES = 10_000;
const MAX_BUCKETS = 1_000;
const MAX_ROWS = 10_000;
const MAX_MEMORY = 100_000;

const text = that(
  `a text of at most ${MAX_TEXT} characters`,
  (value) => typeof value === 'string' && value.length <= MAX_TEXT,
);
const number = that('a finite number', Number.isFinite);
const count = that(
  'a whole number of at least 0',
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
);
const instant = that(
  'an instant in milliseconds',
  (value) => typeof value === 'number' && value >= 0 && value <= LAST_INSTANT,
);
const stage = that(
  'the index of a stage, or -1',
  (value) => Number.isSafeInteger(value) && (value as number) >= -1 && (value as number) < 1_000,
);
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const name = matching('a name', NAME);
const versions = dictionary(NAME, matching('a version', VERSION_PATTERN), MAX_SERVICES);
const reason = oneOf(...Object.keys(REASON_CODES));

const because = shape({
  code: reason,
  says: text,
  stage: optional(stage),
  service: optional(text),
  check: optional(text),
});

const finding = shape({
  result: oneOf('pass', 'fail', 'unknown'),
  says: text,
  wanted: optional(text),
  got: optional(text),
  rows: optional(list(dictionary(/^.{1,100}$/s, text, 100), 100)),
});

const groups = list(count, MAX_BUCKETS);
const groupCounts = shape({ requests: groups, errors: optional(groups), slow: optional(groups) });
const part = shape({ requests: count, errors: optional(count), latency: optional(list(count, MAX_BUCKETS)) });
const counts = shape({
  requests: count,
  errors: optional(count),
  latency: optional(list(count, MAX_BUCKETS)),
  gauge: optional(number),
  groups: optional(groupCounts),
  split: optional(pair(part)),
});

const interval = shape({
  from: instant,
  to: instant,
  le: optional(list(number, MAX_BUCKETS)),
  stable: optional(counts),
  gray: optional(counts),
  slowOver: optional(number),
});

const past = shape({
  of: oneOf('errors', 'latency', 'gauge'),
  le: optional(list(number, MAX_BUCKETS)),
  rows: list(list(number, 2 * MAX_BUCKETS + 2), MAX_ROWS),
  groups: optional(groupCounts),
  slowOver: optional(number),
});

/** The check that wrote it looks at it closer. */
const memory = that(
  `JSON of at most ${MAX_MEMORY} characters`,
  (value) => value !== undefined && JSON.stringify(value).length <= MAX_MEMORY,
);

const judgement = { service: text, check: text, worse: number };

const where = { stage, service: text, check: text };

const EVENTS: Readonly<Record<Event['type'], Guard>> = {
  accepted: shape({
    type: text,
    id: matching('the id of a release', /^[A-Za-z0-9._-]{1,200}$/),
    purpose: oneOf('release', 'register'),
    environment: name,
    by: text,
    tool: text,
    spec: shape({ path: text, sha256: matching('64 hexadecimal digits', /^[0-9a-f]{64}$/) }),
    commit: nullable(matching('the id of a commit', /^[0-9a-f]{40,64}$/)),
    pullRequest: nullable(count),
    link: nullable(text),
    versions,
    serving: versions,
    fence: count,
    undoes: optional(text),
    emergency: optional(text),
    carried: optional(
      list(
        shape({
          ...judgement,
          from: matching('a version', VERSION_PATTERN),
          to: matching('a version', VERSION_PATTERN),
        }),
        MAX_CARRIED,
      ),
    ),
  }),
  holder: shape({
    type: text,
    run: nullable(text),
    why: oneOf('accept', 'takeover', 'preempt', 'handover'),
  }),
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
  outcome: shape({
    type: text,
    service: nullable(text),
    system: oneOf('target', 'router', 'registry'),
    says: text,
  }),
  finding: shape({ type: text, ...where, at: instant, finding }),
  history: shape({ type: text, service: text, check: text, past }),
  interval: shape({ type: text, ...where, interval }),
  memory: shape({ type: text, service: text, check: text, memory }),
  judged: shape({ type: text, evidence: list(shape(judgement), MAX_SERVICES) }),
  request: shape({
    type: text,
    asked: oneOf('revert', 'promote', 'pause', 'resume', 'approve'),
    by: text,
    reason: text,
    commit: nullable(text),
    saw: optional(list(shape(judgement), MAX_SERVICES)),
  }),
  withdrawn: shape({ type: text, says: text }),
  held: shape({ type: text, why: oneOf('inconclusive', 'paused', 'approval'), says: text }),
  parked: shape({ type: text }),
  resumed: shape({ type: text, by: text }),
  starting: shape({ type: text, services: list(text, MAX_SERVICES) }),
  committed: shape({ type: text }),
  incomplete: shape({ type: text, says: text }),
  note: shape({ type: text, at: optional(instant), says: text }),
  heartbeat: shape({ type: text }),
};

const type = oneOf(...Object.keys(EVENTS));

function event(value: unknown, at: string): Wrong | null {
  const known = isObject(value) ? value.type : value;
  return type(known, `${at}.type`) ?? EVENTS[known as Event['type']](value, at);
}

/** An entry of the journal, to the last field. */
export const entryGuard: Guard = shape({
  v: that(`${JOURNAL_VERSION}`, (value) => value === JOURNAL_VERSION),
  n: count,
  at: instant,
  run: text,
  events: list(event, 100_000),
});
