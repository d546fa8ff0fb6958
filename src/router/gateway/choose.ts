import { randomInt } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Route } from '../../ports/router.ts';
import { GROUP_SIZE, type Match } from '../../release/traffic.ts';
import { ALL } from '../../release/units.ts';

export interface Chosen {
  readonly arm: 'stable' | 'gray';
  /** A match rule decided; such a request enters no comparison, and no other version may answer it. */
  readonly matched: boolean;
  /** To be set on the answer, so that the user keeps the bucket. */
  readonly cookie: string | null;
  /** Who it is, where the rule in force is sticky. */
  readonly user: User | null;
}

/** One of the users that a release has drawn. */
export interface User {
  readonly salt: string;
  /** The group of the user's bucket. */
  readonly group: number;
}

interface Request {
  readonly headers: IncomingHttpHeaders;
  readonly url?: string | undefined;
}

const NOBODY = { matched: false, cookie: null, user: null } as const;
const STABLE: Chosen = { ...NOBODY, arm: 'stable' };
const MATCHED: Chosen = { ...NOBODY, arm: 'gray', matched: true };

/** Which version a request goes to. `draw` gives a whole number from 0 to 9,999. */
export function choose(route: Route, request: Request, draw: () => number = () => randomInt(ALL)): Chosen {
  const { gray } = route;
  if (gray === null) return STABLE;
  const { match, weight, sticky } = gray.rule;
  if (match.some((each) => matches(each, request))) return MATCHED;
  if (sticky === undefined) return { ...NOBODY, arm: draw() < weight ? 'gray' : 'stable' };
  const kept = bucketOf(cookiesOf(request, sticky.cookie), gray.salt);
  const bucket = kept ?? draw();
  const cookie =
    kept === null ? `${sticky.cookie}=${gray.salt}.${bucket}; Path=/; HttpOnly; SameSite=Lax` : null;
  const user = { salt: gray.salt, group: Math.floor(bucket / GROUP_SIZE) };
  return { arm: bucket < weight ? 'gray' : 'stable', matched: false, cookie, user };
}

/** The bucket of an earlier answer in this release; null for another release's, and for what we never wrote. */
function bucketOf(values: readonly string[], salt: string): number | null {
  const mine = values.find((value) => value.startsWith(`${salt}.`));
  const text = mine?.slice(salt.length + 1) ?? '';
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}

function matches({ on, name, anyOf }: Match, request: Request): boolean {
  const values = { header: headersOf, cookie: cookiesOf, query: queryOf }[on](request, name);
  return values.some((value) => anyOf.includes(value));
}

function headersOf({ headers }: Request, name: string): readonly string[] {
  const value = headers[name.toLowerCase()];
  return value === undefined ? [] : [value].flat();
}

function queryOf({ url }: Request, name: string): readonly string[] {
  const at = url?.indexOf('?') ?? -1;
  return at < 0 ? [] : new URLSearchParams(url!.slice(at)).getAll(name);
}

function cookiesOf({ headers }: Request, name: string): readonly string[] {
  return (headers.cookie ?? '').split(';').flatMap((part) => {
    const at = part.indexOf('=');
    return at > 0 && part.slice(0, at).trim() === name ? [part.slice(at + 1).trim()] : [];
  });
}
