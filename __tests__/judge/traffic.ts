import type { ArmCounts, Interval } from '../../src/ports/metric.ts';
import { interval } from './given.ts';
import type { Chance } from './random.ts';

export interface Traffic {
  /** Requests per interval of both versions. */
  readonly requests: number;
  /** Gray's part of them, 0 to 1. */
  readonly share: number;
  /** Of stable. */
  readonly rate: number;
  /** Gray's error rate over stable's. */
  readonly times?: number;
  /** Errors come in clusters of this mean size. */
  readonly cluster?: number;
  /** A shock that both versions share: sd of the rate's logarithm. */
  readonly shock?: number;
}

/** Errors of both versions in one interval. */
export function errorsIn(number: number, traffic: Traffic, by: Chance): Interval {
  const { requests, share, rate, times = 1, shock = 0 } = traffic;
  const now = rate * Math.exp(shock * by.normal());
  const arm = (mean: number, p: number): ArmCounts => {
    const n = by.poisson(mean);
    return { requests: n, errors: Math.min(n, clustered(n * p, traffic.cluster ?? 1, by)) };
  };
  return interval(number, arm(requests * share, now * times), arm(requests * (1 - share), now));
}

function clustered(mean: number, size: number, by: Chance): number {
  if (size === 1) return by.poisson(mean);
  let count = 0;
  for (let left = by.poisson(mean / size); left > 0; left--) {
    count++;
    while (by.uniform() > 1 / size) count++;
  }
  return count;
}

/** Bounds of latency buckets in milliseconds, each 1.25 times the one before. */
export const LE = Array.from({ length: 20 }, (_, i) => Math.round(5 * 1.25 ** i));

/** Times of both versions in one interval, log-normal; gray's are `times` as long. */
export function timesIn(number: number, requests: number, times: number, by: Chance): Interval {
  const arm = (n: number, scale: number): ArmCounts => {
    const latency = Array.from({ length: LE.length + 1 }, () => 0);
    for (let i = 0; i < n; i++) {
      const time = 40 * scale * Math.exp(0.6 * by.normal());
      const bucket = LE.findIndex((bound) => time <= bound);
      latency[bucket === -1 ? LE.length : bucket]!++;
    }
    return { requests: n, latency };
  };
  return interval(number, arm(by.poisson(requests * 0.1), times), arm(by.poisson(requests * 0.9), 1), LE);
}
