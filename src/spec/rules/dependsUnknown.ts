import type { Rule } from '../rule.ts';
import { ENOUGH, meant } from './each.ts';

export const dependsUnknown: Rule = {
  id: 'depends-unknown',
  severity: 'error',
  why: 'A service can only depend on a service of this spec.',
  example: 'services: { checkout: { dependsOn: [pricing] } }',
  find({ services }) {
    const names = services.map(({ name }) => name);
    const known = new Set(names);
    return services
      .flatMap(({ name, dependsOn }) =>
        dependsOn.map((other, i) => ({ other, path: ['services', name, 'dependsOn', i] })),
      )
      .filter(({ other }) => !known.has(other))
      .slice(0, ENOUGH)
      .map(({ other, path }) => ({
        path,
        message: `there is no service ${other.slice(0, 80)}${meant(other, names)}`,
      }));
  },
};
