import { printable } from '../util/printable.ts';
import type { Path, Source } from './document.ts';
import { isMapping } from './merge.ts';
import type { Locate } from './types.ts';

/** Places in a file. What an environment changes is found in its patch, everything else in the rest of the file. */
export function locateIn(source: Source, file: string, environment: string | undefined): Locate {
  return (path, of, rule, message, severity = 'error') => {
    const inPatch = environment === undefined ? null : ['environments', environment, ...path];
    const at = source.at(inPatch !== null && has(source.data, inPatch) ? inPatch : path, of);
    return { severity, rule, file, ...at, path: printable(pathText(path)), message: printable(message) };
  };
}

function has(data: unknown, path: Path): boolean {
  let value = data;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isMapping(value) && Object.hasOwn(value, String(step))) value = value[String(step)];
    else return false;
  }
  return value !== undefined;
}

/** `process.test[1].for.atMost`; a key that is no word stands in quotes: `services["a.b"]`. */
function pathText(path: Path): string {
  return path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`;
      return /^[\w-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
    })
    .join('')
    .replace(/^\./, '');
}
