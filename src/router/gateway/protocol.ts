import type { GroupCounts } from '../../ports/metric.ts';
import type { Route } from '../../ports/router.ts';
import type { Instant, Millis } from '../../release/units.ts';

/** What the gateway is told at its start, as JSON in a file. */
export interface GatewayConfig {
  readonly service: string;
  readonly listen: Listen;
  /** The control socket, in a folder that only its owner may enter. */
  readonly socket: string;
  /** Where the route outlives a restart. */
  readonly state: string;
}

export interface Listen {
  /** An IPv6 address is without its brackets. */
  readonly host: string;
  readonly port: number;
}

/** How the gateway's process ends when its port is taken. */
export const PORT_TAKEN = 98;

/** `PUT /route` */
export interface Told {
  readonly route: Route;
  readonly fence: number;
  readonly lease: Millis | null;
  /** The longest silence of an instance. */
  readonly timeout: Millis;
}

/** `GET /state`; with `?groups`, or `?groups&slowOver=MILLISECONDS`, counts by group too. */
export interface GatewayState {
  readonly pid: number;
  readonly listen: Listen;
  readonly epoch: string;
  readonly at: Instant;
  readonly route: Route | null;
  readonly fence: number;
  /** Null where the gray share has no lease. */
  readonly leaseLeft: Millis | null;
  readonly open: Readonly<Record<string, number>>;
  /** Upper bounds in milliseconds. */
  readonly le: readonly number[];
  readonly counts: Readonly<Record<string, VersionCounts>>;
  readonly groups?: GroupsState;
}

/** By version. Another `epoch` when the users were drawn anew. */
export interface GroupsState {
  readonly epoch: string;
  readonly versions: Readonly<Record<string, GroupCounts>>;
}

export interface Counted {
  requests: number;
  errors: number;
  latency: number[];
}

export interface VersionCounts extends Counted {
  /** Two parts of its instances, about a quarter first. */
  readonly split: readonly [Counted, Counted];
  /** Requests that a match rule sent here, and WebSockets; in none of the other numbers. */
  apart: number;
}
