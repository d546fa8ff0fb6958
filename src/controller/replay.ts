import {
  assess,
  type Decision,
  decisionOf,
  type JointSetup,
  noteStep,
  observe,
  recall,
  recallGroups,
  settle,
  startJoint,
} from '../judge/joint.ts';
import type { GroupCounts, Interval } from '../ports/metric.ts';
import { intervalsOf } from '../release/past.ts';
import { comparisonKey, type State } from '../release/state.ts';
import type { Millis } from '../release/units.ts';

/** Evidence as it was recorded, to be judged again by other settings. */
export interface Recorded {
  readonly pasts: readonly Recall[];
  readonly looks: readonly Look[];
}

interface Recall {
  readonly key: string;
  readonly intervals: readonly Interval[];
  readonly groups?: GroupCounts | undefined;
}

/** What the comparisons counted at one look. */
export interface Look {
  readonly stage: number;
  readonly counted: readonly {
    readonly key: string;
    readonly service: string;
    readonly interval: Interval;
  }[];
}

/** When the judge decided, and what gray had served by then. */
export interface Replayed {
  readonly decision: Decision;
  /** From 1; of an undecided release the last one. 0 where there was none. */
  readonly look: number;
  /** Since the first look began. */
  readonly after: Millis;
  /** Null where there was no look. */
  readonly stage: number | null;
  readonly requests: number;
  /** Null where no comparison counted any. */
  readonly errors: number | null;
}

/** A release's evidence, in the journal's order. */
export function recordedIn({ evidence, history }: State): Recorded {
  const looks: { stage: number; counted: Look['counted'][number][] }[] = [];
  for (const { stage, service, check, interval } of evidence) {
    const key = comparisonKey(service, check);
    const last = looks.at(-1);
    // The comparisons of one look come together: one that comes again begins the next.
    if (last === undefined || last.stage !== stage || last.counted.some((each) => each.key === key)) {
      looks.push({ stage, counted: [{ key, service, interval }] });
    } else last.counted.push({ key, service, interval });
  }
  const pasts = [...history].map(([key, past]) => {
    return { key, intervals: intervalsOf(past), groups: past.groups };
  });
  return { pasts, looks };
}

/**
 * The first decision that these settings would have come to.
 *
 * @param enough the comparisons that have to be good enough at a look for a promotion; null where it could not come there
 */
export function replay(
  setup: JointSetup,
  { pasts, looks }: Recorded,
  enough: (look: Look) => readonly string[] | null,
): Replayed {
  const joint = startJoint(setup);
  for (const { key, intervals, groups } of pasts) {
    for (const interval of intervals) recall(joint, key, interval);
    if (groups !== undefined) recallGroups(joint, key, groups);
  }
  const began = looks[0]?.counted[0]?.interval.from ?? 0;
  const served = { requests: 0, errors: null as number | null };
  let now: Replayed = { decision: 'continue', look: 0, after: 0, stage: null, ...served };
  for (const [i, look] of looks.entries()) {
    if (i > 0 && look.stage !== looks[i - 1]!.stage) noteStep(joint);
    for (const { key, interval } of look.counted) observe(joint, key, interval);
    settle(joint);
    count(served, look);
    const after = Math.max(...look.counted.map(({ interval }) => interval.to)) - began;
    now = { decision: 'continue', look: i + 1, after, stage: look.stage, ...served };
    if (decisionOf(joint) === 'revert') return { ...now, decision: 'revert' };
    const needed = enough(look);
    if (needed === null) continue;
    const { metrics } = assess(joint);
    const known = needed.filter((key) => metrics[key] !== undefined);
    if (known.length > 0 && known.every((key) => metrics[key]!.goodEnough))
      return { ...now, decision: 'promote' };
  }
  return now;
}

/** The comparisons of a service count the same requests. */
function count(served: { requests: number; errors: number | null }, { counted }: Look): void {
  for (const service of new Set(counted.map((each) => each.service))) {
    const arms = counted.flatMap(({ service: of, interval }) =>
      of === service && interval.gray !== undefined ? [interval.gray] : [],
    );
    served.requests += Math.max(0, ...arms.map(({ requests }) => requests));
    const errors = arms.flatMap((arm) => (arm.errors === undefined ? [] : [arm.errors]));
    if (errors.length > 0) served.errors = (served.errors ?? 0) + Math.max(...errors);
  }
}
