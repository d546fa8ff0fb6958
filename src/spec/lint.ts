import { rules } from './rules.ts';
import type { Locate, Problem, Spec } from './types.ts';

/** What a rule may know beside the spec. */
export interface Circumstances {
  /** The run is on a runner that is thrown away after the job. */
  readonly hostedRunner: boolean;
}

export interface Rule {
  /** As in docs/spec-rules.md. */
  readonly id: string;
  readonly severity: Problem['severity'];
  /** Why it is wrong, for the documentation. */
  readonly why: string;
  find(spec: Spec, circumstances: Circumstances): readonly Finding[];
}

export interface Finding {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What is valid by the schema and still wrong, or worth a second look; in the order of the file. */
export function lint(spec: Spec, locate: Locate, circumstances: Circumstances): Problem[] {
  return rules
    .flatMap(({ id, severity, find }) =>
      find(spec, circumstances).map(({ path, message }) => locate(path, 'value', id, message, severity)),
    )
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
