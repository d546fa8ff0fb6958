/**
 * What the router of an entry says of a request to the routers behind it, so that they need not decide again. A `tester` came by a
 * match rule and enters no comparison; `stable` is said only where a bucket is.
 */
export type Marked = 'gray' | 'tester' | 'stable';

/**
 * The mark as it stands in the header: `shop-7:gray`, or `shop-7:gray:1234` with the sticky bucket. It begins with the release's
 * salt, so a mark of another release means nothing.
 */
export function markOf(salt: string, as: Marked, bucket: number | null = null): string {
  return bucket === null ? `${salt}:${as}` : `${salt}:${as}:${bucket}`;
}

/** Null for a mark of another release, and for what no entry ever wrote. */
export function readMark(
  value: string,
  salt: string,
): { readonly as: Marked; readonly bucket: number | null } | null {
  if (!value.startsWith(`${salt}:`)) return null;
  const [, as, bucket] = /^(gray|tester|stable)(?::(\d{1,4}))?$/.exec(value.slice(salt.length + 1)) ?? [];
  return as === undefined ? null : { as: as as Marked, bucket: bucket === undefined ? null : Number(bucket) };
}
