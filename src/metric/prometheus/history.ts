import type { ArmCounts, Interval, MetricQuestion, Span } from '../../ports/metric.ts';
import type { Instant, Millis } from '../../release/units.ts';
import { type FoundBy, query, type Range } from './api.ts';
import { meanOf, seriesAt, type Track, tracksOf } from './read.ts';
import { advance, bucketsOf, commonBounds, countAt, type Totals } from './series.ts';
import { before, FIELDS, nameOf, partsOf, type Settings } from './settings.ts';

/** Prometheus gives at most 11,000 points a series. */
const MOST_POINTS = 10_000;
const LEAST_STEP: Millis = 1000;
const NONE: ReadonlySet<string> = new Set();

/** The stable version against itself: a quarter of its replicas, the first ones by name, in gray's place. */
export async function historyOf(
  settings: Settings,
  question: MetricQuestion,
  span: Span,
  signal: AbortSignal,
): Promise<readonly Interval[]> {
  const step = Math.max(settings.step, LEAST_STEP, Math.ceil((span.to - span.from) / MOST_POINTS));
  // VictoriaMetrics answers for whole steps, whatever it is asked for.
  const range: Range = { from: Math.ceil(span.from / step) * step, to: span.to, step };
  const parts = partsOf(before(settings), question, ['stable'], step);
  const found = await query(settings.server, parts, range, signal);
  const some = found.get(nameOf('stable', FIELDS[settings.of][0]))!;
  const split = splitOf(some.map(({ labels }) => labels[settings.replica]));
  if (split === null) return [];
  return settings.of === 'gauge'
    ? gaugesOver(found, range, settings, split)
    : countsOver(found, range, settings, split);
}

/** Whether a replica stands in gray's place; null where they cannot be told apart. */
type Split = (replica: string | undefined) => boolean;

function splitOf(replicas: readonly (string | undefined)[]): Split | null {
  const names = [...new Set(replicas)];
  if (names.length < 2 || names.includes(undefined)) return null;
  const gray = new Set(names.sort().slice(0, Math.max(1, Math.round(names.length / 4))));
  return (replica) => gray.has(replica);
}

function countsOver(found: FoundBy, range: Range, settings: Settings, split: Split): Interval[] {
  const { of, unit, replica } = settings;
  const tracks = FIELDS[of].map((field) => {
    const name = nameOf('stable', field);
    return tracksOf(name, found.get(name)!, of === 'latency' ? unit : null);
  });
  // Without one error in all that time the query may be wrong, and errors would not be known.
  if (tracks.some((each) => each.length === 0)) return [];
  const bounds = commonBounds(tracks.flat().flatMap(({ counts }) => [...counts.values()].map(counted)));
  if (of === 'latency' && bounds.length === 0) return [];
  const side = (gray: boolean) =>
    countSide(
      tracks.map((each) => each.filter(({ labels }) => split(labels[replica]) === gray)),
      range,
      of === 'latency' ? bounds : null,
    );
  const [gray, stable] = [side(true), side(false)];
  return timesIn(range)
    .slice(1)
    .map((to) => ({
      from: to - range.step,
      to,
      ...(of === 'latency' && { le: bounds }),
      ...(stable.has(to) && { stable: stable.get(to)! }),
      ...(gray.has(to) && { gray: gray.get(to)! }),
    }));
}

function counted(counts: ReadonlyMap<number, number>): { counts: ReadonlyMap<number, number> } {
  return { counts };
}

/** What some replicas did in each interval, by its end; absent where they were not there at both of its ends. */
function countSide(
  tracks: readonly (readonly Track[])[],
  range: Range,
  bounds: readonly number[] | null,
): ReadonlyMap<Instant, ArmCounts> {
  const all = new Map<Instant, ArmCounts>();
  let totals: readonly Totals[] = tracks.map(() => new Map());
  let before: ArmCounts | null = null;
  for (const at of timesIn(range)) {
    const seen = tracks.map((each) => seriesAt(each, at));
    totals = totals.map((each, i) => advance(each, seen[i]!, NONE));
    const now = seen[0]!.length === 0 ? null : countsOf(totals, bounds);
    if (now !== null && before !== null) all.set(at, difference(before, now));
    before = now;
  }
  return all;
}

function countsOf([first, errors]: readonly Totals[], bounds: readonly number[] | null): ArmCounts {
  return {
    requests: countAt(first!.values(), Number.POSITIVE_INFINITY),
    ...(errors !== undefined && { errors: countAt(errors.values(), Number.POSITIVE_INFINITY) }),
    ...(bounds !== null && { latency: bucketsOf(first!, bounds) }),
  };
}

function difference(from: ArmCounts, to: ArmCounts): ArmCounts {
  return {
    requests: to.requests - from.requests,
    ...(to.errors !== undefined && { errors: to.errors - from.errors! }),
    ...(to.latency !== undefined && { latency: to.latency.map((count, i) => count - from.latency![i]!) }),
  };
}

function gaugesOver(found: FoundBy, range: Range, { replica }: Settings, split: Split): Interval[] {
  const sides = { gray: new Map<Instant, number[]>(), stable: new Map<Instant, number[]>() };
  for (const { labels, points } of found.get(nameOf('stable', 'query'))!) {
    const side = split(labels[replica]) ? sides.gray : sides.stable;
    for (const { at, value } of points) side.set(at, [...(side.get(at) ?? []), value]);
  }
  return timesIn(range)
    .slice(1)
    .map((to) => {
      const [gray, stable] = [meanOf(sides.gray.get(to) ?? []), meanOf(sides.stable.get(to) ?? [])];
      return {
        from: to - range.step,
        to,
        ...(stable !== null && { stable: { requests: 0, gauge: stable } }),
        ...(gray !== null && { gray: { requests: 0, gauge: gray } }),
      };
    });
}

/** Both ends of every interval. */
function timesIn({ from, to, step }: Range): Instant[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
}
