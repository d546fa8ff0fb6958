import { createHash } from 'node:crypto';
import { Refused } from '../../../ports/adapter.ts';
import type { Backend, GrayRoute, Route } from '../../../ports/router.ts';
import type { Match } from '../../../release/traffic.ts';
import { ALL } from '../../../release/units.ts';
import { CONNECT, hostOf, IDLE } from '../config.ts';
import type { Settings } from '../options.ts';

/** What is written: nginx runs it from the reload on at which its turn is seen. */
export interface About {
  readonly turn: number;
  readonly fence: number;
  readonly route: Route;
}

/** Instances by `ip:port`. */
export type Places = ReadonlyMap<string, string>;

/** nginx reads no word and no comment of more than 4,096 bytes. */
const LONGEST = 3000;

/** The whole configuration file of an nginx that has no Lua: the route stands in it. @throws Refused where it cannot */
export function plainText(settings: Settings, about: About, places: Places): string {
  const { listen, control, timeout, service } = settings;
  const { route } = about;
  const name = `gray_${createHash('sha256').update(service).digest('hex').slice(0, 8)}`;
  return `# Written by gray-release: do not edit.
${aboutLines(about)}
${upstream(`${name}_stable`, [servers(route.stable, places)])}
${route.gray === null ? '' : grayParts(name, route.gray, route.stable, places)}
server {
  listen ${listen};
  client_max_body_size 0;
  client_header_timeout 30s;
  keepalive_timeout 75s;
  location / {
    proxy_pass http://${name}_${route.gray === null ? 'stable' : `$${name}_to`};
    proxy_http_version 1.1;
    proxy_set_header Host $http_host;
    proxy_set_header Connection "";
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_set_header X-Forwarded-Host $http_host;
    proxy_set_header X-Forwarded-Proto $scheme;
    proxy_connect_timeout ${CONNECT}ms;
    proxy_read_timeout ${timeout}ms;
    proxy_send_timeout ${timeout}ms;
    proxy_next_upstream error timeout;
    proxy_next_upstream_timeout ${Math.min(timeout, 5 * CONNECT)}ms;
    proxy_redirect off;
${route.gray?.rule.sticky === undefined ? '' : `    add_header Set-Cookie $${name}_cookie always;\n`}  }
}

server {
  listen ${control};
  server_name ${hostOf(settings)};
  access_log off;
  location / { return 200 "turn ${about.turn}"; }
}
`;
}

function aboutLines(about: About): string {
  const text = Buffer.from(JSON.stringify(about)).toString('base64');
  return (text.match(new RegExp(`.{1,${LONGEST}}`, 'g')) ?? []).map((part) => `# about ${part}`).join('\n');
}

export function aboutIn(config: string): About | null {
  const text = [...config.matchAll(/^# about (\S+)$/gm)].map(([, part]) => part).join('');
  return text === '' ? null : (JSON.parse(Buffer.from(text, 'base64').toString()) as About);
}

function grayParts(name: string, gray: GrayRoute, stable: Backend, places: Places): string {
  const { match, weight, sticky } = gray.rule;
  const salt = createHash('sha256').update(gray.salt).digest('hex').slice(0, 8);
  const share = weight === 0 ? '* 0;' : weight === ALL ? '* 1;' : `${(weight / 100).toFixed(2)}% 1; * 0;`;
  const looks = match.map((each, i) => looking(`$${name}_m${i}`, each));
  const drawn = sticky === undefined ? '$request_id' : `$${name}_bucket`;
  return `
${upstream(`${name}_gray`, [servers(gray, places), servers(stable, places, ' backup')])}
${upstream(`${name}_matched`, [servers(gray, places)])}
${sticky === undefined ? '' : sticking(name, sticky.cookie, salt)}
split_clients "${drawn}" $${name}_drawn { ${share} }
${looks.join('\n')}
map "${match.map((_, i) => `$${name}_m${i}`).join('')}:$${name}_drawn" $${name}_to {
  default stable;
  "~1.*:" matched;
  "~:1" gray;
}
`;
}

/** The cookie is `tag.bucket`, a random number; its share is the first of the numbers that it is hashed to. */
function sticking(name: string, cookie: string, tag: string): string {
  const kept = `"~(?:^|;) *${cookie}=(?<${name}_kept>${tag}\\.[0-9a-f]+) *(?:;|$)"`;
  const value = `${tag}.$request_id`;
  return `map $http_cookie $${name}_bucket { default "${value}"; ${kept} $${name}_kept; }
map $http_cookie $${name}_cookie {
  default "${cookie}=${value}; Path=/; HttpOnly; SameSite=Lax";
  "~(?:^|;) *${cookie}=${tag}\\.[0-9a-f]+ *(?:;|$)" "";
}`;
}

function upstream(name: string, lines: readonly string[]): string {
  return `upstream ${name} {
${lines.filter(Boolean).join('\n')}
  keepalive 256;
  keepalive_timeout ${IDLE}ms;
}`;
}

function servers({ addresses }: Backend, places: Places, how = ''): string {
  // Nobody listens on port 0, but nginx does not take it.
  if (addresses.length === 0) return '  server 127.0.0.1:1 down;';
  return addresses
    .map((address) => `  server ${places.get(address)} max_fails=1 fail_timeout=1s${how};`)
    .join('\n');
}

/** Exact strings of a map know no case, so values are expressions. */
function looking(variable: string, { on, name, anyOf }: Match): string {
  if (on === 'header' && !/^[A-Za-z0-9-]+$/.test(name))
    throw new Refused(`nginx without Lua cannot look at the header "${name}": letters, digits and - only`);
  const source = {
    header: `$http_${name.toLowerCase().replaceAll('-', '_')}`,
    cookie: '$http_cookie',
    query: '$args',
  }[on];
  const [before, after] = {
    header: ['^', '$'],
    cookie: [`(?:^|;) *${escaped(name)}=`, ' *(?:;|$)'],
    query: [`(?:^|&)${inQuery(name)}=`, '(?:&|$)'],
  }[on];
  const lines = chunks(anyOf.map(on === 'query' ? inQuery : escaped)).map(
    (values) => `  "~${before}(?:${values.join('|')})${after}" 1;`,
  );
  return `map ${source} ${variable} {\n  default 0;\n${lines.join('\n')}\n}`;
}

function chunks(values: readonly string[]): string[][] {
  const all: string[][] = [];
  let length = LONGEST;
  for (const value of values) {
    if (value.length > LONGEST) throw new Refused('nginx without Lua cannot look for so long a value');
    if (length + value.length > LONGEST) {
      all.push([]);
      length = 0;
    }
    all.at(-1)!.push(value);
    length += value.length + 1;
  }
  return all;
}

/** By bytes, of which letters and digits stand for themselves in an expression, in quotes, and in nginx's words. */
function escaped(value: string): string {
  return [...Buffer.from(value)]
    .map((byte) => (plain(byte) ? String.fromCharCode(byte) : `\\\\x${byte.toString(16).padStart(2, '0')}`))
    .join('');
}

/** As it is, or encoded. */
function inQuery(value: string): string {
  return [...Buffer.from(value)]
    .map((byte) => {
      const hex = [...byte.toString(16).padStart(2, '0')].map((digit) =>
        digit > '9' ? `[${digit}${digit.toUpperCase()}]` : digit,
      );
      const raw = byte === 0x20 ? '|\\\\+' : byte === 0x26 || byte === 0x2b ? '' : `|${escapedByte(byte)}`;
      return `(?:%${hex.join('')}${raw})`;
    })
    .join('');
}

function escapedByte(byte: number): string {
  return plain(byte) ? String.fromCharCode(byte) : `\\\\x${byte.toString(16).padStart(2, '0')}`;
}

function plain(byte: number): boolean {
  return /[A-Za-z0-9_]/.test(String.fromCharCode(byte));
}
