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

const { instances, drain, ports, host, via } = placedProperties;

export const systemdSchema: SchemaFragment = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'unit', 'folder'],
  description:
    'Instances are units of a systemd template, `NAME@PORT.service`, on this machine or behind SSH. Each runs in the folder of its version.',
  properties: {
    kind: { const: 'systemd' },
    unit: {
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9:_.-]{0,99}$',
      patternErrorMessage: 'the name of a template, such as checkout for checkout@.service',
      description:
        'Name of the template, without `@.service`. Its `%i` is the port of an instance, and its working directory is ' +
        '`FOLDER/instances/%i`.',
    },
    folder: {
      ...folderPattern,
      description:
        'A folder of this service alone. Your own step puts each version in `releases/VERSION` before it is released; the rest of ' +
        'the folder is kept by gray-release, `current` among it.',
    },
    scope: {
      enum: ['system', 'user'],
      default: 'system',
      description: 'Whose units: those of the machine, or those of the user that gray-release runs as there.',
    },
    instances,
    ready: {
      type: 'object',
      additionalProperties: false,
      description:
        'When an instance is ready to take requests. Without it: when its unit is active and somebody listens on its port, within 30s.',
      properties: { http: readyHttp, within: readyWithin },
    },
    drain,
    ports,
    host,
    keep: {
      type: 'integer',
      minimum: 1,
      maximum: 100,
      description:
        'How many versions beside the permanent one keep their folder under `releases`; those that failed go first, then the oldest. ' +
        'Without it nothing is removed.',
    },
    via,
  },
};

export interface SystemdSettings extends Settings {
  readonly unit: string;
  readonly scope: 'system' | 'user';
}

export function settingsOf(options: Options, given: TargetGiven): SystemdSettings {
  const { unit, scope } = options as unknown as Pick<SystemdSettings, 'unit'> & Partial<SystemdSettings>;
  return { ...placedSettings(options, given, { listens: true, atOnce: 50 }), unit, scope: scope ?? 'system' };
}
