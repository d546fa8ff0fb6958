import { randomInt } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { GrayRoute, Route } from '../../ports/router.ts';
import { markOf, readMark } from '../../release/mark.ts';
import { GROUP_SIZE, type Match } from '../../release/traffic.ts';
import { ALL } from '../../release/units.ts';
import type { Said } from './headers.ts';

export interface Chosen {
  readonly arm: 'stable' | 'gray';
  /** A match rule decided, here or at the entry; such a request enters no comparison. */
  readonly matched: boolean;
  /** No other version may answer it. */
  readonly alone: boolean;
  /** To be set on the answer, so that the user keeps the bucket. */
  readonly cookie: string | null;
  /** Who it is, where the rule in force is sticky. */
  readonly user: User | null;
  /** How an instance of either version is told what was decided; null where none is. */
  readonly marks: Marks | null;
}

/** What stands in the header; null for nothing, whatever the client has sent. */
interface Marks {
  readonly header: string;
  readonly stable: string | null;
  readonly gray: string | null;
}

/** One of the users that a release has drawn. */
export interface User {
  readonly salt: string;
  readonly bucket: number;
  /** The group of the user's bucket. */
  readonly group: number;
}

interface Request {
  readonly headers: IncomingHttpHeaders;
  readonly url?: string | undefined;
}

const NOBODY = { matched: false, alone: false, cookie: null, user: null, marks: null } as const;
const STABLE: Chosen = { ...NOBODY, arm: 'stable' };
const GRAY: Chosen = { ...NOBODY, arm: 'gray' };
/** Who asked for gray tests it: an answer by stable would be a test passed by the wrong version. */
const MATCHED: Chosen = { ...GRAY, matched: true, alone: true };

/** Which version a request goes to. `draw` gives a whole number from 0 to 9,999. */
export function choose(route: Route, request: Request, draw: () => number = () => randomInt(ALL)): Chosen {
  const { gray, marks } = route;
  const chosen = gray === null ? STABLE : divide(gray, request, draw);
  return marks === undefined ? chosen : { ...chosen, marks: marksOf(marks, gray, chosen) };
}

function divide(gray: GrayRoute, request: Request, draw: () => number): Chosen {
  const { match, weight, sticky, follows } = gray.rule;
  if (follows !== undefined) return follow(gray, follows, request);
  if (match.some((each) => matches(each, request))) return MATCHED;
  if (sticky === undefined) return draw() < weight ? GRAY : STABLE;
  const kept = bucketOf(cookiesOf(request, sticky.cookie), gray.salt);
  const bucket = kept ?? draw();
  const cookie =
    kept === null ? `${sticky.cookie}=${gray.salt}.${bucket}; Path=/; HttpOnly; SameSite=Lax` : null;
  return { ...(bucket < weight ? GRAY : STABLE), cookie, user: userOf(gray.salt, bucket) };
}

/** An answer by stable to what the entry sent to gray would mix the versions of a release. */
function follow({ salt, rule: { sticky } }: GrayRoute, header: string, request: Request): Chosen {
  const values = headersOf(request, header);
  const mark = values.length === 1 ? readMark(values[0]!, salt) : null;
  if (mark?.as === 'tester') return MATCHED;
  const bucket = mark?.bucket ?? null;
  const user = sticky === undefined || bucket === null ? null : userOf(salt, bucket);
  return mark?.as === 'gray' ? { ...GRAY, alone: true, user } : { ...STABLE, user };
}

/** Where stable helps out the request is all stable's: what comes behind it is not gray either. */
function marksOf(header: string, gray: GrayRoute | null, { matched, user }: Chosen): Marks {
  if (gray === null) return { header, stable: null, gray: null };
  const bucket = user?.bucket ?? null;
  return {
    header,
    stable: bucket === null ? null : markOf(gray.salt, 'stable', bucket),
    gray: markOf(gray.salt, matched ? 'tester' : 'gray', bucket),
  };
}

/** What an instance is told: the version that answers decides, not the one that was to. */
export function markFor(
  { marks }: Chosen,
  { version }: { readonly version: string },
  { gray }: Route,
): Said | null {
  return marks && { header: marks.header, value: version === gray?.version ? marks.gray : marks.stable };
}

function userOf(salt: string, bucket: number): User {
  return { salt, bucket, group: Math.floor(bucket / GROUP_SIZE) };
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
