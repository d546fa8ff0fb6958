import { SECRET_FRAGMENT } from '../command/options.ts';
import type { SchemaFragment } from '../ports/adapter.ts';

/** Nothing in it is an option to ssh, and nothing means anything to a shell. */
const NAME = '[A-Za-z0-9_][A-Za-z0-9._-]*';
const DESTINATION = `^(${NAME}@)?(${NAME}|\\[[0-9a-fA-F:]+\\])(:\\d{1,5})?$`;

/** Where the machine is that a proxy or instances run on, for kinds that need not be on the machine of the run. */
export const viaFragment: SchemaFragment = {
  type: 'object',
  additionalProperties: false,
  required: ['ssh'],
  description: 'The machine that it runs on, reached by OpenSSH. Default: the machine of the run.',
  properties: {
    ssh: {
      type: 'string',
      maxLength: 300,
      pattern: DESTINATION,
      patternErrorMessage: 'user@host, user@host:port, or a host of the ssh configuration',
      description:
        'As `user@host` or `user@host:port`. The user and all else may come from the ssh configuration.',
    },
    key: {
      ...SECRET_FRAGMENT,
      description:
        'The variable that holds the private key, one without a passphrase. Default: the keys that ssh finds by itself.',
    },
    knownHosts: {
      anyOf: [{ type: 'string', minLength: 1 }, SECRET_FRAGMENT],
      description:
        'The keys by which the machine is known: the path of a file as `ssh-keyscan` prints it, from the repository, or the ' +
        'variable that holds such lines. Default: the known hosts of ssh itself. A machine that is not known is not talked to.',
    },
  },
};

export interface Via {
  readonly ssh: string;
  readonly key?: { readonly env: string };
  readonly knownHosts?: string | { readonly env: string };
}
