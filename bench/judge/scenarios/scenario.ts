/** One kind of release: what gray does, and what else happens. Intervals are of 10 seconds; before the release there are two hours of history. */
export interface Scenario {
  readonly name: string;
  /** Whether gray is worse. */
  readonly bad: boolean;
  /** Whether the method promises to be right here; if not, the scenario is there to show a limit. */
  readonly covered: boolean;
  readonly metrics: readonly MetricName[];
  /** Length of the release. */
  readonly minutes: number;
  /** Requests a second to both versions. */
  readonly perSecond: number;
  /** Gray's share of them from a second on; the first begins at 0. */
  readonly shares: readonly { readonly from: number; readonly share: number }[];
  /** Stable's error rate. */
  readonly rate: number;
  readonly fault: Fault;
  /** Mean size of a cluster of errors, geometric: a failing session tries again. */
  readonly cluster: number;
  /** Noise of the error rate that both arms share. */
  readonly shared: Noise;
  /** Error rates ten times as high for half a minute to two minutes, about twice an hour, in both arms. */
  readonly bursts: boolean;
  /** Traffic and error rate of both arms rise and fall as over a day, within three hours. */
  readonly day: boolean;
  /** Noise of each arm's error rate by itself. */
  readonly arm: Noise;
  /** The history knows neither arm noise nor clusters. */
  readonly calmBefore: boolean;
  /** Gray's errors begin at this many times the usual and approach it with this time constant in seconds. */
  readonly cold: { readonly times: number; readonly fades: number } | null;
  /** Seconds at the beginning that every rule leaves out. */
  readonly warmUp: number;
  /** Number of users that a cookie keeps in one arm; null without cookies. */
  readonly users: number | null;
  readonly latency: LatencyKind;
  readonly gauge: GaugeKind;
}

export type MetricName = 'errors' | 'latency' | 'gauge';

/** What gray does worse, from a second of the release on. */
export interface Fault {
  readonly from: number;
  /** Error rate over stable's. */
  readonly errors: number;
  /** Times over stable's. */
  readonly slower: number;
  /** A part of gray's requests that takes this many times as long. */
  readonly tail: { readonly part: number; readonly times: number };
  /** Rise of the gauge, in standard deviations of the difference between the arms. */
  readonly rise: number;
}

/** Noise of a logarithm: its standard deviation, and its correlation from one interval to the next. */
export interface Noise {
  readonly sd: number;
  readonly lag: number;
  /** Draws from a gamma distribution of this coefficient of variation in place of a log-normal one; fresh noise only. */
  readonly gamma?: boolean;
}

/** Times of requests: log-normal, or with one request in twenty from a Pareto tail. */
interface LatencyKind {
  readonly heavy: boolean;
  readonly shared: Noise;
  readonly arm: Noise;
}

/** The arms' own parts of a gauge: normal, or Student's t with three degrees of freedom. */
interface GaugeKind {
  readonly heavy: boolean;
  readonly lag: number;
}

const CALM: Noise = { sd: 0, lag: 0 };

export const NO_FAULT: Fault = { from: 0, errors: 1, slower: 1, tail: { part: 0, times: 1 }, rise: 0 };

/** The usual service: 100 requests a second, a tenth of them on gray, 1 % errors, three hours. */
export const USUAL = {
  bad: false,
  covered: true,
  metrics: ['errors'],
  minutes: 180,
  perSecond: 100,
  shares: [{ from: 0, share: 0.1 }],
  rate: 0.01,
  fault: NO_FAULT,
  cluster: 1,
  shared: CALM,
  bursts: false,
  day: false,
  arm: CALM,
  calmBefore: false,
  cold: null,
  warmUp: 0,
  users: null,
  latency: { heavy: false, shared: CALM, arm: CALM },
  gauge: { heavy: false, lag: 0.5 },
} satisfies Omit<Scenario, 'name'>;

/** Seconds in an interval. */
export const SECONDS = 10;
/** Intervals of history. */
export const HISTORY = 720;
/** Part of the stable version that stands in gray's place in the history. */
export const PSEUDO_GRAY = 0.25;
/** Groups of buckets that sticky users are counted by. */
export const GROUPS = 200;

export function intervalsOf({ minutes }: Scenario): number {
  return (minutes * 60) / SECONDS;
}

export function shareAt({ shares }: Scenario, second: number): number {
  return shares.findLast(({ from }) => from <= second)!.share;
}
