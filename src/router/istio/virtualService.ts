import { kind } from '../../kubernetes/kinds.ts';
import { Refused } from '../../ports/adapter.ts';
import type { Match } from '../../release/traffic.ts';
import type { Dialect } from '../kubernetes/rules.ts';
import { cookieOf, oneOf } from '../pattern.ts';

interface Destination {
  readonly host: string;
  readonly subset?: string;
}

interface HttpMatch {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly queryParams?: Readonly<Record<string, unknown>>;
}

export const virtualService: Dialect = {
  kind: kind('networking.istio.io/v1', 'VirtualService'),
  rules: 'http',
  backends: 'route',
  serviceOf({ destination }, here) {
    const [name = '', namespace = here, svc = 'svc'] = (destination as Destination).host.split('.');
    return namespace === here && svc === 'svc' ? name : null;
  },
  withService(backend, name) {
    // A subset is one of the stable Service's DestinationRule.
    const { subset: _, ...destination } = backend.destination as Destination;
    return { ...backend, destination: { ...destination, host: destination.host.replace(/^[^.]*/, name) } };
  },
  testers(route, match) {
    const { name, match: whom = [{}] } = route as {
      readonly name?: string;
      readonly match?: readonly HttpMatch[];
    };
    return [
      {
        ...route,
        ...(name !== undefined && { name: `${name}-testers` }),
        match: whom.flatMap((of) => match.map((one) => both(of, one))),
      },
    ];
  },
};

function both(of: HttpMatch, { on, name, anyOf }: Match): HttpMatch {
  const where = on === 'query' ? 'queryParams' : 'headers';
  // Istio takes the names of headers in small letters alone.
  const key = on === 'query' ? name : on === 'cookie' ? 'cookie' : name.toLowerCase();
  if (of[where]?.[key] !== undefined)
    throw new Refused(`a route of the VirtualService looks at ${key} already, and so does match`);
  const value = on === 'cookie' ? { regex: cookieOf(name, anyOf) } : textOf(anyOf);
  return { ...of, [where]: { ...of[where], [key]: value } };
}

function textOf(anyOf: readonly string[]): object {
  return anyOf.length === 1 ? { exact: anyOf[0] } : { regex: oneOf(anyOf) };
}
