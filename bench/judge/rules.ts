import { decisionOf, observe, recall, settle, startJoint } from '../../src/judge/joint.ts';
import type { Interval } from '../../src/ports/metric.ts';
import type { Row } from './scenarios.ts';

/** When a rule first wants to revert and to promote, in intervals; null where it never does. */
export interface Ruling {
  readonly revert: number | null;
  readonly promote: number | null;
}

export interface Rule {
  readonly name: string;
  rule(history: readonly Row[], release: readonly Row[]): Ruling;
}

/** Both wishes over the whole release: the risk that the judge promises does not lean on stopping at a promotion. */
function judged(history: readonly Row[], release: readonly Row[]): Ruling {
  const joint = startJoint({
    alpha: 0.01,
    beta: 0.05,
    ruleOut: 0.5,
    metrics: [{ key: 'errors', of: 'errors', tolerate: { relative: 0 }, worse: 'higher', weight: 1 }],
    plannedIntervals: release.length,
    steps: [],
  });
  for (const [i, row] of history.entries()) recall(joint, 'errors', intervalOf(i - history.length, row));
  let promote: number | null = null;
  for (const [i, row] of release.entries()) {
    observe(joint, 'errors', intervalOf(i, row));
    settle(joint);
    const decision = decisionOf(joint);
    if (decision === 'revert') return { revert: i + 1, promote };
    if (decision === 'promote' && i >= 30) promote ??= i + 1;
  }
  return { revert: null, promote };
}

function intervalOf(number: number, [requests, errors, others, theirs]: Row): Interval {
  return {
    from: number * 10_000,
    to: (number + 1) * 10_000,
    gray: { requests, errors },
    stable: { requests: others, errors: theirs },
  };
}

/** Every minute; a failed check counts and is never forgiven; ten passed checks promote. From Flagger's source. */
function flagger(threshold: number): Rule['rule'] {
  return (_, release) => {
    let [failed, passed] = [0, 0];
    for (let minute = 1; minute * 6 <= release.length; minute++) {
      if (failed >= threshold) return { revert: minute * 6, promote: null };
      const [requests, errors] = sumOf(release, (minute - 1) * 6, minute * 6);
      if (requests > 0 && (requests - errors) / requests >= 0.99) passed++;
      else failed++;
      if (passed === 10) return { revert: null, promote: minute * 6 };
    }
    return { revert: null, promote: null };
  };
}

/** Measurements of one minute each; the release fails at the first failure beyond the limit. From Argo Rollouts' source. */
function argo(everyMinutes: number, count: number, limit: number): Rule['rule'] {
  return (_, release) => {
    let failed = 0;
    for (let k = 1; k <= count; k++) {
      const end = k * everyMinutes * 6;
      const [requests, errors] = sumOf(release, end - 6, end);
      if (requests > 0 && (requests - errors) / requests < 0.95) failed++;
      if (failed > limit) return { revert: end, promote: null };
    }
    return { revert: null, promote: count * everyMinutes * 6 };
  };
}

/** Series of minutes over a growing window, by Mann and Whitney's test. From the source of Kayenta's NetflixACAJudge. */
function kayenta(minutes: readonly number[]): Rule['rule'] {
  return (_, release) => {
    for (const length of minutes) {
      const rates = (requests: number, errors: number): number[] =>
        Array.from({ length }, (_, i) => {
          let [n, x] = [0, 0];
          for (const row of release.slice(i * 6, i * 6 + 6)) {
            n += row[requests]!;
            x += row[errors]!;
          }
          return n === 0 ? Number.NaN : x / n;
        }).filter((rate) => !Number.isNaN(rate));
      if (isHigh(rates(0, 1), rates(2, 3))) return { revert: length * 6, promote: null };
    }
    return { revert: null, promote: minutes[minutes.length - 1]! * 6 };
  };
}

function isHigh(x: readonly number[], y: readonly number[]): boolean {
  if (x.length === 0 || y.length === 0 || new Set([...x, ...y]).size === 1) return false;
  const differences = x.flatMap((a) => y.map((b) => a - b)).sort((a, b) => a - b);
  const middle = differences.length / 2;
  const shift = (differences[Math.floor(middle)]! + differences[Math.ceil(middle) - 1]!) / 2;
  const tolerance = 0.25 * Math.abs(shift);
  const pairs = x.length * y.length;
  const above = differences.reduce((sum, d) => sum + (d > tolerance ? 1 : d === tolerance ? 0.5 : 0), 0);
  const ties = new Map<number, number>();
  for (const value of [...x.map((a) => a - tolerance), ...y]) ties.set(value, (ties.get(value) ?? 0) + 1);
  const all = x.length + y.length;
  let tied = 0;
  for (const count of ties.values()) tied += count ** 3 - count;
  const variance = (pairs / 12) * (all + 1 - tied / (all * (all - 1)));
  if (!(variance > 0)) return false;
  const distance = above - pairs / 2;
  const z = (distance - Math.sign(distance) * 0.5) / Math.sqrt(variance);
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [mine, theirs] = [mean(x), mean(y)];
  return z > 2.3263478740408408 && (mine === 0 || theirs === 0 || mine / theirs >= 1);
}

function sumOf(rows: readonly Row[], from: number, to: number): readonly [number, number] {
  let [requests, errors] = [0, 0];
  for (const row of rows.slice(from, to)) {
    requests += row[0];
    errors += row[1];
  }
  return [requests, errors];
}

export const RULES: readonly Rule[] = [
  { name: 'judge, 2 h of history', rule: judged },
  { name: 'judge, 30 min of history', rule: (history, release) => judged(history.slice(-180), release) },
  { name: 'judge, no history', rule: (_, release) => judged([], release) },
  { name: 'Flagger, threshold 10', rule: flagger(10) },
  { name: 'Flagger, threshold 2', rule: flagger(2) },
  { name: 'Argo Rollouts, documented', rule: argo(5, 8, 3) },
  { name: 'Argo Rollouts, 5 minutes', rule: argo(1, 5, 0) },
  { name: 'Kayenta, 3 runs of 1 h', rule: kayenta([60, 120, 180]) },
  { name: 'Kayenta, 1 run of 1 h', rule: kayenta([60]) },
  { name: 'Kayenta, every 10 min', rule: kayenta([10, 20, 30, 40, 50, 60]) },
];
