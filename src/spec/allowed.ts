import { isMapping } from './merge.ts';
import { wordsOf } from './patterns.ts';

type Schema = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<string, string>> = {
  object: 'a mapping (keys and values)',
  array: 'a list',
  string: 'a text (put it in quotes)',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

/** What a piece of the schema lets through, in words that follow "allowed:". */
export function allowedBy(schema: Schema): string {
  const { enum: values, pattern, patternErrorMessage, anyOf, type } = schema;
  if (Array.isArray(values)) return values.map(String).join(', ');
  if ('const' in schema) return String(schema.const);
  if (typeof patternErrorMessage === 'string') return patternErrorMessage;
  if (typeof pattern === 'string') return wordsOf(pattern) ?? `what matches ${pattern}`;
  if (Array.isArray(anyOf)) return anyOf.map((each) => allowedBy(each as Schema)).join(', or ');
  if (type === 'integer' || type === 'number')
    return `${TYPES[type]}${range(schema.minimum, schema.maximum)}`;
  if (type === 'string') return `${TYPES.string}${size(schema.minLength, schema.maxLength, 'character')}`;
  if (type === 'array') return `${TYPES.array}${size(schema.minItems, schema.maxItems, 'item')}`;
  if (type === 'object' && Array.isArray(schema.required))
    return `a mapping with ${schema.required.join(' and ')}`;
  if (type === 'object' && isMapping(schema.properties) && schema.minProperties === 1) {
    return `a mapping with at least one of ${Object.keys(schema.properties).join(', ')}`;
  }
  if (type === 'object') return `${TYPES.object}${size(schema.minProperties, schema.maxProperties, 'key')}`;
  return TYPES[String(type)] ?? String(type);
}

function range(least: unknown, most: unknown): string {
  if (typeof least === 'number' && typeof most === 'number') return ` from ${least} to ${most}`;
  if (typeof least === 'number') return `, at least ${least}`;
  return typeof most === 'number' ? `, at most ${most}` : '';
}

function size(least: unknown, most: unknown, thing: string): string {
  const ofLeast = typeof least === 'number' ? `, at least ${least} ${thing}${least === 1 ? '' : 's'}` : '';
  const ofMost = typeof most === 'number' ? `, at most ${most} ${thing}${most === 1 ? '' : 's'}` : '';
  return `${ofLeast}${ofMost}`;
}

/** A value as it was read, short enough for a message: `the number 5`, `"5 min"`, `a list of 3 items`. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return counted('list', value.length, 'item');
  if (typeof value === 'object') return counted('mapping', Object.keys(value).length, 'key');
  if (typeof value === 'string') return quote(value);
  return `the ${typeof value} ${String(value)}`;
}

function counted(what: string, count: number, thing: string): string {
  if (count === 0) return `an empty ${what}`;
  return `a ${what} of ${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** A text in quotes, cut to 80 characters, with what would turn the direction of writing written out. */
export function quote(text: string): string {
  const quoted =
    text.length > 80 ? `${JSON.stringify(text.slice(0, 77)).slice(0, -1)}..."` : JSON.stringify(text);
  return quoted.replaceAll(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, written);
}

function written(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
