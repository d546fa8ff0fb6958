import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { type FakeGitHub, startGitHub } from '../fakes/github/server.ts';
import { root } from './shop.ts';

/** The spec of an example whose processes nobody starts here; its journal is GitHub's own refs, over REST. */
const SPEC = readFileSync(join(root, 'examples/one-service/.github/gray-release.yml'), 'utf8').replace(
  '{ kind: git }',
  '{ kind: github }',
);

/** examples/workflows/plan.yml as it is, but with this action, and the token of the fake. */
const WORKFLOW = readFileSync(join(root, 'examples/workflows/plan.yml'), 'utf8')
  .replace('org/gray-release@v1', './')
  .replace('{ command: plan }', `{ command: plan, token: "\${{ secrets.TOKEN }}" }`);

class Checkout {
  readonly folder = mkdtempSync(join(tmpdir(), 'gray-release-plan-'));

  constructor() {
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }));
    cpSync(join(root, 'dist'), join(this.folder, 'dist'), { recursive: true });
    cpSync(join(root, 'action.yml'), join(this.folder, 'action.yml'));
    mkdirSync(join(this.folder, '.github/workflows'), { recursive: true });
    writeFileSync(join(this.folder, '.github/workflows/plan.yml'), WORKFLOW);
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
  }

  git(...args: string[]): string {
    const who = ['-c', 'user.name=o', '-c', 'user.email=o@example.com'];
    return execFileSync('git', [...who, ...args], { cwd: this.folder, encoding: 'utf8' }).trim();
  }

  /** The commit of a spec. */
  commit(spec: string): string {
    writeFileSync(join(this.folder, '.github/gray-release.yml'), spec);
    this.git('add', '.github', 'action.yml', 'dist');
    this.git('commit', '--quiet', '--allow-empty', '-m', 'a spec');
    return this.git('rev-parse', 'HEAD');
  }

  /** The workflow on a pull request of the newest commit, run by act. */
  run(
    github: FakeGitHub,
    base: string,
    { from = 'acme/shop', token = github.token } = {},
  ): Promise<{ status: number | null; log: string }> {
    const home = mkdtempSync(join(tmpdir(), 'gray-release-act-'));
    onTestFinished(() => rmSync(home, { recursive: true, force: true }));
    const head = { sha: this.git('rev-parse', 'HEAD'), repo: { full_name: from } };
    const pull_request = { number: github.pullRequest, head, base: { ref: 'main', sha: base } };
    const event = { action: 'synchronize', number: github.pullRequest, pull_request };
    writeFileSync(join(home, 'event.json'), JSON.stringify(event));
    const args = ['pull_request', '-W', '.github/workflows/plan.yml', '-e', join(home, 'event.json')];
    const given = ['-s', `TOKEN=${token}`, '--env', `GITHUB_API_URL=${github.url}`, '--env', 'NO_COLOR=1'];
    const child = spawn('act', [...args, '-P', 'ubuntu-latest=-self-hosted', ...given], {
      cwd: this.folder,
      // act runs the node that it finds: the action's own is 24.
      env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}`, XDG_CACHE_HOME: home },
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        log += chunk.toString();
      });
    }
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (status) => resolve({ status, log }));
    });
  }
}

it('examples/workflows/plan.yml keeps one comment true while a pull request changes the spec', async () => {
  const checkout = new Checkout();
  const base = checkout.commit(SPEC);
  const bigger = checkout.commit(SPEC.replace('weight: 5%', 'weight: 10%'));
  const github = await startGitHub({
    commits: [bigger],
    tokens: { planner: { contents: 'read', 'pull-requests': 'write' } },
  });
  onTestFinished(() => github.stop());
  const comments = async () => (await github.comments()).map(({ body }) => body);

  const first = await checkout.run(github, base);
  expect(first.status, first.log).toBe(0);
  const [planned = '', ...others] = await comments();
  expect(others).toEqual([]);
  expect(planned).toContain('1 change, a riskier one');
  expect(planned).toContain('▲ **few: weight** `5%` → `10%`');
  expect(planned).toContain('→ the next version');

  const again = await checkout.run(github, base);
  expect(again.status, again.log).toBe(0);
  expect(github.requests.filter(({ method }) => method !== 'GET')).toHaveLength(1);

  checkout.commit(SPEC.replace('weight: 5%', 'weight: 5'));
  const broken = await checkout.run(github, base);
  expect(broken.status).not.toBe(0);
  // As act shows an annotation.
  expect(broken.log).toMatch(/::error .*file=\.github\/gray-release\.yml.*line=\d+.*::read the number 5/);
  expect((await comments())[0]).toMatch(
    /the spec has 1 error[\s\S]*- line \d+, column \d+: read the number 5/,
  );

  checkout.commit(SPEC);
  const back = await checkout.run(github, base);
  expect(back.status, back.log).toBe(0);
  expect(await comments()).toEqual([expect.stringContaining(': as on main')]);
  expect(github.requests.filter(({ status }) => status === 422 || status === 403)).toEqual([]);
}, 300_000);

it('examples/workflows/plan.yml ends well where the token of a fork may only read', async () => {
  const checkout = new Checkout();
  const base = checkout.commit(SPEC);
  const head = checkout.commit(SPEC.replace('weight: 5%', 'weight: 10%'));
  const tokens = { reads: { contents: 'read', 'pull-requests': 'read' } } as const;
  const github = await startGitHub({ commits: [head], fork: true, tokens });
  onTestFinished(() => github.stop());

  const { status, log } = await checkout.run(github, base, { from: 'mallory/shop' });

  expect(status, log).toBe(0);
  expect(log).toContain('few: weight 5% -> 10% (riskier: ');
  expect(log).toContain('a token that can only read; the job summary has the plan');
  expect(await github.comments()).toEqual([]);
}, 300_000);
