import type { JointSetup, MetricSetup } from '../judge/joint.ts';
import type { Carried } from '../release/events.ts';
import type { Measure } from '../release/past.ts';
import { moved, type Plan } from '../release/plan.ts';
import { comparisonKey } from '../release/state.ts';
import type { CheckSpec } from '../spec/types.ts';

/** Whether the source of a comparison counts sticky users by groups of buckets. */
export type CountsGroups = (check: CheckSpec) => boolean;

/**
 * How the judge is set up for a release, fixed at its acceptance: one weight for each comparison of a service, whichever stages
 * it is part of. One that is absent in a stage keeps its evidence for the next.
 */
export function setupOf(plan: Plan, countsGroups: CountsGroups, carried: readonly Carried[]): JointSetup {
  const { risk, timing } = plan;
  const starts: number[] = [];
  let length = 0;
  for (const stage of plan.stages) {
    starts.push(length / 1000);
    length += stage.atMost;
  }
  return {
    alpha: risk.falseRevert,
    beta: risk.missed,
    ruleOut: risk.ruleOut,
    metrics: metricsOf(plan, countsGroups, carried),
    plannedIntervals: Math.ceil(length / timing.look),
    steps: starts.slice(1),
  };
}

function metricsOf(plan: Plan, countsGroups: CountsGroups, carried: readonly Carried[]): MetricSetup[] {
  const checks = new Map<string, CheckSpec>();
  const ungrouped = new Set<string>();
  for (const { checks: asked, traffic } of plan.stages) {
    for (const check of asked) {
      if (check.options.kind !== 'compare') continue;
      const key = comparisonKey(check.service, check.name);
      if (!checks.has(key)) checks.set(key, check);
      if (traffic.sticky !== undefined && !countsGroups(check)) ungrouped.add(key);
    }
  }
  return [...checks].map(([key, { service, name, options }]) => {
    const before = carriedTo(plan, carried, service, name);
    return {
      key,
      of: (options.metric as { readonly of: Measure }).of,
      tolerate: toleranceOf(options.tolerate),
      worse: options.worse === 'lower' ? 'lower' : 'higher',
      weight: 1 / checks.size,
      // Sticky users in one lump look like noise that lasts: the judge has to expect more of it.
      ...(ungrouped.has(key) && { split: 'bucket' as const }),
      ...(before !== 0 && { carried: before }),
    };
  });
}

/** What an earlier release of the same versions left, as a logarithm. */
function carriedTo(plan: Plan, carried: readonly Carried[], service: string, check: string): number {
  const { from, to } = moved(plan).find(({ name }) => name === service)!;
  const found = carried.find(
    (each) => each.service === service && each.check === check && each.from === from && each.to === to,
  );
  return found?.worse ?? 0;
}

/** `5%` is relative, `0.2pp` absolute points; both as fractions. */
function toleranceOf(text: unknown): MetricSetup['tolerate'] {
  const [, number, unit] = /^([\d.]+)\s*(%|pp)$/.exec(String(text ?? '0%')) ?? [];
  const value = Number(number ?? 0) / 100;
  return unit === 'pp' ? { points: value } : { relative: value };
}
