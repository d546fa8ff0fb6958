/** Where a value is not as it should be, and what was wanted there. */
export interface Wrong {
  readonly at: string;
  readonly wanted: string;
  readonly got: unknown;
}

/** Null when the value, which stands at `at`, is as it should be. */
export type Guard = (value: unknown, at: string) => Wrong | null;

export function that(wanted: string, test: (value: unknown) => boolean): Guard {
  return (value, at) => (test(value) ? null : { at, wanted, got: value });
}

export function matching(wanted: string, pattern: RegExp): Guard {
  return that(wanted, (value) => typeof value === 'string' && pattern.test(value));
}

export function oneOf(...allowed: readonly string[]): Guard {
  return that(`one of ${allowed.join(', ')}`, (value) => allowed.includes(value as string));
}

export function optional(guard: Guard): Guard {
  return (value, at) => (value === undefined ? null : guard(value, at));
}

export function nullable(guard: Guard): Guard {
  return (value, at) => (value === null ? null : guard(value, at));
}

export function list(guard: Guard, most: number): Guard {
  return (value, at) => {
    if (!Array.isArray(value) || value.length > most)
      return { at, wanted: `a list of at most ${most}`, got: value };
    return firstOf(value.entries(), ([i, each]) => guard(each, `${at}[${i}]`));
  };
}

export function pair(guard: Guard): Guard {
  return (value, at) => {
    const two = Array.isArray(value) && value.length === 2;
    return two ? list(guard, 2)(value, at) : { at, wanted: 'a list of two', got: value };
  };
}

/** An object with these fields and no other. */
export function shape(fields: Readonly<Record<string, Guard>>): Guard {
  const guards = Object.entries(fields);
  return (value, at) => {
    if (!isObject(value)) return { at, wanted: 'an object', got: value };
    const foreign = Object.keys(value).find((key) => !Object.hasOwn(fields, key));
    if (foreign !== undefined)
      return { at: `${at}.${foreign.slice(0, 40)}`, wanted: 'absent', got: value[foreign] };
    return firstOf(guards, ([key, guard]) => guard(value[key], `${at}.${key}`));
  };
}

/** An object whose keys are names of this pattern. */
export function dictionary(key: RegExp, guard: Guard, most: number): Guard {
  return (value, at) => {
    if (!isObject(value)) return { at, wanted: 'an object', got: value };
    const entries = Object.entries(value);
    if (entries.length > most) return { at, wanted: `an object of at most ${most} keys`, got: value };
    return firstOf(entries, ([name, each]) => {
      const place = `${at}.${name.slice(0, 40)}`;
      return key.test(name) ? guard(each, place) : { at: place, wanted: 'absent', got: each };
    });
  };
}

/** One sentence for people. Of what was read it repeats little: anybody may have written it. */
export function describe({ at, wanted, got }: Wrong): string {
  const place = printable(at.replace(/^\./, '')) || 'the entry';
  if (got === undefined) return `${place} is missing`;
  return `${place} is ${shown(got)}, not ${wanted}`;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstOf<T>(each: Iterable<T>, check: (one: T) => Wrong | null): Wrong | null {
  for (const one of each) {
    const wrong = check(one);
    if (wrong !== null) return wrong;
  }
  return null;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return 'an object';
  if (typeof value !== 'string') return String(value);
  return value.length > 40 ? `a text of ${value.length} characters` : JSON.stringify(printable(value));
}

function printable(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?');
}
