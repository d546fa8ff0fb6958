import type { TrafficLimits } from '../../ports/adapter.ts';
import { traitsOf } from '../kinds.ts';
import type { Rule } from '../rule.ts';
import type { ServiceSpec, StageSpec } from '../types.ts';
import { ENOUGH, stagesOf } from './each.ts';

export const routerLimits: Rule = {
  id: 'router-limits',
  severity: 'error',
  why: 'A router that cannot keep users, or not recognise testers by what a stage says, would never serve what the stage asks for.',
  example: `services:
  checkout:
    router: { kind: gateway-api, namespace: shop, service: checkout, listen: null }
process: { test: [{ stage: few, traffic: { weight: 5%, sticky: { cookie: gray } } }] }`,
  find: (spec) =>
    stagesOf(spec)
      .flatMap(({ stage, path }) =>
        spec.services.flatMap((service) =>
          brokenBy(stage, service).map((message) => ({ path: [...path, 'traffic'], message })),
        ),
      )
      .slice(0, ENOUGH),
};

function brokenBy({ name, traffic }: StageSpec, { name: service, router }: ServiceSpec): string[] {
  const limits: TrafficLimits | undefined = traitsOf('router', router.kind).limits;
  if (limits === undefined) return [];
  const of = `the router ${router.kind} of ${service}`;
  const known = limits.match;
  const others = traffic.match.filter(({ on }) => !known.includes(on)).map(({ on }) => on);
  const names = new Set(traffic.match.map((match) => `${match.on} ${match.name.toLowerCase()}`));
  const tooMany = others.length === 0 && names.size > (limits.names ?? names.size);
  return [
    ...(traffic.sticky === undefined ? [] : [`${name} keeps users by a cookie, which ${of} cannot`]),
    ...[...new Set(others)].map(
      (on) =>
        `${name} recognises testers by a ${on}, which ${of} cannot${known.length > 0 ? `; it can by a ${known.join(', ')}` : ''}`,
    ),
    ...(tooMany ? [`${name} recognises testers by ${[...names].join(', ')}; ${of} looks at one`] : []),
  ];
}
