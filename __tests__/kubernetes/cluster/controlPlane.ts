import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../freePort.ts';
import { type Access, Api } from './api.ts';
import { kubeconfig } from './kubeconfig.ts';
import { NODE } from './network.ts';
import { Program } from './program.ts';

/** The folder of etcd, kube-apiserver and the others, by the convention of controller-runtime's envtest. */
export function binary(name: string): string {
  const folder = process.env.KUBEBUILDER_ASSETS;
  if (folder === undefined) throw new Error('KUBEBUILDER_ASSETS is not set: run `bash .ci/kubernetes` first');
  const file = join(folder, name);
  if (!existsSync(file)) throw new Error(`KUBEBUILDER_ASSETS has no ${name}: ${file}`);
  return file;
}

/** The YAML files of the definitions that `.ci/kubernetes` put beside the programs. */
export const definitionsFolder = (): string => binary('crds');
export const kubectl = (): string => binary('kubectl');

/** Which requests the API server writes down: those of one user, and of each who, when, what and how it ended. */
const auditPolicy = (user: string) => ({
  apiVersion: 'audit.k8s.io/v1',
  kind: 'Policy',
  omitStages: ['RequestReceived'],
  rules: [{ level: 'Metadata', users: [user] }],
});

/** A real etcd, API server, controller manager and scheduler, with data and ports of their own. */
export class ControlPlane {
  readonly access: Access;
  /** The files of the API server's own certificate. */
  readonly certificate: { readonly cert: string; readonly key: string };
  /** A line of JSON for each request of the user who is audited. */
  readonly audit: string;
  readonly #etcd: Program;
  readonly #server: Program;
  readonly #others: readonly Program[];
  readonly #ready: () => Promise<boolean>;

  private constructor(
    folder: string,
    ports: { client: number; peer: number; server: number },
    audited: string | null,
  ) {
    const etcd = `http://127.0.0.1:${ports.client}`;
    const peer = `http://127.0.0.1:${ports.peer}`;
    const server = `https://127.0.0.1:${ports.server}`;
    const token = randomBytes(16).toString('hex');
    const file = (name: string) => join(folder, name);
    const keys = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    writeFileSync(file('tokens.csv'), `${token},admin,admin,system:masters\n`);
    writeFileSync(file('accounts.key'), keys.privateKey);
    writeFileSync(file('accounts.pub'), keys.publicKey);
    if (audited !== null) writeFileSync(file('audit.json'), JSON.stringify(auditPolicy(audited)));
    this.audit = file('audit.log');
    this.certificate = { cert: file('apiserver.crt'), key: file('apiserver.key') };
    this.access = {
      server,
      token,
      // Read late: the API server makes its certificate when it first starts.
      get ca() {
        return readFileSync(file('apiserver.crt'), 'utf8');
      },
    };
    this.#etcd = new Program('etcd', folder, [
      binary('etcd'),
      ...['--data-dir', file('etcd'), '--unsafe-no-fsync', '--log-level', 'warn'],
      ...['--listen-client-urls', etcd, '--advertise-client-urls', etcd, '--listen-peer-urls', peer],
      ...['--initial-advertise-peer-urls', peer, '--initial-cluster', `default=${peer}`],
    ]);
    this.#server = new Program('kube-apiserver', folder, [
      binary('kube-apiserver'),
      ...['--etcd-servers', etcd, '--secure-port', String(ports.server), '--bind-address', '127.0.0.1'],
      ...['--advertise-address', NODE],
      ...['--cert-dir', folder, '--token-auth-file', file('tokens.csv'), '--authorization-mode', 'RBAC'],
      ...['--service-account-issuer', 'https://kubernetes.default.svc'],
      ...['--service-account-signing-key-file', file('accounts.key')],
      ...['--service-account-key-file', file('accounts.pub')],
      ...['--service-cluster-ip-range', '10.242.0.0/16', '--endpoint-reconciler-type', 'none'],
      ...['--kubelet-preferred-address-types', 'InternalIP', '--enable-priority-and-fairness=false'],
      ...(audited === null
        ? []
        : ['--audit-policy-file', file('audit.json'), '--audit-log-path', this.audit]),
    ]);
    const admin = file('admin.kubeconfig');
    const other = (name: string, ...args: string[]) =>
      new Program(name, folder, [
        binary(name),
        ...['--kubeconfig', admin, '--leader-elect=false', '--secure-port=0'],
        ...['--kube-api-qps=500', '--kube-api-burst=1000', ...args],
      ]);
    this.#others = [
      other(
        'kube-controller-manager',
        ...['--service-account-private-key-file', file('accounts.key')],
        ...['--root-ca-file', file('apiserver.crt')],
        ...['--concurrent-deployment-syncs=20', '--concurrent-replicaset-syncs=20'],
      ),
      other('kube-scheduler'),
    ];
    this.#ready = async () => {
      const api = new Api(this.access);
      return (await api.text('/readyz').finally(() => api.close())) === 'ok';
    };
  }

  static async start(folder: string, audited: string | null = null): Promise<ControlPlane> {
    mkdirSync(folder, { recursive: true });
    const [client, peer, server] = [await freePort(), await freePort(), await freePort()];
    const plane = new ControlPlane(folder, { client, peer, server }, audited);
    await plane.#etcd.start(async () => (await fetch(`http://127.0.0.1:${client}/health`)).ok);
    await plane.#server.start(plane.#ready);
    writeFileSync(join(folder, 'admin.kubeconfig'), kubeconfig(plane.access, 'default'));
    for (const program of plane.#others) await program.start(async () => true);
    return plane;
  }

  /** What the API server keeps is in etcd: everyone who holds a connection must make a new one. */
  async restartServer(down: () => Promise<unknown> = async () => {}): Promise<void> {
    await this.#server.stop('SIGKILL');
    await down();
    await this.#server.start(this.#ready);
  }

  async stop(): Promise<void> {
    for (const program of this.#others) await program.stop('SIGKILL');
    await this.#server.stop('SIGKILL');
    await this.#etcd.stop('SIGKILL');
  }
}
