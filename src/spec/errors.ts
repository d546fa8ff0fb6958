import type { ErrorObject } from 'ajv';
import { nearest } from '../util/nearest.ts';
import { allowedBy, quote, show } from './allowed.ts';
import type { Path } from './document.ts';
import { isMapping } from './merge.ts';

/** What a schema error says, and of which place. */
export interface Worded {
  readonly path: Path;
  readonly of: 'key' | 'value';
  readonly rule: string;
  readonly message: string;
}

/** The errors that the validator found in `data`, without those that only repeat another one. */
export function* wordsOf(errors: readonly ErrorObject[], data: unknown): Generator<Worded> {
  const choices = choicesIn(errors);
  const seen = new Set<string>();
  for (const error of errors) {
    if (error.keyword === 'if' || error.keyword === 'propertyNames' || isRepeated(error, choices)) continue;
    const worded = word(error, data);
    // Of one value one thing is said, whatever else is wrong with it.
    const about = worded.rule === 'value' || worded.rule === 'type' ? '' : worded.message;
    const key = JSON.stringify([worded.path, about]);
    if (seen.has(key)) continue;
    seen.add(key);
    yield worded;
  }
}

interface Choices {
  /** Values that fail every way in which they may be written; those ways are not errors of their own. */
  readonly values: ReadonlySet<string>;
  /** Mappings that lack, or have too many of, some keys; the single keys are not missing. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

function choicesIn(errors: readonly ErrorObject[]): Choices {
  const values = new Set<string>();
  const keys = new Map<string, readonly string[]>();
  for (const error of errors) {
    if (error.keyword !== 'anyOf' && error.keyword !== 'oneOf') continue;
    const { instancePath } = error;
    const between = keysOf(error);
    if (between.length === 0) values.add(instancePath);
    else keys.set(instancePath, [...(keys.get(instancePath) ?? []), ...between]);
  }
  return { values, keys };
}

function isRepeated(
  { instancePath, keyword, data, params }: ErrorObject,
  { values, keys }: Choices,
): boolean {
  if (keyword === 'required' && keys.get(instancePath)?.includes(String(params.missingProperty))) return true;
  if (!values.has(instancePath)) return false;
  // Of a mapping its keys are what can be wrong; everything else fails as a whole.
  return isMapping(data) ? keyword === 'type' || keyword === 'anyOf' : keyword !== 'anyOf';
}

function word(error: ErrorObject, root: unknown): Worded {
  const path = pathOf(error.instancePath, root);
  const { data, keyword, propertyName } = error;
  const schema = (error.parentSchema ?? {}) as Readonly<Record<string, unknown>>;
  const params = error.params as Readonly<Record<string, unknown>>;
  const here = (rule: string, message: string): Worded => ({ path, of: 'value', rule, message });
  if (propertyName !== undefined) {
    const message = `read the name ${quote(propertyName)}; allowed: ${allowedBy(schema)}`;
    return { path: [...path, propertyName], of: 'key', rule: 'name', message };
  }
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(path, String(params.additionalProperty), data, schema);
    case 'required':
      return here('missing-key', `the key ${String(params.missingProperty)} is missing here`);
    case 'oneOf':
      return here('one-of', `exactly one of these belongs here: ${keysOf(error).join(', ')}`);
    case 'anyOf': {
      const keys = keysOf(error);
      return keys.length === 0
        ? here('value', `read ${show(data)}; allowed: ${allowedBy(schema)}`)
        : here('one-of', `at least one of these belongs here: ${keys.join(', ')}`);
    }
    case 'uniqueItems': {
      const [first, second] = [Number(params.i), Number(params.j)].sort((a, b) => a - b) as [number, number];
      return here('value', `items ${first + 1} and ${second + 1} are the same; keep one`);
    }
    default:
      return here(keyword === 'type' ? 'type' : 'value', valueMessage(data, schema));
  }
}

function valueMessage(value: unknown, schema: Readonly<Record<string, unknown>>): string {
  const allowed = allowedBy(schema);
  const bare = typeof value === 'number' || (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value));
  const unit = bare && allowed.includes('with its unit') ? ' without a unit' : '';
  const known = Array.isArray(schema.enum) ? schema.enum.map(String) : [];
  const near = typeof value === 'string' ? nearest(value, known) : null;
  return `read ${show(value)}${unit}; allowed: ${allowed}${near === null ? '' : `; did you mean ${near}?`}`;
}

function unknownKey(
  path: Path,
  key: string,
  data: unknown,
  schema: Readonly<Record<string, unknown>>,
): Worded {
  const known = Object.keys((schema.properties as object | undefined) ?? {});
  const free = known.filter((name) => !Object.hasOwn(data as object, name));
  const near = nearest(key, free);
  const hint = near === null ? `allowed: ${known.join(', ')}` : `did you mean ${near}?`;
  const message = `there is no key ${quote(key)} here; ${hint}`;
  return { path: [...path, key], of: 'key', rule: 'unknown-key', message };
}

/** The keys between which a `oneOf` or `anyOf` chooses; none when it chooses between values. */
function keysOf({ keyword, parentSchema }: ErrorObject): string[] {
  const branches = (parentSchema?.[keyword] as { required?: string[]; type?: string }[] | undefined) ?? [];
  return branches.flatMap(({ required, type }) => (type === undefined ? (required ?? []) : []));
}

/** `/process/test/0/for` -> process, test, 0, for: a number where the data has a list. */
function pathOf(pointer: string, root: unknown): Path {
  let at = root;
  return pointer
    .split('/')
    .slice(1)
    .map((escaped) => {
      const step = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
      const index = Array.isArray(at) ? Number(step) : step;
      at = (at as Record<string | number, unknown>)[index];
      return index;
    });
}
