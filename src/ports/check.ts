import type { Instant, Millis } from '../release/units.ts';
import type { AdapterKind, Surroundings } from './adapter.ts';
import type { GroupCounts, Interval, MetricSource, Span } from './metric.ts';
import type { Backend } from './router.ts';

/** One question with evidence as the answer. */
export interface Check {
  /**
   * Asks once and answers in its own time; the controller goes on looking meanwhile, and aborts through the signal. Evidence
   * that cannot be had is the answer `unknown`, never an exception, a pass or a fail.
   */
  ask(question: Question, signal: AbortSignal): Promise<Answer>;
  /** What can be told of the time before gray had any request; absent where the kind compares nothing. May reject. */
  past?(question: PastQuestion, signal: AbortSignal): Promise<Past>;
  /** What another run must know to go on where this one stopped, as JSON; undefined for nothing. */
  memory?(): unknown;
}

/** Asked once, before gray gets a share of the traffic. */
export interface PastQuestion {
  readonly stable: Backend;
  readonly gray: Backend;
  readonly span: Span;
  /** Users are kept by a cookie, and may have been counted by groups. */
  readonly sticky: boolean;
}

export interface Past {
  /** The stable version against itself, as in `MetricSource.history`. */
  readonly intervals: readonly Interval[];
  /** What each group of buckets did while stable served all of them; null where it was not counted. */
  readonly groups: GroupCounts | null;
  /** The limit of slow requests that `groups` was counted with. */
  readonly slowOver: Millis | null;
}

export interface Question {
  readonly stage: string;
  readonly service: string;
  readonly stable: Backend;
  readonly gray: Backend;
  /** When judging of this stage began, warm-up over. */
  readonly since: Instant;
  /** How many groups of sticky buckets gray has; null where requests are drawn one by one. */
  readonly groups: number | null;
  /** The limit of slow requests in this release; null before an interval has fixed it. */
  readonly slowOver: Millis | null;
  /** What an earlier run left as the check's `memory`, out of the journal: anything, until it was looked at. Null for nothing. */
  readonly memory: unknown;
}

/** A finding is final for this ask; an interval is counted by the judge, which alone says what it means. */
export type Answer = Finding | { readonly interval: Interval };

export interface Finding {
  readonly result: 'pass' | 'fail' | 'unknown';
  /** One or two sentences for people: what was wanted, what came, on how much evidence. Plain text, no Markdown. */
  readonly says: string;
  /** `wanted` and `got` for the table of checks, each a few words. */
  readonly wanted?: string;
  readonly got?: string;
  /** Rows of detail, such as the single answers; at most 20, values at most 200 characters. */
  readonly rows?: readonly Readonly<Record<string, string>>[];
}

export interface CheckGiven extends Surroundings {
  readonly service: string;
  readonly name: string;
  /** The metric source that the check names. */
  source(options: { readonly source: string; readonly [option: string]: unknown }): Promise<MetricSource>;
}

export type CheckKind = AdapterKind<Check, CheckGiven>;
