import type { Clock } from './clock.ts';

/** A piece of JSON Schema (draft 2020-12). */
export type SchemaFragment = Readonly<Record<string, unknown>>;

/** The options that a spec gives to an adapter, as validated against the kind's fragment. */
export type Options = Readonly<Record<string, unknown>> & { readonly kind: string };

/** What every adapter is given; it never reads inputs or the environment by itself. */
export interface Surroundings {
  /** The release's name and environment, as in the journal's ref. */
  readonly release: string;
  readonly environment: string;
  /** A folder of this release and environment on this machine that outlives the run. Made on first use. */
  readonly stateDir: string;
  /** The folder that relative paths and the user's programs start from: the user's repository. */
  readonly workDir: string;
  readonly clock: Clock;
  /** The value behind `{ env: NAME }`, masked in every output; undefined where it is not set. */
  secret(name: string): string | undefined;
  /** The environment that the user's own programs inherit. It holds no token of ours. */
  readonly programEnv: Readonly<Record<string, string>>;
  /** One line for people who ask for detail. */
  debug(line: string): void;
}

/** One kind of adapter: the fragment of the spec it owns, what the core must know of it, and how it is made. */
export interface AdapterKind<Port, Given> {
  readonly kind: string;
  /** Describes the object in the spec, `kind` included, with `additionalProperties: false`. */
  readonly schema: SchemaFragment;
  readonly traits: Traits;
  create(options: Options, given: Given): Port | Promise<Port>;
  /** What it must be allowed in a cluster, as rules of a Role; absent where it touches none. */
  permissions?(options: Options, wanted?: Wanted): readonly PolicyRule[];
}

/** What a spec wants of the adapters of a service beside their own options. */
export interface Wanted {
  /** The initial version once more, as new and as small as gray: it gets a share of stable's requests, and is what gray is compared with. */
  readonly baseline?: boolean;
}

/** One rule of a Kubernetes Role. */
export interface PolicyRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  readonly resourceNames?: readonly string[];
}

/** Facts about a kind that the plan and the lint need before any adapter is loaded. */
export interface Traits {
  /** What it starts ends with the job on a hosted runner. */
  readonly endsWithJob?: boolean;
  /** Its longest effect, in milliseconds, from the call until it has landed or never will. Default 30,000. */
  readonly effectLimit?: number;
  /** It needs traffic on both versions to say anything (checks only). */
  readonly needsTraffic?: boolean;
  /** It goes on asking at every look, so it is asked again while `full` is watched (checks only). */
  readonly repeats?: boolean;
  /** It counts requests by groups of sticky buckets (routers only). */
  readonly countsGroups?: boolean;
  /** It can mark what it sends to gray, as `Route.marks` says (routers only). */
  readonly marks?: boolean;
  /** It can follow such a mark, as `TrafficRule.follows` says (routers only). */
  readonly follows?: boolean;
  /** What it cannot do of a stage's traffic; absent where it can do all of it (routers only). */
  readonly limits?: TrafficLimits;
  /** Each instance gets the same share, so that shares are as fine as there are instances (routers only). */
  readonly byReplicas?: boolean;
  /** It can have a baseline beside gray, as `Wanted.baseline` says (targets and routers only). */
  readonly baseline?: boolean;
}

/** It keeps no user by a cookie, and recognises testers by these alone. */
export interface TrafficLimits {
  readonly match: readonly ('header' | 'cookie' | 'query')[];
  /** The most names that the rules for testers of one stage may look at. */
  readonly names?: number;
}

/**
 * Thrown by an effect that certainly did not happen and never will: a definite no, or a connection that was never made.
 * Everything else that an effect throws counts as unanswered: it may still land.
 */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** How an effect is sent. */
export interface Call {
  /** Aborts at the effect's time limit. */
  readonly signal: AbortSignal;
  /** Grows with every change of hands; a system that can tell refuses a lower one. */
  readonly fence: number;
}
