import { logPhi } from '../../../src/judge/special.ts';
import type { Chance } from '../chance.ts';

/** Upper bounds of the latency buckets in milliseconds, each 1.25 times the one before, as a gateway has them. */
export const BOUNDS: readonly number[] = Array.from({ length: 30 }, (_, i) => Math.round(10 * 1.25 ** i));

/** A distribution of times. */
export interface Mix {
  readonly heavy: boolean;
  /** Times over the usual. */
  readonly scale: number;
  readonly tail: { readonly part: number; readonly times: number };
}

export interface Times {
  /** Part of the requests in each bucket. */
  readonly parts: readonly number[];
  /** The bucket of one request. */
  draw(by: Chance): number;
}

const MEDIAN = 100;
const SPREAD = 0.6;
/** Of a heavy-tailed service this part has a Pareto tail from here on. */
const PARETO = { part: 0.05, from: 250, exponent: 1.5 };

const known = new Map<string, Times>();

/** Scales are rounded to half a hundredth, so that few distributions have to be tabulated. */
export function timesOf({ heavy, scale, tail }: Mix): Times {
  const step = Math.round(Math.log(scale) * 200);
  const key = `${heavy} ${step} ${tail.part} ${tail.times}`;
  let times = known.get(key);
  if (times === undefined) {
    times = tabulated({ heavy, scale: Math.exp(step / 200), tail });
    known.set(key, times);
  }
  return times;
}

function tabulated({ heavy, scale, tail }: Mix): Times {
  const below = (time: number) =>
    (1 - tail.part) * usual(time / scale, heavy) + tail.part * usual(time / (scale * tail.times), heavy);
  const cumulative = [...BOUNDS.map(below), 1];
  return {
    parts: cumulative.map((upTo, i) => upTo - (cumulative[i - 1] ?? 0)),
    draw: (by) => {
      const u = by.uniform();
      return cumulative.findIndex((upTo) => u < upTo);
    },
  };
}

/** Part of the usual requests that take at most this long. */
function usual(time: number, heavy: boolean): number {
  const body = Math.exp(logPhi(Math.log(time / MEDIAN) / SPREAD));
  if (!heavy) return body;
  const tail = time < PARETO.from ? 0 : 1 - (PARETO.from / time) ** PARETO.exponent;
  return (1 - PARETO.part) * body + PARETO.part * tail;
}
