import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { SECRET_FRAGMENT } from '../command/options.ts';
import type { Options, SchemaFragment, Surroundings } from '../ports/adapter.ts';

const NAMESPACE = '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$';

/** Where the cluster is: the properties that every kind of adapter for Kubernetes has. `namespace` is required. */
export const clusterProperties = {
  namespace: {
    type: 'string',
    pattern: NAMESPACE,
    patternErrorMessage: 'the name of a namespace: small letters, digits and -, at most 63',
    description: 'The namespace that everything of the service is in.',
  },
  kubeconfig: {
    description:
      'A kubeconfig: a path, relative to the repository, or `{ env: NAME }` for a variable that holds its text. Default: as for ' +
      'kubectl, the files of KUBECONFIG, then ~/.kube/config, then the service account of the pod that the run is in.',
    anyOf: [{ type: 'string', minLength: 1 }, SECRET_FRAGMENT],
  },
  context: {
    type: 'string',
    minLength: 1,
    description: "The context of the kubeconfig. Default: the kubeconfig's current one.",
  },
} as const satisfies Record<string, SchemaFragment>;

/** Where a cluster's address and credentials come from. */
export interface Place {
  readonly namespace: string;
  readonly source: { readonly files: readonly string[] } | { readonly text: string } | 'pod';
  readonly context: string | null;
}

/** @throws Error where the variable that the spec names is not set */
export function placeOf(
  options: Options,
  given: Pick<Surroundings, 'workDir' | 'programEnv' | 'secret'>,
): Place {
  const { namespace, kubeconfig, context } = options as {
    readonly namespace?: string;
    readonly kubeconfig?: string | { readonly env: string };
    readonly context?: string;
  };
  const place = { namespace: namespace ?? 'default', context: context ?? null };
  if (typeof kubeconfig === 'string')
    return {
      ...place,
      source: { files: [isAbsolute(kubeconfig) ? kubeconfig : join(given.workDir, kubeconfig)] },
    };
  if (kubeconfig === undefined) return { ...place, source: usualSource(given) };
  const text = given.secret(kubeconfig.env);
  // A workflow gives an empty text for a secret that does not exist.
  if (text === undefined || text === '')
    throw new Error(`kubeconfig is to come from the variable ${kubeconfig.env}, which is not set`);
  return { ...place, source: { text } };
}

function usualSource({ programEnv, workDir }: Pick<Surroundings, 'workDir' | 'programEnv'>): Place['source'] {
  const files = (programEnv.KUBECONFIG ?? '').split(':').filter((file) => file !== '');
  if (files.length > 0)
    return { files: files.map((file) => (isAbsolute(file) ? file : join(workDir, file))) };
  // A pod has its service account's address in its environment; elsewhere it is the home folder's file.
  if (programEnv.KUBERNETES_SERVICE_HOST !== undefined && !existsSync(homeFile(programEnv))) return 'pod';
  return { files: [homeFile(programEnv)] };
}

function homeFile({ HOME }: Readonly<Record<string, string>>): string {
  return join(HOME ?? homedir(), '.kube', 'config');
}
