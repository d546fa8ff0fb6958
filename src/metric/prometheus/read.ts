import { oneLine } from '../../command/output.ts';
import type { Instant } from '../../release/units.ts';
import { Definite } from '../shared.ts';
import type { Found } from './api.ts';
import type { Series } from './series.ts';

const PER_UNIT = { seconds: 1000, milliseconds: 1 } as const;

export type Unit = keyof typeof PER_UNIT;

/** A series as a query has it: its counts at each of the times asked for. */
export interface Track extends Omit<Series, 'counts'> {
  readonly counts: ReadonlyMap<Instant, ReadonlyMap<number, number>>;
}

/** Those that had a point then. */
export function seriesAt(tracks: readonly Track[], at: Instant): Series[] {
  return tracks.flatMap(({ key, labels, counts }) => {
    const then = counts.get(at);
    return then === undefined ? [] : [{ key, labels, counts: then }];
  });
}

/**
 * The counters of one query; its histograms, a track each, where a `unit` says what their bounds are in.
 *
 * @throws Definite when something in it is no counter; the message names the series.
 */
export function tracksOf(name: string, found: readonly Found[], unit: Unit | null): Track[] {
  const tracks = new Map<string, { labels: Series['labels']; counts: Map<Instant, Map<number, number>> }>();
  for (const each of found) {
    const { le, labels } = labelsOf(each, unit);
    const key = keyOf(labels);
    const bound = unit === null ? Number.POSITIVE_INFINITY : boundOf(name, key, le, unit);
    const track = tracks.get(key) ?? { labels, counts: new Map<Instant, Map<number, number>>() };
    tracks.set(key, track);
    for (const { at, value } of each.points) {
      const then = track.counts.get(at) ?? new Map<number, number>();
      track.counts.set(at, then);
      if (then.has(bound))
        throw new Definite(`${name}: several series are ${shown(key)}; ask for one metric`);
      then.set(bound, countOf(name, key, value));
    }
  }
  const all = [...tracks].map(([key, track]) => ({ key, ...track }));
  for (const { key, counts } of all) {
    if ([...counts.values()].every((then) => then.has(Number.POSITIVE_INFINITY))) continue;
    throw new Definite(
      `${name}: ${shown(key)} has no bucket le="+Inf"; ask for all buckets of the histogram`,
    );
  }
  return all;
}

function labelsOf({ labels }: Found, unit: Unit | null): { le?: string; labels: Record<string, string> } {
  const { __name__, ...named } = labels;
  if (unit === null) return { labels: named };
  const { le, ...rest } = named;
  return { labels: rest, ...(le !== undefined && { le }) };
}

function boundOf(name: string, key: string, le: string | undefined, unit: Unit): number {
  const bound = le === undefined ? Number.NaN : Number(le.replace('Inf', 'Infinity'));
  if (Number.isNaN(bound)) {
    throw new Definite(`${name}: ${shown(key)} has no label le; the buckets of a histogram are needed`);
  }
  // 0.1 s is 100 ms, not 100.00000000000001.
  return Number.isFinite(bound) ? Number((bound * PER_UNIT[unit]).toPrecision(12)) : bound;
}

function countOf(name: string, key: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  const wanted = 'a counter is a whole number of at least 0';
  const advice = Number.isFinite(value) ? '; ask for the raw counter, not for its rate or increase' : '';
  throw new Definite(`${name}: ${shown(key)} is ${value}; ${wanted}${advice}`);
}

function keyOf(labels: Readonly<Record<string, string>>): string {
  const sorted = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([label, value]) => `${label}=${JSON.stringify(value)}`).join(',')}}`;
}

function shown(key: string): string {
  return oneLine(key, 120);
}

/**
 * The gauge of one query: null when there is none, or it is not a number, as 0/0 is.
 *
 * @throws Definite when there are several and they are not to be averaged.
 */
export function gaugeOf(name: string, found: readonly Found[], mean: boolean): number | null {
  if (found.length > 1 && !mean) {
    const some = found.slice(0, 2).map(({ labels }) => shown(keyOf(labels)));
    const advice = 'make it one with avg(...) or sum(...), or say mean: true to have their mean compared';
    throw new Definite(`${name}: ${found.length} series, such as ${some.join(' and ')}; ${advice}`);
  }
  return meanOf(found.map(({ points }) => points[0]!.value));
}

/** Of those that are numbers; null when none is. */
export function meanOf(values: readonly number[]): number | null {
  const numbers = values.filter(Number.isFinite);
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
