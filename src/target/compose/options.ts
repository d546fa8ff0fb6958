import type { Options, SchemaFragment } from '../../ports/adapter.ts';
import type { TargetGiven } from '../../ports/target.ts';
import {
  folderPattern,
  placedProperties,
  placedSettings,
  readyHttp,
  readyWithin,
  type Settings,
} from '../placed/options.ts';

const FILE = 'compose.yml';
const { instances, drain, ports, host, via } = placedProperties;

export const composeSchema: SchemaFragment = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'folder', 'ready'],
  description:
    'Instances are Compose projects of Docker, on this machine or behind SSH: each is brought up from your file with VERSION and PORT.',
  properties: {
    kind: { const: 'compose' },
    folder: {
      ...folderPattern,
      description:
        'A folder of this service alone, with its Compose file. gray-release keeps `gray-release.json` and `current.env` there.',
    },
    file: {
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$',
      patternErrorMessage: 'the name of a file in the folder, such as compose.yml',
      default: FILE,
      description:
        'The Compose file in the folder. It takes the version and the port from the variables `VERSION` and `PORT`.',
    },
    service: {
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$',
      patternErrorMessage: 'the name of a service of the Compose file, of letters, digits and . _ -',
      description:
        'The service of the Compose file that is brought up, and no other. Default: the name of the service here.',
    },
    project: {
      type: 'string',
      pattern: '^[a-z0-9][a-z0-9_-]{0,49}$',
      patternErrorMessage: 'a name of small letters, digits and _ -, at most 50',
      description:
        'What the projects are called on the machine, before `-PORT`. Default: the name of the service here, in such letters.',
    },
    instances,
    ready: {
      type: 'object',
      additionalProperties: false,
      description:
        'When an instance is ready to take requests. A published port is open before the program listens, so one of them is needed.',
      properties: {
        http: readyHttp,
        healthy: { const: true, description: 'Ready when the health check of its image or service says so.' },
        within: readyWithin,
      },
      oneOf: [{ required: ['http'] }, { required: ['healthy'] }],
    },
    drain,
    ports,
    host,
    via,
  },
};

export interface ComposeSettings extends Settings {
  readonly file: string;
  readonly service: string;
  readonly project: string;
  readonly healthy: boolean;
}

export function settingsOf(options: Options, given: TargetGiven): ComposeSettings {
  const { file, service, project, ready } = options as unknown as {
    readonly file?: string;
    readonly service?: string;
    readonly project?: string;
    readonly ready: { readonly healthy?: true };
  };
  return {
    ...placedSettings(options, given, { listens: false, atOnce: 4 }),
    file: file ?? FILE,
    service: service ?? given.service,
    project: project ?? given.service.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '-'),
    healthy: ready.healthy ?? false,
  };
}
