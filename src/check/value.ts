import type { ArmCounts } from '../ports/metric.ts';
import { parseDuration } from '../release/units.ts';
import type { Arm } from './counts.ts';

/** How each kind of number is written in a spec and shown to people. */
export const VALUE_OF = {
  errors: {
    bound: (text: string | number) => Number.parseFloat(String(text)) / 100,
    show: (value: number) => `${round(value * 100)}\u00a0%`,
    subject: (arm: Arm, got: string, _quantile: number) => `${name(arm)} fails ${got} of requests`,
  },
  latency: {
    bound: (text: string | number) => parseDuration(String(text)) ?? Number.NaN,
    show: (value: number) => `${Math.round(value).toLocaleString('en-US')}\u00a0ms`,
    subject: (arm: Arm, got: string, quantile: number) =>
      `The slowest ${round((1 - quantile) * 100)}\u00a0% of ${arm}'s requests take ${got} or more`,
  },
  requests: {
    bound: (text: string | number) => Number(text),
    show: (value: number) => `${round(value)} a second`,
    subject: (arm: Arm, got: string, _quantile: number) => `${name(arm)} serves ${got}`,
  },
  gauge: {
    bound: (text: string | number) => Number(text),
    show: (value: number) => round(value),
    subject: (arm: Arm, got: string, _quantile: number) => `The gauge of ${arm} is ${got}`,
  },
} as const;

/** The number that `of` asks for; null when the counts do not hold it. */
export function numberIn(
  of: string,
  { requests, errors, latency }: ArmCounts,
  le: readonly number[] | undefined,
  { quantile, seconds }: { readonly quantile: number; readonly seconds: number },
): number | null {
  if (of === 'requests') return requests / seconds;
  if (of === 'errors') return errors === undefined || requests === 0 ? null : errors / requests;
  if (of === 'latency')
    return latency === undefined || le === undefined ? null : quantileOf(latency, le, quantile);
  return null;
}

/**
 * A quantile of a histogram, in milliseconds, with requests spread evenly within a bucket, as Prometheus' histogram_quantile
 * does. In the bucket without a bound it is that bucket's lower edge. Null when there are no requests.
 */
export function quantileOf(
  counts: readonly number[],
  le: readonly number[],
  quantile: number,
): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const rank = quantile * total;
  let below = 0;
  for (const [i, edge] of le.entries()) {
    const count = counts[i] ?? 0;
    if (count > 0 && below + count >= rank) {
      const lower = i === 0 ? 0 : le[i - 1]!;
      return lower + ((edge - lower) * (rank - below)) / count;
    }
    below += count;
  }
  return le.at(-1) ?? null;
}

function name(arm: Arm): string {
  return arm === 'gray' ? 'Gray' : 'Stable';
}

/** Two digits after the point at most, and none that say nothing. */
function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
