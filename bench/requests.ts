// What one release costs: requests to GitHub, by kind, and entries (pushes) in its journal.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, Shop } from '../__tests__/e2e/shop.ts';
import { startGitHub } from '../__tests__/fakes/github/server.ts';
import { machine, root } from './measure.ts';

console.log(machine());
const shop = new Shop(await freePort(), [25_000, 25_039]);
const sha = '9f3c2d1'.padEnd(40, '0');
const github = await startGitHub({ commits: [sha] });
const scratch = mkdtempSync(join(tmpdir(), 'gray-release-bench-'));
try {
  await shop.start(['register']);
  const users = shop.users(200);
  const began = performance.now();
  const status = await action();
  const took = (performance.now() - began) / 1000;
  await users.stop();
  if (status !== 0) throw new Error(`the release ended with status ${status}`);
  const kinds = new Map<string, number>();
  for (const { method, path } of github.requests) {
    const kind = `${method} ${path.replace(/\?.*$/, '').replaceAll(/\/[0-9a-f]{40}|\/\d+/g, '/…')}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  console.log(
    `a release of 3 stages, ${took.toFixed(0)} s: ${github.requests.length} GitHub requests (limit 40)`,
  );
  for (const [kind, count] of [...kinds].sort((a, b) => b[1] - a[1]))
    console.log(`  ${String(count).padStart(3)}  ${kind}`);
  const log = execFileSync('git', ['log', '--format=%s', 'refs/gray-release/v1/default/journal/shop'], {
    cwd: join(shop.folder, 'remote.git'),
    encoding: 'utf8',
  });
  const pushes = log
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('shop-2:')).length;
  console.log(`${pushes} pushes to the journal, and a handful to the registry`);
} finally {
  await github.stop();
  await shop.close();
  rmSync(scratch, { recursive: true, force: true });
}

function action(): Promise<number | null> {
  const event = join(scratch, 'event.json');
  writeFileSync(
    event,
    JSON.stringify({
      pull_request: { number: github.pullRequest, head: { sha } },
      repository: { private: true },
    }),
  );
  for (const name of ['output', 'state', 'summary']) writeFileSync(join(scratch, name), '');
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    INPUT_COMMAND: 'release',
    INPUT_VERSIONS: 'checkout=1.5.0',
    INPUT_TOKEN: github.token,
    INPUT_STATE: shop.state,
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: sha,
    GITHUB_RUN_ID: '7741',
    GITHUB_ACTOR: 'octocat',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_WORKSPACE: shop.folder,
    GITHUB_OUTPUT: join(scratch, 'output'),
    GITHUB_STATE: join(scratch, 'state'),
    GITHUB_STEP_SUMMARY: join(scratch, 'summary'),
  };
  const child = spawn(process.execPath, [join(root, 'dist/main.js')], {
    cwd: shop.folder,
    env,
    stdio: 'ignore',
  });
  return new Promise((resolve) => child.once('exit', resolve));
}
