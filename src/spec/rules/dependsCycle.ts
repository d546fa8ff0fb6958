import type { Rule } from '../rule.ts';
import type { ServiceSpec } from '../types.ts';
import { ENOUGH, some } from './each.ts';

export const dependsCycle: Rule = {
  id: 'depends-cycle',
  severity: 'error',
  why: 'Services that depend on each other have no order in which they can be released and reverted.',
  example: 'services: { checkout: { dependsOn: [checkout] } }',
  find: ({ services }) =>
    cyclesOf(services)
      .slice(0, ENOUGH)
      .map((cycle) => ({
        path: ['services', cycle[0]!, 'dependsOn'],
        message:
          cycle.length === 1
            ? `${cycle[0]} depends on itself`
            : `these ${cycle.length} depend on each other in a circle: ${some(cycle)}`,
      })),
};

/** A cycle for each way back that a walk finds: none exactly when there is no cycle. Without recursion, chains may be long. */
function cyclesOf(services: readonly ServiceSpec[]): string[][] {
  const below = new Map(services.map(({ name, dependsOn }) => [name, dependsOn]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const { name } of services) {
    if (done.has(name)) continue;
    const trail = [{ name, next: 0 }];
    const places = new Map([[name, 0]]);
    while (trail.length > 0) {
      const top = trail[trail.length - 1]!;
      const other = below.get(top.name)![top.next++];
      if (other === undefined) {
        done.add(top.name);
        places.delete(top.name);
        trail.pop();
        continue;
      }
      const place = places.get(other);
      if (place !== undefined) {
        if (cycles.length < ENOUGH) cycles.push(trail.slice(place).map((step) => step.name));
      } else if (below.has(other) && !done.has(other)) {
        places.set(other, trail.length);
        trail.push({ name: other, next: 0 });
      }
    }
  }
  return cycles;
}
