import { comparisonKey, type State } from '../../release/state.ts';
import type { Instant } from '../../release/units.ts';
import type { CheckSpec } from '../../spec/types.ts';
import { type MetricOf, metricOf, quantile } from '../arms.ts';
import type { Story } from '../story.ts';
import type { Counted } from '../words.ts';

/** What one version did: in one look, or since the stage's judging began. */
interface Side extends Counted {
  /** A share of errors in percent, a time in milliseconds, or a gauge; null where nothing can be told. */
  readonly value: number | null;
}

/** One look at one comparison. Evidence is given as natural logarithms. */
export interface Look {
  readonly stage: number;
  readonly from: Instant;
  readonly at: Instant;
  /** Since the stage's judging began. */
  readonly gray: Side;
  readonly stable: Side;
  /** Of this look alone. */
  readonly alone: { readonly gray: number | null; readonly stable: number | null };
  /** This comparison's part of the evidence that gray is worse; null where the judge kept no point. */
  readonly worse: number | null;
  /** Of all comparisons together. */
  readonly all: number | null;
  readonly good: number | null;
}

export interface Series {
  readonly check: CheckSpec;
  readonly of: MetricOf;
  readonly looks: readonly Look[];
  /** When the evidence that gray is good enough crossed its line; null where it did not. */
  readonly crossed: Instant | null;
}

/** All looks at one comparison, over all stages that asked it, oldest first. */
export function seriesOf(story: Story, check: CheckSpec): Series {
  const { state, assessment, plan } = story;
  const key = comparisonKey(check.service, check.name);
  const metric = assessment?.metrics[key];
  const points = new Map((metric?.curve ?? []).map((point) => [point.at, point]));
  const sums = sumsOf(story);
  const of = metricOf(check);
  const at = metric?.quantiles?.at ?? 0.99;
  const running = { stage: -1, gray: new Sum(of, at), stable: new Sum(of, at) };
  const looks = evidenceOf(state, check).map(({ stage, interval }): Look => {
    if (stage !== running.stage)
      Object.assign(running, { stage, gray: new Sum(of, at), stable: new Sum(of, at) });
    const le = interval.le ?? [];
    const alone = (arm: 'gray' | 'stable') => new Sum(of, at).add(interval[arm], le).side().value;
    const point = points.get(interval.to);
    return {
      stage,
      from: interval.from,
      at: interval.to,
      gray: running.gray.add(interval.gray, le).side(),
      stable: running.stable.add(interval.stable, le).side(),
      alone: { gray: alone('gray'), stable: alone('stable') },
      worse: point?.worse ?? null,
      all: sums.get(interval.to) ?? null,
      good: point?.good ?? null,
    };
  });
  const limit = Math.log(1 / plan.risk.missed);
  return { check, of, looks, crossed: metric?.curve.find(({ good }) => good >= limit)?.at ?? null };
}

function evidenceOf({ evidence }: State, { service, name }: CheckSpec) {
  return evidence.filter((each) => each.service === service && each.check === name);
}

/** The evidence of all comparisons together at each look that all of them know; empty where there is only one. */
function sumsOf({ assessment }: Story): ReadonlyMap<Instant, number> {
  const curves = Object.values(assessment?.metrics ?? {}).map(({ curve }) => curve);
  if (curves.length < 2) return new Map();
  const parts = new Map<Instant, number[]>();
  for (const { at, worse } of curves.flat()) parts.set(at, [...(parts.get(at) ?? []), worse]);
  const whole = [...parts].filter(([, logs]) => logs.length === curves.length);
  return new Map(whole.map(([at, logs]) => [at, logOfSum(logs)]));
}

/** Of numbers that are given as logarithms, without leaving the range of numbers. */
function logOfSum(logs: readonly number[]): number {
  const most = Math.max(...logs);
  if (!Number.isFinite(most)) return most;
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
}

class Sum {
  readonly #of: MetricOf;
  readonly #at: number;
  #requests = 0;
  #events = 0;
  #buckets: number[] = [];
  #le: readonly number[] = [];
  #gauges = { sum: 0, count: 0 };

  constructor(of: MetricOf, at: number) {
    this.#of = of;
    this.#at = at;
  }

  add(arm: State['evidence'][number]['interval']['gray'], le: readonly number[]): this {
    if (arm === undefined) return this;
    this.#requests += arm.requests;
    this.#events += arm.errors ?? 0;
    if (le.length > 0) this.#le = le;
    for (const [i, n] of (arm.latency ?? []).entries()) this.#buckets[i] = (this.#buckets[i] ?? 0) + n;
    if (arm.gauge !== undefined) {
      this.#gauges = { sum: this.#gauges.sum + arm.gauge, count: this.#gauges.count + 1 };
    }
    return this;
  }

  side(): Side {
    return { requests: this.#requests, events: this.#events, value: this.#value() };
  }

  #value(): number | null {
    if (this.#of === 'latency') return quantile(this.#buckets, this.#le, this.#at);
    if (this.#of === 'gauge') return this.#gauges.count === 0 ? null : this.#gauges.sum / this.#gauges.count;
    return this.#requests === 0 ? null : (100 * this.#events) / this.#requests;
  }
}

/** More looks than this are thinned in tables, and in pictures. */
const IN_TABLE = 60;

/** Every look up to 60, then every nth, with the first, the one that crossed and the last. */
export function shown({ looks: all, crossed }: Series): readonly Look[] {
  // Of thousands of looks the judge keeps a part: those are told that have both.
  const kept = all.filter(({ good }) => good !== null);
  const looks = kept.length > IN_TABLE ? kept : all;
  if (looks.length <= IN_TABLE) return looks;
  const nth = Math.ceil(looks.length / IN_TABLE);
  const last = looks.length - 1;
  return looks.filter(({ at }, i) => i % nth === 0 || i === last || at === crossed);
}
