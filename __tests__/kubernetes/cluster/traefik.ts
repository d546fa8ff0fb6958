import { freePort } from '../../freePort.ts';
import { pathOf } from './api.ts';
import { CLASSES, GATEWAYS } from './kinds.ts';
import type { Condition } from './node/types.ts';
import type { Place } from './place.ts';
import { Program } from './program.ts';

/** The names of Traefik's entry point and of the Gateway. */
export const ENTRY_POINT = 'web';
export const GATEWAY = 'gateway';

/**
 * A real Traefik for one namespace, outside the cluster as its pods' network is ours: the Gateway API's implementation, and
 * that of Traefik's own kinds. Its timing is as it comes: changes are taken up within two seconds.
 */
export class Traefik {
  /** Where users come in. */
  readonly port: number;
  /** `/metrics`, and Traefik's own API. */
  readonly api: number;
  readonly #place: Place;
  readonly #program: Program;
  readonly #class: string;

  private constructor(place: Place, port: number, api: number, more: readonly string[]) {
    this.#place = place;
    this.#class = `traefik-${place.namespace}`;
    [this.port, this.api] = [port, api];
    const providers = ['kubernetesgateway', 'kubernetescrd'];
    this.#program = new Program(
      'traefik',
      place.folder,
      [
        'traefik',
        ...['--global.checkNewVersion=false', '--log.level=WARN', '--api.insecure=true', '--ping=true'],
        ...[
          `--entryPoints.${ENTRY_POINT}.address=127.0.0.1:${port}`,
          `--entryPoints.traefik.address=127.0.0.1:${api}`,
        ],
        ...['--metrics.prometheus=true', '--metrics.prometheus.addServicesLabels=true'],
        ...providers.map((name) => `--providers.${name}.namespaces=${place.namespace}`),
        ...more,
      ],
      { KUBECONFIG: place.kubeconfig },
    );
  }

  /** Starts it, with further arguments, and makes a class and the Gateway that it serves. */
  static async start(place: Place, more: readonly string[] = []): Promise<Traefik> {
    const traefik = new Traefik(place, await freePort(), await freePort(), more);
    await traefik.#begin();
    const { namespace, api } = place;
    const name = traefik.#class;
    await api.create(pathOf(CLASSES, null), {
      apiVersion: CLASSES.apiVersion,
      kind: CLASSES.kind,
      metadata: { name },
      spec: { controllerName: 'traefik.io/gateway-controller' },
    });
    const listener = {
      name: ENTRY_POINT,
      protocol: 'HTTP',
      port: traefik.port,
      allowedRoutes: { namespaces: { from: 'Same' } },
    };
    await place.create(GATEWAYS, {
      metadata: { name: GATEWAY, namespace },
      spec: { gatewayClassName: name, listeners: [listener] },
    });
    await place.until('the Gateway is programmed', async () => {
      const seen = await place.find<{ status?: { conditions?: Condition[] } }>(GATEWAYS, GATEWAY);
      const { conditions = [] } = seen?.status ?? {};
      return conditions.some(({ type, status }) => type === 'Programmed' && status === 'True');
    });
    return traefik;
  }

  get log(): string {
    return this.#program.log;
  }

  #begin(): Promise<void> {
    return this.#program.start(async () => (await fetch(`http://127.0.0.1:${this.api}/ping`)).ok);
  }

  async restart(): Promise<void> {
    await this.#program.stop('SIGKILL');
    await this.#begin();
  }

  async stop(): Promise<void> {
    await this.#program.stop('SIGKILL');
    await this.#place.api.delete(pathOf(CLASSES, null, this.#class));
  }
}
