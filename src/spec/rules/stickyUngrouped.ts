import { traits } from '../generated/kinds.ts';
import { traitsOf } from '../kinds.ts';
import type { Rule } from '../rule.ts';
import type { CheckSpec, Spec } from '../types.ts';
import { checksOf } from './each.ts';

const GROUPING = Object.keys(traits.router)
  .filter((kind) => traitsOf('router', kind).countsGroups)
  .join(', ');

export const stickyUngrouped: Rule = {
  id: 'sticky-ungrouped',
  severity: 'warning',
  why:
    'A few heavy or unlucky users make gray look bad for as long as they stay. Where a source cannot count them by groups of ' +
    'buckets, the judge expects lasting noise instead, and finds large faults only.',
  example: `process:
  test:
    - stage: few
      traffic: { weight: 5%, sticky: { cookie: gray } }
      checks:
        - kind: compare
          name: errors
          metric: { source: command, of: errors, run: node counts.js }`,
  find: (spec) =>
    checksOf(spec).flatMap(({ check, stage, path }) => {
      const { kind, metric } = check.options;
      if (kind !== 'compare' || stage.traffic.sticky === undefined || countsGroups(spec, check)) return [];
      const { source } = metric as { readonly source: string };
      const message =
        `${stage.name} keeps users by a cookie, and ${source} does not count them by groups: ${check.name} will find large ` +
        `faults only; ${source === 'router' ? `routers that do: ${GROUPING}` : 'the source router counts by groups'}`;
      return [{ path: [...path, 'metric'], message }];
    }),
};

/** The service's router counts by groups if its kind can, and if the entry of its chain says the bucket; another source where the spec names what tells groups apart. */
export function countsGroups(spec: Spec, { service, options }: CheckSpec): boolean {
  const metric = options.metric as { readonly source: string; readonly groups?: string };
  if (metric.source !== 'router') return metric.groups !== undefined;
  const { chain } = spec.process;
  if (chain !== undefined && !chain.entry.includes(service) && !chain.buckets) return false;
  const router = spec.services.find(({ name }) => name === service)?.router.kind;
  return router !== undefined && traitsOf('router', router).countsGroups === true;
}
