/** Bucket edges in milliseconds, to a minute: nginx knows whole ones, so these are a quarter apart where they can be. */
export const EDGES: readonly number[] = [
  ...new Set(Array.from({ length: 50 }, (_, i) => Math.round(1.25 ** i))),
].filter((edge) => edge <= 60_000);
