import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';

const cleanup: (() => void)[] = [];
afterEach(() => {
  for (const each of cleanup.splice(0)) each();
  vi.unstubAllEnvs();
});

/** A real proxy that tunnels, and a real server behind it. */
async function behindProxy(): Promise<{ server: string; proxy: string; tunnels: string[] }> {
  const tunnels: string[] = [];
  const server = createServer((_request, response) => response.end('hello'));
  const proxy = createServer();
  proxy.on('connect', (request, socket, head) => {
    tunnels.push(request.url ?? '');
    const [host = '', port] = (request.url ?? '').split(':');
    const upstream = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  for (const each of [server, proxy])
    await new Promise<void>((resolve) => each.listen(0, '127.0.0.1', resolve));
  cleanup.push(() => {
    for (const each of [server, proxy]) {
      each.close();
      each.closeAllConnections();
    }
  });
  const url = (each: typeof server) => `http://127.0.0.1:${(each.address() as AddressInfo).port}`;
  return { server: url(server), proxy: url(proxy), tunnels };
}

describe('fetchFor', () => {
  it('goes through the proxy that the runner names', async () => {
    const { server, proxy, tunnels } = await behindProxy();
    vi.stubEnv('http_proxy', proxy);
    vi.stubEnv('https_proxy', proxy);
    vi.stubEnv('no_proxy', '');
    vi.stubEnv('GITHUB_API_URL', server.replace('127.0.0.1', 'localhost.example'));
    vi.resetModules();
    const { fetchFor } = await import('../../src/github/proxy.ts');

    const through = await fetchFor(process.env);
    const answer = await through(server);

    expect(await answer.text()).toBe('hello');
    expect(tunnels).toEqual([server.slice('http://'.length)]);
  });

  it('is the plain one without a proxy', async () => {
    const { fetchFor } = await import('../../src/github/proxy.ts');
    expect(await fetchFor({})).toBe(fetch);
  });
});
