import { type Bank, bankOf, moveChains } from './bank.ts';
import { addShort, evidenceOf, seeLasting } from './likelihood.ts';
import { NODES, SHORT, TOGETHER } from './noise.ts';

/**
 * How steady the rate of both versions together is, from interval to interval. Clusters, and noise of one arm, also show there:
 * where it varies no more than chance explains, there is little of them. Shocks that both arms share look like noise, so they
 * hide the calm but never fake it. It says nothing of which version is worse: given how many requests failed in all, how they
 * fell on the versions is another matter.
 */
export interface Steady {
  /** Log-likelihoods: without memory of what a short block shows, the lasting ones of a long block. */
  readonly bank: Bank;
  /** Log-likelihood of independence in the long block. */
  calm: number;
  readonly short: Block;
  readonly long: Block;
  fresh: boolean;
}

/** Intervals at one level of the shared rate: each is compared with those before it in the block. */
interface Block {
  intervals: number;
  requests: number;
  events: number;
  /** What was counted as an event; a block of another mark is left. */
  mark: number;
}

/** A minute of usual intervals: shared rates may wander from block to block. */
const SHORT_BLOCK = 6;
/** Half an hour: lasting noise takes long to show. */
const LONG_BLOCK = 180;

export function startSteady(): Steady {
  const block = () => ({ intervals: 0, requests: 0, events: 0, mark: 0 });
  return { bank: bankOf(1, TOGETHER.noise, 0), calm: 0, short: block(), long: block(), fresh: true };
}

/** Requests of both arms in an interval, and how many of them are events; `mark` changes where another kind of event is counted. */
export interface Together {
  readonly requests: number;
  readonly events: number;
  readonly mark: number;
}

/** Counts one interval; null is one that says nothing but takes its time. */
export function watch(steady: Steady, together: Together | null): void {
  if (!steady.fresh) moveChains(steady.bank, TOGETHER.noise);
  steady.fresh = false;
  if (together === null) return;
  const { bank, short, long } = steady;
  const now = compare(short, together, SHORT_BLOCK);
  if (now !== null) addShort(bank.short, 0, now, 1, TOGETHER.fresh);
  const lately = compare(long, together, LONG_BLOCK);
  if (lately === null) return;
  const { events, size, odds } = lately;
  steady.calm += events * Math.log(odds) - size * Math.log1p(odds);
  for (let level = 0; level < bank.last.length; level++) {
    const { lasting } = TOGETHER.noise;
    bank.last[level]! += seeLasting(bank.nodes, level * NODES, lately, 1, { lasting, level });
  }
}

/** The interval against those before it in its block, which it then joins. */
function compare(block: Block, { requests, events, mark }: Together, length: number) {
  if (block.intervals === length || block.mark !== mark) {
    block.intervals = 0;
    block.requests = 0;
    block.events = 0;
    block.mark = mark;
  }
  const evidence = evidenceOf({
    grayRequests: requests,
    grayEvents: events,
    stableRequests: block.requests,
    stableEvents: block.events,
  });
  block.intervals++;
  block.requests += requests;
  block.events += events;
  return evidence;
}

/** How much less likely than independence a noise level makes the rate so far, in nats; below 0 where it explains it better. */
export function unlike({ bank, calm }: Steady, level: number): number {
  return level < SHORT ? bank.short[0]! - bank.short[level]! : calm - bank.last[level - SHORT]!;
}
