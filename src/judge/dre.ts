import { type Bank, bankOf, branch, carryChains, moveChains, see, valueAt } from './bank.ts';
import type { Calm } from './calm.ts';
import { type Counts, evidenceOf } from './likelihood.ts';
import { type Doubt, type Method, NOISE, type Noise, type Split } from './noise.ts';
import { calmCredit, halvesOf, type Signs } from './signs.ts';
import { logSum } from './special.ts';
import { FIRST_START } from './starts.ts';

/**
 * The dispersion-robust e-process: a mixture over odds ratios and noise levels, against the best of the null ratios under any
 * noise level. While no null ratio is exceeded, the chance that it ever reaches 1/alpha is at most alpha. DRE-2 knows of noise
 * what the history says; DRE-3 also what the release shows while it runs.
 */
export interface Dre {
  readonly question: QuestionName;
  readonly method: Method;
  readonly split: Split;
  readonly ratios: Bank;
  readonly nulls: Bank;
  /** log prior weight of each level, with what the history says of it. */
  readonly prior: readonly number[];
  /** What the prior weights are measured against, as a logarithm. */
  readonly credit: number;
  /** Of each level in the denominator, in nats, at most 0: what the history says, before the release has its say. */
  readonly handicap: readonly number[];
  /** Weight of the start times so far. */
  spent: number;
  /** The chains stand where they started: they move from the second interval on. */
  fresh: boolean;
}

type Per<T> = Readonly<Record<Method, T>>;

interface Question {
  readonly ratios: readonly number[];
  readonly weights: Per<readonly number[]>;
  readonly nulls: readonly number[];
  /** Weight of a start with the first interval; below 1 with a mixture over start times. */
  readonly firstStart: Per<number>;
  readonly doubt: Per<Doubt>;
}

const NULLS = [1, 0.7];

const GOOD = {
  ratios: [1, 0.7, 0.4],
  weights: both([0.7, 0.2, 0.1]),
  nulls: [1, 1.6],
  doubt: both('first'),
} satisfies Omit<Question, 'firstStart'>;

const QUESTIONS = {
  errorsWorse: {
    ratios: [1.25, 1.5, 2, 3, 5, 8, 15, 40],
    // Most releases that are worse are so by a half or twice; a quarter more is found through its neighbours.
    weights: {
      'DRE-2': [0.06, 0.16, 0.26, 0.2, 0.13, 0.09, 0.06, 0.04],
      'DRE-3': [0.02, 0.22, 0.26, 0.19, 0.15, 0.08, 0.05, 0.03],
    },
    nulls: NULLS,
    firstStart: both(FIRST_START),
    doubt: { 'DRE-2': 'first', 'DRE-3': 'less' },
  },
  latencyWorse: {
    ratios: [1.1, 1.25, 1.5, 2, 3, 6, 20],
    weights: both([0.16, 0.22, 0.22, 0.18, 0.12, 0.06, 0.04]),
    nulls: NULLS,
    firstStart: both(FIRST_START),
    doubt: { 'DRE-2': 'first', 'DRE-3': 'less' },
  },
  errorsGood: {
    ...GOOD,
    // DRE-3 keeps a part in hand: what it learns from the release shortens the way by as much, and fewer bad versions pass.
    firstStart: { 'DRE-2': 1, 'DRE-3': 0.5 },
  },
  latencyGood: { ...GOOD, firstStart: both(1) },
} satisfies Record<string, Question>;

export type QuestionName = keyof typeof QUESTIONS;

function both<T>(value: T): Per<T> {
  return { 'DRE-2': value, 'DRE-3': value };
}

/** The part of the history's likelihood that a noisy level alone gets credit for. */
const NOISY_CREDIT = Math.log(0.3);

export function startDre(question: QuestionName, calm: Calm, method: Method): Dre {
  const noise = NOISE[calm.split];
  const { ratios, nulls, ...by }: Question = QUESTIONS[question];
  const firstStart = by.firstStart[method];
  const { rare, cap } = noise.doubt[by.doubt[method]];
  const history = [...calm.bank.short, ...calm.bank.last];
  const prior = noise.prior.map((weight, level) => weight + history[level]!);
  const behind = history.map((value, level) => value - rare[level]!);
  const first = Math.max(...behind);
  const dre: Dre = {
    question,
    method,
    split: calm.split,
    ratios: bankOf(ratios.length, noise, Math.log(firstStart)),
    nulls: bankOf(nulls.length, noise, 0),
    prior,
    credit: Math.max(logSum(prior), prior[0]!, Math.max(...history.slice(1)) + NOISY_CREDIT),
    handicap: behind.map((value, level) => Math.max(value - first, -cap[level]!)),
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

const LOG_WEIGHTS: Readonly<Record<QuestionName, Question['weights']>> = {
  errorsWorse: logsOf(QUESTIONS.errorsWorse),
  latencyWorse: logsOf(QUESTIONS.latencyWorse),
  errorsGood: logsOf(QUESTIONS.errorsGood),
  latencyGood: logsOf(QUESTIONS.latencyGood),
};

function logsOf({ weights }: Question): Question['weights'] {
  return { 'DRE-2': weights['DRE-2'].map(Math.log), 'DRE-3': weights['DRE-3'].map(Math.log) };
}

/** More than there are ratios times levels. */
const terms = new Float64Array(256);

/** The natural logarithm of the evidence. `signs` are what the release shows of its noise; null where that is not asked. */
export function logE(dre: Dre, signs: Signs | null): number {
  const noise = NOISE[dre.split];
  const weights = LOG_WEIGHTS[dre.question][dre.method];
  const unspent = 1 - dre.spent;
  // Stakes on later starts have gone, so far, as the first null does.
  const logUnspent = unspent > 1e-12 ? Math.log(unspent) : Number.NEGATIVE_INFINITY;
  let count = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let level = 0; level < noise.levels; level++) {
    const shown = signs === null ? 0 : halvesOf(signs, level);
    const behind = dre.handicap[level]!;
    const handicap = signs === null ? behind : setBack(dre, signs, level);
    // What calm takes from a level it takes on both sides, lest a gray between two null ratios look like one beyond them.
    const prior = dre.prior[level]! + shown + Math.min(0, handicap - behind);
    for (let j = 0; j < weights.length; j++) {
      terms[count++] = valueAt(dre.ratios, noise, j, level) + prior + weights[j]!;
    }
    terms[count++] = valueAt(dre.nulls, noise, 0, level) + prior + logUnspent;
    highest = Math.max(highest, highestNull(dre, noise, level) + handicap + shown);
  }
  return logSum(terms, count) - dre.credit - highest;
}

/** The history and the release's calm together set a level back no further than its cap. */
function setBack({ question, split, method, handicap }: Dre, signs: Signs, level: number): number {
  const { cap } = NOISE[split].doubt[QUESTIONS[question].doubt[method]];
  return Math.max(handicap[level]! - calmCredit(signs, level), -cap[level]!);
}

function highestNull({ question, nulls }: Dre, noise: Noise, level: number): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (let j = 0; j < QUESTIONS[question].nulls.length; j++) {
    highest = Math.max(highest, valueAt(nulls, noise, j, level));
  }
  return highest;
}
