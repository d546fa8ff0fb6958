import { moved, type Plan } from './plan.ts';
import { comparisonKey, type State } from './state.ts';

/** What people must know of a comparison beside its numbers, in sentences; often nothing. */
export function contextOf(plan: Plan, state: State, service: string, check: string): string[] {
  return [
    ...(isCarried(plan, state, service, check)
      ? ['It goes on from the evidence of an earlier release of the same versions.']
      : []),
    ...(isLumped(plan, state, service, check)
      ? ['Users are kept by a cookie and were not counted by groups, so only large faults are found.']
      : []),
  ];
}

/** Minutes before gray of which it is known how much stable varies by itself. */
export function minutesBefore({ history }: State, service: string, check: string): number {
  const rows = history.get(comparisonKey(service, check))?.rows ?? [];
  return Math.round(rows.reduce((sum, row) => sum + (row[1] ?? 0), 0) / 60_000);
}

function isCarried(plan: Plan, { accepted }: State, service: string, check: string): boolean {
  const versions = moved(plan).find(({ name }) => name === service);
  return (accepted.carried ?? []).some(
    (left) =>
      left.service === service &&
      left.check === check &&
      left.from === versions?.from &&
      left.to === versions.to,
  );
}

/** Sticky users whose source gave no groups: the newest interval tells. */
function isLumped(plan: Plan, { evidence }: State, service: string, check: string): boolean {
  const last = evidence.findLast((each) => each.service === service && each.check === check);
  const gray = last?.interval.gray;
  return (
    last !== undefined &&
    plan.stages[last.stage]?.traffic.sticky !== undefined &&
    gray !== undefined &&
    gray.groups === undefined &&
    gray.gauge === undefined
  );
}
