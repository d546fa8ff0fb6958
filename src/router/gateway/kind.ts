import { Refused } from '../../ports/adapter.ts';
import type { MetricSource, Sample } from '../../ports/metric.ts';
import type { Router, RouterKind, RouterReal } from '../../ports/router.ts';
import { NotRunning, talk } from './client.ts';
import type { GatewayState, Told, VersionCounts } from './protocol.ts';
import { placesOf, startGateway } from './start.ts';

/** The gateway that comes with gray-release: a process of its own on this machine, which outlives every run. */
export const gateway = {
  kind: 'gateway',
  schema: {
    type: 'object',
    description: 'The gateway that comes with gray-release: a process of its own on the machine of the run.',
    required: ['kind', 'listen'],
    additionalProperties: false,
    properties: {
      kind: { const: 'gateway' },
      listen: {
        type: 'string',
        pattern: '^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$',
        description: 'Address and port at which users reach the service, such as `127.0.0.1:8080`.',
      },
    },
  },
  traits: { endsWithJob: true },
  create(options, { service, stateDir }): Router {
    const listen = listenOf(options['listen'] as string);
    const places = placesOf(stateDir, service);
    const state = async (signal: AbortSignal) => (await talk(places.socket, 'GET', '/state', signal)).body as GatewayState;
    const tell = (told: Told, signal: AbortSignal) => talk(places.socket, 'PUT', '/route', signal, told);
    return {
      async read(signal): Promise<RouterReal> {
        try {
          const { route, leaseLeft, open } = await state(signal);
          return { route, step: 1, open, ...(leaseLeft !== null && { leaseLeft }) };
        } catch (error) {
          if (error instanceof NotRunning) return { route: null, step: 1 };
          throw error;
        }
      },
      async apply(route, { signal, fence, lease }) {
        const told: Told = { route, fence, lease: lease ?? null };
        const said = await tell(told, signal).catch(async (error: unknown) => {
          if (!(error instanceof NotRunning)) throw error;
          await startGateway(places, listen, service, signal);
          return tell(told, signal);
        });
        if (said.status === 409) throw new Refused(`the gateway of ${service} obeys a later run (fence ${(said.body as { fence: number }).fence})`);
        if (said.status !== 200) throw new Refused(`the gateway of ${service} does not understand the route`);
      },
      metrics: metricsOf(state),
    };
  },
} satisfies RouterKind;

function metricsOf(state: (signal: AbortSignal) => Promise<GatewayState>): MetricSource {
  return {
    async sample({ stable, gray }, signal): Promise<Sample> {
      const { at, epoch, le, counts } = await state(signal);
      const stableArm = armOf(counts[stable.version]);
      const grayArm = armOf(counts[gray.version]);
      return { at, epoch, le, ...(stableArm && { stable: stableArm }), ...(grayArm && { gray: grayArm }) };
    },
  };
}

function armOf(counts: VersionCounts | undefined) {
  if (counts === undefined) return null;
  const { requests, errors, latency } = counts;
  return { requests, errors, latency };
}

function listenOf(text: string): { host: string; port: number } {
  const at = text.lastIndexOf(':');
  const port = Number(text.slice(at + 1));
  if (port < 1 || port > 65_535) throw new Error(`listen: ${text} has no port between 1 and 65535`);
  return { host: text.slice(0, at).replace(/^\[|\]$/g, ''), port };
}
