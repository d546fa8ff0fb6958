import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Access, Api, ApiError } from '../api.ts';
import { NODE, podAddress } from '../network.ts';
import { Events } from './events.ts';
import { Pod } from './pod.ts';
import type { PodObject } from './types.ts';

const NAME = 'node-1';
const LEASE = '/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases';

/**
 * A stand-in for a kubelet, as no container can be run here: it takes the pods of one node, starts a real process for each
 * on an address of its own, probes it, writes the states that a kubelet writes, and ends it with its grace. It does not know
 * liveness and startup probes, init containers, volumes, and hooks other than `preStop.sleep`.
 */
export class Node {
  readonly #api: Api;
  readonly #folder: string;
  readonly #pods = new Map<string, Pod>();
  readonly #names = new Map<string, string>();
  readonly #events: Events;
  readonly #end = new AbortController();
  #server: Server | null = null;
  #addresses = 2;

  private constructor(access: Access, folder: string) {
    this.#api = new Api(access);
    this.#folder = folder;
    this.#events = new Events(this.#api, NAME);
    mkdirSync(folder, { recursive: true });
  }

  static async start(
    access: Access,
    folder: string,
    certificate: { readonly cert: string; readonly key: string },
  ): Promise<Node> {
    const node = new Node(access, folder);
    const { cert, key } = certificate;
    node.#server = createServer({ cert: readFileSync(cert), key: readFileSync(key) }, (request, response) => {
      const [status, text] = node.#answer(request.url ?? '');
      response.writeHead(status, { 'content-type': 'text/plain' }).end(text);
    }).listen(0, NODE);
    await once(node.#server, 'listening');
    await node.#register((node.#server.address() as AddressInfo).port);
    void node.#beat();
    void node.#watch();
    return node;
  }

  stop(): void {
    this.#end.abort();
    for (const pod of this.#pods.values()) pod.kill();
    this.#server?.close();
    this.#server?.closeAllConnections();
    this.#api.close();
  }

  async #register(port: number): Promise<void> {
    const capacity = { cpu: '1000', memory: '1000Gi', pods: '10000' };
    await this.#api.create('/api/v1/nodes', {
      metadata: { name: NAME, labels: { 'kubernetes.io/hostname': NAME } },
    });
    const now = new Date().toISOString();
    await this.#api.merge(`/api/v1/nodes/${NAME}/status`, {
      status: {
        capacity,
        allocatable: capacity,
        addresses: [{ type: 'InternalIP', address: NODE }],
        daemonEndpoints: { kubeletEndpoint: { Port: port } },
        conditions: [
          {
            type: 'Ready',
            status: 'True',
            reason: 'KubeletReady',
            lastHeartbeatTime: now,
            lastTransitionTime: now,
          },
        ],
      },
    });
  }

  /** A node that is not heard of is tainted, and its pods are taken away. */
  async #beat(): Promise<void> {
    const { signal } = this.#end;
    while (!signal.aborted) {
      const spec = { holderIdentity: NAME, leaseDurationSeconds: 40, renewTime: micro() };
      await this.#api
        .merge(`${LEASE}/${NAME}`, { spec })
        .catch((error: unknown) =>
          error instanceof ApiError && error.status === 404
            ? this.#api.create(LEASE, { metadata: { name: NAME }, spec })
            : null,
        )
        .catch(() => {});
      await sleep(5_000, undefined, { signal }).catch(() => {});
    }
  }

  async #watch(): Promise<void> {
    const path = `/api/v1/pods?fieldSelector=spec.nodeName%3D${NAME}`;
    const { signal } = this.#end;
    while (!signal.aborted) {
      try {
        const { items, metadata } = await this.#api.get<{
          items: PodObject[];
          metadata: { resourceVersion: string };
        }>(path);
        const listed = new Set(items.map((pod) => pod.metadata.uid));
        for (const pod of items) this.#seen(pod);
        for (const uid of this.#pods.keys()) if (!listed.has(uid)) this.#gone(uid);
        await new Promise<void>((resolve) => {
          const watch = this.#api.watch<PodObject>(
            path,
            metadata.resourceVersion,
            ({ type, object }) => {
              if (type === 'DELETED') this.#gone(object.metadata.uid);
              else if (type === 'ERROR') watch.stop();
              else this.#seen(object);
            },
            resolve,
          );
          signal.addEventListener('abort', () => watch.stop(), { once: true });
        });
      } catch {
        // The API server is away; it will be back.
        await sleep(200, undefined, { signal }).catch(() => {});
      }
    }
  }

  #seen(object: PodObject): void {
    const { uid, namespace, name } = object.metadata;
    const known = this.#pods.get(uid);
    known?.seen(object);
    if (known !== undefined) return;
    const host = {
      api: this.#api,
      folder: this.#folder,
      address: NODE,
      signal: this.#end.signal,
      event: this.#events.tell,
    };
    this.#names.set(`${namespace}/${name}`, uid);
    this.#pods.set(uid, new Pod(object, podAddress(this.#addresses++), host));
  }

  #gone(uid: string): void {
    this.#pods.get(uid)?.kill();
    this.#pods.delete(uid);
  }

  /** What the API server asks a kubelet for: `/containerLogs/NAMESPACE/POD/CONTAINER?tailLines=N`. */
  #answer(target: string): readonly [number, string] {
    const { pathname, searchParams } = new URL(target, 'https://node');
    const [, what, namespace, name, wanted] = pathname.split('/');
    const pod = this.#pods.get(this.#names.get(`${namespace}/${name}`) ?? '');
    const container = pod?.containers.find(({ spec }) => spec.name === wanted);
    if (what !== 'containerLogs' || container === undefined) return [404, 'not found'];
    const lines = searchParams.get('tailLines');
    const text = container.lastLines(lines === null ? null : Number(lines));
    if (text !== null) return [200, text];
    return [400, `container "${wanted}" in pod "${name}" is waiting to start: ContainerCreating`];
  }
}

/** The form of MicroTime, which leases have. */
function micro(): string {
  return new Date().toISOString().replace('Z', '000Z');
}
