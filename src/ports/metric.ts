import type { Instant, Millis } from '../release/units.ts';
import type { AdapterKind, Surroundings, Wanted } from './adapter.ts';
import type { Router } from './router.ts';

/** Counts or gauges of the two versions, read at one moment. */
export interface MetricSource {
  /** Rejects when the source cannot be reached. An arm that has nothing to say is absent: it is never a zero. */
  sample(question: MetricQuestion, signal: AbortSignal): Promise<Sample>;
  /**
   * The counts as they were at an earlier moment, for a source whose epoch is its own life: later samples go on from there.
   * Absent where a sample that an earlier run took is as good.
   */
  at?(question: MetricQuestion, at: Instant, signal: AbortSignal): Promise<Sample>;
  /**
   * The stable version against itself, before gray had any request: in each interval about a quarter of its replicas stand in
   * gray's place, the others in stable's, the same ones throughout. Oldest first, all within `span`; empty where there is
   * nothing to tell, absent where the source can never tell. Rejects when the source cannot be reached.
   */
  history?(question: MetricQuestion, span: Span, signal: AbortSignal): Promise<readonly Interval[]>;
}

export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

export interface MetricQuestion {
  readonly of: string;
  readonly stable: { readonly version: string };
  readonly gray: { readonly version: string };
  /** Asks for counts per group of buckets too, where users are sticky. */
  readonly groups?: {
    /** Requests that took longer than this are counted as slow; null where latency is not asked for. */
    readonly slowOver: Millis | null;
  };
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
  /**
   * Two parts of the version's replicas, about a quarter of them first, each replica in the same part throughout; where the source
   * can tell replicas apart.
   */
  readonly split?: readonly [Part, Part];
  /** Where it was asked for and the source can tell: `GROUPS` numbers a list, in bucket order, zero for the other arm's. */
  readonly groups?: GroupSample;
}

/** Counts of a part of a version's replicas. */
export interface Part {
  readonly requests: number;
  readonly errors?: number;
  readonly latency?: readonly number[];
}

/** Counters of groups. They begin anew, and with them `epoch`, where the users are drawn anew or another limit is asked for. */
export interface GroupSample extends GroupCounts {
  readonly epoch?: string;
}

/** What one version did between two looks. */
export interface ArmCounts {
  readonly requests: number;
  readonly errors?: number;
  readonly latency?: readonly number[];
  readonly gauge?: number;
  /** Of stable, two parts of its replicas, as in `ArmSample`: what they differ in is noise. */
  readonly split?: readonly [Part, Part];
  /** Where sticky users are split by bucket: the version's groups of buckets, in bucket order. Gray's come first. */
  readonly groups?: GroupCounts;
}

/** Counts per group of buckets. In an interval gray's list followed by stable's gives all groups, as many in every interval. */
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
  /** The limit in milliseconds that the groups' slow requests exceed; the first interval of a release fixes it. */
  readonly slowOver?: Millis;
}

export interface MetricGiven extends Surroundings, Wanted {
  readonly service: string;
  /** The router of the service that is checked. */
  readonly router: Router;
}

export type MetricKind = AdapterKind<MetricSource, MetricGiven>;
