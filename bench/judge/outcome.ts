import { laterView, PER_MINUTE, type Rule, type Ruling, type View, viewOf } from './rules/rule.ts';
import { type Scenario, SECONDS } from './scenarios/scenario.ts';
import { trace, type Window } from './scenarios/trace.ts';

/** What came of one release under one rule. Times are in seconds. */
export interface Outcome {
  /** From the beginning, for a good version; from its fault, for a bad one. Null where it was not reverted in time. */
  readonly revert: number | null;
  /** From the beginning; null where it was not promoted, or reverted before. */
  readonly promote: number | null;
  /** Reverted before its fault began. */
  readonly early: boolean;
  /** Promoted on fewer of gray's requests than one error of stable's takes. */
  readonly blind: boolean;
  /** Gray's requests until the revert, or else the end; of a late fault from its beginning. */
  readonly requests: number;
  /** Those of them that failed. */
  readonly failed: number;
  /** What the version served and what of it failed until the revert or the end, with all the traffic from its promotion on. */
  readonly served: { readonly requests: number; readonly failed: number };
}

/** One release under all rules that judge such releases; null for the others. */
export function outcomesOf(scenario: Scenario, release: number, rules: readonly Rule[]): (Outcome | null)[] {
  const { history, release: windows } = trace(scenario, release);
  const skipped = scenario.warmUp / SECONDS;
  const view = viewOf(scenario, history, windows.slice(skipped));
  return rules.map((rule) => (rule.judges(scenario) ? outcomeOf(rule, view, windows, skipped) : null));
}

function outcomeOf(rule: Rule, view: View, windows: readonly Window[], skipped: number): Outcome {
  const { scenario } = view;
  const { bad, fault, rate } = scenario;
  const late = fault.from > 0;
  const onset = fault.from / SECONDS;
  const ruling = late && !rule.ours ? againAndAgain(rule, view) : rule.rule(view);
  const revert = ruling.revert === null ? null : ruling.revert + skipped;
  const promote = ruling.promote === null ? null : ruling.promote + skipped;
  const early = bad && late && revert !== null && revert <= onset;
  // The release is over when it is promoted; a late fault comes while it goes on by its stages.
  const inTime = revert !== null && !early && (late || promote === null || revert <= promote);
  const reverted = bad ? inTime : revert !== null;
  const end = reverted || early ? Math.max(revert!, onset) : windows.length;
  const taken = promote !== null && !late ? Math.min(promote, end) : end;
  const ofGray = totalOf(windows.slice(onset, end));
  const before = totalOf(windows.slice(onset, taken));
  const after = totalOf(windows.slice(taken, end), true);
  return {
    revert: reverted ? (revert! - onset) * SECONDS : null,
    promote: promote === null ? null : promote * SECONDS,
    early,
    blind: promote !== null && totalOf(windows.slice(0, promote)).requests < 1 / rate,
    ...ofGray,
    served: { requests: before.requests + after.requests, failed: before.failed + after.failed },
  };
}

/** A rule that ends by promoting is asked again in the next stage, until the release ends. */
function againAndAgain(rule: Rule, view: View): Ruling {
  let minute = 0;
  let first: number | null = null;
  while (minute < view.minutes.length) {
    const { revert, promote } = rule.rule(laterView(view, minute));
    const from = minute * PER_MINUTE;
    if (revert !== null) return { revert: from + revert, promote: first };
    if (promote === null) break;
    first ??= from + promote;
    minute += promote / PER_MINUTE;
  }
  return { revert: null, promote: first };
}

/** What gray did; with `all`, what it would have done with stable's requests as well. */
function totalOf(windows: readonly Window[], all = false): { requests: number; failed: number } {
  let [requests, failed] = [0, 0];
  for (const { interval } of windows) {
    const { gray, stable } = interval;
    const times = all && gray.requests > 0 ? 1 + stable.requests / gray.requests : 1;
    requests += gray.requests * times;
    failed += (gray.errors ?? 0) * times;
  }
  return { requests, failed };
}
