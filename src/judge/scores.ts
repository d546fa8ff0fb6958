/** Counts of the bucket groups over a span of time, in bucket order. */
export interface GroupTotals {
  readonly requests: readonly number[];
  readonly events: readonly number[];
}

const CLIP = 3;

/**
 * How far each group's events are from what its requests explain, weighed by what they tell; the scores sum to 0. `usual` is
 * each group's relative rate before the release.
 */
export function scoresOf({ requests, events }: GroupTotals, usual: readonly number[] | null): number[] {
  const groups = requests.length;
  const expected = usual === null ? requests : requests.map((n, g) => n * usual[g]!);
  const sumEvents = sum(events);
  if (sumEvents === 0) return Array.from({ length: groups }, () => 0);
  let rate = sumEvents / Math.max(sum(expected), 1e-300);
  let mu = expected.map((e) => e * rate);
  let kappa = 0;
  for (let round = 0; round < 2; round++) {
    kappa = dispersion(events, mu);
    let above = 0;
    let below = 0;
    for (let g = 0; g < groups; g++) {
      const weight = 1 / (1 + kappa * mu[g]!);
      above += weight * events[g]!;
      below += weight * expected[g]!;
    }
    rate = above / below;
    mu = expected.map((e) => e * rate);
  }
  const scores = mu.map((m, g) => {
    if (!(m > 0)) return 0;
    const z = (events[g]! - m) / Math.sqrt(m + kappa * m * m);
    return Math.min(CLIP, Math.max(-CLIP, z)) * Math.sqrt(m / (1 + kappa * m));
  });
  const mean = sum(scores) / groups;
  return scores.map((score) => score - mean);
}

/** Each group's event rate relative to all before the release, drawn towards 1 by how much the groups differ at all. */
export function usualRates({ requests, events }: GroupTotals): readonly number[] | null {
  const rate = sum(events) / Math.max(sum(requests), 1);
  const mu = requests.map((n) => n * rate);
  const kappa = dispersion(events, mu);
  return kappa <= 0 ? null : mu.map((m, g) => (1 / kappa + events[g]!) / (1 / kappa + m));
}

/** How much more the groups differ than chance explains (Paule and Mandel 1982); 0 if no more. */
function dispersion(events: readonly number[], mu: readonly number[]): number {
  let freedom = -1;
  for (const m of mu) if (m > 0) freedom++;
  if (freedom < 2) return 0;
  const excess = (kappa: number) => {
    let total = 0;
    for (let g = 0; g < mu.length; g++) {
      const m = mu[g]!;
      if (m > 0) total += (events[g]! - m) ** 2 / (m + kappa * m * m);
    }
    return total - freedom;
  };
  if (excess(0) <= 0) return 0;
  let low = 0;
  let high = 1;
  while (excess(high) > 0 && high < 1e4) {
    low = high;
    high *= 4;
  }
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    if (excess(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
