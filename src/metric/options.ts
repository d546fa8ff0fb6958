import { durationFragment, fillValues, SECRET_FRAGMENT, VALUE_FRAGMENT } from '../command/options.ts';
import type { SchemaFragment, Surroundings, Wanted } from '../ports/adapter.ts';

const ADDRESS_PATTERN = '^https?://[^\\s/?#@]+(/[^\\s?#]*)?$';

/** A server's address, or where it is kept. */
export const ADDRESS_FRAGMENT: SchemaFragment = {
  description:
    'Where the server is, with the path that its own begins with, if any; `{ env: NAME }` where the address is a secret.',
  anyOf: [
    {
      type: 'string',
      pattern: ADDRESS_PATTERN,
      patternErrorMessage: 'an address such as http://prometheus:9090, without user, query or fragment',
    },
    SECRET_FRAGMENT,
  ],
};

/** How a server is asked: who asks, and how long. */
export const ASKING: Readonly<Record<string, SchemaFragment>> = {
  token: { ...SECRET_FRAGMENT, description: 'A bearer token, as `{ env: NAME }`.' },
  basic: {
    type: 'object',
    additionalProperties: false,
    required: ['user', 'password'],
    description: 'A user and password (HTTP basic authentication).',
    properties: {
      user: { ...VALUE_FRAGMENT, description: 'The name, or `{ env: NAME }`.' },
      password: { ...SECRET_FRAGMENT, description: 'The password, as `{ env: NAME }`.' },
    },
  },
  headers: {
    type: 'object',
    propertyNames: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" },
    additionalProperties: VALUE_FRAGMENT,
    description: 'Headers of each request, such as the tenant; `{ env: NAME }` for secrets.',
  },
  timeout: durationFragment('Longest time for one reading, up to two more tries included.', '10s'),
};

/** What gray is compared with, as `{arm}` says it. */
export type Against = 'stable' | 'baseline';

export function againstOf({ baseline }: Wanted): Against {
  return baseline === true ? 'baseline' : 'stable';
}

interface Authorised {
  readonly token?: { readonly env: string };
  readonly basic?: { readonly user: unknown; readonly password: { readonly env: string } };
  readonly headers?: unknown;
}

/** Who asks. */
export interface Identity {
  readonly headers: Readonly<Record<string, string>>;
  /** What must appear in no output. */
  readonly secrets: readonly string[];
}

/** @throws Error naming the variable when a secret is not set. */
export function identityOf(options: unknown, { secret }: Surroundings): Identity {
  const { token, basic, headers } = options as Authorised;
  const sent = fillValues(headers, {}, secret);
  const bearer = fillValues(token && { token }, {}, secret);
  const login = fillValues(basic, {}, secret);
  const { user, password } = login.values;
  const pair = basic === undefined ? null : Buffer.from(`${user}:${password}`).toString('base64');
  return {
    headers: {
      ...sent.values,
      ...(token !== undefined && { authorization: `Bearer ${bearer.values.token}` }),
      ...(pair !== null && { authorization: `Basic ${pair}` }),
    },
    secrets: [...sent.secrets, ...bearer.secrets, ...login.secrets, ...(pair === null ? [] : [pair])],
  };
}

/**
 * The address without a slash at its end; a secret one is checked here, since the schema saw only its name.
 *
 * @throws Error when the variable is not set or holds no address.
 */
export function addressOf(option: unknown, { secret }: Surroundings): { base: string; secrets: string[] } {
  const { values, secrets } = fillValues({ address: option }, {}, secret);
  const address = values.address!;
  if (!new RegExp(ADDRESS_PATTERN).test(address)) {
    throw new Error('the address in the variable is none: http:// or https://, a host, and no user or query');
  }
  const host = address.replace(/^https?:\/\//, '').replace(/\/.*$/s, '');
  return { base: address.replace(/\/+$/, ''), secrets: secrets.length === 0 ? [] : [...secrets, host] };
}
