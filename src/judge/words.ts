import type { Assessment, MetricAssessment } from './assess.ts';
import { FLOOR_FACTOR } from './floor.ts';

const NBSP = '\u00a0';

/** The names of both versions, for people. */
export interface Versions {
  readonly gray: string;
  readonly stable: string;
}

/**
 * What a metric says, in two sentences: what was compared, on how much; and how sure that is, or what is still missing. Rates
 * and times have the same digits for both versions.
 */
export function explain(assessment: Assessment, key: string, versions?: Versions): string {
  const metric = assessment.metrics[key];
  if (metric === undefined) return `Nothing is compared as ${key}. Its evidence stays at 1.`;
  if (metric.curve.length === 0)
    return `Nothing is compared yet. ${leftOut(metric) || 'No interval was counted.'}`;
  return `${compared(metric, versions)} ${meaning(assessment, key, metric)}`;
}

function compared(metric: MetricAssessment, versions: Versions | undefined): string {
  const { of, gray, stable, quantiles } = metric;
  const [after, before] =
    versions === undefined ? ['', ''] : [` (${versions.gray})`, ` (${versions.stable})`];
  if (of === 'gauge')
    return `The gauge of gray${after} was compared with that of stable${before} ${looks(metric)}.`;
  const on = `on ${count(gray.requests)} and ${count(stable.requests)} requests`;
  if (of === 'errors') {
    const [a, b] = rates(gray, stable);
    return `Gray${after} fails ${a} of requests, stable${before} ${b}, ${on}.`;
  }
  const slowest = percent(1 - (quantiles?.at ?? 0.99));
  if (quantiles?.gray == null || quantiles.stable == null) {
    const [a, b] = rates(gray, stable);
    return `Of gray's requests${after} ${a} are among the slowest ${slowest}, of stable's${before} ${b}, ${on}.`;
  }
  const [a, b] = times(quantiles.gray, quantiles.stable);
  return `The slowest ${slowest} of requests take ${a} or more on gray${after}, ${b} on stable${before}, ${on}.`;
}

function looks({ curve }: MetricAssessment): string {
  return curve.length === 1 ? 'in one interval' : `in ${count(curve.length)} intervals`;
}

function meaning(assessment: Assessment, key: string, metric: MetricAssessment): string {
  const { decision, lines, cause, users } = assessment;
  if (decision === 'revert' && cause.includes(key)) {
    return `If gray were ${asGood(metric)}, evidence this strong would appear in fewer than ${chance(lines.worse)} releases.`;
  }
  const worse = `evidence that gray is worse: ${evidence(assessment.worse)} over all, which reverts at ${evidence(lines.worse)}`;
  if (metric.goodEnough && metric.under !== null && metric.good < lines.good) {
    return `It is good enough: if gray failed ${percent(metric.under)} of its requests or more, so few errors would appear in fewer than ${chance(lines.good + FLOOR_FACTOR)} releases; ${worse}.`;
  }
  if (metric.goodEnough) {
    return `It is good enough: if gray were ${margin(metric)}, evidence this strong would appear in fewer than ${chance(lines.good)} releases; ${worse}.`;
  }
  if (assessment.worse >= lines.worse && users?.agrees === false) {
    return `The requests speak against gray (${evidence(assessment.worse)}, line ${evidence(lines.worse)}), but the users do not yet: ${count(users.p * 100)} of 100 other splits of them would look as bad.`;
  }
  return `No sign of harm is beyond doubt so far; ${worse}; that it is good enough: ${evidence(metric.good)}, which passes at ${evidence(lines.good)}.`;
}

function asGood({ tolerate }: MetricAssessment): string {
  const relative = 'relative' in tolerate ? tolerate.relative : 0;
  const points = 'points' in tolerate ? tolerate.points : 0;
  if (relative > 0) return `at most ${percent(relative)} worse than stable`;
  if (points > 0) return `at most ${plain(points * 100)} points worse than stable`;
  return 'as good as stable';
}

function margin({ of, margin: ratio }: MetricAssessment): string {
  if (of === 'errors') return `failing ${plain(ratio)} times as often as stable`;
  if (of === 'latency') return `slow ${plain(ratio)} times as often as stable`;
  return `${percent(ratio - 1)} worse than stable`;
}

function leftOut({ skipped }: MetricAssessment): string {
  const reasons = Object.entries(skipped).map(([why, times]) => `${count(times)} (${why})`);
  return reasons.length === 0 ? '' : `Left out: ${reasons.join(', ')}.`;
}

interface Counted {
  readonly requests: number;
  readonly events: number;
}

/** As many digits as the smaller sample supports, and enough to tell different rates apart. */
function rates(a: Counted, b: Counted): readonly [string, string] {
  const [x, y] = [a, b].map(({ requests, events }) =>
    requests === 0 ? null : (events / requests) * 100,
  ) as [number | null, number | null];
  const sample = Math.min(a.requests, b.requests);
  const same = (digits: number) => x !== y && x?.toFixed(digits) === y?.toFixed(digits);
  const zero = (digits: number) =>
    [x, y].some((rate) => rate !== null && rate > 0 && Number(rate.toFixed(digits)) === 0);
  let digits = sample >= 1_000_000 ? 3 : sample >= 1000 ? 2 : 1;
  while (digits < 4 && (same(digits) || zero(digits))) digits++;
  const text = (rate: number | null) => (rate === null ? '–' : `${rate.toFixed(digits)}${NBSP}%`);
  return [text(x), text(y)];
}

function times(a: number, b: number): readonly [string, string] {
  const digits = Math.max(a, b) < 10 ? 1 : 0;
  const text = (time: number) => `${format(time, digits, digits)}${NBSP}ms`;
  return [text(a), text(b)];
}

/** Cut, not rounded: evidence never seems to have reached a line that it has not reached. */
function evidence(log: number): string {
  if (log > Math.log(1_000_000)) return 'over 1,000,000';
  const value = Math.exp(log) * (1 + 1e-9);
  if (value >= 100) return count(Math.floor(value));
  if (value >= 10) return plain(Math.floor(value * 10) / 10);
  return value < 0.01 ? 'under 0.01' : plain(Math.floor(value * 100) / 100);
}

/** `4.605` (the line of a risk of 1 %) -> `1 of 100` */
function chance(line: number): string {
  const inverse = Math.exp(line);
  if (Math.abs(inverse - Math.round(inverse)) < 1e-6) return `1 of ${count(inverse)}`;
  const [risk, of] = 1 / inverse >= 0.01 ? [100 / inverse, 100] : [10_000 / inverse, 10_000];
  return `${plain(risk)} of ${count(of)}`;
}

function percent(fraction: number): string {
  return `${plain(fraction * 100)}${NBSP}%`;
}

function count(value: number): string {
  return format(Math.round(value), 0, 0);
}

function plain(value: number): string {
  return format(value, 0, 2);
}

/** To make a format takes longer than all else that a look says. */
const formats = new Map<string, Intl.NumberFormat>();

function format(value: number, minimumFractionDigits: number, maximumFractionDigits: number): string {
  const key = `${minimumFractionDigits} ${maximumFractionDigits}`;
  const known = formats.get(key);
  const made = known ?? new Intl.NumberFormat('en-US', { minimumFractionDigits, maximumFractionDigits });
  if (known === undefined) formats.set(key, made);
  return made.format(value);
}
