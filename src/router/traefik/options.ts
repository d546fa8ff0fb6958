import { durationFragment, millis } from '../../command/options.ts';
import { viaFragment } from '../../machine/options.ts';
import type { Options, SchemaFragment } from '../../ports/adapter.ts';
import type { RouterGiven } from '../../ports/router.ts';
import type { Millis } from '../../release/units.ts';

const API = '127.0.0.1:8099';
const RULE = 'PathPrefix(`/`)';
const TIMEOUT = '60s';

export const traefikSchema: SchemaFragment = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'entryPoint'],
  description: 'A running Traefik 3, changed by a file that it watches.',
  properties: {
    kind: { const: 'traefik' },
    via: viaFragment,
    entryPoint: {
      type: 'string',
      pattern: '^[A-Za-z0-9_-]{1,64}$',
      patternErrorMessage: 'the name of an entry point: letters, digits and _ -',
      description: "Where users reach the service: the name of one of Traefik's entry points.",
    },
    rule: {
      type: 'string',
      minLength: 1,
      maxLength: 2000,
      default: RULE,
      description: "Which requests are the service's, as a rule of Traefik says it: Host(`shop.example`).",
    },
    file: {
      type: 'string',
      pattern: '^/[A-Za-z0-9._/-]+\\.yml$',
      description:
        'A file that belongs to gray-release alone, in the folder that Traefik watches. Default: ' +
        '/etc/traefik/dynamic/gray-release-SERVICE.yml.',
    },
    api: {
      type: 'string',
      pattern: '^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$',
      default: API,
      description: 'Where Traefik answers for its API and its metrics, on its loopback.',
    },
    health: {
      type: 'string',
      pattern: '^/[!-~]*$',
      patternErrorMessage: 'a path such as /healthz',
      description:
        'A path that an instance answers with 2xx or 3xx while it is well, asked every second. With it stable helps out where ' +
        'no gray instance is well.',
    },
    timeout: durationFragment(
      'The longest that an instance may take to begin its answer. After it Traefik answers 504.',
      TIMEOUT,
    ),
  },
};

export interface Settings {
  readonly service: string;
  readonly entryPoint: string;
  readonly rule: string;
  readonly file: string;
  readonly api: string;
  readonly health: string | null;
  readonly timeout: Millis;
}

export function settingsOf(options: Options, { service }: RouterGiven): Settings {
  const text = (name: string) => (typeof options[name] === 'string' ? (options[name] as string) : null);
  return {
    service,
    entryPoint: text('entryPoint') ?? '',
    rule: text('rule') ?? RULE,
    file: text('file') ?? `/etc/traefik/dynamic/gray-release-${service}.yml`,
    api: text('api') ?? API,
    health: text('health'),
    timeout: millis(options.timeout ?? TIMEOUT, 0),
  };
}
