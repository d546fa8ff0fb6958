import { type Bank, bankOf, branch, carryChains, moveChains, see, valueAt } from './bank.ts';
import { type Counts, evidenceOf } from './likelihood.ts';
import { NOISE, type Noise, type Split } from './noise.ts';
import { logSum } from './special.ts';
import { FIRST_START } from './starts.ts';

/**
 * DRE-2, the dispersion-robust e-process: a mixture over odds ratios and noise levels, against the best of the null ratios
 * under any noise level. While no null ratio is exceeded, the chance that it ever reaches 1/alpha is at most alpha.
 */
export interface Dre {
  readonly question: QuestionName;
  readonly split: Split;
  readonly ratios: Bank;
  readonly nulls: Bank;
  /** log prior weight of each level, with what the history says of it. */
  readonly prior: readonly number[];
  /** What the prior weights are measured against, as a logarithm. */
  readonly credit: number;
  /** Of each level in the denominator, in nats, at most 0. */
  readonly handicap: readonly number[];
  /** Weight of the start times so far. */
  spent: number;
  /** The chains stand where they started: they move from the second interval on. */
  fresh: boolean;
}

interface Question {
  readonly ratios: readonly number[];
  readonly weights: readonly number[];
  readonly nulls: readonly number[];
  /** Weight of a start with the first interval; below 1 with a mixture over start times. */
  readonly firstStart: number;
}

const NULLS = [1, 0.7];

const QUESTIONS = {
  errorsWorse: {
    ratios: [1.25, 1.5, 2, 3, 5, 8, 15, 40],
    weights: [0.06, 0.16, 0.26, 0.2, 0.13, 0.09, 0.06, 0.04],
    nulls: NULLS,
    firstStart: FIRST_START,
  },
  latencyWorse: {
    ratios: [1.1, 1.25, 1.5, 2, 3, 6, 20],
    weights: [0.16, 0.22, 0.22, 0.18, 0.12, 0.06, 0.04],
    nulls: NULLS,
    firstStart: FIRST_START,
  },
  goodEnough: { ratios: [1, 0.7, 0.4], weights: [0.7, 0.2, 0.1], nulls: [1, 1.6], firstStart: 1 },
} as const satisfies Record<string, Question>;

export type QuestionName = keyof typeof QUESTIONS;

/** The part of the history's likelihood that a noisy level alone gets credit for. */
const NOISY_CREDIT = Math.log(0.3);

/** The stable version against itself before the release: which noise there is. */
export interface Calm {
  readonly split: Split;
  readonly bank: Bank;
  fresh: boolean;
}

export function startCalm(split: Split): Calm {
  return { split, bank: bankOf(1, NOISE[split], 0), fresh: true };
}

/** Counts one interval of history; null is one that says nothing but takes its time. */
export function recall(calm: Calm, counts: Counts | null): void {
  const noise = NOISE[calm.split];
  if (!calm.fresh) moveChains(calm.bank, noise);
  calm.fresh = false;
  const evidence = counts === null ? null : evidenceOf(counts);
  if (evidence !== null) see(calm.bank, evidence, [1], 1, noise);
}

export function startDre(question: QuestionName, calm: Calm): Dre {
  const noise = NOISE[calm.split];
  const { ratios, nulls, firstStart } = QUESTIONS[question];
  const history = [...calm.bank.short, ...calm.bank.last];
  const prior = noise.prior.map((weight, level) => weight + history[level]!);
  const behind = history.map((value, level) => value - noise.rare[level]!);
  const first = Math.max(...behind);
  const dre: Dre = {
    question,
    split: calm.split,
    ratios: bankOf(ratios.length, noise, Math.log(firstStart)),
    nulls: bankOf(nulls.length, noise, 0),
    prior,
    credit: Math.max(logSum(prior), prior[0]!, Math.max(...history.slice(1)) + NOISY_CREDIT),
    handicap: behind.map((value, level) => Math.max(value - first, -noise.cap[level]!)),
    spent: firstStart,
    fresh: calm.fresh || !noise.carries,
  };
  if (!dre.fresh) for (const bank of [dre.ratios, dre.nulls]) carryChains(calm.bank, bank);
  return dre;
}

/** How the question is put to one interval: ratios and nulls times these, and the weight of a start with it. */
export interface Put {
  readonly ratio: number;
  readonly null: number;
  readonly start: number;
}

/** Counts one interval; null is one that says nothing but takes its time. */
export function step(dre: Dre, counts: Counts | null, put: Put): void {
  const noise = NOISE[dre.split];
  const { ratios, nulls } = QUESTIONS[dre.question];
  if (!dre.fresh) {
    moveChains(dre.ratios, noise);
    moveChains(dre.nulls, noise);
  }
  dre.fresh = false;
  if (put.start > 0) {
    branch(dre.nulls, dre.ratios, Math.log(put.start), noise);
    dre.spent += put.start;
  }
  const evidence = counts === null ? null : evidenceOf(counts);
  if (evidence === null) return;
  see(dre.ratios, evidence, ratios, put.ratio, noise);
  see(dre.nulls, evidence, nulls, put.null, noise);
}

const LOG_WEIGHTS: Readonly<Record<QuestionName, readonly number[]>> = {
  errorsWorse: QUESTIONS.errorsWorse.weights.map(Math.log),
  latencyWorse: QUESTIONS.latencyWorse.weights.map(Math.log),
  goodEnough: QUESTIONS.goodEnough.weights.map(Math.log),
};

/** More than there are ratios times levels. */
const terms = new Float64Array(256);

/** The natural logarithm of the evidence. */
export function logE(dre: Dre): number {
  const noise = NOISE[dre.split];
  const weights = LOG_WEIGHTS[dre.question];
  const unspent = 1 - dre.spent;
  // Stakes on later starts have gone, so far, as the first null does.
  const logUnspent = unspent > 1e-12 ? Math.log(unspent) : Number.NEGATIVE_INFINITY;
  let count = 0;
  for (let level = 0; level < noise.levels; level++) {
    const prior = dre.prior[level]!;
    for (let j = 0; j < weights.length; j++) {
      terms[count++] = valueAt(dre.ratios, noise, j, level) + prior + weights[j]!;
    }
    terms[count++] = valueAt(dre.nulls, noise, 0, level) + prior + logUnspent;
  }
  return logSum(terms, count) - dre.credit - highestNull(dre, noise);
}

function highestNull({ question, nulls, handicap }: Dre, noise: Noise): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (let j = 0; j < QUESTIONS[question].nulls.length; j++) {
    for (let level = 0; level < noise.levels; level++) {
      highest = Math.max(highest, valueAt(nulls, noise, j, level) + handicap[level]!);
    }
  }
  return highest;
}
