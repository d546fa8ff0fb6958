import { traitsOf } from '../kinds.ts';
import type { Finding, Rule } from '../rule.ts';
import { ENOUGH } from './each.ts';

export const chainRouter: Rule = {
  id: 'chain-router',
  severity: 'error',
  why: 'In a chain the router of an entry marks requests and the router of every other service follows the mark; not every kind can.',
  example: `services: { checkout: { router: { kind: nginx, listen: "127.0.0.1:8080", lua: false, reload: nginx -s reload } } }
process: { chain: { entry: [checkout] } }`,
  find({ services, process: { chain } }) {
    if (chain === undefined) return [];
    return services
      .flatMap(({ name, router }): Finding[] => {
        const { marks, follows } = traitsOf('router', router.kind);
        const entry = chain.entry.includes(name);
        // The one kind that can by an option.
        const plain = router.lua === false;
        if ((entry ? marks : follows) === true && !plain) return [];
        const kind = plain ? `${router.kind} without Lua` : router.kind;
        const what = entry ? 'mark requests' : 'follow the mark of a request';
        return [
          {
            path: ['services', name, 'router', plain ? 'lua' : 'kind'],
            message: `${kind} cannot ${what}, which process.chain asks of ${name}`,
          },
        ];
      })
      .slice(0, ENOUGH);
  },
};
