import type { Finding, Rule } from '../rule.ts';
import { ENOUGH, meant } from './each.ts';

export const chainEntry: Rule = {
  id: 'chain-entry',
  severity: 'error',
  why:
    'An entry is a service of this spec that users reach, so that its router can mark their requests. One that is called by another ' +
    'service of the chain would take the mark off and decide anew.',
  example: 'process: { chain: { entry: [chekout] } }',
  find({ services, process: { chain } }) {
    if (chain === undefined) return [];
    const names = services.map(({ name }) => name);
    const known = new Set(names);
    const unknown = chain.entry.flatMap((name, i): Finding[] =>
      known.has(name)
        ? []
        : [
            {
              path: ['process', 'chain', 'entry', i],
              message: `there is no service ${name.slice(0, 80)}${meant(name, names)}`,
            },
          ],
    );
    const called = services.flatMap(({ name, dependsOn }) =>
      dependsOn.flatMap((other, i): Finding[] =>
        chain.entry.includes(other)
          ? [
              {
                path: ['services', name, 'dependsOn', i],
                message: `${name} calls ${other}, which is an entry of the chain and would mark its requests anew; take ${other} out of process.chain.entry`,
              },
            ]
          : [],
      ),
    );
    return [...unknown, ...called].slice(0, ENOUGH);
  },
};
