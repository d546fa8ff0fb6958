import { readFile } from 'node:fs/promises';
import type { RequestOptions } from 'node:https';
import { dirname } from 'node:path';
import type { KubeConfig } from '@kubernetes/client-node/dist/config.js';
import { type Credentials, credentialsBy, type ExecSpec } from './exec.ts';
import type { Place } from './options.ts';

/** An API server's address, and what each request to it must carry. */
export interface Access {
  readonly server: string;
  readonly proxied: boolean;
  /** Headers and TLS material for one request, as they are now. `renew`: the server did not take the last ones. */
  options(signal: AbortSignal, renew: boolean): Promise<RequestOptions>;
}

export interface AccessGiven {
  readonly workDir: string;
  readonly programEnv: Readonly<Record<string, string>>;
}

/** Credentials are asked for anew when they end within this. */
const SPARE = 30_000;

/** @throws Error saying which kubeconfig cannot be used, and why */
export async function accessTo({ source, context }: Place, given: AccessGiven): Promise<Access> {
  const config = await load(source);
  const name = context ?? config.getCurrentContext();
  if (!name) throw new Error(`${nameOf(source)} has no current context: name one as \`context\``);
  const known = config.getContexts().map((each) => each.name);
  if (!known.includes(name))
    throw new Error(`${nameOf(source)} has no context ${name}; it has ${known.join(', ') || 'none'}`);
  config.setCurrentContext(name);
  const cluster = config.getCurrentCluster();
  const user = config.getCurrentUser();
  if (cluster === null)
    throw new Error(`the context ${name} of ${nameOf(source)} names a cluster that is not there`);
  if (user === null)
    throw new Error(`the context ${name} of ${nameOf(source)} names a user that is not there`);
  // Its program is run by ourselves; see exec.ts.
  const exec = (user.exec ?? null) as ExecSpec | null;
  (user as { exec?: unknown }).exec = undefined;
  const execGiven = {
    ...given,
    folder: typeof source === 'object' && 'files' in source ? dirname(source.files[0]!) : null,
    cluster: {
      server: cluster.server,
      'certificate-authority-data': cluster.caData,
      'insecure-skip-tls-verify': cluster.skipTLSVerify,
    },
  };
  let credentials: Credentials | null = null;
  return {
    server: cluster.server,
    proxied: cluster.proxyUrl !== undefined,
    async options(signal, renew) {
      const options: RequestOptions = { headers: {} };
      await config.applyToHTTPSOptions(options);
      if (exec === null) return options;
      if (renew || credentials === null || credentials.until - SPARE < Date.now())
        credentials = await credentialsBy(exec, execGiven, signal);
      const { token, cert, key } = credentials;
      if (cert !== undefined) Object.assign(options, { cert, key });
      if (token === undefined) return options;
      return { ...options, headers: { ...options.headers, Authorization: `Bearer ${token}` } };
    },
  };
}

async function load(source: Place['source']): Promise<KubeConfig> {
  // Credentials alone come from the library: its object API is several megabytes of generated classes.
  const { KubeConfig } = await import('@kubernetes/client-node/dist/config.js');
  const config = new KubeConfig();
  try {
    if (source === 'pod') config.loadFromCluster();
    else if ('text' in source) config.loadFromString(source.text);
    else {
      for (const [i, file] of source.files.entries()) {
        const one = i === 0 ? config : new KubeConfig();
        await readFile(file);
        one.loadFromFile(file);
        if (i > 0) config.mergeConfig(one, true);
      }
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // A parser's message repeats what it read, which may be a credential.
    const why =
      code === 'ENOENT' ? 'there is no such file' : (code ?? (isParser(error) ? 'it is no YAML' : message));
    throw new Error(`${nameOf(source)} cannot be used: ${why}`);
  }
  return config;
}

function isParser(error: unknown): boolean {
  return (error as Error).name === 'YAMLException';
}

function nameOf(source: Place['source']): string {
  if (source === 'pod') return "the pod's service account";
  return 'text' in source ? 'the kubeconfig' : `the kubeconfig ${source.files.join(', ')}`;
}
