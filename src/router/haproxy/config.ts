import { GROUP_SIZE } from '../../release/traffic.ts';
import type { Place } from '../places.ts';
import type { Settings } from './options.ts';
import { hashOf, type Look, type Shape } from './shape.ts';

export interface Servers {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly matched: readonly string[];
}

interface Names {
  readonly frontend: string;
  readonly a: string;
  readonly b: string;
  /** Where requests go that a match rule sent, so that they are counted apart. */
  readonly matched: string;
  readonly times: string;
}

function namesOf(settings: Settings, shape: Shape): Names {
  const base = `gray-${settings.service}`;
  return {
    frontend: base,
    a: `${base}-a`,
    b: `${base}-b`,
    matched: `${base}-matched`,
    times: `${timesPrefix(settings)}${hashOf(settings, shape)}`,
  };
}

/** Counts of sticky users, by `tag:place:group`; the entry `slow` holds the limit of slow requests, in microseconds; without it none is slow. */
export function groupsTable({ service }: Settings): string {
  return `gray-${service}-groups`;
}

export function timesPrefix({ service }: Settings): string {
  return `gray-${service}-times-`;
}

const SHAPE_LINE = /^# shape (\{.*\})$/m;

/** The shape that an earlier configuration file was written with. */
export function shapeIn(text: string): Shape | null {
  const [, json] = SHAPE_LINE.exec(text) ?? [];
  return json === undefined ? null : (JSON.parse(json) as Shape);
}

/** The whole configuration file. `servers` are the addresses that a reload starts with. */
export function configText(settings: Settings, shape: Shape, servers: Servers): string {
  const names = namesOf(settings, shape);
  return [
    `# Written by gray-release, which writes it anew with every change: do not edit.`,
    `# shape ${JSON.stringify(shape)}`,
    ...frontend(settings, shape, names),
    ...backend(settings, shape, names.a, servers.a, [
      ...counted('a', settings, shape),
      ...marking(shape.marks, names.a),
    ]),
    ...backend(settings, shape, names.b, servers.b, [
      ...counted('b', settings, shape),
      ...marking(shape.marks, names.b),
    ]),
    ...backend(settings, shape, names.matched, servers.matched, [
      ...(shape.marks === null
        ? []
        : [`http-request set-header ${shape.marks} %[var(txn.gray_salt)]:tester`]),
    ]),
    '',
    `backend ${names.times}`,
    '  stick-table type string len 16 size 4k nopurge store gpc0',
    ...(shape.cookie === null ? [] : groups(settings)),
    '',
  ].join('\n');
}

function frontend(settings: Settings, shape: Shape, names: Names): string[] {
  const { listen, map, timeout } = settings;
  const fromMap = (key: string, fallback = '') => `str(${key}),map_str(${map}${fallback})`;
  return [
    '',
    `frontend ${names.frontend}`,
    '  mode http',
    `  bind ${listen}`,
    `  timeout client ${timeout + 5000}ms`,
    '  timeout http-request 10s',
    '  timeout http-keep-alive 75s',
    '  option http-keep-alive',
    '  option forwardfor',
    '  # A reload lets users finish on the connections they have, instead of cutting those between two requests.',
    '  option idle-close-on-response',
    '  http-request set-var(txn.gray_began) date(0,us)',
    `  http-request set-var(txn.gray_weight) ${fromMap('weight', ',0')},add(0)`,
    `  http-request set-var(txn.gray_to) ${fromMap('gray')}`,
    `  http-request set-var(txn.gray_stable) ${fromMap('stable')}`,
    ...(shape.marks === null ? [] : [`  http-request set-var(txn.gray_salt) ${fromMap('salt')}`]),
    '  http-request set-header X-Forwarded-Proto %[ssl_fc,iif(https,http)] unless { req.hdr(X-Forwarded-Proto) -m found }',
    '  http-request set-header X-Forwarded-Host %[req.hdr(Host)] unless { req.hdr(X-Forwarded-Host) -m found }',
    ...shape.looks.flatMap((look, i) => matching(look, i, map)),
    ...(shape.cookie === null ? [] : sticking(shape.cookie, fromMap('tag'))),
    ...(shape.follows === null ? [] : following(shape.follows, map)),
    ...(shape.marks === null ? [] : [`  http-request del-header ${shape.marks}`]),
    '  http-request set-var(txn.gray_bucket) rand(10000) unless { var(txn.gray_bucket) -m found }',
    '  http-request set-var(txn.gray_left) var(txn.gray_bucket),sub(txn.gray_weight)',
    '  # How long each version takes to answer, counted by its first two digits of microseconds.',
    '  http-response set-var-fmt(txn.gray_took) %[date(0,us),sub(txn.gray_began)]',
    '  http-response set-var-fmt(txn.gray_key) %[var(txn.gray_arm)]:%[var(txn.gray_took),length]:%[var(txn.gray_took),bytes(0,2)]',
    `  http-response track-sc2 var(txn.gray_key) table ${names.times} if { var(txn.gray_arm) -m found }`,
    '  http-response sc-inc-gpc0(2) if { var(txn.gray_arm) -m found }',
    ...(shape.cookie === null ? [] : grouping(settings)),
    `  use_backend ${names.matched} if { var(txn.gray_matched) -m bool }`,
    ...(shape.follows === null ? [] : followed),
    '  # Where no gray instance can be reached stable helps out.',
    '  use_backend %[var(txn.gray_to)] if { var(txn.gray_left) -m int lt 0 } { var(txn.gray_to),nbsrv -m int gt 0 }',
    '  use_backend %[var(txn.gray_stable)]',
  ];
}

function matching({ on, name }: Look, at: number, map: string): string[] {
  const sample = {
    header: `req.fhdr(${name})`,
    cookie: `req.cook(${name})`,
    query: `url_param(${name}),url_dec(1)`,
  }[on];
  return [
    `  http-request set-var-fmt(txn.gray_m${at}) m${at}:%[${sample},hex] if { ${sample} -m found }`,
    `  http-request set-var(txn.gray_matched) bool(true) if { var(txn.gray_m${at}),map_str(${map}) -m found }`,
  ];
}

/** The mark of this release alone: an entry has decided, and where it said the bucket that is what is counted by. */
function following(header: string, map: string): string[] {
  const part = (i: number) => `req.fhdr(${header}),field(${i},:)`;
  const marked = '{ var(txn.gray_as) -m str gray stable }';
  return [
    `  http-request set-var(txn.gray_follow) str(follow),map_str(${map})`,
    `  http-request set-var(txn.gray_as) ${part(2)} if { ${part(1)},strcmp(txn.gray_follow) eq 0 }`,
    '  http-request set-var(txn.gray_matched) bool(true) if { var(txn.gray_as) -m str tester }',
    `  http-request set-var(txn.gray_bucket) ${part(3)},add(0) if ${marked} { ${part(3)} -m reg ^[0-9]{1,4}$ }`,
    `  http-request set-var(txn.gray_tag) str(group),map_str(${map}) if ${marked} { var(txn.gray_bucket) -m found }`,
  ];
}

/** An answer by stable to what the entry sent to gray would mix the versions of a release. */
const followed = [
  '  use_backend %[var(txn.gray_to)] if { var(txn.gray_as) -m str gray }',
  '  use_backend %[var(txn.gray_stable)] if { var(txn.gray_follow) -m found }',
];

/** Said where the version is certain: where stable helps out the request is all stable's. */
function marking(header: string | null, name: string): string[] {
  if (header === null) return [];
  const [gray, sticky] = [`{ var(txn.gray_to) -m str ${name} }`, '{ var(txn.gray_tag) -m found }'];
  const say = (as: string) => `http-request set-header ${header} %[var(txn.gray_salt)]:${as}`;
  return [
    `${say('gray')} if ${gray}`,
    `${say('gray:%[var(txn.gray_bucket)]')} if ${gray} ${sticky}`,
    `${say('stable:%[var(txn.gray_bucket)]')} if !${gray} ${sticky}`,
  ];
}

/** The cookie is `tag.bucket`; the tag comes from the salt, so that another release draws its users anew. */
function sticking(cookie: string, tag: string): string[] {
  const bucket = `req.cook(${cookie}),field(2,.)`;
  return [
    `  http-request set-var(txn.gray_tag) ${tag}`,
    `  http-request set-var(txn.gray_had) req.cook(${cookie}),field(1,.) if { var(txn.gray_tag) -m found }`,
    `  http-request set-var(txn.gray_bucket) ${bucket},add(0) if { var(txn.gray_had),strcmp(txn.gray_tag) eq 0 } { ${bucket} -m reg ^[0-9]{1,4}$ }`,
    '  http-request set-var(txn.gray_new) bool(true) if { var(txn.gray_tag) -m found } !{ var(txn.gray_bucket) -m found } !{ var(txn.gray_matched) -m bool }',
    `  http-response add-header Set-Cookie "${cookie}=%[var(txn.gray_tag)].%[var(txn.gray_bucket)]; Path=/; HttpOnly; SameSite=Lax" if { var(txn.gray_new) -m bool }`,
  ];
}

/** Requests of sticky users, counted as their answers begin: HAProxy's own errors are answers too. */
function grouping(settings: Settings): string[] {
  const known = 'if { var(txn.gray_user) -m found }';
  return [
    `  http-request set-var(txn.gray_group) var(txn.gray_bucket),div(${GROUP_SIZE}) if { var(txn.gray_tag) -m found } !{ var(txn.gray_matched) -m bool }`,
    `  http-response set-var(txn.gray_slow) str(slow),table_gpt0(${groupsTable(settings)}) ${known}`,
    '  http-response set-var(txn.gray_over) var(txn.gray_took),sub(txn.gray_slow) if { var(txn.gray_slow) -m found }',
    '  # Rules of this kind know no counting but by reading.',
    `  http-after-response set-var(txn.gray_counted) sc_inc_gpc(0,1) ${known}`,
    `  http-after-response set-var(txn.gray_counted) sc_inc_gpc(1,1) ${known} { status ge 500 }`,
    `  http-after-response set-var(txn.gray_counted) sc_inc_gpc(2,1) if { var(txn.gray_slow) -m int gt 0 } { var(txn.gray_over) -m int gt 0 }`,
  ];
}

/** What is counted of the requests that come to a place. */
function counted(place: Place, settings: Settings, { cookie }: Shape): string[] {
  const rules = [`http-request set-var(txn.gray_arm) str(${place})`];
  if (cookie === null) return rules;
  return [
    ...rules,
    `http-request set-var-fmt(txn.gray_user) %[var(txn.gray_tag)]:${place}:%[var(txn.gray_group)] if { var(txn.gray_group) -m found }`,
    `http-request track-sc1 var(txn.gray_user) table ${groupsTable(settings)} if { var(txn.gray_user) -m found }`,
  ];
}

function groups(settings: Settings): string[] {
  return [
    '',
    `backend ${groupsTable(settings)}`,
    '  stick-table type string len 16 size 4k nopurge store gpc(3),gpt0',
  ];
}

function backend(
  { timeout }: Settings,
  { slots }: Shape,
  name: string,
  addresses: readonly string[],
  rules: readonly string[],
): string[] {
  const server = (i: number) => {
    const address = addresses[i];
    return `  server s${i + 1} ${address ?? '0.0.0.0:1 disabled'} check inter 1s fall 3 rise 1`;
  };
  return [
    '',
    `backend ${name}`,
    '  mode http',
    '  balance leastconn',
    '  timeout connect 2s',
    `  timeout server ${timeout}ms`,
    '  timeout queue 5s',
    '  timeout check 1s',
    '  retries 3',
    '  option redispatch 1',
    '  # A connection that was never made is tried elsewhere; what an instance may have begun with is not sent twice.',
    '  retry-on conn-failure',
    '  http-reuse safe',
    ...rules.map((rule) => `  ${rule}`),
    ...Array.from({ length: slots }, (_, i) => server(i)),
  ];
}
