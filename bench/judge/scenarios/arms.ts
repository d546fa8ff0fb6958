import type { ArmCounts } from '../../../src/ports/metric.ts';
import type { Chance } from '../chance.ts';
import type { Level } from './levels.ts';
import { PSEUDO_GRAY, type Scenario, SECONDS } from './scenario.ts';
import { type Mix, timesOf } from './times.ts';

export interface Counting {
  readonly scenario: Scenario;
  /** Gauges of gray and stable before any rise, and of the two parts of stable. */
  gauges(): { readonly gray: number; readonly stable: number; readonly halves: readonly [number, number] };
  readonly by: Chance;
}

export interface Arms {
  readonly gray: ArmCounts;
  readonly stable: ArmCounts;
  readonly halves: readonly [ArmCounts, ArmCounts];
}

/** In the past there is only stable, whose smaller part stands in gray's place. */
export function countArms(counting: Counting, level: Level, inPast: boolean, share: number): Arms {
  const { scenario } = counting;
  const requests = scenario.perSecond * SECONDS * level.traffic;
  const ofStable = inPast ? requests : requests * (1 - share);
  const part = (size: number, which: 'gray' | 'small' | 'large') =>
    counted(counting, level, size, {
      rate: Math.min(0.9, scenario.rate * level.errors[which]),
      mix: {
        heavy: scenario.latency.heavy,
        scale: level.times[which],
        tail: which === 'gray' ? level.tail : { part: 0, times: 1 },
      },
    });
  const halves = [
    part(ofStable * PSEUDO_GRAY, 'small'),
    part(ofStable * (1 - PSEUDO_GRAY), 'large'),
  ] as const;
  const arms = inPast
    ? { gray: halves[0], stable: halves[1], halves }
    : { gray: part(requests * share, 'gray'), stable: plus(halves[0], halves[1]), halves };
  return scenario.metrics.includes('gauge') ? withGauges(arms, counting, level, inPast) : arms;
}

/** Requests that fail and those that do not are independent Poisson numbers: given their sum, the first are binomial. */
function counted(
  { scenario, by }: Counting,
  { cluster }: Level,
  mean: number,
  { rate, mix }: { readonly rate: number; readonly mix: Mix },
): ArmCounts {
  const errors = clustered(mean * rate, cluster, by);
  if (!scenario.metrics.includes('latency'))
    return { requests: errors + by.poisson(mean * (1 - rate)), errors };
  const times = timesOf(mix);
  const latency = times.parts.map((part) => by.poisson(mean * (1 - rate) * part));
  for (let i = 0; i < errors; i++) latency[times.draw(by)]!++;
  return { requests: latency.reduce((a, b) => a + b, 0), errors, latency };
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

function plus(a: ArmCounts, b: ArmCounts): ArmCounts {
  return {
    requests: a.requests + b.requests,
    errors: a.errors! + b.errors!,
    ...(a.latency !== undefined && { latency: a.latency.map((n, i) => n + b.latency![i]!) }),
  };
}

function withGauges(arms: Arms, { gauges }: Counting, { rise }: Level, inPast: boolean): Arms {
  const { gray, stable, halves } = gauges();
  const parts = [
    { ...arms.halves[0], gauge: halves[0] },
    { ...arms.halves[1], gauge: halves[1] },
  ] as const;
  if (inPast) return { gray: parts[0], stable: parts[1], halves: parts };
  return {
    gray: { ...arms.gray, gauge: gray + rise * Math.SQRT2 },
    stable: { ...arms.stable, gauge: stable },
    halves: parts,
  };
}
