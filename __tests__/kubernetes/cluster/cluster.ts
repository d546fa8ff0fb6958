import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Access, Api } from './api.ts';
import { ControlPlane, definitionsFolder } from './controlPlane.ts';
import { installDefinitions } from './definitions.ts';
import { Node } from './node/node.ts';

/** A whole cluster of a test's own: a real control plane, and one node that runs processes in place of containers. */
export class TestCluster {
  readonly folder: string;
  readonly plane: ControlPlane;
  readonly #node: Node;

  private constructor(folder: string, plane: ControlPlane, node: Node) {
    this.folder = folder;
    this.plane = plane;
    this.#node = node;
  }

  /**
   * @param wish.audited the user whose requests are written down
   * @param wish.bare whether it knows no kinds but Kubernetes' own
   */
  static async start(
    wish: { readonly audited?: string; readonly bare?: boolean } = {},
  ): Promise<TestCluster> {
    const { audited = null, bare = false } = wish;
    const folder = mkdtempSync(join(tmpdir(), 'gray-release-cluster-'));
    const plane = await ControlPlane.start(folder, audited);
    const api = new Api(plane.access);
    if (!bare) await installDefinitions(api, definitionsFolder());
    api.close();
    return new TestCluster(folder, plane, await Node.start(plane.access, folder, plane.certificate));
  }

  get access(): Access {
    // Copied, since the certificate is read when it is asked for.
    return { ...this.plane.access };
  }

  async stop(): Promise<void> {
    this.#node.stop();
    await this.plane.stop();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
