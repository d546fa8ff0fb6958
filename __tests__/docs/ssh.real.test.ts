import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { startLoad } from '../../src/demo/load.ts';
import { Shop } from '../e2e/shop.ts';
import { freePort } from '../freePort.ts';
import { startSshd } from '../machine/sshd.ts';
import { ask } from '../router/client.ts';
import { startNginx } from '../router/nginx.ts';
import { blocksOf } from './page.ts';
import { stepsOf } from './steps.ts';

const PORTS = [28_200, 28_239] as const;

const cleanup: (() => unknown)[] = [];
afterEach(async () => {
  for (const each of cleanup.splice(0).reverse()) await each();
});

it('docs/ssh.md leads from nothing to a first release, with a key and known hosts made as it says', async () => {
  const { text, commands, spec } = stepsOf('docs/ssh.md');
  const [sshd, nginx] = await Promise.all([startSshd(), startNginx()]);
  cleanup.push(
    () => sshd.end(),
    () => nginx.end(),
  );
  const shop = new Shop(await freePort(), PORTS);
  cleanup.push(() => shop.close());
  execFileSync('git', ['init', '--quiet'], { cwd: shop.folder });
  execFileSync('git', ['remote', 'add', 'origin', join(shop.folder, 'remote.git')], { cwd: shop.folder });

  // Its lines of shell as they are, but for the machine, and for GitHub, which keeps the secret.
  const lines = blocksOf(text)
    .filter(({ language }) => language === 'sh')
    .flatMap((block) => block.text.trim().split('\n'))
    .filter((line) => line.startsWith('ssh-'));
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['ssh-keygen', 'ssh-keyscan']);
  for (const line of lines) {
    const here = line.replace('web-1.example', `-p ${sshd.port} 127.0.0.1`);
    execFileSync('sh', ['-c', here], { cwd: shop.folder, stdio: 'ignore' });
  }
  const [, words] = /^ *(\S+) ssh-ed25519 AAAA\.\.\. gray-release$/m.exec(text)!;
  sshd.allow(`${words} ${readFileSync(join(shop.folder, 'gray-release-key.pub'), 'utf8')}`);
  process.env.SSH_KEY = readFileSync(join(shop.folder, 'gray-release-key'), 'utf8');
  cleanup.push(() => {
    delete process.env.SSH_KEY;
  });
  for (const name of ['gray-release-key', 'gray-release-key.pub']) rmSync(join(shop.folder, name));

  const { via } = /router:[\s\S]*?(?<via>via: .*)$/m.exec(text)!.groups!;
  expect(via).toContain('key: { env: SSH_KEY }, knownHosts: .github/known_hosts');
  const router = {
    ...nginx.options,
    via: { ssh: sshd.to, key: { env: 'SSH_KEY' }, knownHosts: '.github/known_hosts' },
  };
  shop.writeSpec(() =>
    spec(router)
      .replace('host: 10.0.0.5', 'host: 127.0.0.1')
      .replace('instances: 2', `instances: 2\n      ports: "${PORTS.join('-')}"`),
  );

  expect(commands.map(([name]) => name)).toEqual(['validate', 'register', 'release']);
  for (const [name = '', ...args] of commands) {
    const users = name === 'release' ? startLoad(nginx.port, 50) : null;
    const { status, stderr } = await shop.start([name, ...args]);
    await users?.stop();
    expect(status, stderr).toBe(0);
    expect(stderr).not.toContain('PRIVATE KEY');
    if (users === null) continue;
    expect(stderr).toContain('promoted');
    expect((await ask(nginx.port)).headers['x-version']).toBe('1.5.0');
    expect(users.lost()).toBe(0);
  }
});

it('without the key nothing is touched, and the variable is named', async () => {
  const { spec } = stepsOf('docs/ssh.md');
  const shop = new Shop(await freePort(), PORTS);
  cleanup.push(() => shop.close());
  shop.writeSpec(() =>
    spec({ kind: 'haproxy', listen: ':8080', via: { ssh: 'deploy@web-1.example', key: { env: 'SSH_KEY' } } }),
  );
  execFileSync('git', ['init', '--quiet'], { cwd: shop.folder });
  execFileSync('git', ['remote', 'add', 'origin', join(shop.folder, 'remote.git')], { cwd: shop.folder });
  const { status, stderr } = await shop.start(['release', 'checkout=1.5.0']);
  expect([status, stderr]).toEqual([3, expect.stringContaining('the variable SSH_KEY, which is not set')]);
  const refs = execFileSync('git', ['for-each-ref'], {
    cwd: join(shop.folder, 'remote.git'),
    encoding: 'utf8',
  });
  expect(refs).toBe('');
});
