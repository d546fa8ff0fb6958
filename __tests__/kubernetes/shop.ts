import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Load } from '../../src/demo/load.ts';
import { type Ended, Shop } from '../e2e/shop.ts';
import type { Access } from './cluster/api.ts';
import { DEPLOYMENTS, PODS, ROUTES, SERVICES } from './cluster/kinds.ts';
import type { PodObject } from './cluster/node/types.ts';
import { type DeploymentObject, deployment, PORT, rolledOut, service } from './cluster/objects.ts';
import { Place } from './cluster/place.ts';
import { ENTRY_POINT, GATEWAY, Traefik } from './cluster/traefik.ts';

/** The bad version: its health is fine, and a fifth of its users' requests fail. */
const BAD = { FAILING_VERSION: '1.6.0', FAILING: '0.2' };

/** A service in a cluster as a user has it, behind a Gateway, and a repository with a spec of it. */
export class KubernetesShop {
  readonly place: Place;
  readonly traefik: Traefik;
  readonly shop: Shop;
  readonly #kubeconfig: string;
  readonly #instances: number;

  private constructor(place: Place, traefik: Traefik, kubeconfig: string, instances: number) {
    this.place = place;
    this.traefik = traefik;
    this.shop = new Shop(traefik.port, [0, 0]);
    this.#kubeconfig = kubeconfig;
    this.#instances = instances;
    this.writeSpec();
  }

  /** @param kubeconfig of whom the release acts as; by default the administrator */
  static async open(
    access: Access,
    kubeconfig?: (place: Place) => Promise<string>,
    instances = 2,
  ): Promise<KubernetesShop> {
    const place = await Place.make(access);
    await place.create(DEPLOYMENTS, deployment({ env: BAD, replicas: instances }));
    await place.create(SERVICES, service());
    const traefik = await Traefik.start(place);
    await place.create(ROUTES, {
      metadata: { name: 'checkout' },
      spec: {
        parentRefs: [{ name: GATEWAY, sectionName: ENTRY_POINT }],
        rules: [{ backendRefs: [{ name: 'checkout', port: 80 }] }],
      },
    });
    await rolledOut(place);
    await place.until('the route is served', async () => {
      const answer = await fetch(`http://127.0.0.1:${traefik.port}/`).catch(() => null);
      return answer?.status === 200;
    });
    return new KubernetesShop(place, traefik, (await kubeconfig?.(place)) ?? place.kubeconfig, instances);
  }

  writeSpec(change: (text: string) => string = (text) => text): void {
    this.shop.writeSpec(() => change(this.#spec()));
  }

  /** A spec with clocks so short that a dead run is followed within seconds. */
  #spec(): string {
    const where = `namespace: ${this.place.namespace}, kubeconfig: ${JSON.stringify(this.#kubeconfig)}`;
    return `apiVersion: gray-release/v1
release: shop
registry: { kind: git, remote: remote.git }
services:
  checkout:
    initial: "1.4.2"
    target:
      kind: kubernetes
      ${where.replace(', ', '\n      ')}
      deployment: checkout
      image: "registry.example/checkout:{version}"
      port: ${PORT}
      instances: ${this.#instances}
    router: { kind: gateway-api, ${where}, route: checkout, service: checkout }
process:
  release: { slice: 1, deadline: 60s }
  test:
    - stage: half
      traffic: { weight: 50% }
      for: { atLeast: 1s, atMost: 60s, warmUp: 200ms }
      checks:
        - { kind: http, name: cart, url: "http://{gray}/cart", times: 60 }
  promote: { watch: 2s }
timing: { look: 500ms, effect: 5s, fresh: 2s, lease: 20s, margin: 500ms }
`;
  }

  /** Says what serves, and lets users in. */
  async register(): Promise<Load> {
    const { status, stderr } = await this.shop.start(['register']);
    expect(status, stderr).toBe(0);
    return this.shop.users(100);
  }

  release(version: string, onEvent?: Parameters<Shop['start']>[1]): Promise<Ended> {
    return this.shop.start(['release', `checkout=${version}`], onEvent);
  }

  /** How the release has ended, and everything that it left by our own look. */
  async isOver(
    { status, stderr, events }: Ended,
    version: string,
    users: Load,
    ends: readonly string[],
  ): Promise<void> {
    const { decision } = events.at(-1) as { decision: string };
    expect(ends, stderr).toContain(decision);
    const serves = decision === 'promoted' ? version : '1.4.2';
    const other = decision === 'promoted' ? '1.4.2' : version;
    // What was on its way when it ended has come.
    await sleep(1_000);
    const before = users.served();
    await this.place.until('requests after the end', async () => {
      const { requests = 0 } = users.served()[serves] ?? {};
      return requests > (before[serves]?.requests ?? 0) + 100;
    });
    await users.stop();

    const served = users.served();
    expect(users.lost(), stderr).toBe(0);
    expect(Object.keys(served).sort()).toEqual(['1.4.2', version]);
    expect(served['1.4.2']!.errors, stderr).toBe(0);
    expect(served[other], stderr).toEqual(before[other]);
    expect(status).toBe(decision === 'promoted' ? 0 : 1);
    expect(await this.permanent(), stderr).toBe(serves);
    expect(await this.deployments(), stderr).toEqual(['checkout']);
    expect(await this.pods(), stderr).toEqual(Array.from({ length: this.#instances }, () => serves));
    expect(this.shop.registry()).toMatchObject({ version: serves });
  }

  /** The image's tag in the stable Deployment's template. */
  async permanent(): Promise<string> {
    const seen = await this.place.find<DeploymentObject>(DEPLOYMENTS, 'checkout');
    return versionOf(seen!.spec.template.spec);
  }

  async deployments(): Promise<string[]> {
    return (await this.place.list(DEPLOYMENTS)).map(({ metadata }) => metadata.name).sort();
  }

  /** The versions of all pods that are not being removed. */
  async pods(): Promise<string[]> {
    const all = await this.place.list<PodObject>(PODS);
    const living = all.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
    return living.map(({ spec }) => versionOf(spec)).sort();
  }

  async close(): Promise<void> {
    await this.shop.close();
    await this.traefik.stop();
    await this.place.end();
  }
}

function versionOf({ containers }: PodObject['spec']): string {
  const { image } = containers[0]!;
  return image.slice(image.lastIndexOf(':') + 1);
}
