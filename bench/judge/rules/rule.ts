import { quantileOf } from '../../../src/judge/histogram.ts';
import type { ArmCounts } from '../../../src/ports/metric.ts';
import { type MetricName, type Scenario, SECONDS } from '../scenarios/scenario.ts';
import type { Window } from '../scenarios/trace.ts';

/** When a rule first wants to revert and to promote, in intervals from the beginning; null where it does not. */
export interface Ruling {
  readonly revert: number | null;
  readonly promote: number | null;
}

export interface Rule {
  readonly name: string;
  readonly ours: boolean;
  /** Whether the rule has something to say about such releases. */
  judges(scenario: Scenario): boolean;
  rule(view: View): Ruling;
}

/** What a rule is shown of a release: all after the warm-up. */
export interface View {
  readonly scenario: Scenario;
  readonly history: readonly Window[];
  readonly windows: readonly Window[];
  /** The same windows, minute by minute. */
  readonly minutes: readonly Minute[];
  /** What stable was like before the release. */
  readonly usual: Usual;
}

export interface Minute {
  readonly gray: MinuteArm;
  readonly stable: MinuteArm;
}

export interface MinuteArm {
  readonly requests: number;
  readonly errors: number;
  /** The 99th percentile in milliseconds; null without requests or latency. */
  readonly p99: number | null;
  /** Mean over the minute; null where there is none. */
  readonly gauge: number | null;
}

interface Usual {
  readonly rate: number;
  readonly p99: number | null;
}

/** What one version may do at most: a part of its requests failing, and milliseconds. */
export interface Limits {
  readonly errors: number;
  readonly p99: number;
}

export const PER_MINUTE = 60 / SECONDS;

export function viewOf(scenario: Scenario, history: readonly Window[], windows: readonly Window[]): View {
  return { scenario, history, windows, minutes: minutesOf(windows), usual: usualOf(history) };
}

/** The rest of a release, from a minute on. */
export function laterView(view: View, minute: number): View {
  const { windows, minutes } = view;
  return { ...view, windows: windows.slice(minute * PER_MINUTE), minutes: minutes.slice(minute) };
}

/** Whether a minute is within the limits on what the scenario counts; null where there were no requests. */
export function within(arm: MinuteArm, limits: Limits, { metrics }: Scenario): boolean | null {
  if (arm.requests === 0) return null;
  if (metrics.includes('errors') && arm.errors / arm.requests > limits.errors) return false;
  return !(metrics.includes('latency') && arm.p99! > limits.p99);
}

/** A version's value of a metric in a minute; null where there is none. */
export function metricIn(arm: MinuteArm, name: MetricName): number | null {
  if (name === 'gauge') return arm.gauge;
  if (name === 'latency') return arm.p99;
  return arm.requests === 0 ? null : arm.errors / arm.requests;
}

function minutesOf(windows: readonly Window[]): Minute[] {
  return Array.from({ length: Math.floor(windows.length / PER_MINUTE) }, (_, i) => {
    const minute = windows.slice(i * PER_MINUTE, (i + 1) * PER_MINUTE).map(({ interval }) => interval);
    const { le } = minute[0]!;
    return {
      gray: sumOf(
        minute.map(({ gray }) => gray),
        le,
      ),
      stable: sumOf(
        minute.map(({ stable }) => stable),
        le,
      ),
    };
  });
}

function usualOf(history: readonly Window[]): Usual {
  const arms = history.flatMap(({ interval }) => [interval.gray, interval.stable]);
  const { requests, errors, p99 } = sumOf(arms, history[0]?.interval.le);
  return { rate: requests === 0 ? 0 : errors / requests, p99 };
}

function sumOf(arms: readonly ArmCounts[], le: readonly number[] | undefined): MinuteArm {
  let [requests, errors, gauge] = [0, 0, 0];
  const latency = arms[0]?.latency?.map(() => 0);
  for (const arm of arms) {
    requests += arm.requests;
    errors += arm.errors ?? 0;
    gauge += arm.gauge ?? 0;
    if (latency !== undefined) for (let i = 0; i < latency.length; i++) latency[i]! += arm.latency![i]!;
  }
  return {
    requests,
    errors,
    p99: latency === undefined || le === undefined ? null : quantileOf(latency, le, 0.99),
    gauge: arms[0]?.gauge === undefined ? null : gauge / arms.length,
  };
}
