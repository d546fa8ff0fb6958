import { createHash } from 'node:crypto';
import type { ArmCounts, Interval } from '../../ports/metric.ts';
import { GRAY } from '../../util/sides.ts';
import { BUCKETS, EDGES } from './buckets.ts';
import type { Past } from './history.ts';

type Totals = { requests: number; errors: number; readonly latency: number[] };

/** Each time's instances in two. One in which only one part served says nothing and is left out. */
export function againstItself(all: readonly Past[]): Interval[] {
  const grays = new Map<string, boolean>();
  return all.flatMap((past) => {
    assign(grays, past.instances);
    const { stable, gray } = armsOf(past, grays);
    return stable.requests === 0 || gray.requests === 0
      ? []
      : [{ from: past.from, to: past.to, le: EDGES, stable, gray }];
  });
}

/**
 * An instance keeps its side throughout. Newcomers fill gray's place up in an order that is always the same and has nothing to
 * do with where they run.
 */
function assign(grays: Map<string, boolean>, present: readonly string[]): void {
  const fresh = present.filter((address) => !grays.has(address));
  if (fresh.length === 0) return;
  const wanted = Math.max(1, Math.round(present.length * GRAY));
  let have = present.filter((address) => grays.get(address)).length;
  for (const address of fresh.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)))
    grays.set(address, have++ < wanted);
}

function orderOf(address: string): string {
  return createHash('sha256').update(address).digest('hex');
}

function armsOf(
  { instances, counts }: Past,
  grays: ReadonlyMap<string, boolean>,
): { readonly stable: ArmCounts; readonly gray: ArmCounts } {
  const arms = { stable: none(), gray: none() };
  let at = 0;
  for (const address of instances) {
    const arm = grays.get(address) ? arms.gray : arms.stable;
    const [requests = 0, errors = 0, first = 0, used = 0] = counts.subarray(at, at + 4);
    arm.requests += requests;
    arm.errors += errors;
    for (let i = 0; i < used; i++) arm.latency[first + i]! += counts[at + 4 + i]!;
    at += 4 + used;
  }
  return arms;
}

function none(): Totals {
  return { requests: 0, errors: 0, latency: new Array<number>(BUCKETS).fill(0) };
}
