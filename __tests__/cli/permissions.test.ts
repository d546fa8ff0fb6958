import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { patched, SHOP } from '../spec/shop.ts';

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'gray-release-permissions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function permissions(spec: string, ...more: string[]) {
  const file = join(folder, 'spec.yml');
  writeFileSync(file, spec);
  const args = ['--disable-warning=ExperimentalWarning', MAIN, 'permissions', '--spec', file, ...more];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

it('prints a Role and its binding for each namespace, and asks no cluster', () => {
  const { status, stdout } = permissions(patched('registry: { kind: kubernetes, namespace: registry }'));

  expect(status).toBe(0);
  const [role, binding, ...rest] = parseAllDocuments(stdout).map((document) => document.toJS());
  expect(rest).toEqual([]);
  expect(role).toMatchObject({
    kind: 'Role',
    metadata: { name: 'gray-release', namespace: 'registry' },
    rules: [
      {
        apiGroups: [''],
        resources: ['configmaps'],
        verbs: ['get', 'patch'],
        resourceNames: ['gray-release'],
      },
      { apiGroups: [''], resources: ['configmaps'], verbs: ['create'] },
    ],
  });
  expect(binding).toMatchObject({ kind: 'RoleBinding', roleRef: { kind: 'Role', name: 'gray-release' } });
});

it('names what a baseline needs beside, where a service has one', () => {
  const clustered = (baseline: boolean) =>
    permissions(
      patched(`services: { checkout: { baseline: ${baseline},
        target: { kind: kubernetes, namespace: shop, deployment: checkout, image: "web:{version}", port: 80, command: null, env: null, ready: null },
        router: { kind: gateway-api, namespace: shop, service: checkout, listen: null } } }
process: { test: [{ stage: few, traffic: { weight: 5% } }] }`),
    );
  const lines = (of: boolean) => clustered(of).stdout.split('\n');
  const named = lines(true).filter((line) => line.includes('checkout-baseline'));

  expect(named).toHaveLength(2);
  expect(lines(false).join()).not.toContain('baseline');
  expect(parseAllDocuments(clustered(true).stdout)[0]!.toJS().rules).toEqual(
    expect.arrayContaining([
      {
        apiGroups: ['apps'],
        resources: ['deployments'],
        verbs: ['get', 'patch', 'delete'],
        resourceNames: ['checkout-baseline'],
      },
      {
        apiGroups: [''],
        resources: ['services'],
        verbs: ['get', 'patch'],
        resourceNames: ['checkout-baseline'],
      },
    ]),
  );
});

it.each([
  ['a spec of which nothing is in Kubernetes', SHOP, [], /nothing in this spec is in Kubernetes/],
  ['a spec that is wrong', 'release: x', [], /has \d+ errors/],
  ['a word too many', SHOP, ['now'], /permissions takes no more words/],
])('is wrong input, and prints nothing, for %s', (_name, spec, more, message) => {
  const { status, stdout, stderr } = permissions(spec, ...more);

  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(message);
});
