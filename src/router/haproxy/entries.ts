import { createHash } from 'node:crypto';
import type { GrayRoute, Route } from '../../ports/router.ts';
import type { Match } from '../../release/traffic.ts';
import type { Place, Placed } from '../places.ts';
import { type Look, type Shape, sameLook } from './shape.ts';

/** Two backends hold a version each; their counters are that version's while this is so. */
export interface About extends Placed {
  readonly gray: Place | null;
  readonly salt: string;
  readonly sticky: string | null;
  /** The header that is written, and the one that is followed; absent in what an older version wrote. */
  readonly marks?: string | null;
  readonly follows?: string | null;
  /** Marks the users that are counted by group, those of the last gray rule; null where it was not sticky. */
  readonly counted: string | null;
  /** For each match rule, in order: what it looks at and its place in the shape. */
  readonly match: readonly (Look & { readonly at: number })[];
  /** `ip:port` as HAProxy says it, to what the route said, where they differ. */
  readonly names: Readonly<Record<string, string>>;
  readonly fence: number;
}

export type Entries = ReadonlyMap<string, string>;

/** The whole map: replaced in one step, so that no request sees half of a change. */
export function entriesOf(
  about: About,
  gray: GrayRoute | null,
  backendOf: (place: Place) => string,
): Entries {
  const entries = new Map([
    ['stable', backendOf(about.stable)],
    ['weight', String(gray?.rule.weight ?? 0)],
    ['about', Buffer.from(JSON.stringify(about)).toString('base64url')],
  ]);
  if (gray === null || about.gray === null) return entries;
  entries.set('gray', backendOf(about.gray));
  entries.set('salt', about.salt);
  const follows = gray.rule.follows !== undefined;
  if (follows) entries.set('follow', about.salt);
  // A cookie is kept by the tag; of what follows a mark only the groups are counted by it.
  if (about.sticky !== null && about.counted !== null) entries.set(follows ? 'group' : 'tag', about.counted);
  for (const [i, { on, anyOf }] of gray.rule.match.entries()) {
    const { at } = about.match[i]!;
    const wheres = new Map<string, number[]>();
    for (const [j, value] of anyOf.entries()) wheres.set(value, [...(wheres.get(value) ?? []), j]);
    for (const [value, js] of wheres) {
      entries.set(keyOf(at, on, value), `${i}:${js}:${Buffer.from(value).toString('base64url')}`);
    }
  }
  return entries;
}

export function aboutOf(entries: Entries): About | null {
  const text = entries.get('about');
  return text === undefined ? null : (JSON.parse(Buffer.from(text, 'base64url').toString()) as About);
}

/** The rule as the live map says it: its share and its values are those that requests are measured by. */
export function ruleOf(entries: Entries, about: About): GrayRoute['rule'] {
  const values = about.match.map((): string[] => []);
  for (const [key, value] of entries) {
    if (!/^m\d+:/.test(key)) continue;
    const [i, wheres, text] = value.split(':');
    for (const j of wheres!.split(','))
      values[Number(i)]![Number(j)] = Buffer.from(text!, 'base64url').toString();
  }
  return {
    match: about.match.map(({ on, name }, i) => ({ on, name, anyOf: values[i]! })),
    weight: Number(entries.get('weight') ?? 0),
    ...(about.sticky !== null && { sticky: { cookie: about.sticky } }),
    ...(about.follows != null && { follows: about.follows }),
  };
}

/** Where in the shape each rule looks; two rules that look at the same name have a place each. */
function placesOf(match: readonly Match[], { looks }: Shape): About['match'] {
  const taken = new Set<number>();
  return match.map(({ on, name }) => {
    const at = looks.findIndex((look, i) => !taken.has(i) && sameLook(look, { on, name }));
    taken.add(at);
    return { on, name, at };
  });
}

/** What HAProxy makes of the value with `hex`: headers and cookies come as Latin-1 where they can, as browsers send them. */
function keyOf(at: number, on: Match['on'], value: string): string {
  const latin =
    on !== 'query' && [...value].every((letter) => letter.charCodeAt(0) < 256 && letter.length === 1);
  return `m${at}:${Buffer.from(value, latin ? 'latin1' : 'utf8')
    .toString('hex')
    .toUpperCase()}`;
}

function tagOf(salt: string): string {
  return createHash('sha256').update(salt).digest('hex').slice(0, 8);
}

export function wantedAbout(
  route: Route,
  shape: Shape,
  rest: Pick<About, 'a' | 'b' | 'stable' | 'gray' | 'counted' | 'names' | 'fence'>,
): About {
  const { gray } = route;
  const sticky = gray?.rule.sticky?.cookie ?? null;
  return {
    ...rest,
    salt: gray?.salt ?? '',
    sticky,
    marks: route.marks ?? null,
    follows: gray?.rule.follows ?? null,
    counted: gray === null ? rest.counted : sticky === null ? null : tagOf(gray.salt),
    match: placesOf(gray?.rule.match ?? [], shape),
  };
}
