import type { Options } from '../ports/adapter.ts';
import type { TrafficRule } from '../release/traffic.ts';
import type { Millis } from '../release/units.ts';

/** A spec as the rest of the program sees it: environment merged, defaults filled in, units resolved. */
export interface Spec {
  /** Names the journal's ref and the check runs. */
  readonly release: string;
  readonly registry: Options;
  readonly journal: Options;
  /** In the order of the file. */
  readonly services: readonly ServiceSpec[];
  readonly process: ProcessSpec;
  readonly onBusy: 'queue' | 'refuse' | 'supersede';
  readonly freeze: readonly FreezeSpec[];
  readonly notify: readonly NotifySpec[];
  /** Absent: none is made. */
  readonly deployment?: DeploymentSpec;
  readonly timing: Timing;
}

export interface ServiceSpec {
  readonly name: string;
  readonly initial?: string;
  /** The full size. */
  readonly instances: number;
  readonly dependsOn: readonly string[];
  readonly target: Options;
  readonly router: Options;
  /** Gray is compared with a baseline; absent where it is compared with stable. */
  readonly baseline?: true;
}

export interface ProcessSpec {
  /** Absent: each service divides its requests by itself. */
  readonly chain?: ChainSpec;
  readonly release: { readonly slice: Slice; readonly deadline: Millis };
  readonly stages: readonly StageSpec[];
  readonly risk: Risk;
  readonly inconclusive: 'hold' | 'revert';
  /** `approval` is null where nobody is asked. */
  readonly promote: { readonly approval: ApprovalSpec | null; readonly watch: Millis };
  readonly revert: {
    readonly on: readonly ('failed' | 'cancelled' | 'deadline')[];
    readonly deadline: Millis;
  };
  /** `wait`: how long a held release stays in place with its run; `expires`: when it is reverted unasked. */
  readonly hold: { readonly wait: Millis; readonly expires: Millis };
}

/** Services that call each other are released as one: the entries decide who is gray, and the others follow. */
export interface ChainSpec {
  /** In which a request's mark goes from service to service, in lower case. */
  readonly header: string;
  /** The services that users reach. */
  readonly entry: readonly string[];
  /** Every entry's router counts by groups of sticky buckets, and so says the bucket in the mark. */
  readonly buckets: boolean;
}

/** Who is asked before the new version becomes the permanent one. */
export interface ApprovalSpec {
  readonly by: 'comment' | 'environment';
  /** How many different people. */
  readonly people: number;
  /** How long an approval counts. */
  readonly lasts: Millis;
  /** Whether who began the release counts. */
  readonly author: boolean;
  /** Whose reviewers are asked, `by` environment; absent for any. */
  readonly environment?: string;
}

/** The first size of gray: a number of instances, or a share of the full size in basis points. */
export type Slice = { readonly instances: number } | { readonly share: number };

export interface StageSpec {
  readonly name: string;
  readonly traffic: TrafficRule;
  readonly atLeast: Millis;
  readonly atMost: Millis;
  readonly warmUp: Millis;
  readonly checks: readonly CheckSpec[];
  /** Line of the stage in the spec file. */
  readonly line: number;
}

export interface CheckSpec {
  readonly name: string;
  readonly service: string;
  readonly options: Options;
  /** Line of the check in the spec file. */
  readonly line: number;
}

/** Probabilities between 0 and 1; `ruleOut` is the relative worsening that promotion evidence rules out. */
export interface Risk {
  readonly falseRevert: number;
  readonly missed: number;
  readonly ruleOut: number;
}

export interface FreezeSpec {
  readonly days: readonly ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
  /** `HH:MM`, 00:00 to 24:00, in `zone`. */
  readonly from: string;
  readonly to: string;
  readonly zone: string;
}

export interface NotifySpec {
  readonly webhook: { readonly env: string };
  readonly format: 'slack' | 'json';
  readonly on: readonly NoticeEvent[];
}

export type NoticeEvent = 'started' | 'held' | 'reverting' | 'reverted' | 'promoted' | 'incomplete';

/** A deployment on GitHub for each release. */
export interface DeploymentSpec {
  readonly environment?: string;
  readonly url?: string;
}

/** The protocol's clocks; see docs/protocol.md for the inequalities between them. */
export interface Timing {
  /** Between two looks of the judge. */
  readonly look: Millis;
  /** E: an effect lands within this of being sent, or never. */
  readonly effect: Millis;
  /** F: the oldest look on which an effect may be sent. */
  readonly fresh: Millis;
  /** L: the lease. */
  readonly lease: Millis;
  /** M: margin for clock drift and rounding. */
  readonly margin: Millis;
  /** How long gray is served between two looks where no run stays. */
  readonly patrol: Millis;
}

/** One thing that is wrong in a spec, or worth a second look. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** The rule's name, as documented in docs/spec-rules.md. */
  readonly rule: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Where in the document: `process.test[1].for.atMost`. */
  readonly path: string;
  /** What was read, what is allowed, and the nearest allowed name where there is one. One sentence or two. */
  readonly message: string;
}

/** Says a problem at the place of `path` in the file; what an environment changes is found in its patch. */
export type Locate = (
  path: readonly (string | number)[],
  of: 'key' | 'value',
  rule: string,
  message: string,
  severity?: Problem['severity'],
) => Problem;

export type Loaded =
  | {
      readonly spec: Spec;
      readonly locate: Locate;
      /** Warnings. */
      readonly problems: readonly Problem[];
      /** The environments of the file, whichever this is. */
      readonly environments: readonly string[];
      /** The same file as one of them has it. */
      within(environment: string): Loaded;
    }
  | { readonly spec: null; readonly problems: readonly Problem[] };
