import type { ArmCounts } from '../ports/metric.ts';
import type { CheckSpec } from '../spec/types.ts';
import { findingKey, type State } from './state.ts';
import type { Instant } from './units.ts';
import type { View } from './view.ts';

export type Verdict =
  | { readonly result: 'pass' }
  | { readonly result: 'open' | 'inconclusive'; readonly says: string; readonly until: Instant | null };

/** When warm-up of the stage being judged is over, and judging begins. */
export function judgedFrom({ plan, state }: Pick<View, 'plan' | 'state'>): Instant {
  return state.phaseSince + (plan.stages[state.stage]?.warmUp ?? 0);
}

/**
 * What the stage's evidence supports. A stage passes when its least time is over, every finding is a pass and every
 * comparison has counted something; the last stage before `full` also needs the release's promotion evidence.
 */
export function verdictOf(view: View): Verdict {
  const { plan, state, now } = view;
  const stage = plan.stages[state.stage]!;
  const from = judgedFrom(view);
  const lacking = stage.checks.map((check) => lackOf(view, check)).filter((lack) => lack !== null);
  if (state.override !== null) lacking.length = 0;
  if (lacking.length === 0) {
    if (now >= from + stage.atLeast) return { result: 'pass' };
    return { result: 'open', says: `no sign of harm so far in ${stage.name}`, until: from + stage.atLeast };
  }
  const says = lacking.join('; ');
  if (now < from + stage.atMost) return { result: 'open', says, until: from + stage.atMost };
  return {
    result: 'inconclusive',
    says: `evidence is short at the deadline of ${stage.name}: ${says}`,
    until: null,
  };
}

/** What a check still lacks to pass, in words; null when it passed. */
function lackOf({ plan, state, judged }: View, check: CheckSpec): string | null {
  const metric = judged?.metrics.get(`${check.service}/${check.name}`);
  if (check.options.kind === 'compare') {
    if (metric === undefined || !compared(state, check)) return `${check.name} has nothing to compare yet`;
    const lastBeforeFull = state.stage >= plan.stages.length - 2;
    return lastBeforeFull && !metric.goodEnough ? metric.says : null;
  }
  const found = state.findings.get(findingKey(state.stage, check.service, check.name));
  if (found === undefined) return `${check.name} has not answered yet`;
  return found.finding.result === 'pass' ? null : found.finding.says;
}

/** Whether this stage itself has seen both versions serve. */
function compared(state: State, check: CheckSpec): boolean {
  return state.evidence.some(
    ({ stage, service, check: name, interval }) =>
      stage === state.stage &&
      service === check.service &&
      name === check.name &&
      says(interval.gray) &&
      says(interval.stable),
  );
}

function says(arm: ArmCounts | undefined): boolean {
  return (arm?.requests ?? 0) > 0 || arm?.gauge !== undefined;
}
