import { isMapping } from '../../spec/merge.ts';

type Scalar = string | number | boolean | null;
/** A value with nothing below it that has a name of its own. */
export type Leaf = Scalar | readonly Scalar[];
/** By the keys that lead there: `ready.http`, `notify[0].on`. */
export type Leaves = ReadonlyMap<string, Leaf>;

/** Everything that a piece of a spec says, one by one. */
export function leavesOf(value: unknown): Leaves {
  const found = new Map<string, Leaf>();
  collect(value, '', found);
  return found;
}

function collect(value: unknown, path: string, into: Map<string, Leaf>): void {
  if (Array.isArray(value) && !value.every(isScalar)) {
    for (const [i, each] of value.entries()) collect(each, `${path}[${i}]`, into);
  } else if (isMapping(value) && Object.keys(value).length > 0) {
    for (const [key, each] of Object.entries(value))
      collect(each, path === '' ? key : `${path}.${key}`, into);
  } else if (value !== undefined) into.set(path, isMapping(value) ? '{}' : (value as Leaf));
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
