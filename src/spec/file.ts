import { readFile, stat } from 'node:fs/promises';
import type { Problem } from './types.ts';

/** Larger than any spec of a thousand services; a larger file is not read at all. */
export const MAX_BYTES = 1_048_576;

/** A spec's text, or the one reason why there is none. `shown` is the path that people know it by. */
export async function readSpecFile(
  path: string,
  shown: string,
): Promise<{ text: string } | { problem: Problem; absent: boolean }> {
  const wrong = (message: string, absent = false) => ({
    absent,
    problem: {
      severity: 'error',
      rule: 'file',
      file: shown,
      line: 1,
      column: 1,
      path: '',
      message,
    } satisfies Problem,
  });
  try {
    const about = await stat(path);
    if (about.isDirectory()) return wrong('this is a folder; name the file in it');
    if (!about.isFile()) return wrong('this is not a file');
    if (about.size > MAX_BYTES)
      return wrong(`the file has ${about.size} bytes; a spec has at most ${MAX_BYTES}`);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    if (text.trim() === '') return wrong('the file is empty; docs/spec.md says what belongs in it');
    if (text.includes('\0')) return wrong('the file is binary, not YAML');
    return { text };
  } catch (error) {
    return wrong(reasonOf(error), isAbsent(error));
  }
}

function isAbsent(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (isAbsent(error)) return 'there is no such file; name another one with `spec`';
  if (code === 'EACCES') return 'the file may not be read by this user';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'the file is not UTF-8 text';
  return `the file cannot be read: ${message}`;
}
