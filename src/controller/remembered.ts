import type { TargetReal } from '../ports/target.ts';
import type { Real } from '../release/real.ts';
import type { Millis } from '../release/units.ts';

/** What was last read of each target: one slow answer must not make a broken version look like one nothing is known of. */
export class Remembered {
  readonly #targets = new Map<string, { readonly at: Millis; readonly value: TargetReal }>();

  /** Adds to a target that cannot be read what was read of it at most `within` ago. */
  over(real: Real, now: Millis, within: Millis): Real {
    const targets = new Map(real.targets);
    for (const [name, read] of real.targets) {
      const last = this.#targets.get(name);
      if (read.known) this.#targets.set(name, { at: now, value: read.value });
      else if (last !== undefined && now - last.at <= within)
        targets.set(name, { ...read, last: last.value });
    }
    return { ...real, targets };
  }
}
