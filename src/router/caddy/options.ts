import { durationFragment, millis } from '../../command/options.ts';
import { viaFragment } from '../../machine/options.ts';
import type { Options, SchemaFragment } from '../../ports/adapter.ts';
import type { RouterGiven } from '../../ports/router.ts';
import type { Millis } from '../../release/units.ts';

const ADMIN = '127.0.0.1:2019';
const TIMEOUT = '60s';
const ADDRESS = '^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$';

export const caddySchema: SchemaFragment = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'listen'],
  description:
    'A running Caddy 2, set up over its admin API and changed by a file that it reads with every request.',
  properties: {
    kind: { const: 'caddy' },
    via: viaFragment,
    listen: {
      type: 'string',
      pattern: ADDRESS,
      description:
        'Address and port at which users reach the service, such as `127.0.0.1:8080`; `0.0.0.0:8080` for all of IPv4.',
    },
    admin: {
      type: 'string',
      pattern: ADDRESS,
      default: ADMIN,
      description: "Caddy's admin API, on its loopback.",
    },
    file: {
      type: 'string',
      pattern: '^/[A-Za-z0-9._/-]+\\.route$',
      description:
        'A file that belongs to gray-release alone and that Caddy may read. Beside it lie those of the match rules. Default: ' +
        '/etc/caddy/gray-release/SERVICE.route.',
    },
    timeout: durationFragment(
      'The longest that an instance may take to begin its answer. After it Caddy answers 504.',
      TIMEOUT,
    ),
  },
};

export interface Settings {
  readonly service: string;
  readonly listen: string;
  readonly admin: string;
  readonly file: string;
  readonly timeout: Millis;
}

export function settingsOf(options: Options, { service }: RouterGiven): Settings {
  const text = (name: string) => (typeof options[name] === 'string' ? (options[name] as string) : null);
  return {
    service,
    listen: text('listen') ?? '',
    admin: text('admin') ?? ADMIN,
    file: text('file') ?? `/etc/caddy/gray-release/${service}.route`,
    timeout: millis(options.timeout ?? TIMEOUT, 0),
  };
}
