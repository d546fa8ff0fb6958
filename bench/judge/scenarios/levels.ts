import type { Chance } from '../chance.ts';
import type { Noise, Scenario } from './scenario.ts';

/** What one interval is like before chance has its say. Rates and times are relative to the usual. */
export interface Level {
  /** Requests of both arms. */
  readonly traffic: number;
  /** Error rates of gray and of the two parts of stable. */
  readonly errors: Parts;
  /** Times of gray and of the two parts of stable. */
  readonly times: Parts;
  /** The parts of gray's requests that take longer, and how much longer. */
  readonly tail: { readonly part: number; readonly times: number };
  /** Rise of gray's gauge, in standard deviations of the difference. */
  readonly rise: number;
  readonly cluster: number;
}

interface Parts {
  readonly gray: number;
  readonly small: number;
  readonly large: number;
}

/** Asked once an interval, in order, from the beginning of the history; seconds count from the beginning of the release. */
export function levelsOf(scenario: Scenario, by: Chance): (second: number) => Level {
  const { fault, cold, calmBefore } = scenario;
  const errors = partsOf(scenario.shared, scenario.arm, by);
  const times = partsOf(scenario.latency.shared, scenario.latency.arm, by);
  const burst = scenario.bursts ? burstsOf(by) : () => 1;
  const phase = 2 * Math.PI * by.uniform();
  return (second) => {
    const calm = calmBefore && second < 0;
    const noise = errors(calm);
    const wave = scenario.day ? Math.sin((2 * Math.PI * second) / 10_800 + phase) : 0;
    const all = burst() * (1 + 0.6 * wave);
    const faulty = second >= Math.max(0, fault.from);
    const warming = cold === null || second < 0 ? 1 : 1 + (cold.times - 1) * Math.exp(-second / cold.fades);
    const worse = warming * (faulty ? fault.errors : 1);
    const slow = times(calm);
    return {
      traffic: 1 + 0.4 * wave,
      errors: { gray: all * noise.gray * worse, small: all * noise.small, large: all * noise.large },
      times: { ...slow, gray: slow.gray * (faulty ? fault.slower : 1) },
      tail: faulty ? fault.tail : { part: 0, times: 1 },
      rise: faulty ? fault.rise : 0,
      cluster: calm ? 1 : scenario.cluster,
    };
  };
}

/**
 * Noise of gray and of the parts of stable, each of the given size between any two of them. Stable as a whole has the noise of one
 * arm; what tells its parts apart cancels in the whole, up to the curve of the exponential.
 */
function partsOf(shared: Noise, arm: Noise, by: Chance): (calm: boolean) => Parts {
  const both = seriesOf(shared, by);
  const gray = seriesOf(arm, by);
  if (arm.gamma === true) {
    return (calm) => {
      const [all, one, small, large] = [both(), gray(), gray(), gray()];
      return calm ? same(all) : { gray: all * one, small: all * small, large: all * large };
    };
  }
  const stable = seriesOf(arm, by);
  const between = seriesOf({ sd: Math.SQRT2 * arm.sd, lag: arm.lag }, by);
  return (calm) => {
    const [all, one, whole, apart] = [both(), gray(), stable(), between()];
    if (calm) return same(all);
    return { gray: all * one, small: all * whole * apart ** 0.75, large: all * whole * apart ** -0.25 };
  };
}

function same(level: number): Parts {
  return { gray: level, small: level, large: level };
}

/** Factors of mean 1. */
function seriesOf({ sd, lag, gamma }: Noise, by: Chance): () => number {
  if (sd === 0) return () => 1;
  if (gamma === true) return () => by.gamma(1 / sd ** 2);
  const fresh = Math.sqrt(1 - lag * lag);
  let value = sd * by.normal();
  return () => {
    value = lag * value + fresh * sd * by.normal();
    return Math.exp(value - (sd * sd) / 2);
  };
}

/** Begins once in half an hour, lasts 3 to 12 intervals. */
function burstsOf(by: Chance): () => number {
  let left = 0;
  return () => {
    if (left > 0) left--;
    else if (by.uniform() < 1 / 180) left = 3 + Math.floor(10 * by.uniform());
    return left > 0 ? 10 : 1;
  };
}
