import {
  decisionOf,
  type JointState,
  noteStep,
  observe,
  recall,
  recallGroups,
  settle,
  startJoint,
} from '../../../src/judge/joint.ts';
import type { ArmCounts, GroupCounts, Interval } from '../../../src/ports/metric.ts';
import { type Scenario, SECONDS } from '../scenarios/scenario.ts';
import type { Window } from '../scenarios/trace.ts';
import type { Rule, Ruling, View } from './rule.ts';

/** No promotion before five minutes. */
const BAKE = 300 / SECONDS;

/** Our judge, with so many intervals of history; `apart` where stable's replicas can be told apart during the release as well. */
export function judge(past: number, apart: boolean): Omit<Rule, 'name'> {
  return {
    ours: true,
    judges: ({ metrics }) => past > 0 || !metrics.includes('gauge'),
    rule: (view) => {
      const joint = start(view, 'replica');
      for (const { interval, halves } of newest(view.history, past)) {
        tell(view.scenario, (key) => recall(joint, key, { ...interval, gray: halves[0], stable: halves[1] }));
        const groups = allGroups(interval);
        if (groups !== null) recallGroups(joint, 'errors', groups);
      }
      return decided(joint, view, ({ interval, halves }) =>
        apart ? { ...interval, stable: { ...interval.stable, split: halves } } : interval,
      );
    },
  };
}

/** The fallback where sticky users are not counted by groups: totals of the arms, and the past of the same buckets. */
export function judgeByTotals(past: number): Omit<Rule, 'name'> {
  return {
    ours: true,
    judges: ({ users }) => users !== null,
    rule: (view) => {
      const joint = start(view, 'bucket');
      const total = ({ requests, errors }: ArmCounts): ArmCounts => ({ requests, errors: errors! });
      for (const { interval } of newest(view.history, past)) {
        const { from, to, gray, stable } = interval;
        recall(joint, 'errors', { from, to, gray: total(gray), stable: total(stable) });
      }
      return decided(joint, view, ({ interval: { from, to, gray, stable } }) => ({
        from,
        to,
        gray: total(gray),
        stable: total(stable),
      }));
    },
  };
}

function start({ scenario, windows }: View, historySplit: 'replica' | 'bucket'): JointState {
  const { metrics, shares } = scenario;
  return startJoint({
    alpha: 0.01,
    beta: 0.05,
    ruleOut: 0.5,
    metrics: metrics.map((of) => ({
      key: of,
      of,
      tolerate: { relative: 0 },
      worse: 'higher',
      weight: 1 / metrics.length,
    })),
    plannedIntervals: windows.length,
    steps: shares.slice(1).map(({ from }) => from),
    historySplit,
  });
}

/** Both wishes over the whole release: the risk that the judge promises does not lean on stopping at a promotion. */
function decided(joint: JointState, { scenario, windows }: View, seen: (window: Window) => Interval): Ruling {
  const steps = new Set(scenario.shares.slice(1).map(({ from }) => from * 1000));
  let promote: number | null = null;
  for (const [i, window] of windows.entries()) {
    const interval = seen(window);
    if (steps.has(interval.from)) noteStep(joint);
    tell(scenario, (key) => observe(joint, key, interval));
    settle(joint);
    const decision = decisionOf(joint);
    if (decision === 'revert') return { revert: i + 1, promote };
    if (decision === 'promote' && i + 1 >= BAKE) promote ??= i + 1;
  }
  return { revert: null, promote };
}

function tell({ metrics }: Scenario, each: (key: string) => void): void {
  for (const key of metrics) each(key);
}

function newest(history: readonly Window[], past: number): readonly Window[] {
  return past === 0 ? [] : history.slice(-past);
}

/** What each group did while stable served them all. */
function allGroups({ gray, stable }: Interval): GroupCounts | null {
  const [a, b] = [gray?.groups, stable?.groups];
  if (a === undefined || b === undefined) return null;
  return { requests: [...a.requests, ...b.requests], errors: [...a.errors!, ...b.errors!] };
}
