import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../fakes/github/server.ts';
import { freePort } from '../freePort.ts';
import { act, type Ran } from './act.ts';
import { root, Shop } from './shop.ts';

/**
 * The action as a workflow uses it: `act` runs it from action.yml on this machine, with GitHub's API behind it. Check runs and
 * the comment are real objects of the emulator, and the fake in front of it refuses bodies that GitHub would refuse.
 */
const cleanup: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const each of cleanup.splice(0).reverse()) await each();
});

async function repository(versions: string): Promise<{ folder: string; shop: Shop; sha: string }> {
  const shop = new Shop(await freePort(), [22_000, 22_039]);
  cleanup.push(() => shop.close());
  // Here the journal and the registry are GitHub's own refs, over REST.
  shop.writeSpec((text) => text.replace('{ kind: git, remote: remote.git }', '{ kind: github }'));
  const { folder } = shop;
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  cpSync(join(root, 'action.yml'), join(folder, 'action.yml'));
  mkdirSync(join(folder, '.github/workflows'));
  writeFileSync(join(folder, '.github/workflows/release.yml'), workflow(versions, shop.state));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
  git('add', '.github', 'action.yml', 'dist');
  git('-c', 'user.name=o', '-c', 'user.email=o@example.com', 'commit', '--quiet', '-m', 'release');
  return { folder, shop, sha: git('rev-parse', 'HEAD') };
}

function workflow(versions: string, state: string): string {
  return `name: release
on: [push, pull_request]
permissions: {}
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8
      - id: register
        uses: ./
        with: { command: register, state: ${state}, token: "\${{ secrets.TOKEN }}" }
      - id: gray
        uses: ./
        with: { versions: "${versions}", report: out/report.html, state: ${state}, token: "\${{ secrets.TOKEN }}" }
      - if: always()
        run: echo "decision=\${{ steps.gray.outputs.decision }} phase=\${{ steps.gray.outputs.phase }} id=\${{ steps.gray.outputs.release-id }}"
      - if: always()
        run: grep -o "<title>.*</title>" out/report.html || echo "no report"
`;
}

function run(folder: string, github: FakeGitHub, sha: string, token = github.token): Promise<Ran> {
  const payload = {
    pull_request: { number: github.pullRequest, head: { sha } },
    repository: { private: true },
  };
  const env = { GITHUB_API_URL: github.url };
  return act({
    folder,
    on: 'pull_request',
    workflow: 'release.yml',
    payload,
    secrets: { TOKEN: token },
    env,
  });
}

describe('the action, run by act from action.yml', () => {
  it('promotes a good version, with a check run for each phase and one comment', async () => {
    const { folder, shop, sha } = await repository('checkout=1.5.0');
    const github = await startGitHub({ commits: [sha] });
    cleanup.push(() => github.stop());
    const users = setTimeout(() => shop.users(200), 6_000);

    const { status, log } = await run(folder, github, sha);
    clearTimeout(users);

    expect(status, log).toBe(0);
    expect(log).toContain('decision=promoted phase=promoted id=shop-2');
    expect(log).toContain('<title>✓ Promoted · checkout 1.4.2 → 1.5.0 · acme/shop</title>');
    expect(log).not.toContain(github.token);
    const runs = (await github.checkRuns()).filter(({ external_id }) => external_id.includes('shop-2'));
    expect(runs.map(({ name }) => name.split(' / ')[1])).toEqual(
      expect.arrayContaining(['register', 'deploy', 'testers', 'half', 'full']),
    );
    expect(new Set(runs.map(({ name }) => name)).size).toBe(runs.length);
    expect(runs.every((run) => run.status === 'completed' && run.conclusion === 'success')).toBe(true);
    expect(runs.every((run) => run.head_sha === sha)).toBe(true);
    const comments = await github.comments();
    expect(comments).toHaveLength(1);
    expect(comments[0]!.body).toContain('Promoted');
    expect(github.requests.filter((request) => request.status === 422)).toEqual([]);
    expect(shop.running().map(({ version }) => version)).toEqual(['1.5.0', '1.5.0']);
  });

  it('reverts a bad version, fails the job and says so on the check run', async () => {
    const { folder, shop, sha } = await repository('checkout=1.6.0');
    const github = await startGitHub({ commits: [sha] });
    cleanup.push(() => github.stop());
    const users = setTimeout(() => shop.users(200), 6_000);

    const { status, log } = await run(folder, github, sha);
    clearTimeout(users);

    expect(status, log).toBe(1);
    expect(log).toContain('decision=reverted phase=reverted');
    const half = (await github.checkRuns()).find(({ name }) => name === 'shop / half');
    expect(half).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect((await github.comments())[0]!.body).toContain('Reverted');
    expect(shop.running().map(({ version }) => version)).toEqual(['1.4.2', '1.4.2']);
  });

  it('says which permission is missing, once, and goes on without that surface', async () => {
    const { folder, shop, sha } = await repository('checkout=1.5.0');
    const github = await startGitHub({ commits: [sha], tokens: { 'poor-token': { contents: 'write' } } });
    cleanup.push(() => github.stop());
    const users = setTimeout(() => shop.users(200), 6_000);

    const { status, log } = await run(folder, github, sha, 'poor-token');
    clearTimeout(users);

    expect(status, log).toBe(0);
    expect(log).toContain('decision=promoted');
    expect(log.match(/checks: write/g)?.length ?? 0).toBeGreaterThan(0);
    expect(await github.checkRuns()).toEqual([]);
  });

  it('refuses and touches nothing when the token is wrong', async () => {
    const { folder, shop, sha } = await repository('checkout=1.5.0');
    const github = await startGitHub({ commits: [sha] });
    cleanup.push(() => github.stop());

    const { status, log } = await run(folder, github, sha, 'no-such-token');

    expect(status, log).toBe(1);
    expect(log).toContain("GitHub's API answered 401");
    expect(log).toContain('The token is not valid');
    expect(log).toContain('decision=refused');
    expect(github.requests.length).toBeGreaterThan(0);
    expect(shop.running()).toEqual([]);
  });
});
