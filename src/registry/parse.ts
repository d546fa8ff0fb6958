import { RecordError } from '../ports/record.ts';
import type { Registration } from '../ports/registry.ts';
import { VERSION_PATTERN } from '../release/units.ts';
import { describe, list, matching, shape, that } from '../util/guard.ts';

/** What the record holds of a service: its registration, and the fence of the run that wrote it. */
export interface Registered extends Registration {
  readonly fence: number;
}

const MAX_TEXT = 300;
const MAX_INSTANCES = 10_000;

const text = that(
  `a text of at most ${MAX_TEXT} characters`,
  (value) => typeof value === 'string' && value.length <= MAX_TEXT,
);
const version = matching('a version', VERSION_PATTERN);

const guard = shape({
  service: matching('the name of a service', /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/),
  version,
  fence: that(
    'a whole number of at least 0',
    (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  ),
  instances: list(
    shape({
      id: text,
      address: text,
      version,
      inService: that('true or false', (value) => typeof value === 'boolean'),
    }),
    MAX_INSTANCES,
  ),
});

export function pathOf(service: string): string {
  return `services/${service}.json`;
}

/**
 * One file of the registry. Whoever may push may have edited it: it is data, and checked to the last field.
 *
 * @throws RecordError naming the file, the field and what is wrong with it.
 */
export function parseRegistered(path: string, json: string): Registered {
  const value = parseJson(path, json);
  const wrong = wrongIn(value);
  if (wrong !== null) throw invalid(path, wrong);
  const registered = value as Registered;
  if (pathOf(registered.service) !== path) throw invalid(path, `it is the entry of ${registered.service}`);
  return registered;
}

/** What keeps a value from being the entry of a service, in one sentence; null where nothing does. */
export function wrongIn(value: unknown): string | null {
  const wrong = guard(value, '');
  return wrong === null ? null : describe(wrong);
}

function parseJson(path: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw invalid(path, 'it is not JSON: it was cut short or edited by hand');
  }
}

function invalid(path: string, why: string): RecordError {
  return new RecordError(
    `the registry's ${path} is no entry of gray-release: ${why}`,
    'See who wrote it with `git log`, and put back its last good commit: docs/journal.md.',
  );
}
