import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { root, Shop } from '../e2e/shop.ts';
import { freePort } from '../freePort.ts';
import { blocksOf, readPage } from './page.ts';

/** The commands of docs/operations.md in a checkout, with a real release behind them. */
const cleanup: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const each of cleanup.splice(0).reverse()) await each();
});

const JOURNAL = 'refs/gray-release/v1/default/journal/shop';
const REGISTRY = 'refs/gray-release/v1/default/registry/shop';

it('the commands of docs/operations.md watch, trim, back up, put back, and renew the gateway', async () => {
  const shop = new Shop(await freePort(), [24_000, 24_039]);
  cleanup.push(() => shop.close());
  const repository = join(shop.folder, 'remote.git');
  shell(shop, 'git init --quiet . && git remote add origin remote.git');
  const git = (...args: string[]) => execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8' });
  const [status, trim, backUp, putBack, renew] = commands();
  await shop.start(['register']);

  const watched = shell(shop, status!);
  const before = git('show', `${JOURNAL}:entries/000001.json`);
  shell(shop, trim!);
  const commits = git('rev-list', '--count', JOURNAL).trim();
  const after = git('show', `${JOURNAL}:entries/000001.json`);
  shell(shop, backUp!);
  const registered = git('rev-parse', REGISTRY);
  git('update-ref', '-d', REGISTRY);
  shell(shop, putBack!);
  const restored = git('rev-parse', REGISTRY);
  const old = (await gateway(shop)).pid;
  shell(shop, renew!);
  const young = await gateway(shop);

  expect(JSON.parse(watched)).toMatchObject({ type: 'outcome', decision: 'done', exit: 0 });
  expect([commits, after]).toEqual(['1', before]);
  expect(restored).toBe(registered);
  expect(young.pid).not.toBe(old);
  expect(await (await fetch(`http://127.0.0.1:${shop.port}/`)).text()).toContain('1.4.2');
});

/** Its `sh` blocks, in order. */
function commands(): string[] {
  const blocks = blocksOf(readPage('docs/operations.md')).filter(({ language }) => language === 'sh');
  expect(blocks).toHaveLength(5);
  return blocks.map(({ text }) => text);
}

function shell({ folder, state }: Shop, script: string): string {
  const ours = script
    .replaceAll('gray-release ', `'${process.execPath}' '${join(root, 'dist/cli.js')}' --state '${state}' `)
    .replaceAll('~/.gray-release', state)
    .replaceAll('../backup.git', 'backup.git');
  const env = { ...process.env };
  for (const who of ['AUTHOR', 'COMMITTER'])
    Object.assign(env, { [`GIT_${who}_NAME`]: 'mona', [`GIT_${who}_EMAIL`]: 'mona@example.com' });
  return execFileSync('/bin/sh', ['-euc', ours], { cwd: folder, env, encoding: 'utf8' });
}

async function gateway({ state }: Shop): Promise<{ pid: number }> {
  const socket = join(state, 'default/shop/gateway/checkout/control.sock');
  return JSON.parse(
    execFileSync('curl', ['-s', '--unix-socket', socket, 'http://gateway/state'], { encoding: 'utf8' }),
  );
}
