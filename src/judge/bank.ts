import { addShort, type Evidence, seeLasting } from './likelihood.ts';
import { NODES, type Noise, SHORT, START } from './noise.ts';
import { logAdd } from './special.ts';

/** Running log-likelihoods of a few odds ratios under every noise level, with the chains of the lasting ones. */
export interface Bank {
  /** SHORT a ratio. */
  readonly short: number[];
  /** One a ratio and lasting level. */
  readonly last: number[];
  /** Chances of the chains' nodes, 9 a ratio and lasting level. */
  readonly nodes: number[];
}

/** `start` is the logarithm of the weight that each ratio begins with. */
export function bankOf(ratios: number, { levels }: Noise, start: number): Bank {
  const chains = ratios * (levels - SHORT);
  return {
    short: Array.from({ length: ratios * SHORT }, () => start),
    last: Array.from({ length: chains }, () => start),
    nodes: Array.from({ length: chains * NODES }, (_, i) => START[i % NODES]!),
  };
}

/** The log-likelihood of the ratio with this index under one level. */
export function valueAt({ short, last }: Bank, { levels }: Noise, ratio: number, level: number): number {
  return level < SHORT ? short[ratio * SHORT + level]! : last[ratio * (levels - SHORT) + level - SHORT]!;
}

/** Counts one interval under every ratio times `scale`. */
export function see(
  { short, last, nodes }: Bank,
  evidence: Evidence,
  ratios: readonly number[],
  scale: number,
  { lasting, levels }: Noise,
): void {
  const chains = levels - SHORT;
  for (let j = 0; j < ratios.length; j++) {
    const ratio = ratios[j]! * scale;
    addShort(short, j * SHORT, evidence, ratio);
    for (let level = 0; level < chains; level++) {
      const chain = j * chains + level;
      last[chain]! += seeLasting(nodes, chain * NODES, evidence, ratio, { lasting, level });
    }
  }
}

const moved = new Float64Array(NODES);

/** One interval of time passes in every chain. */
export function moveChains({ nodes }: Bank, { lasting, levels }: Noise): void {
  const chains = levels - SHORT;
  for (let from = 0, level = 0; from < nodes.length; from += NODES, level = (level + 1) % chains) {
    const moves = level * NODES * NODES;
    for (let to = 0; to < NODES; to++) {
      let sum = 0;
      for (let i = 0; i < NODES; i++) sum += nodes[from + i]! * lasting.moves[moves + i * NODES + to]!;
      moved[to] = Math.max(sum, 1e-300);
    }
    for (let i = 0; i < NODES; i++) nodes[from + i] = moved[i]!;
  }
}

/** Every chain of `to` goes on from where the first ratio's chains of `from` are. */
export function carryChains(from: Bank, to: Bank): void {
  for (let i = 0; i < to.nodes.length; i++) to.nodes[i] = from.nodes[i % from.nodes.length]!;
}

/** Adds to every ratio of `to` what the first ratio of `from` has come to, times a weight. */
export function branch(from: Bank, to: Bank, logWeight: number, { levels }: Noise): void {
  const chains = levels - SHORT;
  for (let i = 0; i < to.short.length; i++) {
    to.short[i] = logAdd(to.short[i]!, logWeight + from.short[i % SHORT]!);
  }
  for (let chain = 0; chain < to.last.length; chain++) {
    const level = chain % chains;
    const old = to.last[chain]!;
    const young = logWeight + from.last[level]!;
    const both = logAdd(old, young);
    const [keep, take] = [Math.exp(old - both), Math.exp(young - both)];
    for (let i = 0; i < NODES; i++) {
      const node = chain * NODES + i;
      to.nodes[node] = to.nodes[node]! * keep + from.nodes[level * NODES + i]! * take;
    }
    to.last[chain] = both;
  }
}
