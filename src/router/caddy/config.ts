import { createHash } from 'node:crypto';
import type { Millis } from '../../release/units.ts';
import type { Place } from '../places.ts';
import type { Settings } from './options.ts';
import type { Look, Shape } from './route.ts';

const CONNECT: Millis = 2000;
/** Instances close connections on which nothing happens too, the most impatient after 2 s by default (gunicorn). */
const IDLE: Millis = 1500;

/** Only where no connection was made: instances are taken in turn, and one that is there comes soon. */
const TRIES = {
  retries: 20,
  try_duration: `${4 * CONNECT}ms`,
  try_interval: '5ms',
  retry_match: [{ method: ['NONE'] }],
  selection_policy: { policy: 'round_robin' },
};

/** The sign stands in no name of a service. */
export function serverName({ service }: Settings, at?: Place | 'matched'): string {
  return ['gray-release', service, ...(at === undefined ? [] : [at])].join('~');
}

/** Where the values that a look finds are. */
export function listFile({ file }: Settings, at: number): string {
  return file.replace(/\.route$/, `.match${at}`);
}

/**
 * Our servers in Caddy's configuration. Another configuration cuts the connections that users have, so whatever a release changes
 * stands in files, which Caddy reads with every request: the first server reads who goes where, and one server for each place, so
 * that each is counted apart, which instances are there.
 */
export function serversOf(settings: Settings, shape: Shape): Record<string, object> {
  const { slots } = shape;
  const server = (listen: string, routes: readonly object[], errors: readonly object[] = []) => ({
    listen: [listen],
    automatic_https: { disable: true },
    routes,
    ...(errors.length > 0 && { errors: { routes: errors } }),
  });
  const place = (at: Place) =>
    server(
      socketOf(settings, at),
      [toInstances(settings, at, at, slots)],
      [helping(settings, at, shape), repeating(settings, at, slots)],
    );
  return {
    [serverName(settings)]: server(settings.listen, [choosing(settings, shape), unrouted]),
    [serverName(settings, 'a')]: place('a'),
    [serverName(settings, 'b')]: place('b'),
    // Who asked for gray tests it: an answer by stable would be a test passed by the wrong version.
    [serverName(settings, 'matched')]: server(socketOf(settings, 'matched'), [
      toInstances(settings, 'to a', 'a', slots),
      toInstances(settings, 'to b', 'b', slots),
    ]),
  };
}

/** In Linux's abstract namespace: nothing is left of it where Caddy is killed. */
function socketOf({ file }: Settings, at: string): string {
  return `unix/@gray-release-${createHash('sha256').update(file).digest('hex').slice(0, 12)}-${at}`;
}

/** Matches where the file does, and has its parts by their names. */
function fileMatch({ file }: Settings, pattern: string): object {
  return { vars_regexp: { [`{file.${file}}`]: { name: 'gray', pattern } } };
}

const unrouted = {
  handle: [{ handler: 'static_response', status_code: 503, body: 'no version is routed yet\n' }],
};

function choosing(settings: Settings, { looks, cookie, marks, follows }: Shape): object {
  const head = ['stable', 'to', 'limit', 'tag', 'mark', 'follow']
    .map((key) => `${key} (?P<${key}>\\S*)`)
    .join('\\n');
  const vars: Record<string, string> = {};
  for (const [i, look] of looks.entries()) {
    vars[`gray_m${i}`] = `{${sampleOf(look)}}`;
    vars[`gray_l${i}`] = `{file.${listFile(settings, i)}}`;
  }
  if (cookie !== null) vars.gray_cookie = `{http.request.cookie.${cookie}}`;
  if (follows !== undefined) vars.gray_by = `{http.request.header.${follows}}`;
  const found = looks.map(
    (_, i) =>
      `({http.vars.gray_m${i}} != "" && {http.vars.gray_l${i}}.contains("\\n" + {http.vars.gray_m${i}} + "\\n"))`,
  );
  return {
    match: [fileMatch(settings, `^${head}\\n`)],
    handle: [
      { handler: 'vars', gray_bucket: '{http.request.uuid}', ...vars },
      {
        handler: 'subroute',
        routes: [
          ...(found.length === 0
            ? []
            : [
                {
                  match: [{ expression: `{http.regexp.gray.to} != "-" && (${found.join(' || ')})` }],
                  handle: [...saying(marks, 'tester'), forward(socketOf(settings, 'matched'))],
                  terminal: true,
                },
              ]),
          ...(follows === undefined ? [] : following(settings)),
          ...(cookie === null ? [] : sticking(cookie)),
          {
            match: [{ expression: '{http.vars.gray_bucket} < {http.regexp.gray.limit}' }],
            handle: [...saying(marks, 'gray'), forward(socketOf(settings, '{http.regexp.gray.to}'))],
            terminal: true,
          },
          { handle: [...saying(marks, null), forward(socketOf(settings, '{http.regexp.gray.stable}'))] },
        ],
      },
    ],
    terminal: true,
  };
}

function sampleOf({ on, name }: Look): string {
  return {
    header: `http.request.header.${name}`,
    cookie: `http.request.cookie.${name}`,
    query: `http.request.uri.query.${name}`,
  }[on];
}

/** The cookie is `tag.bucket`; the tag comes from the salt, so that another release draws its users anew. */
function sticking(cookie: string): object[] {
  const [tag, had] = ['{http.regexp.gray.tag}', '{http.vars.gray_cookie}'];
  const value = `${cookie}={http.vars.gray_bucket}; Path=/; HttpOnly; SameSite=Lax`;
  return [
    {
      match: [{ expression: `${tag} != "" && ${had}.startsWith(${tag} + ".")` }],
      handle: [{ handler: 'vars', gray_bucket: had }],
    },
    {
      match: [{ expression: `${tag} != "" && !${had}.startsWith(${tag} + ".")` }],
      handle: [
        { handler: 'vars', gray_bucket: `${tag}.{http.request.uuid}` },
        { handler: 'headers', response: { deferred: true, add: { 'Set-Cookie': [value] } } },
      ],
    },
  ];
}

/** What the entry has decided; a bucket may stand behind it. */
function following(settings: Settings): object[] {
  const [by, own] = ['{http.vars.gray_by}', '{http.regexp.gray.follow}'];
  const to = (as: string, dial: string) => {
    const mark = `${own} + ":${as}"`;
    return {
      match: [{ expression: `${own} != "-" && (${by} == ${mark} || ${by}.startsWith(${mark} + ":"))` }],
      handle: [forward(socketOf(settings, dial))],
      terminal: true,
    };
  };
  return [to('tester', 'matched'), to('gray', '{http.regexp.gray.to}')];
}

/** Writes the mark, or takes off whatever is there. */
function saying(header: string | undefined, as: 'gray' | 'tester' | null): object[] {
  if (header === undefined) return [];
  const request =
    as === null ? { delete: [header] } : { set: { [header]: [`{http.regexp.gray.mark}:${as}`] } };
  return [{ handler: 'headers', request }];
}

function forward(dial: string): object {
  return { handler: 'reverse_proxy', upstreams: [{ dial }] };
}

/** To the instances of a line of the file, which begins with `line` or has it before. */
function toInstances(settings: Settings, line: string, key: Place | 's', slots: number): object {
  const parts = Array.from({ length: slots }, (_, i) => `(?P<i${i}>\\S+)`).join(' ');
  const pattern = line === key ? `\\n${key} ${parts}\\n` : `\\n${line}\\n(?:.*\\n)*?${key} ${parts}\\n`;
  const kept = ['X-Forwarded-For', 'X-Forwarded-Host', 'X-Forwarded-Proto'];
  return {
    match: [fileMatch(settings, pattern)],
    handle: [
      {
        handler: 'reverse_proxy',
        upstreams: Array.from({ length: slots }, (_, i) => ({ dial: `{http.regexp.gray.i${i}}` })),
        load_balancing: TRIES,
        headers: {
          request: { set: Object.fromEntries(kept.map((name) => [name, [`{http.request.header.${name}}`]])) },
        },
        transport: {
          protocol: 'http',
          dial_timeout: `${CONNECT}ms`,
          response_header_timeout: `${settings.timeout}ms`,
          keep_alive: { idle_timeout: `${IDLE}ms`, max_idle_conns_per_host: 256 },
        },
      },
    ],
    terminal: true,
  };
}

/**
 * Where no gray instance takes a connection stable answers; the request stays an error of gray. And once more, by others of the
 * same version, what was cut and changes nothing: a request that brings an instance down must not go through all of them.
 */
function helping(settings: Settings, at: Place, { slots, marks }: Shape): object {
  const route = toInstances(settings, `to ${at}`, 's', slots) as { handle: object[] };
  // The request is all stable's: what comes behind it is not gray either.
  const handle = [...saying(marks, null), ...route.handle];
  return on('{http.error.message}.contains("dial ")', { ...route, handle });
}

function repeating(settings: Settings, at: Place, slots: number): object {
  const cut = '{http.error.status_code} == 502 && !{http.error.message}.contains("dial ")';
  const harmless = '{http.request.method} in ["GET", "HEAD", "OPTIONS"]';
  return on(`${cut} && ${harmless}`, toInstances(settings, at, at, slots));
}

function on(expression: string, route: object): object {
  const { match, ...rest } = route as { match: object[] };
  return { ...rest, match: [{ ...match[0], expression }] };
}
