import type { Backend, Route } from '../../ports/router.ts';
import type { Match, TrafficRule } from '../../release/traffic.ts';
import type { Instant, Millis } from '../../release/units.ts';
import { GRAY } from '../../util/sides.ts';

/** What nginx is told and writes down, and what the Lua reads: a line a fact, each word percent-encoded. */
export interface Told {
  readonly fence: number;
  readonly route: Route;
  readonly lease: Millis | null;
  /** When the lease ends, for a restart. */
  readonly until: Instant;
  /** `ip:port` and part of each instance. */
  readonly places: ReadonlyMap<string, Place>;
}

interface Place {
  readonly at: string;
  /** The part of its version's replicas that it is counted in. */
  readonly side: 0 | 1;
}

export function textOf({ fence, route: { stable, gray, marks }, lease, until, places }: Told): string {
  const backend = (name: string, { version, addresses }: Backend) => [
    [name, version],
    ...addresses.map((address) => {
      const { at, side } = places.get(address)!;
      const [, ip, port] = /^(.*):(\d+)$/.exec(at)!;
      return ['at', address, ip!, port!, side];
    }),
  ];
  const lines = [['fence', fence], ...backend('stable', stable)];
  if (marks !== undefined) lines.push(['marks', marks]);
  if (gray !== null) {
    const { match, weight, sticky, follows } = gray.rule;
    lines.push(...backend('gray', gray), ['salt', gray.salt], ['weight', weight]);
    if (sticky !== undefined) lines.push(['cookie', sticky.cookie]);
    if (follows !== undefined) lines.push(['follows', follows]);
    for (const { on, name, anyOf } of match)
      lines.push(['match', on, name], ...anyOf.map((value) => ['is', value]));
    if (lease !== null) lines.push(['lease', lease, until]);
  }
  return lines.map((words) => `${words.map((word) => encodeURIComponent(word)).join(' ')}\n`).join('');
}

/** Null where it is no route, as before the first. */
export function toldIn(text: string): Told | null {
  const backends: Record<string, { version: string; addresses: string[] }> = {};
  const places = new Map<string, Place>();
  const match: (Match & { anyOf: string[] })[] = [];
  let at: string[] = [];
  const facts: Record<string, string[]> = {};
  for (const line of text.split('\n')) {
    const [key = '', ...words] = line.split(' ').map(decoded);
    const [first = '', second = '', third = '', fourth] = words;
    if (key === 'stable' || key === 'gray') {
      at = [];
      backends[key] = { version: first, addresses: at };
    } else if (key === 'at') {
      at.push(first);
      places.set(first, { at: `${second}:${third}`, side: fourth === '0' ? 0 : 1 });
    } else if (key === 'match') match.push({ on: first as Match['on'], name: second, anyOf: [] });
    else if (key === 'is') match.at(-1)?.anyOf.push(first);
    else if (key !== '') facts[key] = words;
  }
  const { stable, gray } = backends;
  if (stable === undefined) return null;
  const number = (name: string, i = 0) => Number(facts[name]?.[i] ?? 0);
  const [cookie, marks, follows] = [facts.cookie?.[0], facts.marks?.[0], facts.follows?.[0]];
  const rule: TrafficRule = {
    match,
    weight: number('weight'),
    ...(cookie !== undefined && { sticky: { cookie } }),
    ...(follows !== undefined && { follows }),
  };
  return {
    fence: number('fence'),
    route: {
      stable,
      gray: gray === undefined ? null : { ...gray, rule, salt: facts.salt?.[0] ?? '' },
      ...(marks !== undefined && { marks }),
    },
    lease: facts.lease === undefined ? null : number('lease'),
    until: number('lease', 1),
    places,
  };
}

/** As it stands where it was never encoded: somebody has written into the file. */
function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

/** An instance stays in the part where it was; newcomers fill the first up to a quarter of their version. */
export function sidesOf(addresses: readonly string[], before: Told['places']): ReadonlyMap<string, 0 | 1> {
  const sides = new Map<string, 0 | 1>();
  for (const address of addresses) {
    const known = before.get(address);
    if (known !== undefined) sides.set(address, known.side);
  }
  const wanted = Math.max(1, Math.round(addresses.length * GRAY));
  let first = [...sides.values()].filter((side) => side === 0).length;
  for (const address of addresses) if (!sides.has(address)) sides.set(address, first++ < wanted ? 0 : 1);
  return sides;
}
