/**
 * What else than the version may make the arms differ. Each level is one noise model; evidence is counted under all of them.
 * The order is that of every array over levels: independence, clusters, fresh arm noise, lasting arm noise.
 */

/** Errors come in clusters: the variance of a count is this many times that of independent requests. */
export const CLUSTERS: readonly number[] = [2, 4, 8, 16];

/** Standard deviations of an arm's log odds, drawn anew in every interval. */
export const FRESH: readonly number[] = [0.15, 0.3, 0.45, 0.6, 0.8, 1];

/** Levels without a memory: independence, clusters, fresh noise. */
export const SHORT = 1 + CLUSTERS.length + FRESH.length;

/** Points of a chain that stands for lasting noise. */
export const NODES = 9;

/** How the history is split into two arms: by replica, or by the same buckets of sticky users as the release. */
export type Split = 'replica' | 'bucket';

export interface Lasting {
  /** Log odds of each node: 9 a level. */
  readonly offsets: Float64Array;
  /** `e^offset` */
  readonly odds: Float64Array;
  /** Transitions, 81 a level, by row. */
  readonly moves: Float64Array;
  /** 1 / (the noise left within a node)², a level each. */
  readonly tightness: Float64Array;
}

export interface Noise {
  readonly lasting: Lasting;
  /** SHORT plus the lasting levels. */
  readonly levels: number;
  /** Logarithms of the prior weights. */
  readonly prior: readonly number[];
  /** Levels that start behind, in nats: their presence shows fast, their absence slowly. */
  readonly rare: readonly number[];
  /** How far the history may set a level back, in nats. */
  readonly cap: readonly number[];
  /** The history's chains go on in the release: the users are the same. */
  readonly carries: boolean;
}

interface LastingLevel {
  readonly sd: number;
  /** Correlation from one interval to the next. */
  readonly lag: number;
}

const SERVERS: readonly LastingLevel[] = [
  { sd: 0.15, lag: 0.99 },
  { sd: 0.25, lag: 0.98 },
  { sd: 0.4, lag: 0.98 },
];

const USERS: readonly LastingLevel[] = [
  { sd: 0.1, lag: 0.995 },
  { sd: 0.2, lag: 0.995 },
  { sd: 0.4, lag: 0.995 },
  { sd: 0.8, lag: 0.995 },
];

const INDEPENDENCE_WEIGHT = 0.6;
const OTHER_WEIGHT = 0.04;
const CAP = 4;
const CAP_LASTING = 8;
const RARE = 4;
/** From this fresh level on, noise counts as rare. */
const RARE_FROM = 1 + CLUSTERS.length + FRESH.indexOf(0.8);
/** Each node also spreads by this much of the level's standard deviation: the nodes are few. */
const WITHIN_NODE = 0.35;

export const NOISE: Readonly<Record<Split, Noise>> = {
  replica: noiseOf(SERVERS, false),
  bucket: noiseOf(USERS, true),
};

/** Where every chain starts: the binomial weights C(8, i) / 256. */
export const START: readonly number[] = [1, 8, 28, 56, 70, 56, 28, 8, 1].map((ways) => ways / 256);

function noiseOf(lasting: readonly LastingLevel[], carries: boolean): Noise {
  const levels = SHORT + lasting.length;
  const sum = INDEPENDENCE_WEIGHT + OTHER_WEIGHT * (levels - 1);
  const each = <T>(value: (level: number) => T) => Array.from({ length: levels }, (_, level) => value(level));
  return {
    lasting: chainsOf(lasting),
    levels,
    prior: each((level) => Math.log((level === 0 ? INDEPENDENCE_WEIGHT : OTHER_WEIGHT) / sum)),
    rare: each((level) => (level < RARE_FROM || (carries && level >= SHORT) ? 0 : RARE)),
    cap: each((level) => (!carries && level >= SHORT ? CAP_LASTING : CAP)),
    carries,
  };
}

function chainsOf(lasting: readonly LastingLevel[]): Lasting {
  const offsets = lasting.flatMap(({ sd }) =>
    Array.from({ length: NODES }, (_, i) => sd * Math.sqrt(NODES - 1) * (i / 4 - 1)),
  );
  return {
    offsets: Float64Array.from(offsets),
    odds: Float64Array.from(offsets, Math.exp),
    moves: Float64Array.from(lasting.flatMap(({ lag }) => rouwenhorst(lag).flat())),
    tightness: Float64Array.from(lasting, ({ sd }) => 1 / (WITHIN_NODE * sd) ** 2),
  };
}

/** A chain of nine states with the moments of an autoregression: Rouwenhorst 1995, in Kopecky and Suen 2010. */
function rouwenhorst(lag: number): number[][] {
  const p = (1 + lag) / 2;
  let chain = [
    [p, 1 - p],
    [1 - p, p],
  ];
  while (chain.length < NODES) chain = grown(chain, p);
  return chain;
}

function grown(chain: readonly (readonly number[])[], p: number): number[][] {
  const n = chain.length;
  const at = (row: number, column: number) => chain[row]?.[column] ?? 0;
  return Array.from({ length: n + 1 }, (_, i) =>
    Array.from({ length: n + 1 }, (_, j) => {
      const sum = p * (at(i, j) + at(i - 1, j - 1)) + (1 - p) * (at(i, j - 1) + at(i - 1, j));
      return i === 0 || i === n ? sum : sum / 2;
    }),
  );
}
