// What one release of many services costs a Kubernetes API server: requests per service and phase, and the memory of the run. The
// API server, its controllers, the objects and the Gateway are real; the pods run nothing.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Shop } from '../__tests__/e2e/shop.ts';
import { ensureAssets } from '../__tests__/kubernetes/cluster/assets.ts';
import { TestCluster } from '../__tests__/kubernetes/cluster/cluster.ts';
import { DEPLOYMENTS, ROUTES, SERVICES } from '../__tests__/kubernetes/cluster/kinds.ts';
import { inOwnNetwork, runInOwnNetwork } from '../__tests__/kubernetes/cluster/network.ts';
import { type DeploymentObject, deployment, service } from '../__tests__/kubernetes/cluster/objects.ts';
import { Place } from '../__tests__/kubernetes/cluster/place.ts';
import { GATEWAY, Traefik } from '../__tests__/kubernetes/cluster/traefik.ts';
import { machine, root, TELL_MEMORY } from './measure.ts';

const COUNT = Number(process.env.BENCH_SERVICES ?? '500');
/** Until a pod is ready, in seconds. */
const STARTS = Number(process.env.BENCH_STARTS ?? '0');
const NAMES = Array.from({ length: COUNT }, (_, i) => `service-${i}`);
/** In megabytes. */
const LIMIT = 300;
/** Requests of a service in one phase, where so many share what is asked for all. */
const MOST = 10;
const MANY = 100;

/** What they all run: nothing. */
const HOLLOW = {
  version: '1.0.0',
  replicas: 1,
  image: 'registry.example/hollow',
  preStop: 0,
  startsFor: STARTS,
};

const NAMESPACE = 'bench';
const RELEASER = 'releaser';
const USER = `system:serviceaccount:${NAMESPACE}:${RELEASER}`;

interface Audited {
  readonly verb: string;
  readonly requestReceivedTimestamp: string;
  readonly objectRef?: { readonly resource: string };
}

interface Phase {
  readonly name: string;
  readonly from: number;
}

if (inOwnNetwork()) await bench();
else {
  ensureAssets();
  process.exitCode = runInOwnNetwork([process.execPath, import.meta.filename]);
}

async function bench(): Promise<void> {
  console.log(machine());
  const cluster = await TestCluster.start({ audited: USER });
  const place = await Place.make(cluster.access, NAMESPACE);
  const traefik = await Traefik.start(place);
  const shop = new Shop(traefik.port, [0, 0]);
  try {
    await furnish(place);
    const kubeconfig = await account(place);
    shop.writeSpec(() => specOf(kubeconfig));
    await run('register', ['register'], shop, cluster);
    const versions = NAMES.map((name) => `${name}=2.0.0`);
    await run('release', ['release', ...versions], shop, cluster);
  } finally {
    await shop.close();
    await traefik.stop();
    await place.end();
    await cluster.stop();
  }
}

/** A Deployment of one pod, a Service and a route for each service. */
async function furnish(place: Place): Promise<void> {
  for (let at = 0; at < COUNT; at += 20) {
    const made = NAMES.slice(at, at + 20).flatMap((name) => [
      place.create(DEPLOYMENTS, deployment({ ...HOLLOW, name })),
      place.create(SERVICES, service(name)),
      place.create(ROUTES, {
        metadata: { name },
        spec: {
          parentRefs: [{ name: GATEWAY }],
          hostnames: [`${name}.example`],
          rules: [{ backendRefs: [{ name, port: 80 }] }],
        },
      }),
    ]);
    await Promise.all(made);
  }
  const ready = async () => {
    const all = await place.list<DeploymentObject>(DEPLOYMENTS);
    return all.every(({ status }) => status?.readyReplicas === 1);
  };
  await place.until('all pods are ready', ready, 600_000);
}

/** Who releases; what it may do is not what is measured here. */
async function account(place: Place): Promise<string> {
  const kubeconfig = await place.account(RELEASER);
  await place.api.create('/apis/rbac.authorization.k8s.io/v1/clusterrolebindings', {
    metadata: { name: RELEASER },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
    subjects: [{ kind: 'ServiceAccount', name: RELEASER, namespace: NAMESPACE }],
  });
  return kubeconfig;
}

/** Runs the built program to its end and prints what it cost; the command fails where that is more than it may. */
async function run(name: string, args: readonly string[], shop: Shop, { plane }: TestCluster): Promise<void> {
  const before = audited(plane.audit).length;
  const began = Date.now();
  const phases: Phase[] = [{ name: 'accepting', from: began }];
  const cli = join(root, 'dist/cli.js');
  const options = ['--json', '--state', shop.state];
  const child = spawn(process.execPath, ['--import', TELL_MEMORY, cli, ...args, ...options], {
    cwd: shop.folder,
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { type, phase, stage } = JSON.parse(line) as Record<string, string | number>;
    if (type !== 'phase') return;
    phases.push({ name: stage === undefined ? String(phase) : `${phase} ${stage}`, from: Date.now() });
  });
  const { status, stderr } = await ended(child);
  const took = (Date.now() - began) / 1000;
  if (status !== 0) throw new Error(`${name} ended with status ${status}:\n${stderr.slice(-2_000)}`);
  const memory = Number(/maxrss=(\d+)/.exec(stderr)?.[1] ?? 0) / 1024;
  const requests = audited(plane.audit).slice(before);
  const each = (requests.length / COUNT).toFixed(1);
  console.log(
    `${name} of ${COUNT} services: ${took.toFixed(0)} s, ${requests.length} requests (${each} a service), ${memory.toFixed(0)} MB (at most ${LIMIT})`,
  );
  if (memory > LIMIT) process.exitCode = 1;
  for (const [i, { name: phase, from }] of phases.entries()) {
    const to = phases[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    const own = requests.filter(({ at }) => at >= from && at < to);
    print(phase, own);
    if (COUNT < MANY || own.length <= MOST * COUNT) continue;
    console.log(`  more than ${MOST} requests a service`);
    process.exitCode = 1;
  }
}

function print(phase: string, requests: readonly { readonly what: string }[]): void {
  if (requests.length === 0) return;
  const kinds = new Map<string, number>();
  for (const { what } of requests) kinds.set(what, (kinds.get(what) ?? 0) + 1);
  const most = [...kinds].sort((a, b) => b[1] - a[1]).map(([what, count]) => `${what} ${perService(count)}`);
  console.log(
    `  ${phase.padEnd(14)} ${perService(requests.length).padStart(6)} a service: ${most.join(', ')}`,
  );
}

function perService(count: number): string {
  return (count / COUNT).toFixed(2);
}

function audited(file: string): { readonly at: number; readonly what: string }[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Audited)
    .map(({ verb, objectRef, requestReceivedTimestamp }) => ({
      at: Date.parse(requestReceivedTimestamp),
      what: `${verb} ${objectRef?.resource ?? ''}`,
    }));
}

function ended(child: ChildProcess): Promise<{ status: number | null; stderr: string }> {
  let stderr = '';
  child.stderr!.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, stderr })));
}

function specOf(kubeconfig: string): string {
  const where = `namespace: ${NAMESPACE}, kubeconfig: ${JSON.stringify(kubeconfig)}`;
  const services = NAMES.map(
    (name) => `  ${name}:
    initial: "1.0.0"
    target: { kind: kubernetes, ${where}, deployment: ${name}, image: "registry.example/hollow:{version}", port: 8080, instances: 1 }
    router: { kind: gateway-api, ${where}, route: ${name}, service: ${name} }`,
  );
  return `apiVersion: gray-release/v1
release: shop
registry: { kind: git, remote: remote.git }
services:
${services.join('\n')}
process:
  release: { slice: 1, deadline: 15m }
  test:
    - stage: half
      traffic: { weight: 50% }
      for: { atLeast: 10s, atMost: 15m }
      checks:
        - { kind: command, service: service-0, name: nothing, run: "true" }
  promote: { watch: 10s }
`;
}
