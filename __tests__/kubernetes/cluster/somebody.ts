// `node somebody.ts FILE...` starts a cluster as somebody else would, hands its kubeconfig to the suites as their user does, and tells
// what they have left in it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Resource } from '../../../src/kubernetes/cluster.ts';
import { kind } from '../../../src/kubernetes/kinds.ts';
import { Api, pathOf } from './api.ts';
import { ensureAssets } from './assets.ts';
import { TestCluster } from './cluster.ts';
import { kubeconfig } from './kubeconfig.ts';
import { inOwnNetwork, runInOwnNetwork } from './network.ts';

const WHOLE_CLUSTER = [
  kind('v1', 'Namespace'),
  kind('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding'),
  kind('apiextensions.k8s.io/v1', 'CustomResourceDefinition'),
  kind('networking.k8s.io/v1', 'IngressClass'),
];

if (inOwnNetwork()) await lend();
else {
  ensureAssets();
  process.exitCode = runInOwnNetwork([process.execPath, import.meta.filename, ...process.argv.slice(2)]);
}

async function lend(): Promise<void> {
  const cluster = await TestCluster.start({ bare: true });
  const api = new Api(cluster.access);
  try {
    const before = await all(api);
    const main = join(import.meta.dirname, 'main.ts');
    const env = { ...process.env, GRAY_RELEASE_TEST_CLUSTER: written(cluster) };
    const suites = spawn(process.execPath, [main, ...process.argv.slice(2)], { env, stdio: 'inherit' });
    const [status] = await once(suites, 'close');
    const left = await leftAfter(before, api);
    const said = left.length === 0 ? 'nothing' : left.join(', ');
    console.log(`the suites ended with status ${status} and left ${said}`);
    process.exitCode = status === 0 && left.length === 0 ? 0 : 1;
  } finally {
    api.close();
    await cluster.stop();
  }
}

/** A kubeconfig without any secret in it: a program tells who the user is, as with clouds. */
function written({ folder, access }: TestCluster): string {
  const credential = join(folder, 'credential.json');
  const apiVersion = 'client.authentication.k8s.io/v1';
  const { token } = access;
  writeFileSync(credential, JSON.stringify({ apiVersion, kind: 'ExecCredential', status: { token } }));
  const config = parse(kubeconfig(access, 'default'));
  config.users[0].user = {
    exec: { apiVersion, command: 'cat', args: [credential], interactiveMode: 'Never' },
  };
  const file = join(folder, 'kubeconfig');
  writeFileSync(file, stringify(config));
  return file;
}

async function all(api: Api): Promise<string[]> {
  const lists = WHOLE_CLUSTER.map(async (each) =>
    (await api.list<Resource>(pathOf(each, null))).map(({ metadata }) => `${each.kind} ${metadata.name}`),
  );
  return (await Promise.all(lists)).flat();
}

/** Namespaces go in the background, within a minute. */
async function leftAfter(before: readonly string[], api: Api): Promise<string[]> {
  for (let tries = 0; ; tries++) {
    const left = (await all(api)).filter((each) => !before.includes(each));
    if (left.length === 0 || tries === 60) return left;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}
