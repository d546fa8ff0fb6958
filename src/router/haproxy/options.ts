import { durationFragment, millis } from '../../command/options.ts';
import { viaFragment } from '../../machine/options.ts';
import type { Options, SchemaFragment } from '../../ports/adapter.ts';
import type { RouterGiven } from '../../ports/router.ts';
import type { Millis } from '../../release/units.ts';

const SOCKET = '/run/haproxy/admin.sock';
const TIMEOUT = '60s';
/** Both go into HAProxy's configuration as they are, where a space, a quote or a `#` would end them. */
const PATH = '^/[A-Za-z0-9._/-]+$';
const BIND = '^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$';

export const haproxySchema: SchemaFragment = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'listen'],
  description:
    'A running HAProxy, 2.6 or newer, changed over its runtime API and in a configuration file of our own.',
  properties: {
    kind: { const: 'haproxy' },
    via: viaFragment,
    listen: {
      type: 'string',
      maxLength: 500,
      pattern: BIND,
      description:
        'Where users reach the service, as a `bind` line of HAProxy says it: `:8080`, or `:443 ssl crt /etc/ssl/site.pem`.',
    },
    socket: {
      type: 'string',
      pattern: PATH,
      default: SOCKET,
      description: "HAProxy's runtime API: the path of a `stats socket` with `level admin`.",
    },
    config: {
      type: 'string',
      pattern: '^/[A-Za-z0-9._/-]+\\.cfg$',
      description:
        'A file that belongs to gray-release alone and that HAProxy reads at its start (`-f`). Beside it lies a file of the ' +
        'same name ending in `.map`. Default: /etc/haproxy/gray-release/SERVICE.cfg.',
    },
    master: {
      type: 'string',
      pattern: PATH,
      description:
        "The socket of HAProxy's master process (`-S`), over which it is told to reload. Without it you reload HAProxy " +
        'yourself the few times that the release asks for it.',
    },
    timeout: durationFragment('The longest silence of an instance. After it HAProxy answers 504.', TIMEOUT),
  },
};

export interface Settings {
  readonly service: string;
  readonly listen: string;
  readonly socket: string;
  readonly config: string;
  readonly map: string;
  readonly master: string | null;
  readonly timeout: Millis;
}

export function settingsOf(options: Options, { service }: RouterGiven): Settings {
  const text = (name: string) => (typeof options[name] === 'string' ? (options[name] as string) : null);
  const config = text('config') ?? `/etc/haproxy/gray-release/${service}.cfg`;
  return {
    service,
    listen: text('listen') ?? '',
    socket: text('socket') ?? SOCKET,
    config,
    map: config.replace(/\.cfg$/, '.map'),
    master: text('master'),
    timeout: millis(options.timeout, millis(TIMEOUT, 0)),
  };
}
