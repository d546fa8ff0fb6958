import { kind } from '../../kubernetes/kinds.ts';
import { Refused } from '../../ports/adapter.ts';
import type { Match } from '../../release/traffic.ts';
import type { Dialect } from '../kubernetes/rules.ts';
import { cookieOf, oneOf, oneOfSent, packed } from '../pattern.ts';

/** The length of a pattern that Istio's webhook takes. */
const LONGEST = 1024;

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
        match: whom.flatMap((of) =>
          match.flatMap((one) => valuesOf(one).map((value) => both(of, one, value))),
        ),
      },
    ];
  },
};

function both(of: HttpMatch, { on, name }: Match, value: object): HttpMatch {
  const where = on === 'query' ? 'queryParams' : 'headers';
  // Istio takes the names of headers in small letters alone.
  const key = on === 'query' ? name : on === 'cookie' ? 'cookie' : name.toLowerCase();
  if (of[where]?.[key] !== undefined)
    throw new Refused(`a route of the VirtualService looks at ${key} already, and so does match`);
  return { ...of, [where]: { ...of[where], [key]: value } };
}

/** As few as the values fit into: each is a route of every proxy. */
function valuesOf({ on, name, anyOf }: Match): object[] {
  const pattern = { header: oneOf, cookie: cookieWith(name), query: oneOfSent }[on];
  return packed(anyOf, pattern, LONGEST).map((values) => {
    if (on === 'header' && values.length === 1) return { exact: values[0] };
    const regex = pattern(values);
    if (regex.length > LONGEST) throw new Refused(`a value of match is too long for Istio: ${values[0]}`);
    return { regex };
  });
}

function cookieWith(name: string) {
  return (values: readonly string[]) => cookieOf(name, values);
}
