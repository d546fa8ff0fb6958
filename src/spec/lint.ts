import type { Circumstances } from './rule.ts';
import { rules } from './rules/index.ts';
import type { Locate, Problem, Spec } from './types.ts';

/** What is valid by the schema and still wrong, or worth a second look; in the order of the file. */
export function lint(spec: Spec, locate: Locate, circumstances: Circumstances): Problem[] {
  return rules
    .flatMap(({ id, severity, find }) =>
      find(spec, circumstances).map(({ path, message }) => locate(path, 'value', id, message, severity)),
    )
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
