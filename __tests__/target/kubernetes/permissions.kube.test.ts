import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import {
  AUTOSCALER,
  CONFIG_MAP,
  DEPLOYMENT,
  DISRUPTION_BUDGET,
  kind,
  NETWORK_POLICY,
  POD_MONITOR,
  VERTICAL_AUTOSCALER,
} from '../../../src/kubernetes/kinds.ts';
import type { PolicyRule } from '../../../src/ports/adapter.ts';
import type { Registry } from '../../../src/ports/registry.ts';
import type { Target } from '../../../src/ports/target.ts';
import { kubernetesRegistry } from '../../../src/registry/kubernetes/kind.ts';
import { service } from '../../registry/contract.ts';
import { call, makeGiven, until } from '../given.ts';
import { read, Scene } from './scene.ts';

const ROLE = kind('rbac.authorization.k8s.io/v1', 'Role');
const BINDING = kind('rbac.authorization.k8s.io/v1', 'RoleBinding');
const MAIN = join(import.meta.dirname, '../../../src/cli/main.ts');

interface Object {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly rules: readonly PolicyRule[];
}

/** What the command prints for the spec of a scene. */
async function printed(options: object): Promise<Object[]> {
  const spec = join(mkdtempSync(join(tmpdir(), 'gray-release-role-')), 'spec.yml');
  const { namespace } = options as { namespace: string };
  writeFileSync(
    spec,
    JSON.stringify({
      apiVersion: 'gray-release/v1',
      release: 'shop',
      registry: { kind: 'kubernetes', namespace },
      services: {
        checkout: {
          initial: '1.4.2',
          target: options,
          router: { kind: 'gateway', listen: '127.0.0.1:8080' },
        },
      },
      process: {
        test: [
          {
            stage: 'few',
            traffic: { weight: '5%' },
            checks: [{ kind: 'http', name: 'up', url: 'http://{gray}/' }],
          },
        ],
      },
    }),
  );
  const { stdout } = await promisify(execFile)(process.execPath, [MAIN, 'permissions', '--spec', spec]);
  return parseAllDocuments(stdout).map((document) => document.toJS() as Object);
}

/** One verb on one thing: what a Role could be narrower by. */
interface Right {
  readonly group: string;
  readonly resource: string;
  readonly verb: string;
  readonly name: string | undefined;
}

function rightsIn(rules: readonly PolicyRule[]): Right[] {
  return rules.flatMap(({ apiGroups, resources, verbs, resourceNames = [undefined] }) =>
    resourceNames.flatMap((name) =>
      verbs.map((verb) => ({ group: apiGroups[0]!, resource: resources[0]!, verb, name })),
    ),
  );
}

function rulesOf(rights: readonly Right[]): PolicyRule[] {
  return rights.map(({ group, resource, verb, name }) => ({
    apiGroups: [group],
    resources: [resource],
    verbs: [verb],
    ...(name !== undefined && { resourceNames: [name] }),
  }));
}

const APP = { matchLabels: { app: 'checkout' } };
const OF = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'checkout' };
/** What a reason has of the events of a pod that crashes, and of its output. */
const EVENT = /; (BackOff|Unhealthy): /;
const OUTPUT = /Error: no database/;
/** One of each kind that a copy for gray is made of. */
const COMPANIONS = [
  [NETWORK_POLICY, { podSelector: APP, policyTypes: ['Ingress'] }],
  [DISRUPTION_BUDGET, { selector: APP, minAvailable: 1 }],
  [AUTOSCALER, { scaleTargetRef: OF, minReplicas: 2, maxReplicas: 5 }],
  [POD_MONITOR, { selector: APP, podMetricsEndpoints: [] }],
  [VERTICAL_AUTOSCALER, { targetRef: OF }],
] as const;

let scene: Scene;
let rights: Right[];
let target: Target;
let registry: Registry;

beforeAll(async () => {
  const image = 'registry.example/service';
  const env = [{ name: 'EXIT', value: '3' }];
  const patch = { spec: { containers: [{ name: 'checkout', env }] } };
  scene = await Scene.open({ patch, image: `${image}:{version}` }, { image });
  for (const [kind, spec] of COMPANIONS)
    await scene.place.create(kind, { metadata: { name: 'checkout' }, spec });
  const [role, binding] = (await printed(scene.options)) as [Object, Object];
  rights = rightsIn(role.rules);
  const kubeconfig = await scene.place.account('gray-release');
  await scene.place.create(ROLE, { ...role });
  await scene.place.create(BINDING, { ...binding });
  target = await scene.target({ kubeconfig });
  registry = await kubernetesRegistry.create(
    { kind: 'kubernetes', namespace: scene.place.namespace, kubeconfig },
    { ...makeGiven(), records: () => Promise.reject(new Error('no record is needed')) },
  );
});
afterAll(() => scene.end());

/** Exactly these rights, once the API server goes by them. */
async function allow(kept: readonly Right[], gone: Right | null): Promise<void> {
  const { place } = scene;
  await place.merge(ROLE, 'gray-release', { rules: rulesOf(kept) });
  for (const [right, allowed] of [
    ...kept.map((each) => [each, true] as const),
    ...(gone ? [[gone, false] as const] : []),
  ]) {
    const { group, verb, name } = right;
    const [resource, subresource] = right.resource.split('/');
    const spec = {
      user: `system:serviceaccount:${place.namespace}:gray-release`,
      resourceAttributes: { namespace: place.namespace, group, resource, subresource, verb, name },
    };
    await place.until(`${verb} ${right.resource} is ${allowed}`, async () => {
      const review = await place.api.create('/apis/authorization.k8s.io/v1/subjectaccessreviews', { spec });
      return (review.status as { allowed?: boolean }).allowed === allowed;
    });
  }
}

/** Everything that a release asks for, less its waiting. */
async function release(): Promise<void> {
  await registry.register([service('checkout', 2)], call());
  await registry.register([service('checkout', 1)], call());
  await read(target);
  await target.scale('1.5.0', 1, call());
  await target.scale('1.5.0', 2, call());
  await target.promote('1.6.0', call());
  await target.scale('1.5.0', 0, call());
}

/** As it was before, by somebody who may do everything. */
async function undo(): Promise<void> {
  const { place } = scene;
  const copies = COMPANIONS.map(([kind]) => place.path(kind, 'checkout-gray'));
  const all = [...copies, place.path(CONFIG_MAP, 'gray-release'), place.path(DEPLOYMENT, 'checkout-gray')];
  for (const path of all) await place.api.delete(path).catch(() => {});
  const containers = [{ name: 'checkout', image: 'registry.example/service:1.4.2', env: [] }];
  const path = place.path(DEPLOYMENT, 'checkout');
  const spec = { template: { spec: { containers } } };
  await place.api.apply(path, {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'checkout' },
    spec,
  });
}

describe('the Role that `permissions` prints', () => {
  it('is all that a release needs, and each right of it is needed', async () => {
    const sparing = ({ resource, verb }: Right) =>
      verb === 'watch' || resource === 'events' || resource === 'pods/log';
    await allow(rights, null);
    await release();
    await undo();

    for (const right of rights.filter((each) => !sparing(each))) {
      await allow(
        rights.filter((each) => each !== right),
        right,
      );
      const said = await release().then(
        () => 'it went through',
        (error: unknown) => (error as Error).message,
      );
      await undo();
      expect(said, JSON.stringify(right)).toMatch(/forbidden/);
    }
  }, 300_000);

  it('lets a failure be explained by its events and its output, and by less without', async () => {
    const why = async () => {
      // A new one knows no reasons yet.
      const fresh = await scene.target({ kubeconfig: join(scene.place.folder, 'gray-release.kubeconfig') });
      const all = await until(
        fresh,
        (each) => each.some(({ state, version }) => state === 'failed' && version === '1.5.0'),
        40_000,
      );
      return all.find(({ state }) => state === 'failed')!.why!;
    };
    await allow(rights, null);
    await target.scale('1.5.0', 1, call());

    await scene.place.until('an event and output', async () => {
      const said = await why();
      return EVENT.test(said) && OUTPUT.test(said);
    });
    for (const [resource, part] of [
      ['events', EVENT],
      ['pods/log', OUTPUT],
    ] as const) {
      const right = rights.find((each) => each.resource === resource)!;
      await allow(
        rights.filter((each) => each !== right),
        right,
      );
      expect(await why()).not.toMatch(part);
    }
  });

  it('lets changes be told, and asked for without', async () => {
    const watching = async (kept: readonly Right[], gone: Right | null) => {
      await allow(kept, gone);
      const fresh = await scene.target({ kubeconfig: join(scene.place.folder, 'gray-release.kubeconfig') });
      const end = new AbortController();
      let told = 0;
      const watching = fresh.watch!(() => told++, end.signal);
      for (let tries = 0; tries < 50 && !watching.live && told < 2; tries++) await sleep(100);
      end.abort();
      return watching.live;
    };
    expect(await watching(rights, null)).toBe(true);
    const watches = rights.filter(({ verb }) => verb === 'watch');
    expect(watches.map(({ resource }) => resource)).toEqual(['deployments', 'pods']);
    for (const right of watches) {
      const kept = rights.filter((each) => each !== right);
      expect(await watching(kept, right), right.resource).toBe(false);
      await release();
      await undo();
    }
  });

  it('has no right to everything', () => {
    for (const { group, resource, verb } of rights) expect([group, resource, verb]).not.toContain('*');
    const named = rights.filter(
      ({ resource, verb }) => resource === 'deployments' && !['list', 'watch', 'create'].includes(verb),
    );
    expect(named.map(({ name, verb }) => `${verb} ${name}`).sort()).toEqual([
      'delete checkout-gray',
      'get checkout',
      'get checkout-gray',
      'patch checkout',
      'patch checkout-gray',
    ]);
  });
});
