import type { Route } from '../../ports/router.ts';
import type { Instant, Millis } from '../../release/units.ts';

/** What the gateway is told at its start, as JSON in a file. */
export interface GatewayConfig {
  readonly service: string;
  readonly listen: { readonly host: string; readonly port: number };
  /** The control socket, in a folder that only its owner may enter. */
  readonly socket: string;
  /** Where the route outlives a restart. */
  readonly state: string;
}

/** `PUT /route` */
export interface Told {
  readonly route: Route;
  readonly fence: number;
  readonly lease: Millis | null;
}

/** `GET /state` */
export interface GatewayState {
  readonly pid: number;
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
}

export interface VersionCounts {
  requests: number;
  errors: number;
  latency: number[];
  /** Requests that a match rule sent here; in none of the other numbers. */
  matched: number;
}
