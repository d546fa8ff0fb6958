import { splitCommand } from '../../command/argv.ts';
import { durationFragment, millis } from '../../command/options.ts';
import { viaFragment } from '../../machine/options.ts';
import type { Options, SchemaFragment } from '../../ports/adapter.ts';
import type { RouterGiven } from '../../ports/router.ts';
import type { Millis } from '../../release/units.ts';

const CONTROL = '127.0.0.1:9180';
const TIMEOUT = '60s';
const ADDRESS = '^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$';

export const nginxSchema: SchemaFragment = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'listen'],
  description: 'A running nginx with its Lua module, changed while it runs and in files of our own.',
  properties: {
    kind: { const: 'nginx' },
    via: viaFragment,
    listen: {
      type: 'string',
      pattern: ADDRESS,
      description:
        'Address and port at which users reach the service, such as `127.0.0.1:8080`; `0.0.0.0:8080` for all of IPv4.',
    },
    control: {
      type: 'string',
      pattern: ADDRESS,
      default: CONTROL,
      description: 'Where nginx takes orders, on its loopback. Several services may have the same.',
    },
    config: {
      type: 'string',
      pattern: '^/[A-Za-z0-9._/-]+\\.conf$',
      description:
        'A file that belongs to gray-release alone and that nginx includes in `http`. Beside it lie a file of the same name ' +
        'ending in `.route`, and the Lua. Default: /etc/nginx/gray-release/SERVICE.conf.',
    },
    reload: {
      type: 'string',
      minLength: 1,
      description:
        'The program that has nginx load its configuration anew, such as `sudo systemctl reload nginx`. Without it you do so ' +
        'yourself the few times that the release asks for it.',
    },
    lua: {
      type: 'boolean',
      default: true,
      description:
        'Whether nginx has its Lua module. Without it nginx is reloaded for every change, which cuts connections, and counts nothing.',
    },
    timeout: durationFragment('The longest silence of an instance. After it nginx answers 504.', TIMEOUT),
  },
};

export interface Settings {
  readonly service: string;
  readonly listen: string;
  readonly control: string;
  readonly config: string;
  /** Where the route outlives a restart. */
  readonly state: string;
  readonly reload: readonly string[] | null;
  readonly lua: boolean;
  readonly timeout: Millis;
}

export function settingsOf(options: Options, { service }: RouterGiven): Settings {
  const text = (name: string) => (typeof options[name] === 'string' ? (options[name] as string) : null);
  const config = text('config') ?? `/etc/nginx/gray-release/${service}.conf`;
  const reload = text('reload');
  return {
    service,
    listen: text('listen') ?? '',
    control: text('control') ?? CONTROL,
    config,
    state: config.replace(/\.conf$/, '.route'),
    reload: reload === null ? null : splitCommand(reload),
    lua: options.lua !== false,
    timeout: millis(options.timeout ?? TIMEOUT, 0),
  };
}
