import type { ErrorObject } from 'ajv';
import { nearest } from '../util/nearest.ts';
import type { Path } from './document.ts';

/** A schema error in words; null for those that only repeat another one. */
export interface Worded {
  readonly path: Path;
  readonly of: 'key' | 'value';
  readonly rule: string;
  readonly message: string;
}

/** What a pattern stands for, in words. */
const PATTERNS: readonly { readonly when: RegExp; readonly allowed: string }[] = [
  { when: /\(ms\|s\|m\|h\|d\)/, allowed: 'a duration with its unit, such as 500ms, 30s, 10m, 2h or 1d' },
  { when: /\(ms\|s\|m\)/, allowed: 'a time with its unit, such as 300ms or 2s' },
  { when: /\(%\|pp\)/, allowed: 'a tolerance such as 5% (relative) or 0.2pp (points)' },
  { when: /%\$$/, allowed: 'a share with its unit, such as 5% or 0.1%' },
  { when: /^\^\[A-Za-z0-9\._\+-\]\{1,128\}\$$/, allowed: 'a version of letters, digits and . _ + -, at most 128' },
  { when: /^\^\[A-Za-z0-9\]\[A-Za-z0-9\._-\]\{0,63\}\$$/, allowed: 'a name of letters, digits and . _ -, at most 64, beginning with a letter or digit' },
  { when: /^\^https\?:/, allowed: 'a URL that begins with http:// or https://' },
  { when: /\[0-5\]\\d/, allowed: 'a time of day such as 16:00' },
];

export function word(error: ErrorObject): Worded | null {
  const path = pathOf(error.instancePath);
  const value: unknown = error.data;
  const params = error.params as Readonly<Record<string, unknown>>;
  const here = (message: string, rule: string = error.keyword): Worded => ({ path, of: 'value', rule, message });
  switch (error.keyword) {
    case 'if':
    case 'anyOf':
      return error.keyword === 'anyOf' ? anyOf(error, here) : null;
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = Object.keys((error.parentSchema?.['properties'] as object | undefined) ?? {});
      const near = nearest(key, known);
      const hint = near === null ? `allowed: ${known.join(', ')}` : `did you mean ${near}?`;
      return { path: [...path, key], of: 'key', rule: 'unknown-key', message: `there is no key ${show(key)} here; ${hint}` };
    }
    case 'required':
      return here(`the key ${String(params['missingProperty'])} is missing here`, 'missing-key');
    case 'propertyNames':
      return null;
    case 'enum':
    case 'const': {
      const allowed = (params['allowedValues'] as unknown[] | undefined) ?? [params['allowedValue']];
      const near = typeof value === 'string' ? nearest(value, allowed.map(String)) : null;
      return here(`read ${show(value)}; allowed: ${allowed.map(String).join(', ')}${near === null ? '' : `; did you mean ${near}?`}`, 'value');
    }
    case 'type': {
      const wanted = String(params['type']);
      const pattern = error.parentSchema?.['pattern'];
      return here(`read ${typeOf(value)}; allowed: ${typeof pattern === 'string' ? allowedBy(pattern) : withArticle(wanted)}`, 'type');
    }
    case 'pattern': {
      if (error.propertyName !== undefined) {
        const message = `read the name ${show(error.propertyName)}; allowed: ${allowedBy(String(params['pattern']))}`;
        return { path: [...path, error.propertyName], of: 'key', rule: 'name', message };
      }
      return here(`read ${show(value)}; allowed: ${allowedBy(String(params['pattern']))}`, 'value');
    }
    case 'oneOf':
      return here(`exactly one of these belongs here: ${oneOfKeys(error)}`, 'one-of');
    case 'uniqueItems':
      return here('two of these are the same');
    default:
      return here(`read ${show(value)}; it ${error.message ?? 'is not allowed'}`, 'value');
  }
}

function anyOf(error: ErrorObject, here: (message: string, rule?: string) => Worded): Worded | null {
  const keys = oneOfKeys(error, 'anyOf');
  // The alternatives say themselves what they want of a value; of keys only this does.
  return keys === '' ? null : here(`at least one of these belongs here: ${keys}`, 'one-of');
}

function oneOfKeys(error: ErrorObject, keyword = 'oneOf'): string {
  const branches = (error.parentSchema?.[keyword] as { required?: string[] }[] | undefined) ?? [];
  return branches.flatMap(({ required }) => required ?? []).join(', ');
}

function allowedBy(pattern: string): string {
  return PATTERNS.find(({ when }) => when.test(pattern))?.allowed ?? `what matches ${pattern}`;
}

/** `/process/test/0/for` -> process, test, 0, for; numbers stay texts, which both maps and lists understand. */
function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function show(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? 'nothing');
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

function typeOf(value: unknown): string {
  if (value === null) return 'nothing (null)';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return `the ${typeof value} ${show(value)}`;
}

function withArticle(type: string): string {
  const words: Readonly<Record<string, string>> = {
    object: 'a mapping (keys and values)',
    array: 'a list',
    string: 'a text (put it in quotes)',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
  };
  return words[type] ?? type;
}
