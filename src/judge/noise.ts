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

/** `DRE-2` is the method as published; `DRE-3`, its extension, also learns from the release itself which noise there is. */
export type Method = 'DRE-2' | 'DRE-3';

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

/** How noise is doubted that calm speaks against: `first` as in DRE-2, `less` where there is more to learn from. */
export type Doubt = 'first' | 'less';

interface Handicaps {
  /** How far levels start behind, in nats: their presence shows fast, their absence slowly. */
  readonly rare: readonly number[];
  /** How far calm may set a level back, in nats. */
  readonly cap: readonly number[];
}

export interface Noise {
  readonly lasting: Lasting;
  /** SHORT plus the lasting levels. */
  readonly levels: number;
  /** Logarithms of the prior weights. */
  readonly prior: readonly number[];
  readonly doubt: Readonly<Record<Doubt, Handicaps>>;
  /** The history's chains go on in the release: the users are the same. */
  readonly carries: boolean;
}

interface LastingLevel {
  readonly sd: number;
  /** Correlation from one interval to the next. */
  readonly lag: number;
  /** How far behind it starts, in nats, where it is doubted less. */
  readonly rare?: number;
}

const SERVERS: readonly LastingLevel[] = [
  { sd: 0.15, lag: 0.99, rare: 2.25 },
  { sd: 0.25, lag: 0.98, rare: 2.25 },
  { sd: 0.4, lag: 0.98, rare: 5 },
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
const CAP_LASTING = { first: 8, less: 6 } as const satisfies Record<Doubt, number>;
const RARE = 4;
/** From this fresh level on, noise counts as rare. */
const RARE_FROM = 1 + CLUSTERS.length + FRESH.indexOf(0.8);
/** Each node also spreads by this much of the level's standard deviation: the nodes are few. */
const WITHIN_NODE = 0.35;

export const NOISE: Readonly<Record<Split, Noise>> = {
  replica: noiseOf(SERVERS, false),
  bucket: noiseOf(USERS, true),
};

/**
 * What is left of the noise between two arms in the rate of both together: stable, the larger, is noisy too, but an average of
 * more replicas. Half is less than what equally noisy arms leave (0.7), so that calm is not believed too soon.
 */
const LEFT_TOGETHER = 0.5;

/** The noise of the rate of both arms together from interval to interval. */
export const TOGETHER = {
  noise: noiseOf(
    SERVERS.map(({ sd, lag }) => ({ sd: sd * LEFT_TOGETHER, lag })),
    false,
  ),
  fresh: FRESH.map((sd) => sd * LEFT_TOGETHER),
} as const;

/** Where every chain starts: the binomial weights C(8, i) / 256. */
export const START: readonly number[] = [1, 8, 28, 56, 70, 56, 28, 8, 1].map((ways) => ways / 256);

function noiseOf(lasting: readonly LastingLevel[], carries: boolean): Noise {
  const levels = SHORT + lasting.length;
  const sum = INDEPENDENCE_WEIGHT + OTHER_WEIGHT * (levels - 1);
  const each = <T>(value: (level: number) => T) => Array.from({ length: levels }, (_, level) => value(level));
  const rareOf = (level: number, doubt: Doubt) => {
    if (level < RARE_FROM || (carries && level >= SHORT)) return 0;
    return (doubt === 'less' && lasting[level - SHORT]?.rare) || RARE;
  };
  const doubtOf = (doubt: Doubt): Handicaps => ({
    rare: each((level) => rareOf(level, doubt)),
    cap: each((level) => (!carries && level >= SHORT ? CAP_LASTING[doubt] : CAP)),
  });
  return {
    lasting: chainsOf(lasting),
    levels,
    prior: each((level) => Math.log((level === 0 ? INDEPENDENCE_WEIGHT : OTHER_WEIGHT) / sum)),
    doubt: { first: doubtOf('first'), less: doubtOf('less') },
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
