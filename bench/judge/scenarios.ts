import type { Chance } from './chance.ts';

/** One kind of release: what gray does, and what else happens. Intervals are of 10 seconds, releases last three hours. */
export interface Scenario {
  readonly name: string;
  /** Whether gray is worse. */
  readonly bad: boolean;
  /** Requests a second to both versions. */
  readonly perSecond: number;
  readonly share: number;
  /** Stable's error rate. */
  readonly rate: number;
  /** Gray's error rate over stable's, from this second on. */
  readonly times: number;
  readonly from: number;
  /** Mean size of a cluster of errors. */
  readonly cluster: number;
  /** Noise that both arms share: sd of the rate's logarithm, and its correlation from one interval to the next. */
  readonly shared: Noise;
  /** Noise of each arm by itself. */
  readonly arm: Noise;
}

interface Noise {
  readonly sd: number;
  readonly lag: number;
}

export const LENGTH = 1080;
export const HISTORY = 720;
const CALM: Noise = { sd: 0, lag: 0 };

const USUAL = {
  bad: false,
  perSecond: 100,
  share: 0.1,
  rate: 0.01,
  times: 1,
  from: 0,
  cluster: 1,
  shared: CALM,
  arm: CALM,
} satisfies Omit<Scenario, 'name'>;

export const SCENARIOS: readonly Scenario[] = [
  { ...USUAL, name: 'same' },
  { ...USUAL, name: 'same, 5 % of requests', share: 0.05 },
  { ...USUAL, name: 'same, shared shocks', shared: { sd: 0.6, lag: 0.9 } },
  { ...USUAL, name: 'same, little traffic', perSecond: 2 },
  { ...USUAL, name: 'same, clusters of 4', cluster: 4 },
  { ...USUAL, name: 'same, fresh arm noise .3', arm: { sd: 0.3, lag: 0 } },
  { ...USUAL, name: 'same, lasting arm noise .2/.97', arm: { sd: 0.2, lag: 0.97 } },
  { ...USUAL, name: '1.5 times', bad: true, times: 1.5 },
  { ...USUAL, name: '2 times', bad: true, times: 2 },
  { ...USUAL, name: '5 times', bad: true, times: 5 },
  { ...USUAL, name: '5 times after 30 min', bad: true, times: 5, from: 1800 },
  { ...USUAL, name: '2 times, clusters of 4', bad: true, times: 2, cluster: 4 },
];

/** `[gray's requests, errors, stable's requests, errors]`, interval after interval. */
export type Row = readonly [number, number, number, number];

/** One release: the history (a quarter of the replicas in gray's place), then the release. */
export function trace(scenario: Scenario, by: Chance): { history: Row[]; release: Row[] } {
  const levels = {
    shared: series(scenario.shared, by),
    gray: series(scenario.arm, by),
    stable: series(scenario.arm, by),
  };
  const rows = (count: number, share: number, worse: boolean): Row[] =>
    Array.from({ length: count }, (_, i) => {
      const now = scenario.rate * Math.exp(levels.shared());
      const times = worse && i * 10 >= scenario.from ? scenario.times : 1;
      const mean = scenario.perSecond * 10;
      const [gray, stable] = [by.poisson(mean * share), by.poisson(mean * (1 - share))];
      return [
        gray,
        errors(gray, now * times * Math.exp(levels.gray()), scenario.cluster, by),
        stable,
        errors(stable, now * Math.exp(levels.stable()), scenario.cluster, by),
      ];
    });
  return { history: rows(HISTORY, 0.25, false), release: rows(LENGTH, scenario.share, true) };
}

function series({ sd, lag }: Noise, by: Chance): () => number {
  let value = sd * by.normal();
  return () => {
    value = lag * value + Math.sqrt(1 - lag * lag) * sd * by.normal();
    return value - (sd * sd) / 2;
  };
}

function errors(requests: number, rate: number, cluster: number, by: Chance): number {
  if (cluster === 1) return by.binomial(requests, Math.min(rate, 0.9));
  let count = 0;
  for (let left = by.poisson((requests * rate) / cluster); left > 0; left--) {
    count++;
    while (by.uniform() > 1 / cluster) count++;
  }
  return Math.min(requests, count);
}
