import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { root, Shop } from '../e2e/shop.ts';
import { freePort } from '../freePort.ts';
import { ask } from '../router/client.ts';
import { blocksOf, readPage } from './page.ts';

const cleanup: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const each of cleanup.splice(0).reverse()) await each();
});

const blocks = blocksOf(readPage('docs/full-link.md'));
const blockOf = (language: string, piece: string) =>
  blocks.find((block) => block.language === language && block.text.includes(piece))!.text;

it('docs/full-link.md leads from nothing to a first release of two services', async () => {
  const commands = [...blockOf('sh', 'gray-release').matchAll(/^gray-release (.*)$/gm)].map(([, args]) =>
    args!.split(' '),
  );
  expect(commands.map(([name]) => name)).toEqual(['validate', 'register', 'release']);
  const shop = new Shop(await freePort(), [23_800, 23_839]);
  cleanup.push(() => shop.close());
  let spec = blockOf('yaml', 'apiVersion').replaceAll(
    'node server.js --port {port}',
    JSON.stringify(`'${process.execPath}' '${join(root, 'examples/full-link/server.js')}' --port {port}`),
  );
  const ports = [shop.port, await freePort(), await freePort()];
  for (const [i, port] of ports.entries())
    spec = spec.replaceAll(`127.0.0.1:808${i + 1}`, `127.0.0.1:${port}`);
  let first = 23_790;
  spec = spec.replaceAll(/^ {6}env:/gm, (env) => {
    first += 10;
    return `      ports: "${first}-${first + 9}"\n${env}`;
  });
  shop.writeSpec(() => spec);
  execFileSync('git', ['init', '--quiet'], { cwd: shop.folder });
  execFileSync('git', ['remote', 'add', 'origin', join(shop.folder, 'remote.git')], { cwd: shop.folder });
  const visit = async (headers = {}) => {
    const { body } = await ask(shop.port, { headers });
    return (JSON.parse(body) as { version: string }[]).map(({ version }) => version).join(' ');
  };
  const seen = new Set<string>();
  const tested = new Set<string>();

  for (const args of commands) {
    let going = args[0] === 'release';
    const users = (async () => {
      while (going) {
        seen.add(await visit());
        tested.add(await visit({ 'x-gray': '1' }));
      }
    })();
    const { status, stderr } = await shop.start(args);
    going = false;
    await users;
    expect(status, stderr).toBe(0);
  }

  expect(seen).toEqual(new Set(['2.0.0 1.0.0 3.0.0', '2.1.0 1.0.0 3.1.0']));
  expect(tested).toEqual(seen);
  expect(await visit()).toBe('2.1.0 1.0.0 3.1.0');
});

it('passes the header on as the page says it in JavaScript', async () => {
  const told: (string | undefined)[] = [];
  const stock = createServer((request, response) => {
    told.push(request.headers['x-gray-release'] as string | undefined);
    response.end();
  }).listen(0, '127.0.0.1');
  cleanup.push(() => stock.close());
  await new Promise((resolve) => stock.once('listening', resolve));
  const { port } = stock.address() as { port: number };
  const text = blockOf('js', 'fetch').replace('http://stock.internal', `http://127.0.0.1:${port}`);
  const pass = new Function('request', `return (async () => { ${text}; return response.status; })();`);

  for (const headers of [{ 'x-gray-release': 'shop-7:gray:12' }, {}])
    await pass({ headers } as unknown as IncomingMessage);

  expect(told).toEqual(['shop-7:gray:12', undefined]);
});
