import { durationFragment, millis } from '../../command/options.ts';
import { Refused } from '../../ports/adapter.ts';
import type { Router, RouterKind, RouterReal } from '../../ports/router.ts';
import { NotRunning, talk } from './client.ts';
import { metricsOf } from './metrics.ts';
import type { GatewayState, Listen, Told } from './protocol.ts';
import { placesOf, startGateway } from './start.ts';

const TIMEOUT = '60s';

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
        description:
          'Address and port at which users reach the service, such as `127.0.0.1:8080`; `0.0.0.0:8080` for all of IPv4.',
      },
      timeout: durationFragment(
        'The longest silence of an instance, before and within its answer. After it the gateway answers 504.',
        TIMEOUT,
      ),
    },
  },
  traits: { endsWithJob: true, countsGroups: true, marks: true, follows: true },
  create(options, { service, stateDir }): Router {
    const listen = listenOf(options.listen as string);
    const timeout = millis(options.timeout ?? TIMEOUT, 0);
    const places = placesOf(stateDir, service);
    const get = async (path: string, signal: AbortSignal): Promise<unknown> => {
      const { status, body } = await talk(places.socket, 'GET', path, signal);
      if (status !== 200) throw new Error(`the gateway of ${service} answered ${status}`);
      return body;
    };
    const state = async (signal: AbortSignal, query = ''): Promise<GatewayState> => {
      const told = (await get(`/state${query}`, signal)) as GatewayState;
      if (textOf(told.listen) === textOf(listen)) return told;
      throw new Refused(
        `the gateway of ${service} (process ${told.pid}) listens on ${textOf(told.listen)}, and the spec says ` +
          `${textOf(listen)}: end that process, or change the spec back`,
      );
    };
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
        try {
          await state(signal);
        } catch (error) {
          if (!(error instanceof NotRunning)) throw error;
          await startGateway(places, listen, service, signal);
          await state(signal);
        }
        const told: Told = { route, fence, lease: lease ?? null, timeout };
        const { status, body } = await talk(places.socket, 'PUT', '/route', signal, told);
        const said = body as { fence?: number; message?: string };
        if (status === 409)
          throw new Refused(`the gateway of ${service} obeys a later run (fence ${said.fence})`);
        if (status === 400)
          throw new Refused(`the gateway of ${service} does not take the route: ${said.message}`);
        if (status !== 200)
          throw new Error(`the gateway of ${service} cannot keep the route: ${said.message}`);
      },
      metrics: metricsOf(state, get),
    };
  },
} satisfies RouterKind;

function listenOf(text: string): Listen {
  const at = text.lastIndexOf(':');
  const port = Number(text.slice(at + 1));
  if (port < 1 || port > 65_535) throw new Error(`listen: ${text} has no port between 1 and 65535`);
  return { host: text.slice(0, at).replace(/^\[|\]$/g, ''), port };
}

function textOf({ host, port }: Listen): string {
  return `${host}:${port}`;
}
