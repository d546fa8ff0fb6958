import { durationFragment, millis } from '../../command/options.ts';
import type { Machine } from '../../machine/machine.ts';
import { machineOf } from '../../machine/open.ts';
import { viaFragment } from '../../machine/options.ts';
import type { Options, SchemaFragment } from '../../ports/adapter.ts';
import type { TargetGiven } from '../../ports/target.ts';
import type { Millis } from '../../release/units.ts';
import { type PortRange, portRange, portsFragment } from '../portRange.ts';

/** What a GET of a path answers when an instance is ready. */
export const readyHttp: SchemaFragment = {
  type: 'string',
  pattern: '^/[\\x21-\\x7e]*$',
  patternErrorMessage: 'a path, such as /healthz',
  description:
    'Ready when it runs and a GET of this path, such as `/healthz`, answers 200 to 399 within 2 s.',
};

export const readyWithin = durationFragment(
  'An instance that is not ready after this long has failed.',
  '30s',
);

export const folderPattern = {
  type: 'string',
  pattern: '^/[A-Za-z0-9._/+-]{1,200}$',
  patternErrorMessage:
    'the whole path of a folder, such as /srv/checkout, of letters, digits and . _ + - alone',
} as const;

/** What the kinds have in common whose instances are placed on a machine. */
export const placedProperties: Readonly<Record<string, SchemaFragment>> = {
  instances: {
    type: 'integer',
    minimum: 1,
    maximum: 100,
    default: 1,
    description: 'The full size: how many instances serve 100 %.',
  },
  drain: durationFragment(
    'How long an instance goes on serving what it has begun after it got its last new request.',
    '5s',
  ),
  ports: portsFragment,
  host: {
    type: 'string',
    pattern: '^[A-Za-z0-9.:-]{1,253}$',
    patternErrorMessage: 'an address or a name of the machine, without a port',
    default: '127.0.0.1',
    description: 'The address of the machine at which the router reaches the instances.',
  },
  via: viaFragment,
};

/** The options of one service, as this folder uses them. */
export interface Settings {
  readonly machine: Machine;
  readonly folder: string;
  readonly ready: { readonly http: string | null; readonly within: Millis };
  readonly drain: Millis;
  readonly ports: PortRange;
  readonly host: string;
  /** How many versions beside the permanent one keep their folder; null for all. */
  readonly keep: number | null;
  readonly manner: Manner;
}

/** What the kinds differ in. */
interface Manner {
  /** Whoever listens on an instance's port is the instance: true of units, not of what publishes a container's port. */
  readonly listens: boolean;
  /** How many instances one order brings up or takes away: it must end in time, and the next look orders the rest. */
  readonly atOnce: number;
}

/** @throws Error when the range of ports is empty, or what `via` names is not there */
export function placedSettings(options: Options, given: TargetGiven, manner: Manner): Settings {
  const { folder, ready, drain, ports, host, keep, via } = options as unknown as {
    readonly folder: string;
    readonly ready?: { readonly http?: string; readonly within?: string };
    readonly drain?: string;
    readonly ports?: string;
    readonly host?: string;
    readonly keep?: number;
    readonly via?: unknown;
  };
  return {
    machine: machineOf(via, given),
    folder: folder.replace(/\/+$/, ''),
    ready: { http: ready?.http ?? null, within: millis(ready?.within, 30_000) },
    drain: millis(drain, 5000),
    ports: portRange(ports),
    host: host ?? '127.0.0.1',
    keep: keep ?? null,
    manner,
  };
}

export function addressOf({ host }: Pick<Settings, 'host'>, port: number): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
