import { randomInt } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Route } from '../../ports/router.ts';
import type { Match } from '../../release/traffic.ts';
import { ALL } from '../../release/units.ts';

export interface Chosen {
  readonly arm: 'stable' | 'gray';
  /** A match rule decided; such a request enters no comparison. */
  readonly matched: boolean;
  /** To be set on the answer, so that the user keeps the bucket. */
  readonly cookie: string | null;
}

interface Request {
  readonly headers: IncomingHttpHeaders;
  readonly url?: string | undefined;
}

const STABLE: Chosen = { arm: 'stable', matched: false, cookie: null };

/** Which version a request goes to. `draw` gives a whole number from 0 to 9,999. */
export function choose(route: Route, request: Request, draw: () => number = () => randomInt(ALL)): Chosen {
  const { gray } = route;
  if (gray === null) return STABLE;
  const { match, weight, sticky } = gray.rule;
  if (match.some((each) => matches(each, request))) return { arm: 'gray', matched: true, cookie: null };
  if (sticky === undefined) return { arm: draw() < weight ? 'gray' : 'stable', matched: false, cookie: null };
  const kept = bucketOf(cookiesOf(request).get(sticky.cookie), gray.salt);
  const bucket = kept ?? draw();
  const cookie = kept === null ? `${sticky.cookie}=${gray.salt}.${bucket}; Path=/; HttpOnly; SameSite=Lax` : null;
  return { arm: bucket < weight ? 'gray' : 'stable', matched: false, cookie };
}

/** The bucket of an earlier answer in this release; null for another release's, and for what we never wrote. */
function bucketOf(value: string | undefined, salt: string): number | null {
  if (value === undefined || !value.startsWith(`${salt}.`)) return null;
  const text = value.slice(salt.length + 1);
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}

function matches({ on, name, anyOf }: Match, request: Request): boolean {
  const value = on === 'header' ? headerOf(request, name) : on === 'cookie' ? cookiesOf(request).get(name) : queryOf(request, name);
  return value !== undefined && anyOf.includes(value);
}

function headerOf({ headers }: Request, name: string): string | undefined {
  const value = headers[name.toLowerCase()];
  return Array.isArray(value) ? value.join(', ') : value;
}

function queryOf({ url }: Request, name: string): string | undefined {
  const at = url?.indexOf('?') ?? -1;
  return at < 0 ? undefined : (new URLSearchParams(url!.slice(at)).get(name) ?? undefined);
}

function cookiesOf({ headers }: Request): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const part of (headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0) cookies.set(part.slice(0, at).trim(), part.slice(at + 1).trim());
  }
  return cookies;
}
