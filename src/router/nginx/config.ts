import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { Millis } from '../../release/units.ts';
import { LUA } from './lua.ts';
import type { Settings } from './options.ts';

/** Longest wait for a connection to an instance. */
export const CONNECT: Millis = 2000;
/** Instances close connections on which nothing happens too, the most impatient after 2 s by default (gunicorn). */
export const IDLE: Millis = 1500;

/** The Lua has its hash in its name: workers of before a reload go on with theirs. */
export function luaFile({ config }: Settings): string {
  return `${dirname(config)}/gray-release-${hashOf(LUA)}.lua`;
}

/** The whole configuration file. By the token nginx knows that an order comes from who may read the file. */
export function configText(settings: Settings, token: string): string {
  const { service, listen, control, state, timeout } = settings;
  const lua = luaFile(settings);
  const name = `gray_${service}`;
  const call = (what: string, ...args: readonly string[]) =>
    `(package.loaded["${lua}"] or dofile("${lua}")).${what}(${[service, ...args].map((arg) => `"${arg}"`).join(', ')})`;
  const shape = hashOf(JSON.stringify([LUA, service, listen, control, timeout]));
  return `# Written by gray-release: do not edit. The route is in ${state}.
# shape ${shape}
# token ${token}
lua_shared_dict ${name} 12m;
lua_shared_dict ${name}_counts 1m;
lua_shared_dict ${name}_groups 6m;

upstream ${name} {
  server 0.0.0.1;
  balancer_by_lua_block { ${call('balance')} }
  keepalive 256;
  keepalive_timeout ${IDLE}ms;
  keepalive_requests 1000000;
}

server {
  listen ${listen};
  client_max_body_size 0;
  client_header_timeout 30s;
  keepalive_timeout 75s;
  location / {
    set $gray_connection "";
    rewrite_by_lua_block { ${call('choose', state)} }
    header_filter_by_lua_block { ${call('answer')} }
    log_by_lua_block { ${call('log')} }
    proxy_pass http://${name};
    proxy_http_version 1.1;
    proxy_set_header Host $http_host;
    proxy_set_header Upgrade $http_upgrade;
    proxy_set_header Connection $gray_connection;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_connect_timeout ${CONNECT}ms;
    proxy_read_timeout ${timeout}ms;
    proxy_send_timeout ${timeout}ms;
    # What an instance may have begun with is sent again only where that changes nothing more, and not after a silence.
    proxy_next_upstream error timeout;
    proxy_next_upstream_timeout ${Math.min(timeout, 5 * CONNECT)}ms;
    proxy_redirect off;
  }
}

server {
  listen ${control};
  server_name ${hostOf(settings)};
  access_log off;
  client_max_body_size 4m;
  client_body_buffer_size 4m;
  location / {
    content_by_lua_block { ${call('control', state, token, shape)} }
  }
}
`;
}

/** Names the service at a control port that it shares. */
export function hostOf({ service }: Settings): string {
  return `${service.toLowerCase()}.gray-release`;
}

export function shapeIn(config: string): string | null {
  return /^# shape ([0-9a-f]+)$/m.exec(config)?.[1] ?? null;
}

export function tokenIn(config: string): string | null {
  return /^# token ([0-9a-f]{32})$/m.exec(config)?.[1] ?? null;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
