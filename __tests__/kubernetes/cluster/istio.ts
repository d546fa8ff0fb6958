import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../freePort.ts';
import { pathOf } from './api.ts';
import { binary } from './controlPlane.ts';
import { ISTIO_GATEWAYS, SERVICES, WEBHOOKS } from './kinds.ts';
import { NODE } from './network.ts';
import type { Place } from './place.ts';
import { Program } from './program.ts';

/** The name of the Gateway, and the label of the proxy that serves it. */
export const ISTIO_GATEWAY = 'public';
const LABELS = { istio: 'ingressgateway' };

interface Ports {
  /** Where users come in. */
  readonly web: number;
  readonly envoy: number;
  readonly xds: number;
  readonly istiod: number;
  readonly webhook: number;
}

/**
 * Istio's own control plane and a real Envoy that serves a Gateway by its orders, outside the cluster as its pods' network is
 * ours. The pace is as istiod comes, and so is its webhook, which refuses what Istio does not take. Envoy is upstream's, so what
 * only Istio's own build has is switched off: the metrics of Istio, what proxies tell each other of themselves, and mTLS.
 */
export class Istio {
  readonly port: number;
  /** Envoy's own `/stats`, `/config_dump` and others. */
  readonly admin: number;
  readonly #place: Place;
  readonly #ports: Ports;
  readonly #istiod: Program;
  readonly #envoy: Program;
  readonly #webhook: string;

  private constructor(place: Place, ports: Ports) {
    this.#place = place;
    this.#ports = ports;
    this.#webhook = `istiod-${place.namespace}`;
    [this.port, this.admin] = [ports.web, ports.envoy];
    const file = (name: string, content: object) => {
      const path = join(place.folder, name);
      writeFileSync(path, JSON.stringify(content));
      return path;
    };
    this.#istiod = new Program(
      'istiod',
      place.folder,
      [
        binary('istiod'),
        ...['discovery', '--kubeconfig', place.kubeconfig, '--meshConfig', file('mesh.json', MESH)],
        ...['--grpcAddr', `127.0.0.1:${ports.xds}`, '--httpAddr', `127.0.0.1:${ports.istiod}`],
        ...['--httpsAddr', `127.0.0.1:${ports.webhook}`, '--secureGRPCAddr=', '--monitoringAddr='],
        ...['--ctrlz_port=0', '--log_output_level', 'default:warn'],
      ],
      {
        POD_NAMESPACE: place.namespace,
        REVISION: 'default',
        ENABLE_LEADER_ELECTION: 'false',
        // Another program serves the Gateway API here.
        PILOT_ENABLE_GATEWAY_API: 'false',
        PILOT_ENABLE_METADATA_EXCHANGE: 'false',
        PILOT_ENABLE_ALPN_FILTER: 'false',
      },
    );
    this.#envoy = new Program('envoy', place.folder, [
      'envoy',
      ...['--config-path', file('envoy.json', bootstrap(place.namespace, ports))],
      ...['--disable-hot-restart', '--concurrency', '2', '--log-level', 'warn'],
    ]);
  }

  /** Starts both, and makes the Gateway that Envoy serves. */
  static async start(place: Place): Promise<Istio> {
    const istio = new Istio(place, {
      web: await freePort(),
      envoy: await freePort(),
      xds: await freePort(),
      istiod: await freePort(),
      webhook: await freePort(),
    });
    await istio.#makeWebhook();
    await istio.#begin();
    await place.until('the webhook refuses what is wrong', () => istio.#isStrict());
    const server = {
      port: { number: istio.port, name: 'http', protocol: 'HTTP' },
      bind: '127.0.0.1',
      hosts: ['*'],
    };
    await place.create(ISTIO_GATEWAYS, {
      metadata: { name: ISTIO_GATEWAY },
      spec: { selector: LABELS, servers: [server] },
    });
    await place.until('the Gateway is served', async () => {
      const answer = await fetch(`http://127.0.0.1:${istio.port}/`).catch(() => null);
      return answer?.status === 404;
    });
    return istio;
  }

  get log(): string {
    return this.#istiod.log + this.#envoy.log;
  }

  async #begin(): Promise<void> {
    const isUp = (port: number) => async () => (await fetch(`http://127.0.0.1:${port}/ready`)).ok;
    await this.#istiod.start(isUp(this.#ports.istiod));
    await this.#envoy.start(isUp(this.admin));
  }

  async #end(): Promise<void> {
    await Promise.all([this.#envoy.stop('SIGKILL'), this.#istiod.stop('SIGKILL')]);
  }

  async restart(): Promise<void> {
    await this.#end();
    await this.#begin();
  }

  async stop(): Promise<void> {
    await this.#place.api.delete(pathOf(WEBHOOKS, null, this.#webhook));
    await this.#end();
  }

  /** As Istio's chart has it; istiod itself adds its certificate, and makes it strict once it answers. */
  async #makeWebhook(): Promise<void> {
    const { api, namespace } = this.#place;
    const service = { name: 'istiod', namespace, path: '/validate', port: this.#ports.webhook };
    await this.#place.create(SERVICES, {
      metadata: { name: service.name },
      spec: { type: 'ExternalName', externalName: 'localhost' },
    });
    const groups = ['security', 'networking', 'telemetry', 'extensions'].map((name) => `${name}.istio.io`);
    await api.create(pathOf(WEBHOOKS, null), {
      apiVersion: WEBHOOKS.apiVersion,
      kind: WEBHOOKS.kind,
      metadata: { name: this.#webhook, labels: { 'istio.io/rev': 'default' } },
      webhooks: [
        {
          name: 'validation.istio.io',
          clientConfig: { service },
          rules: [
            { operations: ['CREATE', 'UPDATE'], apiGroups: groups, apiVersions: ['*'], resources: ['*'] },
          ],
          failurePolicy: 'Ignore',
          sideEffects: 'None',
          admissionReviewVersions: ['v1'],
        },
      ],
    });
  }

  async #isStrict(): Promise<boolean> {
    const found = await this.#place.api.get<{ webhooks: { failurePolicy: string }[] }>(
      pathOf(WEBHOOKS, null, this.#webhook),
    );
    return found.webhooks.every(({ failurePolicy }) => failurePolicy === 'Fail');
  }
}

const MESH = { enableAutoMtls: false, enableTracing: false };

/** What Istio's agent writes for an ingress gateway, as far as Envoy itself needs it. */
function bootstrap(namespace: string, ports: Ports): object {
  const at = (port: number) => ({ socket_address: { address: '127.0.0.1', port_value: port } });
  const options = 'envoy.extensions.upstreams.http.v3.HttpProtocolOptions';
  const ads = { ads: {}, initial_fetch_timeout: '0s', resource_api_version: 'V3' };
  return {
    node: {
      id: `router~${NODE}~gateway.${namespace}~${namespace}.svc.cluster.local`,
      cluster: `gateway.${namespace}`,
      metadata: { LABELS, NAMESPACE: namespace, CLUSTER_ID: 'Kubernetes', ISTIO_VERSION: '1.31.0' },
    },
    layered_runtime: {
      layers: [
        {
          name: 'istio',
          static_layer: {
            're2.max_program_size.error_level': 32_768,
            'envoy.reloadable_features.http_reject_path_with_fragment': false,
          },
        },
      ],
    },
    admin: { address: at(ports.envoy) },
    dynamic_resources: {
      lds_config: ads,
      cds_config: ads,
      ads_config: {
        api_type: 'DELTA_GRPC',
        transport_api_version: 'V3',
        set_node_on_first_message_only: true,
        grpc_services: [{ envoy_grpc: { cluster_name: 'xds-grpc' } }],
      },
    },
    static_resources: {
      clusters: [
        {
          name: 'xds-grpc',
          type: 'STATIC',
          connect_timeout: '1s',
          load_assignment: {
            cluster_name: 'xds-grpc',
            endpoints: [{ lb_endpoints: [{ endpoint: { address: at(ports.xds) } }] }],
          },
          typed_extension_protocol_options: {
            [options]: {
              '@type': `type.googleapis.com/${options}`,
              explicit_http_config: { http2_protocol_options: {} },
            },
          },
        },
      ],
    },
  };
}
