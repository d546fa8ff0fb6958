import { durationFragment, millis } from '../../command/options.ts';
import { armName } from '../../kubernetes/labels.ts';
import { clusterProperties } from '../../kubernetes/options.ts';
import type { Options, SchemaFragment } from '../../ports/adapter.ts';
import type { RouterGiven } from '../../ports/router.ts';
import type { Millis } from '../../release/units.ts';

/** Traefik takes up a change up to 2 s later, Istio 0.1 s where nothing else changes. */
const SETTLE = '3s';

/** Longest that the EndpointSlices of a Service are waited for, once it or its pods have changed. */
export const SLICES: Millis = 5000;

/** A name of Kubernetes that leaves room for `-gray`, and for the name of an annotation. */
const nameFragment = (description: string): SchemaFragment => ({
  type: 'string',
  pattern: '^[a-z0-9]([a-z0-9-]{0,55}[a-z0-9])?$',
  patternErrorMessage: 'at most 57 small letters, digits and -, as Kubernetes names a Service',
  description,
});

const serviceProperties = {
  service: nameFragment("The Service that the stable version's pods are behind."),
  port: {
    anyOf: [
      { type: 'integer', minimum: 1, maximum: 65_535 },
      {
        type: 'string',
        pattern: '^[a-z0-9]([a-z0-9-]{0,13}[a-z0-9])?$',
        patternErrorMessage: 'a number, or the name of a port',
      },
    ],
    description: 'The port of that Service, by number or name, where it has more than one.',
  },
};

/** The options of a router in Kubernetes: where the cluster is, which Service it divides, and what is its own. */
export function clusterRouterSchema(
  kind: string,
  description: string,
  own: Readonly<Record<string, SchemaFragment>> = {},
): SchemaFragment {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['kind', 'namespace', 'service'],
    description,
    properties: {
      kind: { const: kind },
      ...clusterProperties,
      ...serviceProperties,
      ...own,
      settle: {
        ...durationFragment(
          'How long what divides the requests takes to do as the API server says, at most 10s: an order counts as done after it.',
          SETTLE,
        ),
        // With all else that an order waits for it stays within the time limit of an effect.
        pattern: '^(\\d{1,4}ms|\\d(\\.\\d{1,3})?s|10s)$',
        patternErrorMessage: 'a duration of at most 10s',
      },
    },
  };
}

/** The object of the user's that says where requests go. */
export function objectFragment(what: string): SchemaFragment {
  return {
    type: 'string',
    pattern: '^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$',
    patternErrorMessage: 'small letters, digits, - and ., as Kubernetes names an object',
    description: `The ${what} that sends requests to the Service. Default: its name.`,
  };
}

export interface Settings {
  /** As the spec calls it. */
  readonly name: string;
  /** The user's Service, and those that are made for gray and for the baseline. */
  readonly service: string;
  readonly gray: string;
  readonly baseline: string;
  /** Whether the spec wants a baseline. */
  readonly compares: boolean;
  readonly port: string | number | null;
  readonly settle: Millis;
}

export function settingsOf(
  options: Options,
  { service: name, baseline }: Pick<RouterGiven, 'service' | 'baseline'>,
): Settings {
  const {
    service,
    port = null,
    settle,
  } = options as Options & {
    readonly service: string;
    readonly port?: string | number;
    readonly settle?: unknown;
  };
  return {
    name,
    service,
    gray: armName(service, 'gray'),
    baseline: armName(service, 'baseline'),
    compares: baseline === true,
    port,
    settle: millis(settle ?? SETTLE, 0),
  };
}
