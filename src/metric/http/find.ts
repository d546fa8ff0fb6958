import { fill } from '../../command/argv.ts';
import { oneLine } from '../../command/output.ts';
import { Definite } from '../shared.ts';

/** All values that a path finds in a document. */
export type Finder = (document: unknown, path: string) => readonly unknown[];

/**
 * Loads the JSONPath library, which only this source needs.
 *
 * @throws Error naming the path that is none; placeholders in it stand for a version.
 */
export async function makeFinder(paths: readonly string[]): Promise<Finder> {
  const { query } = await import('jsonpath-rfc9535');
  const find: Finder = (document, path) => query(document as Parameters<typeof query>[0], path);
  for (const path of paths) {
    try {
      find(null, fill(path, { arm: 'stable', version: '1.0.0', service: 'service' }));
    } catch (error) {
      throw new Error(
        `${oneLine(path, 100)} is no JSONPath of RFC 9535: ${oneLine((error as Error).message)}`,
      );
    }
  }
  return find;
}

/**
 * The one number that a path finds; null when it finds nothing, or a null.
 *
 * @throws Definite when it finds several values, or something that is no number.
 */
export function numberAt(find: Finder, document: unknown, path: string): number | null {
  const values = find(document, path);
  if (values.length > 1) {
    throw new Definite(`${path} finds ${values.length} values, and one is needed: name it more closely`);
  }
  const [value = null] = values;
  if (value !== null && typeof value !== 'number')
    throw new Definite(`${path} is ${shown(value)}, no number`);
  return value;
}

/** As `numberAt`, of what only grows. */
export function countAt(find: Finder, document: unknown, path: string): number | null {
  const value = numberAt(find, document, path);
  return value === null ? null : counted(path, value);
}

/** The numbers that a path finds, which may be one list of them; null when it finds nothing. */
export function numbersAt(find: Finder, document: unknown, path: string): readonly unknown[] | null {
  const values = find(document, path);
  const list = values.length === 1 && Array.isArray(values[0]) ? (values[0] as unknown[]) : values;
  return list.length === 0 ? null : list;
}

/** @throws Definite when it is not a whole number of at least 0. */
export function counted(path: string, value: unknown): number {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw new Definite(`${path} is ${shown(value)}; a count is a whole number of at least 0`);
}

export function shown(value: unknown): string {
  return oneLine(JSON.stringify(value) ?? 'nothing', 60);
}
