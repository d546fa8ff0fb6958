import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Cluster } from '../../src/kubernetes/cluster.ts';
import { clusterOf } from '../../src/kubernetes/connect.ts';
import { CONFIG_MAP, DEPLOYMENT } from '../../src/kubernetes/kinds.ts';
import { Denied } from '../../src/kubernetes/request.ts';
import { Refused } from '../../src/ports/adapter.ts';
import { answer, FakeApi, refusal } from './fakeApi.ts';

let api: FakeApi;

beforeEach(async () => {
  api = await new FakeApi().start();
});
afterEach(() => api.stop());

function signal(): AbortSignal {
  return AbortSignal.timeout(5000);
}

function connect(
  options: object = {},
  env: Record<string, string> = {},
  secrets: Record<string, string> = {},
): Promise<Cluster> {
  const given = {
    workDir: api.folder,
    programEnv: { PATH: process.env.PATH ?? '', ...env },
    secret: (name: string) => secrets[name],
  };
  return clusterOf({ kind: 'kubernetes', namespace: 'shop', ...options }, given);
}

const open = (user?: object) => connect({ kubeconfig: api.kubeconfig(user) });

describe('where the cluster is', () => {
  beforeEach(() => {
    api.answers = [answer(200, { items: [] })];
  });

  it.each([
    ['a path', () => connect({ kubeconfig: api.kubeconfig() })],
    [
      'a path from the repository on',
      () => {
        api.kubeconfig();
        return connect({ kubeconfig: 'kubeconfig' });
      },
    ],
    ['the text of a variable', () => connect({ kubeconfig: { env: 'KC' } }, {}, { KC: api.text() })],
    ['KUBECONFIG', () => connect({}, { KUBECONFIG: api.kubeconfig() })],
  ])('is found by %s', async (_name, to) => {
    const cluster = await to();
    await cluster.list(DEPLOYMENT, null, signal());

    expect(api.asked[0]!.url.pathname).toBe('/apis/apps/v1/namespaces/shop/deployments');
    expect(api.asked[0]!.headers.authorization).toBe('Bearer let-me-in');
  });

  it.each([
    [
      'a file that is not there',
      () => connect({ kubeconfig: 'none' }),
      /none cannot be used: there is no such file/,
    ],
    [
      'a variable that is not set',
      () => connect({ kubeconfig: { env: 'KC' } }),
      /the variable KC, which is not set/,
    ],
    [
      'a context that it has not',
      () => connect({ kubeconfig: api.kubeconfig(), context: 'two' }),
      /has no context two; it has one, torn/,
    ],
    [
      'a cluster that it has not',
      () => connect({ kubeconfig: api.kubeconfig(), context: 'torn' }),
      /names a cluster that is not there/,
    ],
    [
      'what is no YAML',
      () => connect({ kubeconfig: { env: 'KC' } }, {}, { KC: 'token: "s3cret\n  x' }),
      /^(?!.*s3cret).*the kubeconfig cannot be used: it is no YAML/,
    ],
  ])('is refused for %s', async (_name, to, message) => {
    await expect(to()).rejects.toThrow(message);
  });
});

describe('what the API server answers', () => {
  it('is read in pages, each object with its kind', async () => {
    const cluster = await open();
    api.answers = [
      answer(200, { items: [{ metadata: { name: 'a' } }], metadata: { continue: 'next' } }),
      answer(200, { items: [{ metadata: { name: 'b' } }] }),
    ];

    const all = await cluster.list(CONFIG_MAP, { app: 'checkout', tier: 'web' }, signal());

    expect(all).toEqual([
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } },
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'b' } },
    ]);
    expect(api.asked[0]!.url.searchParams.get('labelSelector')).toBe('app=checkout,tier=web');
    expect(api.asked[1]!.url.searchParams.get('continue')).toBe('next');
  });

  it('is read whole where the pages have grown old', async () => {
    const cluster = await open();
    api.answers = [
      answer(200, { items: [{ metadata: { name: 'a' } }], metadata: { continue: 'next' } }),
      refusal(410, 'Expired', 'The provided continue parameter is too old'),
      answer(200, { items: [{ metadata: { name: 'a' } }, { metadata: { name: 'b' } }] }),
    ];

    expect(await cluster.list(CONFIG_MAP, null, signal())).toHaveLength(2);
    expect(api.asked[2]!.url.searchParams.get('limit')).toBeNull();
  });

  it('is null for an object that is not there, and refused for a kind', async () => {
    const cluster = await open();
    api.answers = [refusal(404, 'NotFound', 'configmaps "x" not found', 'x')];
    expect(await cluster.read(CONFIG_MAP, 'x', signal())).toBeNull();

    api.answers = [answer(404, '404 page not found')];
    await expect(cluster.read(CONFIG_MAP, 'x', signal())).rejects.toThrow(Refused);
  });

  it.each([
    [403, 'Forbidden', 'configmaps is forbidden: User "system:anonymous" cannot create'],
    [409, 'Conflict', 'the object has been modified'],
    [422, 'Invalid', 'ConfigMap "x" is invalid'],
  ])('is Refused in its own words for %i', async (status, reason, message) => {
    const cluster = await open();
    api.answers = [refusal(status, reason, message)];

    const created = cluster.create(
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' } },
      signal(),
    );

    const error = await created.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Denied);
    expect(error).toMatchObject({ status, reason, message });
  });

  it.each([500, 503, 504])('may have landed for %i', async (status) => {
    const cluster = await open();
    api.answers = [refusal(status, 'Timeout', 'etcdserver: request timed out')];

    const error = await cluster.merge(CONFIG_MAP, 'x', {}, signal()).catch((caught: unknown) => caught);

    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(Refused);
  });

  it('may have landed where the connection is cut', async () => {
    const cluster = await open();
    api.answers = [(response) => response.socket?.destroy()];

    const error = await cluster.merge(CONFIG_MAP, 'x', {}, signal()).catch((caught: unknown) => caught);

    expect(error).not.toBeInstanceOf(Refused);
    expect(api.asked).toHaveLength(1);
  });

  it('is Refused where nobody listens', async () => {
    const cluster = await open();
    await api.stop();

    const error = await cluster.merge(CONFIG_MAP, 'x', {}, signal()).catch((caught: unknown) => caught);

    expect(error).toBeInstanceOf(Refused);
    expect((error as Error).message).toContain('ECONNREFUSED');
  });

  it('is asked for again after too many requests', async () => {
    const cluster = await open();
    api.answers = [answer(429, '', { 'retry-after': '0' }), answer(200, { metadata: { name: 'x' } })];

    await cluster.merge(CONFIG_MAP, 'x', {}, signal());

    expect(api.asked).toHaveLength(2);
  });

  it('is asked for over a few connections, however much is asked at once', async () => {
    const cluster = await open();
    api.answers = [(response) => setTimeout(() => answer(200, { items: [] })(response), 5)];

    // What is of one kind would be asked together.
    await Promise.all(Array.from({ length: 200 }, (_, i) => cluster.logs(`pod-${i}`, 'app', 1, signal())));

    expect(api.asked).toHaveLength(200);
    expect(api.connections).toBeLessThanOrEqual(16);
  });

  it('is applied as the manager gray-release', async () => {
    const cluster = await open();
    api.answers = [answer(200, { metadata: { name: 'x' } })];

    await cluster.apply(
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' } },
      { force: true },
      signal(),
    );

    const [{ method, url, headers }] = api.asked as [(typeof api.asked)[0]];
    expect(method).toBe('PATCH');
    expect(headers['content-type']).toBe('application/apply-patch+yaml');
    expect(Object.fromEntries(url.searchParams)).toEqual({ fieldManager: 'gray-release', force: 'true' });
  });

  it('is no trouble when what is removed is gone or another one', async () => {
    const cluster = await open();
    api.answers = [
      refusal(404, 'NotFound', 'gone', 'x'),
      refusal(409, 'Conflict', 'Precondition failed: UID'),
    ];

    await cluster.remove(CONFIG_MAP, 'x', 'uid-1', signal());
    await cluster.remove(CONFIG_MAP, 'x', 'uid-1', signal());

    expect(JSON.parse(api.asked[0]!.body)).toMatchObject({ preconditions: { uid: 'uid-1' } });
  });
});

describe('credentials by a program', () => {
  function program(script: string): object {
    const file = join(api.folder, 'credentials');
    writeFileSync(file, `#!${process.execPath}\n${script}`);
    chmodSync(file, 0o755);
    return {
      exec: {
        apiVersion: 'client.authentication.k8s.io/v1',
        command: './credentials',
        args: ['token'],
        env: [{ name: 'ROLE', value: 'release' }],
      },
    };
  }

  it('are asked for once, in the environment of the user, and again when they are not taken', async () => {
    const cluster = await open(
      program(`
        const fs = require('node:fs');
        fs.appendFileSync('calls', 'x');
        const n = fs.readFileSync('calls', 'utf8').length;
        const token = [process.argv[2], process.env.ROLE, process.env.INPUT_TOKEN, n].join('-');
        console.log(JSON.stringify({ kind: 'ExecCredential', status: { token } }));
      `),
    );
    api.answers = [answer(200, { items: [] })];
    process.env.INPUT_TOKEN = 'ours';
    try {
      await cluster.list(CONFIG_MAP, null, signal());
      await cluster.list(CONFIG_MAP, null, signal());
      api.answers = [answer(401, ''), answer(200, { items: [] })];
      await cluster.list(CONFIG_MAP, null, signal());
    } finally {
      delete process.env.INPUT_TOKEN;
    }

    expect(api.asked.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer token-release--1',
      'Bearer token-release--1',
      'Bearer token-release--1',
      'Bearer token-release--2',
    ]);
  });

  it.each([
    ['fails', 'console.log("s3cret"); process.exit(3)', /credentials exited with status 3/],
    ['prints something else', 'console.log("s3cret")', /did not print an ExecCredential/],
    ['prints no credentials', 'console.log("{}")', /neither a token nor a certificate/],
  ])('are Refused, without its output, where it %s', async (_name, script, message) => {
    const cluster = await open(program(script));

    const error = await cluster.merge(CONFIG_MAP, 'x', {}, signal()).catch((caught: unknown) => caught);

    expect(error).toBeInstanceOf(Refused);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain('s3cret');
  });
});
