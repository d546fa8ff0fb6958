import { isAbsolute, join } from 'node:path';
import { splitCommand } from '../../command/argv.ts';
import { durationFragment, envFragment, millis } from '../../command/options.ts';
import type { Options, SchemaFragment } from '../../ports/adapter.ts';
import type { TargetGiven } from '../../ports/target.ts';
import type { Millis } from '../../release/units.ts';
import { type PortRange, portRange, portsFragment } from '../portRange.ts';

export const processSchema: SchemaFragment = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'command'],
  description: 'Instances are processes on the machine that the release runs on. They outlive the run.',
  properties: {
    kind: { const: 'process' },
    command: {
      type: 'string',
      minLength: 1,
      description:
        'The program and its arguments, split at white space (quotes keep words together) and started without a shell. ' +
        'Placeholders: {port}, {address} (host and port), {version}, {service}, {instance}.',
    },
    env: envFragment(
      'Environment variables of each instance, with the same placeholders; `{ env: NAME }` for secrets.',
    ),
    instances: {
      type: 'integer',
      minimum: 1,
      maximum: 1000,
      default: 1,
      description: 'The full size: how many instances serve 100 %.',
    },
    ready: {
      type: 'object',
      additionalProperties: false,
      description:
        'When an instance is ready to take requests. Without it: when its port accepts connections, within 30s.',
      properties: {
        http: {
          type: 'string',
          pattern: '^https?://',
          description:
            'Ready when a GET of this URL answers 200 to 399 within 1 s. The placeholders of `command` are filled in.',
        },
        tcp: { const: true, description: 'Ready when the port accepts a connection within 1 s.' },
        within: durationFragment('An instance that is not ready after this long has failed.', '30s'),
      },
      oneOf: [{ required: ['http'] }, { required: ['tcp'] }],
    },
    drain: durationFragment(
      'How long an instance goes on serving what it has begun after it got its last new request.',
      '5s',
    ),
    stop: {
      type: 'object',
      additionalProperties: false,
      description: 'How an instance is told to end, after `drain`.',
      properties: {
        signal: {
          enum: ['SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGHUP', 'SIGUSR1', 'SIGUSR2'],
          default: 'SIGTERM',
          description: 'Sent to the instance and to the processes it started.',
        },
        within: durationFragment('What still runs this long after the signal is killed.', '10s'),
      },
    },
    ports: portsFragment,
    host: {
      type: 'string',
      minLength: 1,
      default: '127.0.0.1',
      description: 'The address of this machine at which the router reaches the instances.',
    },
    cwd: {
      type: 'string',
      minLength: 1,
      description:
        'The folder that the program starts in, relative to the repository. Default: the repository.',
    },
  },
};

/** The options of one service, as the rest of this folder uses them. */
export interface Settings {
  readonly service: string;
  /** Where the state of this service is kept. */
  readonly folder: string;
  readonly argv: readonly string[];
  readonly env: unknown;
  readonly ready: { readonly http: string | null; readonly within: Millis };
  readonly drain: Millis;
  readonly stop: { readonly signal: NodeJS.Signals; readonly within: Millis };
  readonly ports: PortRange;
  readonly host: string;
  readonly cwd: string;
  readonly given: TargetGiven;
}

/** @throws Error when the command cannot be split or the range of ports is empty. */
export function settingsOf(options: Options, given: TargetGiven): Settings {
  const { command, env, ready, drain, stop, ports, host, cwd } = options as unknown as {
    readonly command: string;
    readonly env?: unknown;
    readonly ready?: { readonly http?: string; readonly within?: string };
    readonly drain?: string;
    readonly stop?: { readonly signal?: NodeJS.Signals; readonly within?: string };
    readonly ports?: string;
    readonly host?: string;
    readonly cwd?: string;
  };
  return {
    service: given.service,
    folder: join(given.stateDir, 'process', given.service),
    argv: splitCommand(command),
    env,
    ready: { http: ready?.http ?? null, within: millis(ready?.within, 30_000) },
    drain: millis(drain, 5000),
    stop: { signal: stop?.signal ?? 'SIGTERM', within: millis(stop?.within, 10_000) },
    ports: portRange(ports),
    host: host ?? '127.0.0.1',
    cwd: cwd === undefined ? given.workDir : isAbsolute(cwd) ? cwd : join(given.workDir, cwd),
    given,
  };
}

/** What the placeholders of `command`, `env` and `ready.http` stand for in one instance. */
export function placeholdersOf(
  { service }: Settings,
  { id, version, address, port }: { id: string; version: string; address: string; port: number },
): Record<string, string> {
  return { service, version, address, port: String(port), instance: id };
}
