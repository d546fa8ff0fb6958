import type { SchemaFragment } from '../ports/adapter.ts';

export interface PortRange {
  readonly first: number;
  readonly last: number;
}

const PORTS = '20000-20999';

export const portsFragment: SchemaFragment = {
  type: 'string',
  pattern: '^\\d{1,5}-\\d{1,5}$',
  default: PORTS,
  description: 'The ports that instances are given, in turn, skipping those that are taken.',
};

/** @throws Error when it is no range */
export function portRange(text: string = PORTS): PortRange {
  const [first, last] = text.split('-').map(Number) as [number, number];
  if (first < 1 || last > 65_535 || first > last) {
    throw new Error(
      `ports: ${text} is no range; the first of two ports between 1 and 65535 is the lower one, as in 20000-20999`,
    );
  }
  return { first, last };
}

/**
 * Every port of a range, beginning after the one that was given last: one that was just given back is not used again at once, when
 * a router may still send another version's requests there. Before any was given, `of` tells apart where they begin.
 */
export function* inTurn({ first, last }: PortRange, given: number | null, of: string): Iterable<number> {
  const size = last - first + 1;
  const start = given !== null && given >= first && given <= last ? given + 1 - first : hashOf(of);
  for (let i = 0; i < size; i++) yield first + ((start + i) % size);
}

/** @throws Error when fewer are free */
export function nextPorts(
  { range, host }: { readonly range: PortRange; readonly host: string },
  given: number | null,
  of: string,
  taken: ReadonlySet<number>,
  count: number,
): number[] {
  const free = [...inTurn(range, given, of)].filter((port) => !taken.has(port)).slice(0, count);
  if (free.length < count) throw new Error(noneFree(range, host));
  return free;
}

export function noneFree({ first, last }: PortRange, host: string): string {
  return `no port of ${first}-${last} is free on ${host}; give a wider range in ports`;
}

/** FNV-1a: services that share a machine, and not their claims, begin at different ports. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return hash;
}
