import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { Api } from './api.ts';

const KIND = { apiVersion: 'apiextensions.k8s.io/v1', plural: 'customresourcedefinitions' };
const PATH = `/apis/${KIND.apiVersion}/${KIND.plural}`;

/** Of those in the files, whose objects no test makes: they would only cost the API server time. */
const UNUSED =
  /^(authorizationpolicies|envoyfilters|peerauthentications|proxyconfigs|requestauthentications|serviceentries|sidecars|telemetries|trafficextensions|wasmplugins|workloadentries|workloadgroups)\..*istio\.io$/;

interface Definition {
  readonly kind?: string;
  readonly metadata: { readonly name: string; readonly annotations?: Readonly<Record<string, string>> };
  readonly status?: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] };
  readonly [field: string]: unknown;
}

/**
 * Makes the custom resources of all files in the folder known, and waits until their objects are taken. Returns what of them was not
 * there before.
 */
export async function installDefinitions(api: Api, folder: string): Promise<readonly string[]> {
  const definitions = readdirSync(folder)
    .flatMap((file) => parseAllDocuments(readFileSync(join(folder, file), 'utf8')))
    .map((document) => JSON.parse(JSON.stringify(document), withoutProse) as Definition | null)
    .filter((each) => each?.kind === 'CustomResourceDefinition' && !UNUSED.test(each.metadata.name));
  const there = new Set((await api.list<Definition>(PATH)).map(({ metadata }) => metadata.name));
  const missing = definitions.filter((each) => !there.has(each!.metadata.name));
  await Promise.all(missing.map((each) => api.create(PATH, each!)));
  for (const each of definitions) await established(api, each!.metadata.name);
  return missing.map((each) => each!.metadata.name);
}

/** Their objects go with them. */
export async function removeDefinitions(api: Api, names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => api.delete(`${PATH}/${name}`)));
}

/** Descriptions are most of their bulk, and all of it goes into what the API server publishes. */
function withoutProse(key: string, value: unknown): unknown {
  return key === 'description' && typeof value === 'string' ? undefined : value;
}

async function established(api: Api, name: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const { status } = await api.get<Definition>(`${PATH}/${name}`);
    const yes = status?.conditions?.some((each) => each.type === 'Established' && each.status === 'True');
    if (yes) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the definition ${name} is not taken`);
}
