// What a release costs: requests to GitHub, by kind, and entries (pushes) in its journal. First a release of five stages and ten
// minutes in virtual time, on every surface; then one of three short stages with the built action, real processes and git.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Step } from '../__tests__/e2e/runner.ts';
import { Shop } from '../__tests__/e2e/shop.ts';
import { type FakeGitHub, startGitHub } from '../__tests__/fakes/github/server.ts';
import { freePort } from '../__tests__/freePort.ts';
import { BUDGET, carryTenMinutes } from '../__tests__/report/budget.ts';
import { machine } from './measure.ts';

const SHA = '9f3c2d1'.padEnd(40, '0');

console.log(machine());
const over = await tenMinutes();
await built();
if (over) process.exitCode = 1;

async function tenMinutes(): Promise<boolean> {
  const github = await startGitHub({ commits: [SHA] });
  try {
    const { took, requests, troubles } = await carryTenMinutes(github);
    const minutes = (took / 60_000).toFixed(1);
    console.log(`a release of 5 stages, ${minutes} min: ${requests} GitHub requests (at most ${BUDGET})`);
    print(github);
    for (const trouble of troubles) console.log(`  ${trouble}`);
    return requests > BUDGET || troubles.length > 0;
  } finally {
    await github.stop();
  }
}

async function built(): Promise<void> {
  const shop = new Shop(await freePort(), [25_000, 25_039]);
  const github = await startGitHub({ commits: [SHA] });
  try {
    await shop.start(['register']);
    const users = shop.users(200);
    const began = performance.now();
    const step = new Step(shop, github, SHA, { command: 'release', versions: 'checkout=1.5.0' });
    const { status, log: said } = await step.main();
    const took = (performance.now() - began) / 1000;
    await users.stop();
    if (status !== 0) throw new Error(`the release ended with status ${status}: ${said}`);
    console.log(`a release of 3 stages, ${took.toFixed(0)} s: ${github.requests.length} GitHub requests`);
    print(github);
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
  }
}

function print({ requests }: FakeGitHub): void {
  const kinds = new Map<string, number>();
  for (const { method, path } of requests) {
    const kind = `${method} ${path.replace(/\?.*$/, '').replaceAll(/\/[0-9a-f]{40}|\/\d+/g, '/…')}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  for (const [kind, count] of [...kinds].sort((a, b) => b[1] - a[1]))
    console.log(`  ${String(count).padStart(3)}  ${kind}`);
}
