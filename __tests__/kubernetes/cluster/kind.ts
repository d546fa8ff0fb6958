// All that is of kind (https://kind.sigs.k8s.io) and of no other cluster. It could not be run where the rest is tested, as its node is an
// image: docs/kubernetes-tests.md says so.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Access, Api } from './api.ts';
import { askerOf, GivenCluster } from './given.ts';
import { argsOf, IMAGES, tagOf } from './node/images.ts';
import { PORT } from './objects.ts';
import type { PodAt } from './powers.ts';

const NAME = 'gray-release-tests';
/** The container that is the only node. */
const NODE = `${NAME}-control-plane`;
/** Node 24 runs the programs as they lie here. */
const BASE = 'node:24-slim';
const ROOT = join(import.meta.dirname, '../../..');
/** Of it, what the programs are. */
const PARTS = ['package.json', 'src/demo', '__tests__/router/upstream.ts', '__tests__/target/service.ts'];

const run = (program: string, ...args: readonly string[]) =>
  execFileSync(program, args, { stdio: ['inherit', 'inherit', 'inherit'] });
const inNode = (...command: readonly string[]) =>
  execFileSync('docker', ['exec', NODE, ...command], { encoding: 'utf8' });

/** A cluster of kind for one run of the suites. Needs Linux, docker, kind and the right to set a route. */
export class KindCluster {
  readonly #folder: string;
  #given: GivenCluster | null = null;
  /** The pods' range of addresses, once there is a route to it. */
  #pods: string | null = null;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async start(): Promise<KindCluster> {
    const cluster = new KindCluster(mkdtempSync(join(tmpdir(), 'gray-release-kind-')));
    const kubeconfig = join(cluster.#folder, 'kubeconfig');
    // Outside of what follows: where one of this name is there, it is not ours to delete.
    run('kind', 'create', 'cluster', '--name', NAME, '--kubeconfig', kubeconfig, '--wait', '5m');
    try {
      buildImages(cluster.#folder);
      run('kind', 'load', 'docker-image', ...IMAGES, '--name', NAME);
      cluster.#pods = await routeToPods(kubeconfig);
      cluster.#given = await GivenCluster.use(kubeconfig);
      return cluster;
    } catch (error) {
      await cluster.stop();
      throw error;
    }
  }

  get access(): Access {
    return this.#given!.access;
  }

  async stop(): Promise<void> {
    // With the cluster goes all that is in it.
    run('kind', 'delete', 'cluster', '--name', NAME);
    if (this.#pods !== null) asRoot('ip', 'route', 'del', this.#pods);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Puts an image's Dockerfile into the folder, and below it all that goes into it: the same program as in the tests' own cluster. */
export function putImage(folder: string, image: string): string {
  const context = join(folder, 'context');
  for (const part of PARTS) cpSync(join(ROOT, part), join(context, part), { recursive: true });
  const command = JSON.stringify(['node', ...argsOf(image, '0.0.0.0', PORT, '/app')]);
  const env = `HOST=0.0.0.0 PORT=${PORT} VERSION=${tagOf(image)}`;
  const lines = [`FROM ${BASE}`, 'WORKDIR /app', 'COPY . .', `ENV ${env}`, `CMD ${command}`];
  writeFileSync(join(folder, 'Dockerfile'), `${lines.join('\n')}\n`);
  return context;
}

function buildImages(folder: string): void {
  for (const image of IMAGES) {
    const context = putImage(folder, image);
    run('docker', 'build', '--quiet', '--file', join(folder, 'Dockerfile'), '--tag', image, context);
  }
}

/** The node forwards to its pods what comes to it. Returns their range of addresses. */
async function routeToPods(kubeconfig: string): Promise<string> {
  const node = JSON.parse(await askerOf(kubeconfig)('get', 'node', NODE, '--output=json')) as {
    readonly spec: { readonly podCIDR: string };
    readonly status: { readonly addresses: readonly { readonly type: string; readonly address: string }[] };
  };
  const { address } = node.status.addresses.find(({ type }) => type === 'InternalIP')!;
  asRoot('ip', 'route', 'replace', node.spec.podCIDR, 'via', address);
  return node.spec.podCIDR;
}

function asRoot(...command: readonly [string, ...string[]]): void {
  if (process.getuid?.() === 0) run(...command);
  else run('sudo', ...command);
}

/** Kills the process of a pod's container, at once: no time to stop is given. */
export async function killContainer({ namespace, name }: Omit<PodAt, 'ip'>): Promise<void> {
  const label = (key: string, value: string) => ['--label', `io.kubernetes.pod.${key}=${value}`];
  const id = inNode(
    'crictl',
    'ps',
    '--quiet',
    ...label('namespace', namespace),
    ...label('name', name),
  ).trim();
  if (id === '') throw new Error(`the node runs no container of ${namespace}/${name}`);
  inNode('crictl', 'stop', '--timeout', '0', id);
}

/** Kills the API server, which the kubelet then starts again. */
export async function restartServer(access: Access): Promise<void> {
  await killContainer({ namespace: 'kube-system', name: `kube-apiserver-${NODE}` });
  const api = new Api(access);
  for (let tries = 0; ; tries++) {
    if ((await api.text('/readyz').catch(() => '')) === 'ok') break;
    if (tries === 300) throw new Error('the API server does not come back');
    await sleep(200);
  }
  api.close();
}
