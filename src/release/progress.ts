import type { Effect, Step } from './goals.ts';

export interface Progress {
  readonly settled: boolean;
  /** What to send now, group after group; empty when settled or when only waiting is left. */
  readonly wave: readonly (readonly Effect[])[];
  /** What is not yet as wanted in the first unfinished step, for people. */
  readonly missing: readonly string[];
}

/** The first step that is not met says what is sent; later steps wait for it. */
export function progress(steps: readonly Step[]): Progress {
  for (const step of steps) {
    const unmet = step.flat().filter(({ standing }) => standing !== 'met');
    if (unmet.length === 0) continue;
    const wave = step
      .map((group) => group.filter(({ standing }) => standing === 'open').map(({ effect }) => effect))
      .filter((group) => group.length > 0);
    return { settled: false, wave, missing: unmet.map(({ says }) => says) };
  }
  return { settled: true, wave: [], missing: [] };
}
