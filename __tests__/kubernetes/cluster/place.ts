import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Resource, ResourceKind } from '../../../src/kubernetes/cluster.ts';
import { type Access, Api, pathOf } from './api.ts';
import { SERVICE_ACCOUNTS } from './kinds.ts';
import { kubeconfig } from './kubeconfig.ts';

/** A namespace of a test's own, seen as the cluster's administrator. */
export class Place {
  readonly namespace: string;
  readonly access: Access;
  readonly api: Api;
  readonly folder = mkdtempSync(join(tmpdir(), 'gray-release-place-'));
  /** A kubeconfig file of the administrator, with this namespace. */
  readonly kubeconfig: string;

  private constructor(access: Access, namespace: string) {
    this.namespace = namespace;
    this.access = access;
    this.api = new Api(access);
    this.kubeconfig = this.#write('admin', access);
  }

  static async make(access: Access, namespace = `t-${randomBytes(4).toString('hex')}`): Promise<Place> {
    const place = new Place(access, namespace);
    await place.api.create('/api/v1/namespaces', { metadata: { name: place.namespace } });
    // Without it no pod is taken.
    await place.until('the default service account', () => place.find(SERVICE_ACCOUNTS, 'default'));
    return place;
  }

  path(kind: ResourceKind, name?: string): string {
    return pathOf(kind, this.namespace, name);
  }

  find<Seen = Resource>(kind: ResourceKind, name: string): Promise<Seen | null> {
    return this.api.find<Seen>(this.path(kind, name));
  }

  list<Seen = Resource>(kind: ResourceKind): Promise<Seen[]> {
    return this.api.list<Seen>(this.path(kind));
  }

  create(kind: ResourceKind, object: Readonly<Record<string, unknown>>): Promise<Resource> {
    const { apiVersion, kind: name } = kind;
    return this.api.create(this.path(kind), { apiVersion, kind: name, ...object });
  }

  merge(kind: ResourceKind, name: string, patch: Readonly<Record<string, unknown>>): Promise<Resource> {
    return this.api.merge(this.path(kind, name), patch);
  }

  /** A service account without any right, and the kubeconfig file of who is it. */
  async account(name: string): Promise<string> {
    await this.create(SERVICE_ACCOUNTS, { metadata: { name } });
    const path = `${this.path(SERVICE_ACCOUNTS, name)}/token`;
    const asked = { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec: {} };
    const { status } = (await this.api.create(path, asked)) as unknown as { status: { token: string } };
    return this.#write(name, { ...this.access, token: status.token });
  }

  /** Looks until there is something; fails with `what` after a while. */
  async until<Seen>(what: string, look: () => Promise<Seen | null | false>, within = 20_000): Promise<Seen> {
    for (const limit = performance.now() + within; ; await sleep(100)) {
      const seen = await look();
      if (seen !== null && seen !== false) return seen;
      if (performance.now() > limit) throw new Error(`not seen in ${within} ms: ${what}`);
    }
  }

  /** Its objects go with it, in the background. */
  async end(): Promise<void> {
    await this.api.delete(`/api/v1/namespaces/${this.namespace}`);
    this.api.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #write(name: string, access: Access): string {
    const file = join(this.folder, `${name}.kubeconfig`);
    writeFileSync(file, kubeconfig(access, this.namespace), { mode: 0o600 });
    return file;
  }
}
