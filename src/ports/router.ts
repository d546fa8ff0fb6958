import type { TrafficRule } from '../release/traffic.ts';
import type { Millis, Weight } from '../release/units.ts';
import type { AdapterKind, Call, Surroundings, Wanted } from './adapter.ts';
import type { MetricSource } from './metric.ts';

/** Splits the requests of one service between two versions. */
export interface Router {
  /** What is live now. Rejects when that cannot be told. */
  read(signal: AbortSignal): Promise<RouterReal>;
  /**
   * Makes `wanted` live, in one write, without failing a request in flight or to come. What survives a reload and a
   * restart of the router is `wanted.stable`, with the gray share where the router can keep it.
   */
  apply(wanted: Route, call: Call & { readonly lease?: Millis }): Promise<void>;
  /** Counts per version since the router started, where it can count: all that it counts, whatever a question's `of` names. */
  readonly metrics?: MetricSource;
}

export interface Route {
  /** Serves every request that does not go to gray; also the router's permanent default. */
  readonly stable: Backend;
  readonly gray: GrayRoute | null;
  /**
   * The header in which this router marks what it sends to gray, for the routers behind it (`TrafficRule.follows`). Whatever a client
   * has sent in it goes no further. Absent: none is touched.
   */
  readonly marks?: string;
}

export interface Backend {
  readonly version: string;
  /** `host:port` of the instances that take requests. */
  readonly addresses: readonly string[];
}

export interface GrayRoute extends Backend {
  readonly rule: TrafficRule;
  /** Salts the sticky buckets, so that each release draws its users anew. */
  readonly salt: string;
}

export interface RouterReal {
  /** Null before the router has ever been told. */
  readonly route: Route | null;
  /** The finest share it can serve, in basis points. A rule read back within half of it is the rule asked for. */
  readonly step: Weight;
  /** Requests being served now, by version; absent where the router cannot tell. */
  readonly open?: Readonly<Record<string, number>>;
  /** How long the gray share goes on without being renewed; absent where the router grants no lease. */
  readonly leaseLeft?: Millis;
}

export interface RouterGiven extends Surroundings, Wanted {
  readonly service: string;
}

export type RouterKind = AdapterKind<Router, RouterGiven>;
