import type { AdapterKind, Call, Surroundings, Wanted } from './adapter.ts';

/** Brings versions of one service up and down. Each method is idempotent; what it did is seen by `read`. */
export interface Target {
  /** What runs now, ready or not. Rejects when that cannot be told. */
  read(signal: AbortSignal): Promise<TargetReal>;
  /**
   * Makes `size` instances of `version` run; 0 removes it, each instance drained before it stops. Resolves as soon as the
   * order is given: readiness is read, not awaited. Other versions are never touched.
   */
  scale(version: string, size: number, call: Call): Promise<void>;
  /** Makes `version` what a reboot or a plain redeploy would bring up. */
  promote(version: string, call: Call): Promise<void>;
  /**
   * Calls `changed` whenever `read` may tell something else, until `signal` aborts, so that nobody has to read again and again. Where it
   * is absent or not live they have to.
   */
  watch?(changed: () => void, signal: AbortSignal): Watching;
}

export interface Watching {
  /** Whether changes are told now: each that comes after a moment at which it is true, until `changed` was called. */
  readonly live: boolean;
}

export interface TargetReal {
  /**
   * What a reboot or a plain redeploy would bring up; empty before anything was promoted, undefined where the target keeps
   * no such thing.
   */
  readonly permanent?: string | undefined;
  readonly instances: readonly Instance[];
  /** An autoscaler has the say over the size: an order is for at least so many instances. */
  readonly elastic?: boolean;
}

export interface Instance {
  /** Stable over the instance's life and unique in the service. */
  readonly id: string;
  readonly version: string;
  /** `host:port` as the router reaches it. */
  readonly address: string;
  readonly state: 'starting' | 'ready' | 'failed' | 'stopping';
  /** Why it is not ready, for people: the last lines of its output, the last answer of its readiness probe. */
  readonly why?: string;
}

export interface TargetGiven extends Surroundings, Wanted {
  readonly service: string;
  /** The full size, as the spec says. */
  readonly instances: number;
}

export type TargetKind = AdapterKind<Target, TargetGiven>;
