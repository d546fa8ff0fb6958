import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { type Access, Api } from './api.ts';
import { definitionsFolder, kubectl } from './controlPlane.ts';
import { installDefinitions, removeDefinitions } from './definitions.ts';

/** A label of what belongs to no namespace and no definition, and so stays when they go. */
export const TESTS = 'gray-release-tests';

interface Config {
  readonly clusters: readonly {
    readonly cluster: { readonly server: string; readonly 'certificate-authority-data'?: string };
  }[];
}

/**
 * A cluster that is there already, whoever has started it: real nodes, and pods that this machine reaches. Of it only a kubeconfig is
 * known, whose user may do everything. The tests come in as an account of their own, and what they add is taken away at the end.
 */
export class GivenCluster {
  readonly access: Access;
  readonly #remove: () => Promise<void>;

  private constructor(access: Access, remove: () => Promise<void>) {
    this.access = access;
    this.#remove = remove;
  }

  static async use(kubeconfig: string): Promise<GivenCluster> {
    const name = `${TESTS}-${randomBytes(4).toString('hex')}`;
    const ask = askerOf(kubeconfig);
    const removeAccount = async () => {
      await ask('delete', 'clusterrolebinding', name, '--ignore-not-found');
      await ask('delete', 'namespace', name, '--ignore-not-found');
    };
    try {
      await ask('create', 'namespace', name);
      await ask('create', 'serviceaccount', 'tests', '--namespace', name);
      const bound = ['--clusterrole=cluster-admin', `--serviceaccount=${name}:tests`];
      await ask('create', 'clusterrolebinding', name, ...bound);
      const token = await ask('create', 'token', 'tests', '--namespace', name, '--duration=12h');
      const access = { ...(await serverIn(ask)), token: token.trim() };
      const api = new Api(access);
      const added = await installDefinitions(api, definitionsFolder());
      return new GivenCluster(access, async () => {
        await removeDefinitions(api, added);
        api.close();
        await ask('delete', 'ingressclass', '--selector', TESTS);
        await removeAccount();
      });
    } catch (error) {
      await removeAccount();
      throw error;
    }
  }

  stop(): Promise<void> {
    return this.#remove();
  }
}

/** Asks as whom the kubeconfig says, however it says it: by a token, a certificate or a program. */
export function askerOf(kubeconfig: string): (...args: readonly string[]) => Promise<string> {
  return async (...args) =>
    (await promisify(execFile)(kubectl(), ['--kubeconfig', kubeconfig, ...args])).stdout;
}

async function serverIn(ask: ReturnType<typeof askerOf>): Promise<Pick<Access, 'server' | 'ca'>> {
  const text = await ask('config', 'view', '--minify', '--flatten', '--raw', '--output=json');
  const { server, 'certificate-authority-data': ca } = (JSON.parse(text) as Config).clusters[0]!.cluster;
  if (ca === undefined) throw new Error(`the kubeconfig has no certificate authority for ${server}`);
  return { server, ca: Buffer.from(ca, 'base64').toString() };
}
