import { createHash } from 'node:crypto';
import { Refused } from '../../ports/adapter.ts';
import type { GrayRoute, Route } from '../../ports/router.ts';
import type { Match } from '../../release/traffic.ts';
import { ALL, type Weight } from '../../release/units.ts';
import { type Place, type Placed, place } from '../places.ts';

/**
 * Instances are taken in turn from a multiple of so many slots, filled by them in turn. As many instances as divide it get the same
 * share; five get three or two of twelve each.
 */
const SLOTS = 12;
/** Nobody listens on port 0. */
const NOBODY = '127.0.0.1:0';
/** Caddy reads no longer file than this, in bytes. */
const LARGEST = 1_000_000;

export type Look = Pick<Match, 'on' | 'name'>;

/** What only a new configuration can change: where a request is looked at. It grows, so that going back changes nothing. */
export interface Shape {
  readonly looks: readonly Look[];
  readonly cookie: string | null;
  /** The header that is ours to write, and one that a rule may follow; absent in what an older version wrote. */
  readonly marks?: string | undefined;
  readonly follows?: string | undefined;
  readonly slots: number;
}

/** What of a route stands in no other line of the file. */
export interface About extends Placed {
  readonly fence: number;
  readonly gray: (Pick<GrayRoute, 'version' | 'salt' | 'rule'> & { readonly at: Place }) | null;
  readonly shape: Shape;
}

/** What Caddy reads with every request. */
export interface Written {
  readonly text: string;
  /** The values that each look of the shape finds. */
  readonly lists: readonly string[];
}

export function aboutOf(route: Route, fence: number, before: About | null): About {
  const { stable, gray } = route;
  const placing = place(before, route);
  // What left a place may still answer what was on its way there.
  const rest = { a: before?.a ?? null, b: before?.b ?? null };
  return {
    ...rest,
    [placing.stable]: stable.version,
    ...(gray !== null && { [placing.gray!]: gray.version }),
    stable: placing.stable,
    gray: gray && { version: gray.version, salt: gray.salt, rule: gray.rule, at: placing.gray! },
    fence,
    shape: shapeFor(before?.shape ?? { looks: [], cookie: null, slots: SLOTS }, route),
  };
}

function shapeFor({ looks, cookie, follows, slots }: Shape, { stable, gray, marks }: Route): Shape {
  const all = [...looks];
  for (const { on, name } of gray?.rule.match ?? [])
    if (!all.some((look) => same(look, { on, name }))) all.push({ on, name });
  const most = Math.max(stable.addresses.length, gray?.addresses.length ?? 0);
  return {
    looks: all,
    cookie: gray?.rule.sticky?.cookie ?? cookie,
    marks,
    follows: gray?.rule.follows ?? follows,
    slots: Math.max(slots, Math.ceil(most / SLOTS) * SLOTS),
  };
}

function same(a: Look, b: Look): boolean {
  const fold = ({ on, name }: Look) => (on === 'header' ? name.toLowerCase() : name);
  return a.on === b.on && fold(a) === fold(b);
}

/** @throws Refused where a rule holds what Caddy cannot look for */
export function written(about: About, route: Route, before: Instances): Written {
  const { gray, stable, shape } = about;
  const instances = {
    ...before,
    [stable]: route.stable.addresses,
    ...(gray !== null && { [gray.at]: route.gray!.addresses }),
  };
  const following = gray?.rule.follows !== undefined;
  const bucket = gray?.rule.sticky === undefined || following ? '' : `${tagOf(gray.salt)}.`;
  const lines = [
    ['stable', stable],
    ['to', gray?.at ?? '-'],
    ['limit', gray === null || following ? '' : bucket + limitOf(gray.rule.weight)],
    ['tag', bucket.slice(0, -1)],
    ['mark', gray?.salt ?? '-'],
    ['follow', following ? gray.salt : '-'],
    ['a', ...filled(instances.a, shape)],
    ['b', ...filled(instances.b, shape)],
    // An answer by stable to what the entry sent to gray would mix the versions of a release.
    ['s', ...filled(following ? [] : route.stable.addresses, shape)],
    ['about', Buffer.from(JSON.stringify(about)).toString('base64url')],
  ];
  const lists = about.shape.looks.map((look) =>
    listOf((gray?.rule.match ?? []).filter((match) => same(match, look))),
  );
  return { text: lines.map((words) => `${words.join(' ')}\n`).join(''), lists };
}

/** Of the two places. */
export type Instances = Readonly<Record<Place, readonly string[]>>;

function filled(addresses: readonly string[], { slots }: Shape): readonly string[] {
  const all = addresses.length === 0 ? [NOBODY] : addresses;
  return Array.from({ length: slots }, (_, i) => all[i % all.length]!);
}

function listOf(match: readonly Match[]): string {
  const values = match.flatMap(({ anyOf }) => anyOf);
  const odd = values.find((value) => value === '' || value.includes('\n'));
  if (odd !== undefined)
    throw new Refused('Caddy cannot look for an empty value, nor for one of several lines');
  const text = `\n${values.join('\n')}\n.`;
  if (Buffer.byteLength(text) > LARGEST)
    throw new Refused(`Caddy cannot look for ${values.length} values: it reads ${LARGEST} bytes at most`);
  return text;
}

function tagOf(salt: string): string {
  return createHash('sha256').update(salt).digest('hex').slice(0, 8);
}

const WHOLE = 2 ** 32;

/** A random UUID is below it, letter by letter, in the share asked for. */
function limitOf(weight: Weight): string {
  if (weight === 0) return '';
  // Above every digit.
  if (weight === ALL) return 'g';
  return Math.floor((weight / ALL) * WHOLE)
    .toString(16)
    .padStart(8, '0');
}

function weightOf(limit: string): Weight {
  if (limit === '') return 0;
  return limit === 'g' ? ALL : Math.round((Number.parseInt(limit, 16) / WHOLE) * ALL);
}

/** The route as the file says it: its share and its instances are those that requests are measured by. */
export function readWritten(text: string): { about: About; route: Route; instances: Instances } | null {
  const lines = new Map(text.split('\n').map((line) => [line.split(' ')[0]!, line.split(' ').slice(1)]));
  const encoded = lines.get('about')?.[0];
  if (encoded === undefined) return null;
  const about = JSON.parse(Buffer.from(encoded, 'base64url').toString()) as About;
  const at = (place: Place) => [...new Set(lines.get(place))].filter((address) => address !== NOBODY);
  const instances = { a: at('a'), b: at('b') };
  const stable = { version: about[about.stable] ?? '', addresses: instances[about.stable] };
  const marks = about.shape.marks === undefined ? {} : { marks: about.shape.marks };
  if (about.gray === null) return { about, instances, route: { stable, gray: null, ...marks } };
  const { version, salt, rule } = about.gray;
  const weight =
    rule.follows !== undefined ? rule.weight : weightOf((lines.get('limit')?.[0] ?? '').split('.').at(-1)!);
  const gray = { version, addresses: instances[about.gray.at], salt, rule: { ...rule, weight } };
  return { about, instances, route: { stable, gray, ...marks } };
}
