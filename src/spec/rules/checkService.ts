import { quote } from '../allowed.ts';
import type { Rule } from '../rule.ts';
import { checksOf, ENOUGH, meant, some } from './each.ts';

export const checkService: Rule = {
  id: 'check-service',
  severity: 'error',
  why: 'A check asks one service of this spec; where there are several it says which.',
  example:
    'process: { test: [{ stage: few, traffic: { weight: 5% }, checks: [{ kind: command, name: a, run: "true", service: chekout }] }] }',
  find(spec) {
    const names = spec.services.map(({ name }) => name);
    const known = new Set(names);
    return checksOf(spec)
      .filter(({ check }) => !known.has(check.service))
      .slice(0, ENOUGH)
      .map(({ check: { service }, path }) =>
        service === ''
          ? { path, message: `say with \`service\` which one this check asks: ${some(names)}` }
          : {
              path: [...path, 'service'],
              message: `there is no service ${quote(service)}${meant(service, names)}`,
            },
      );
  },
};
