import type { ArmSample, GroupCounts, MetricQuestion, Part, Sample } from '../../ports/metric.ts';
import { GROUPS } from '../../release/traffic.ts';
import type { Sides } from '../../util/sides.ts';
import { Definite } from '../shared.ts';
import { bucketsOf, commonBounds, countAt, type Total, type Totals } from './series.ts';
import { type Arm, nameOf, type Settings } from './settings.ts';
import type { Look } from './watch.ts';

const ALL = Number.POSITIVE_INFINITY;

type Groups = MetricQuestion['groups'];

interface Watched {
  readonly epoch: string;
  /** Of stable's replicas. */
  readonly sides: Sides;
}

export function sampleOf(look: Look, { epoch, sides }: Watched, settings: Settings, groups: Groups): Sample {
  const { at, totals, present, gauges } = look;
  const bounds = settings.of === 'latency' && present.length > 0 ? boundsOf([...totals.values()]) : null;
  const sample = (arm: Arm): ArmSample =>
    settings.of === 'gauge' ? { gauge: gauges[arm]! } : armOf(look, arm, settings, bounds, groups);
  const split =
    settings.of === 'gauge' || !present.includes('stable') ? null : splitOf(totals, settings, bounds, sides);
  return {
    at,
    epoch,
    ...(bounds !== null && { le: bounds }),
    ...Object.fromEntries(
      present.map((arm) => [arm, { ...sample(arm), ...(arm === 'stable' && split && { split }) }]),
    ),
  };
}

/** Two parts of stable's replicas; null where they cannot be told apart. */
function splitOf(
  totals: Look['totals'],
  { of, replica }: Settings,
  bounds: readonly number[] | null,
  sides: Sides,
): readonly [Part, Part] | null {
  const field = bounds === null ? 'requests' : 'buckets';
  const all = totals.get(nameOf('stable', field))!;
  if ([...all.values()].some(({ labels }) => labels[replica] === undefined)) return null;
  const part = (side: 0 | 1): Part => {
    const mine = (name: 'requests' | 'errors' | 'buckets'): Totals =>
      new Map(
        [...totals.get(nameOf('stable', name))!].filter(
          ([, { labels }]) => sides.of(labels[replica] ?? '') === side,
        ),
      );
    const counted = mine(field);
    const requests = countAt(counted.values(), ALL);
    if (bounds !== null) return { requests, latency: bucketsOf(counted, bounds) };
    return of === 'errors' ? { requests, errors: countAt(mine('errors').values(), ALL) } : { requests };
  };
  return [part(0), part(1)];
}

/** The bounds that all histograms of both versions have; what they share is exact, however else they differ. */
function boundsOf(all: readonly Totals[]): number[] {
  const series = all.flatMap((totals) => [...totals.values()].map(({ sum }) => ({ counts: sum })));
  const bounds = commonBounds(series);
  if (bounds.length > 0) return bounds;
  throw new Definite(
    'the histograms have no bound in common, so the versions cannot be compared: use the same buckets',
  );
}

function armOf(
  { totals }: Look,
  arm: Arm,
  { of, groups: label }: Settings,
  bounds: readonly number[] | null,
  groups: Groups,
): ArmSample {
  const grouped = label !== null && groups !== undefined ? { label, slowOver: groups.slowOver } : null;
  if (bounds !== null) return latencyOf(totals.get(nameOf(arm, 'buckets'))!, bounds, grouped);
  const requests = totals.get(nameOf(arm, 'requests'))!;
  const errors = of === 'errors' ? totals.get(nameOf(arm, 'errors'))! : null;
  return {
    requests: countAt(requests.values(), ALL),
    ...(errors !== null && { errors: countAt(errors.values(), ALL) }),
    ...(grouped !== null && {
      groups: {
        requests: byGroup(requests, grouped.label, ALL),
        ...(errors !== null && { errors: byGroup(errors, grouped.label, ALL) }),
      },
    }),
  };
}

interface Grouped {
  readonly label: string;
  readonly slowOver: number | null;
}

function latencyOf(totals: Totals, bounds: readonly number[], grouped: Grouped | null): ArmSample {
  const latency = bucketsOf(totals, bounds);
  if (latency.some((count) => count < 0)) {
    throw new Definite(
      'the buckets are not cumulative: each must count the requests of the smaller ones too',
    );
  }
  return {
    requests: countAt(totals.values(), ALL),
    latency,
    ...(grouped !== null && { groups: slowGroups(totals, bounds, grouped) }),
  };
}

/** Slow is beyond the last bound that is not above the limit, or beyond the first bound of all. */
function slowGroups(totals: Totals, bounds: readonly number[], { label, slowOver }: Grouped): GroupCounts {
  const requests = byGroup(totals, label, ALL);
  if (slowOver === null) return { requests };
  const quick = byGroup(totals, label, bounds.findLast((bound) => bound <= slowOver) ?? bounds[0]!);
  return { requests, slow: requests.map((count, group) => count - quick[group]!) };
}

/** Requests without a group, such as those of testers, are in none. */
function byGroup(totals: Totals, label: string, bound: number): number[] {
  const counts = new Array<number>(GROUPS).fill(0);
  for (const total of totals.values()) {
    const group = groupOf(total, label);
    if (group !== null) counts[group]! += total.sum.get(bound) ?? 0;
  }
  return counts;
}

function groupOf({ labels }: Total, label: string): number | null {
  const text = labels[label];
  if (text === undefined || text === '') return null;
  const group = /^\d{1,3}$/.test(text) ? Number(text) : GROUPS;
  if (group < GROUPS) return group;
  throw new Definite(
    `the label ${label} is "${text}"; a group of buckets is a number from 0 to ${GROUPS - 1}`,
  );
}
