import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PODS } from '../cluster/kinds.ts';
import type { PodObject } from '../cluster/node/types.ts';
import { PORT } from '../cluster/objects.ts';
import type { Place } from '../cluster/place.ts';

type Seen = PodObject & { readonly status?: { readonly podIP?: string } };

/**
 * Stands in for `kubernetes_sd_configs` with the role `pod`: Debian's Prometheus is built without it. It tells by HTTP the pods that the
 * API server has, with the labels that Prometheus' documentation says a pod's have.
 */
export class Discovery {
  readonly #server: Server;

  private constructor(place: Place) {
    this.#server = createServer(async (_request, response) => {
      const pods = await place.list<Seen>(PODS).catch(() => null);
      response.writeHead(pods === null ? 503 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(pods?.flatMap(targetsOf) ?? []));
    });
  }

  static async start(place: Place): Promise<Discovery> {
    const discovery = new Discovery(place);
    discovery.#server.listen(0, '127.0.0.1');
    await once(discovery.#server, 'listening');
    return discovery;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

function targetsOf({ metadata, status }: Seen): object[] {
  if (status?.podIP === undefined) return [];
  const own = Object.entries(metadata.labels ?? {}).map(([name, value]) => [
    `__meta_kubernetes_pod_label_${name.replaceAll(/[^a-zA-Z0-9_]/g, '_')}`,
    value,
  ]);
  return [{ targets: [`${status.podIP}:${PORT}`], labels: Object.fromEntries(own) }];
}
