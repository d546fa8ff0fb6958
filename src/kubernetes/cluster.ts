import type { Watching } from '../ports/target.ts';

/** One kind of resource, as the API server names it. */
export interface ResourceKind {
  /** Group and version as in `apiVersion`: `v1`, `apps/v1`, `gateway.networking.k8s.io/v1`. */
  readonly apiVersion: string;
  readonly kind: string;
  /** The last part of its path: `deployments`. */
  readonly plural: string;
}

/** What every object has, as far as adapters read it; the rest is the kind's own. */
export interface Resource {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Metadata;
  readonly [field: string]: unknown;
}

export interface Metadata {
  readonly name: string;
  readonly namespace?: string;
  readonly uid?: string;
  readonly resourceVersion?: string;
  readonly generation?: number;
  readonly creationTimestamp?: string;
  readonly deletionTimestamp?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly ownerReferences?: readonly OwnerReference[];
}

interface OwnerReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
  readonly controller?: boolean;
}

/**
 * One namespace of a cluster, as far as adapters touch it.
 *
 * A definite no of the API server (403, 404 of a kind, 409, 422 ...) and a connection that was never made are thrown as
 * `Refused`; everything else that a write throws may still land.
 */
export interface Cluster {
  readonly namespace: string;
  /** Null where there is none of that name. */
  read(kind: ResourceKind, name: string, signal: AbortSignal): Promise<Resource | null>;
  /** All that carry these labels, or all; `fields` as in a field selector. Read in pages, so that a large namespace fits. */
  list(
    kind: ResourceKind,
    labels: Readonly<Record<string, string>> | null,
    signal: AbortSignal,
    fields?: Readonly<Record<string, string>>,
  ): Promise<readonly Resource[]>;
  /**
   * Server-side apply under the field manager `gray-release`: exactly these fields are ours afterwards.
   *
   * @param force takes fields over that another manager owns; without it that is `Refused`, naming the manager
   */
  apply(object: Resource, how: { readonly force?: boolean }, signal: AbortSignal): Promise<Resource>;
  /** A JSON merge patch; with `resourceVersion` in it, `Refused` where the object has changed since it was read. */
  merge(
    kind: ResourceKind,
    name: string,
    patch: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
  ): Promise<Resource>;
  create(object: Resource, signal: AbortSignal): Promise<Resource>;
  /** Nothing happens where there is none, or where the one of that name has another `uid`. */
  remove(kind: ResourceKind, name: string, uid: string | null, signal: AbortSignal): Promise<void>;
  /**
   * Tells each object of the kind that is made, changed or removed, until `signal` aborts; null where some may have been missed.
   * A reason to look, and nothing to decide by: what is told may be late, and where the connection hangs it is not told at all.
   */
  watch(kind: ResourceKind, told: (object: Resource | null) => void, signal: AbortSignal): Watching;
  /** The last lines of a container's output; empty where there are none. */
  logs(pod: string, container: string, lines: number, signal: AbortSignal): Promise<string>;
}
