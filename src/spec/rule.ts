import type { Problem, Spec } from './types.ts';

/** What a rule may know beside the spec. */
export interface Circumstances {
  /** The run is on a runner that is thrown away after the job. */
  readonly hostedRunner: boolean;
}

/** One thing that the schema cannot say. docs/spec-rules.md is made from these. */
export interface Rule {
  readonly id: string;
  readonly severity: Problem['severity'];
  /** Why it is wrong, or worth a second look. */
  readonly why: string;
  /** A merge patch that makes a good spec break the rule, in YAML. */
  readonly example: string;
  find(spec: Spec, circumstances: Circumstances): readonly Finding[];
}

export interface Finding {
  readonly path: readonly (string | number)[];
  readonly message: string;
}
