import type { Instant } from '../release/units.ts';
import type { AdapterKind, Surroundings } from './adapter.ts';
import type { Router } from './router.ts';

/** Counts or gauges of the two versions, read at one moment. */
export interface MetricSource {
  /** Rejects when the source cannot be reached. An arm that has nothing to say is absent: it is never a zero. */
  sample(question: MetricQuestion, signal: AbortSignal): Promise<Sample>;
}

export interface MetricQuestion {
  readonly of: string;
  readonly stable: { readonly version: string };
  readonly gray: { readonly version: string };
}

export interface Sample {
  readonly at: Instant;
  /** Changes when the counters began anew (the source restarted): differences across it are meaningless. */
  readonly epoch: string;
  /** Upper bounds of the latency buckets in milliseconds, ascending; one more bucket, without a bound, follows. */
  readonly le?: readonly number[];
  readonly stable?: ArmSample;
  readonly gray?: ArmSample;
}

/** Counters since the epoch, or a gauge. Requests that a match rule sent to gray are in neither arm. */
export interface ArmSample {
  readonly requests?: number;
  readonly errors?: number;
  /** Requests per latency bucket, not cumulative over the buckets: `le.length + 1` numbers. */
  readonly latency?: readonly number[];
  readonly gauge?: number;
}

/** What one version did between two looks. */
export interface ArmCounts {
  readonly requests: number;
  readonly errors?: number;
  readonly latency?: readonly number[];
  readonly gauge?: number;
  /** Where sticky users are split by bucket: the version's groups of buckets, in bucket order. Gray's come first. */
  readonly groups?: GroupCounts;
}

/** Counts per group of buckets: gray's list followed by stable's gives all groups, as many and as large in every interval. */
export interface GroupCounts {
  readonly requests: readonly number[];
  readonly errors?: readonly number[];
  /** Requests that took longer than one fixed limit. */
  readonly slow?: readonly number[];
}

/** What both versions did in one span of time; spans never overlap. The judge's only input. */
export interface Interval {
  readonly from: Instant;
  readonly to: Instant;
  readonly le?: readonly number[];
  readonly stable?: ArmCounts;
  readonly gray?: ArmCounts;
}

export interface MetricGiven extends Surroundings {
  readonly service: string;
  /** The router of the service that is checked. */
  readonly router: Router;
}

export type MetricKind = AdapterKind<MetricSource, MetricGiven>;
