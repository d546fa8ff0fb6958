import { tmpdir } from 'node:os';
import { systemClock } from '../../src/controller/clock.ts';
import type { MetricGiven, MetricQuestion } from '../../src/ports/metric.ts';
import type { Router } from '../../src/ports/router.ts';

export const NEVER = new AbortController().signal;

export function question(of: string, change: Partial<MetricQuestion> = {}): MetricQuestion {
  return { of, stable: { version: '1.4.2' }, gray: { version: '1.5.0' }, ...change };
}

/** A service of its own each time, whose readings are shared with no other test. */
export function metricGiven(change: Partial<MetricGiven> = {}): MetricGiven {
  const router: Router = { read: async () => ({ route: null, step: 1 }), apply: async () => {} };
  return {
    release: 'shop',
    environment: 'default',
    stateDir: tmpdir(),
    workDir: tmpdir(),
    // Each look is one of its own, however soon it comes.
    clock: { ...systemClock, monotonic: ticking() },
    secret: () => undefined,
    programEnv: { PATH: process.env.PATH! },
    debug: () => {},
    service: 'checkout',
    router,
    ...change,
  };
}

function ticking(): () => number {
  let now = 0;
  return () => {
    now += 1000;
    return now;
  };
}
