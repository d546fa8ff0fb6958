import type { Finding } from '../ports/check.ts';
import { findingKey, type State } from '../release/state.ts';
import type { CheckSpec } from '../spec/types.ts';
import { type Arms, armsIn, type MetricOf, metricOf } from './arms.ts';
import type { Story } from './story.ts';

export type Result =
  | 'failed'
  | 'worse'
  | 'unknown'
  | 'waits'
  | 'not reached'
  | 'no harm'
  | 'passed'
  | 'good enough';

export const RESULT_WORDS = {
  failed: '✗ failed',
  worse: '✗ worse',
  unknown: '◌ not yet known',
  waits: '○ not asked yet',
  'not reached': '– not reached',
  'no harm': '✓ no sign of harm',
  passed: '✓ passed',
  'good enough': '✓ good enough',
} as const satisfies Record<Result, string>;

/** The order in which readers need them. */
const URGENCY = Object.keys(RESULT_WORDS) as Result[];

/** One check of one stage, with its answer so far. */
export interface Row {
  readonly check: CheckSpec;
  readonly result: Result;
  readonly finding: Finding | null;
  readonly compared: { readonly of: MetricOf; readonly arms: Arms } | null;
}

/** The checks of one stage, in the order of the spec. */
export function rowsOf(story: Story, stage: number): readonly Row[] {
  return (story.plan.stages[stage]?.checks ?? []).map((check) => {
    if (check.options.kind === 'compare') {
      const arms = armsIn(story.state, stage, check);
      return {
        check,
        result: comparison(story, stage, check),
        finding: null,
        compared: { of: metricOf(check), arms },
      };
    }
    const finding = story.state.findings.get(findingKey(stage, check.service, check.name))?.finding ?? null;
    return { check, result: answer(story.state, stage, finding), finding, compared: null };
  });
}

function comparison(story: Story, stage: number, { service, name }: CheckSpec): Result {
  const { state, judged } = story;
  const key = `${service}/${name}`;
  const { because } = state;
  if (
    because?.code === 'worse' &&
    because.stage === stage &&
    because.check === name &&
    because.service === service
  ) {
    return 'worse';
  }
  if (because === null && judged?.decision === 'revert' && judged.cause === key && state.stage === stage)
    return 'worse';
  if (judged?.metrics.get(key)?.goodEnough) return 'good enough';
  return isBehind(state, stage) ? 'no harm' : unanswered(state, stage);
}

/** Whether the stage passed. Only the last one asks for "good enough"; in the others no sign of harm is enough. */
function isBehind(state: State, stage: number): boolean {
  if (state.override !== null) return false;
  return stage < state.stage || (stage === state.stage && ['finalising', 'promoted'].includes(state.phase));
}

function answer(state: State, stage: number, finding: Finding | null): Result {
  if (finding === null) return unanswered(state, stage) === 'unknown' ? 'waits' : unanswered(state, stage);
  if (finding.result === 'unknown') return 'unknown';
  return finding.result === 'pass' ? 'passed' : 'failed';
}

/** What a check without an answer is: still to be asked, open, or never to be asked any more. */
function unanswered(state: State, stage: number): Result {
  if (stage > state.stage) return isTurnedBack(state) ? 'not reached' : 'waits';
  if (stage === state.stage && isTurnedBack(state)) {
    return state.evidence.some((e) => e.stage === stage) ? 'unknown' : 'not reached';
  }
  return 'unknown';
}

function isTurnedBack({ phase }: State): boolean {
  return phase === 'reverting' || phase === 'reverted';
}

/** Failing and unknown first; the spec's order among equals. */
export function byUrgency(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => URGENCY.indexOf(a.result) - URGENCY.indexOf(b.result));
}

export function isGood({ result }: Row): boolean {
  return result === 'passed' || result === 'good enough' || result === 'no harm';
}

/** The stage whose checks a reader wants now: the one that decided, else the newest that asked anything; -1 for none. */
export function stageToShow({ plan, state }: Story): number {
  const decided = state.because?.stage;
  if (decided !== undefined && (plan.stages[decided]?.checks.length ?? 0) > 0) return decided;
  const full = plan.stages.length - 1;
  const entered = new Set(state.story.map(({ event }) => (event.type === 'phase' ? event.stage : undefined)));
  // At 100 % there is nothing to compare with: what was compared before it says more.
  for (let stage = Math.min(state.stage, full); stage >= 0; stage--) {
    const asks = (plan.stages[stage]?.checks.length ?? 0) > 0;
    if (asks && entered.has(stage) && (stage < full || full === 0)) return stage;
  }
  return -1;
}
