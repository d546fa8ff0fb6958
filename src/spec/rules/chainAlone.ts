import type { Rule } from '../rule.ts';

export const chainAlone: Rule = {
  id: 'chain-alone',
  severity: 'warning',
  why: 'A chain is for services that are called by an entry. Where every service is one, nobody follows the mark.',
  example: 'process: { chain: { entry: [checkout] } }',
  find({ services, process: { chain } }) {
    if (chain === undefined || services.some(({ name }) => !chain.entry.includes(name))) return [];
    const message =
      'every service is an entry, so no router follows the mark; name only the services that users reach';
    return [{ path: ['process', 'chain', 'entry'], message }];
  },
};
