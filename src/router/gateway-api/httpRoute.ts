import type { Resource } from '../../kubernetes/cluster.ts';
import { kind } from '../../kubernetes/kinds.ts';
import { Refused } from '../../ports/adapter.ts';
import type { Match } from '../../release/traffic.ts';
import type { Standing } from '../kubernetes/divider.ts';
import type { Dialect, Rule } from '../kubernetes/rules.ts';
import { cookieOf, oneOf, packed } from '../pattern.ts';

/** What the API server takes. */
const MATCHES = 64;
const LONGEST = { header: 4096, query: 1024 } as const;

export const httpRoute: Dialect = {
  kind: kind('gateway.networking.k8s.io/v1', 'HTTPRoute'),
  rules: 'rules',
  backends: 'backendRefs',
  serviceOf({ group = '', kind = 'Service', namespace, name }, here) {
    const isHere = namespace === undefined || namespace === here;
    return group === '' && kind === 'Service' && isHere ? (name as string) : null;
  },
  withService: (backend, name) => ({ ...backend, name }),
  testers(rule, match) {
    const { name, matches = [{ path: { type: 'PathPrefix', value: '/' } }] } = rule as {
      readonly name?: string;
      readonly matches?: readonly Rule[];
    };
    const also = conditionsOf(match, Math.floor(MATCHES / matches.length));
    return [
      {
        ...rule,
        ...(name !== undefined && { name: `${name}-testers` }),
        matches: matches.flatMap((of) => also.map((one) => both(of, one))),
      },
    ];
  },
  standing,
};

interface Condition {
  readonly headers?: readonly Rule[];
  readonly queryParams?: readonly Rule[];
}

function both(of: Condition, one: Condition): Condition {
  const { headers = [], queryParams = [] } = of;
  return {
    ...of,
    ...(one.headers !== undefined && { headers: [...headers, ...one.headers] }),
    ...(one.queryParams !== undefined && { queryParams: [...queryParams, ...one.queryParams] }),
  };
}

/** Each value by itself, which every implementation knows, where there is room; else as patterns, which most know. */
function conditionsOf(match: readonly Match[], room: number): Condition[] {
  const single = match.flatMap((one) => singly(one) ?? byPattern(one));
  if (single.length <= room) return single;
  const few = match.flatMap(byPattern);
  if (few.length <= room) return few;
  throw new Refused(`match has too many values for an HTTPRoute, which takes ${MATCHES} matches a rule`);
}

function singly({ on, name, anyOf }: Match): Condition[] | null {
  if (on === 'cookie' || anyOf.some((value) => value === '' || value.length > LONGEST[on])) return null;
  return anyOf.map((value) => condition(on, name, 'Exact', value));
}

function byPattern(match: Match): Condition[] {
  const name = match.on === 'cookie' ? 'cookie' : match.name;
  return patternsOf(match).map((value) => condition(match.on, name, 'RegularExpression', value));
}

function condition(on: Match['on'], name: string, type: string, value: string): Condition {
  const one = [{ type, name, value }];
  return on === 'query' ? { queryParams: one } : { headers: one };
}

function patternsOf({ on, name, anyOf }: Match): string[] {
  const pattern = (values: readonly string[]) => (on === 'cookie' ? cookieOf(name, values) : oneOf(values));
  return packed(anyOf, pattern, LONGEST[on === 'query' ? 'query' : 'header']).map(pattern);
}

interface ParentReference {
  readonly group?: string;
  readonly kind?: string;
  readonly namespace?: string;
  readonly name: string;
  readonly sectionName?: string;
  readonly port?: number;
}

interface StatusCondition {
  readonly type: string;
  readonly status: string;
  readonly observedGeneration?: number;
  readonly reason?: string;
  readonly message?: string;
}

/** What each Gateway that the route names says of it as it is now. */
function standing({ metadata, spec, status }: Resource): Standing {
  const { parentRefs = [] } = spec as { readonly parentRefs?: readonly ParentReference[] };
  const { parents = [] } = (status ?? {}) as {
    readonly parents?: readonly {
      readonly parentRef: ParentReference;
      readonly conditions?: readonly StatusCondition[];
    }[];
  };
  for (const parent of parentRefs) {
    const said = parents.filter(({ parentRef }) => keyOf(parentRef, metadata) === keyOf(parent, metadata));
    const conditions = said.flatMap(({ conditions = [] }) => conditions);
    for (const type of ['Accepted', 'ResolvedRefs']) {
      const now = conditions.filter(
        (each) => each.type === type && (each.observedGeneration ?? 0) >= (metadata.generation ?? 0),
      );
      if (now.length === 0)
        return { pending: `the Gateway ${parent.name} has not said yet that it has read it` };
      const bad = now.find(({ status }) => status !== 'True');
      if (bad !== undefined)
        return { refused: `the Gateway ${parent.name} says ${bad.reason}: ${bad.message}` };
    }
  }
  return 'taken';
}

function keyOf(
  { group, kind = 'Gateway', namespace, name, sectionName, port }: ParentReference,
  { namespace: here }: Resource['metadata'],
): string {
  return JSON.stringify([
    group ?? 'gateway.networking.k8s.io',
    kind,
    namespace ?? here,
    name,
    sectionName,
    port,
  ]);
}
