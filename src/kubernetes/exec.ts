import { isAbsolute, join } from 'node:path';
import { oneLine } from '../command/output.ts';
import { run } from '../command/run.ts';

/** A program of a kubeconfig that gives credentials, such as `aws eks get-token`. */
export interface ExecSpec {
  readonly apiVersion?: string;
  readonly command: string;
  readonly args?: readonly string[] | null;
  readonly env?: readonly { readonly name: string; readonly value: string }[] | null;
  readonly provideClusterInfo?: boolean;
}

export interface ExecGiven {
  /** The kubeconfig's folder, which a relative path of a program starts from; null for a text without a place. */
  readonly folder: string | null;
  readonly workDir: string;
  readonly programEnv: Readonly<Record<string, string>>;
  /** What a program that asks for it is told of the cluster. */
  readonly cluster: Readonly<Record<string, unknown>>;
}

export interface Credentials {
  readonly token?: string;
  readonly cert?: string;
  readonly key?: string;
  /** Milliseconds since 1970; Infinity where the program does not say. */
  readonly until: number;
}

const DEFAULT_VERSION = 'client.authentication.k8s.io/v1';

/**
 * Runs the program, without a shell and in the environment of the user's own programs, which holds no token of ours. The library
 * would give it the whole environment of the run.
 *
 * @throws Error saying how it ended where it gave no credentials
 */
export async function credentialsBy(
  exec: ExecSpec,
  given: ExecGiven,
  signal: AbortSignal,
): Promise<Credentials> {
  const { command, args, env, apiVersion = DEFAULT_VERSION, provideClusterInfo = false } = exec;
  const relative = command.includes('/') && !isAbsolute(command) && given.folder !== null;
  const program = relative ? join(given.folder, command) : command;
  const spec = { interactive: false, ...(provideClusterInfo && { cluster: given.cluster }) };
  const ran = await run(
    {
      argv: [program, ...(args ?? [])],
      env: {
        ...given.programEnv,
        ...Object.fromEntries((env ?? []).map(({ name, value }) => [name, value])),
        KUBERNETES_EXEC_INFO: JSON.stringify({ apiVersion, kind: 'ExecCredential', spec }),
      },
      cwd: given.workDir,
    },
    { signal },
  );
  const name = oneLine(command);
  if (ran.how === 'not-started') throw new Error(`the kubeconfig's ${ran.says}`);
  if (ran.how !== 'exited' || ran.status !== 0) {
    const how = ran.how === 'exited' ? `exited with status ${ran.status}` : `was ${ran.how}`;
    // What it printed may hold a token: only its standard error is for people, and that is not kept apart.
    throw new Error(`the kubeconfig's ${name} ${how} and gave no credentials: run it by hand to see why`);
  }
  return read(ran.stdout, name);
}

function read(printed: string, name: string): Credentials {
  let status: Readonly<Record<string, unknown>> | undefined;
  try {
    ({ status } = JSON.parse(printed));
  } catch {
    throw new Error(`the kubeconfig's ${name} did not print an ExecCredential`);
  }
  const text = (key: string) => (typeof status?.[key] === 'string' ? (status[key] as string) : undefined);
  const [token, cert, key] = [text('token'), text('clientCertificateData'), text('clientKeyData')];
  if (token === undefined && (cert === undefined || key === undefined))
    throw new Error(`the kubeconfig's ${name} printed neither a token nor a certificate with its key`);
  const until = Date.parse(text('expirationTimestamp') ?? '');
  return {
    ...(token !== undefined && { token }),
    ...(cert !== undefined && key !== undefined && { cert, key }),
    until: Number.isNaN(until) ? Number.POSITIVE_INFINITY : until,
  };
}
