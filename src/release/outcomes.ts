import type { Event } from './events.ts';
import { describeRoute } from './goals.ts';
import { moved } from './plan.ts';
import { readyOf, routerOf } from './real.ts';
import type { View } from './view.ts';

/** What was read back when a phase settled, in words for the journal. */
export function registryOutcome({ real }: View): Event[] {
  if (!real.registry.known || real.registry.value.services.length === 0) return [];
  const { services } = real.registry.value;
  const versions = services.map(({ service, version }) => `${service} ${version}`);
  const says = versions.length > 3 ? `${versions.length} services` : versions.join(', ');
  return [{ type: 'outcome', service: null, system: 'registry', says: `the registry says ${says}` }];
}

export function deployOutcome({ plan, real }: View): Event[] {
  return moved(plan).map((service) => {
    const ready = readyOf(real, service.name, service.to) ?? [];
    const where =
      ready.length > 3 ? `${ready.length} instances` : ready.map(({ address }) => address).join(', ');
    return {
      type: 'outcome',
      service: service.name,
      system: 'target',
      says: `${service.to} is ready on ${where}`,
    };
  });
}

export function routerOutcome({ plan, real }: View): Event[] {
  return moved(plan).flatMap((service): Event[] => {
    const router = routerOf(real, service.name);
    if (!router.known || router.value.route === null) return [];
    const says = `the router confirmed ${describeRoute(router.value.route)}`;
    return [{ type: 'outcome', service: service.name, system: 'router', says }];
  });
}
