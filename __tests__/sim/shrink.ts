import type { Fault } from './faults.ts';
import type { Scenario } from './scenario.ts';

/**
 * The same history with as few faults as still break it: halves are left out first, then quarters, and so on.
 *
 * @param breaks whether a history breaks anything
 */
export async function shrunk(
  scenario: Scenario,
  breaks: (scenario: Scenario) => Promise<boolean>,
): Promise<Scenario> {
  let faults: readonly Fault[] = scenario.faults;
  let size = Math.ceil(faults.length / 2);
  while (size >= 1) {
    const before = faults.length;
    for (let at = 0; at < faults.length; ) {
      const fewer = faults.toSpliced(at, size);
      if (await breaks({ ...scenario, faults: fewer })) faults = fewer;
      else at += size;
    }
    size = size > 1 ? Math.ceil(size / 2) : faults.length < before ? 1 : 0;
  }
  return { ...scenario, faults };
}
