import type { Instant } from '../release/units.ts';
import type { AdapterKind, Surroundings } from './adapter.ts';
import type { Interval, MetricSource } from './metric.ts';
import type { Backend } from './router.ts';

/** One question with evidence as the answer. */
export interface Check {
  /**
   * Asks once and answers in its own time; the controller goes on looking meanwhile, and aborts through the signal. Evidence
   * that cannot be had is the answer `unknown`, never an exception, a pass or a fail.
   */
  ask(question: Question, signal: AbortSignal): Promise<Answer>;
}

export interface Question {
  readonly stage: string;
  readonly service: string;
  readonly stable: Backend;
  readonly gray: Backend;
  /** When judging of this stage began, warm-up over. */
  readonly since: Instant;
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
