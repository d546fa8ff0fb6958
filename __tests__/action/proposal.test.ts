import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { proposalOf } from '../../src/action/proposal.ts';
import type { Proposal } from '../../src/commands/ask.ts';
import { plan } from '../../src/commands/plan.ts';
import { makeClient } from '../../src/github/client.ts';
import { readEvent } from '../../src/github/event.ts';
import { asked, SPEC } from '../commands/given.ts';
import { type FakeGitHub, type GitHubOptions, startGitHub } from '../fakes/github/server.ts';

let github: FakeGitHub;
afterEach(async () => github.stop());

const BASE = 'a'.repeat(40);
const PATH = '.github/gray-release.yml';
const BIGGER = SPEC.replace('weight: 10%', 'weight: 20%');
const STORE = SPEC.replace('release: shop', 'release: store');

interface Given {
  readonly workDir?: string;
  readonly token?: string | null;
  readonly base?: string;
  readonly isFork?: boolean;
  readonly name?: string;
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'gray-release-proposal-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** The pull request as the action's entry makes it of its event. */
function proposal({
  workDir = folder(),
  token = github.token,
  base = BASE,
  isFork = false,
  name = 'pull_request',
}: Given = {}) {
  const summary = join(folder(), 'summary');
  const said: string[] = [];
  const event = readEvent(
    { GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: 'acme/shop', GITHUB_API_URL: github.url },
    {
      pull_request: {
        number: github.pullRequest,
        head: { sha: 'b'.repeat(40), repo: { full_name: isFork ? 'mallory/shop' : 'Acme/Shop' } },
        base: { ref: 'main', sha: base },
      },
    },
  );
  const client =
    token === null
      ? null
      : makeClient({ token, baseUrl: github.url, log: () => {}, spaceWrites: false, second: 1 });
  const made = proposalOf({
    event,
    workDir,
    summary,
    client: async () => client,
    say: (line) => said.push(line),
  });
  return { made, said, summary: () => readFileSync(summary, 'utf8') };
}

/** A run of `plan` on the pull request, with a spec as it is there and as it is on the base branch. */
async function planned(
  spec: string,
  { base = SPEC, ...given }: Omit<Given, 'base'> & { base?: string; environment?: string } = {},
) {
  const { made, said, summary } = proposal(given);
  const onPull: Proposal = { ...made!, baseText: async () => base };
  const { ask } = asked({}, { spec, versions: '', proposal: onPull, environment: given.environment ?? '' });
  const outcome = await plan(ask);
  const comments = await github.comments();
  return { outcome, said, summary: summary(), comments: comments.map(({ body }) => body) };
}

function writes(): number {
  return github.requests.filter(({ method }) => method !== 'GET').length;
}

describe('the comment about a spec', () => {
  it('is one, left alone while nothing changes and changed in place when something does', async () => {
    github = await startGitHub();
    const first = await planned(BIGGER);
    await planned(BIGGER);
    expect(writes()).toBe(1);
    const second = await planned(SPEC.replace('weight: 10%', 'weight: 30%'));

    expect(first.comments).toHaveLength(1);
    expect(first.comments[0]).toMatch(/^<!-- gray-release plan shop default -->\n### Plan of shop: 1 change/);
    expect(first.summary).toBe(`${first.comments[0]!.split('\n').slice(1).join('\n')}\n`);
    expect(writes()).toBe(2);
    expect(second.comments).toHaveLength(1);
    expect(second.comments[0]).toContain('`10%` → `30%`');
    expect(github.requests.filter(({ status }) => status === 422)).toEqual([]);
  });

  it('says so when the change is taken back, and none is made where there never was a change', async () => {
    github = await startGitHub();
    const untouched = await planned(SPEC);
    expect(untouched.comments).toEqual([]);
    expect(untouched.summary).toContain('as on main');

    await planned(BIGGER);
    const back = await planned(SPEC);

    expect(back.comments).toHaveLength(1);
    expect(back.comments[0]).toContain('### Plan of shop: as on main');
  });

  it('is one for each release and environment', async () => {
    github = await startGitHub();
    const staged = (text: string) => `${text}environments: { staging: { onBusy: refuse } }\n`;
    await planned(BIGGER);
    await planned(STORE.replace('weight: 10%', 'weight: 20%'), { base: STORE });
    const { comments } = await planned(staged(BIGGER), { base: staged(SPEC), environment: 'staging' });

    expect(comments.map((body) => body.split('\n')[0])).toEqual([
      '<!-- gray-release plan shop default -->',
      '<!-- gray-release plan store default -->',
      '<!-- gray-release plan shop staging -->',
    ]);
  });

  it('goes from errors to a plan and over a new name in one place', async () => {
    github = await startGitHub();
    const broken = await planned('[');
    const mended = await planned(BIGGER);
    const renamed = await planned(STORE);

    expect(broken.outcome).toMatchObject({ exit: 2 });
    expect(broken.comments[0]).toContain('the spec has 1 error');
    expect(mended.comments).toHaveLength(1);
    expect(renamed.comments).toHaveLength(1);
    expect(renamed.comments[0]).toMatch(/^<!-- gray-release plan store default -->/);
  });

  it('is never one that a stranger has written', async () => {
    github = await startGitHub({ people: { 'mallory-token': 'mallory' } });
    const mallory = makeClient({
      token: 'mallory-token',
      baseUrl: github.url,
      log: () => {},
      spaceWrites: false,
    });
    const body = '<!-- gray-release plan shop default -->\nAll is well';
    await mallory.rest.issues.createComment({
      ...github.repository,
      issue_number: github.pullRequest!,
      body,
    });

    const { comments } = await planned(BIGGER);

    expect(comments).toHaveLength(2);
    expect(comments[0]).toBe(body);
  });

  it('is not made again when GitHub was slow to say that it is there', async () => {
    github = await startGitHub();
    github.inject({ on: /^POST .*comments$/, cut: 'after' });
    const cut = await planned(BIGGER);
    const { comments } = await planned(BIGGER);

    expect(cut.outcome).toMatchObject({ exit: 0 });
    expect(cut.said.join()).toContain('GitHub did not answer');
    expect(comments).toHaveLength(1);
  });
});

describe('a token that may not comment', () => {
  const READS: GitHubOptions = { tokens: { reads: { contents: 'read', 'pull-requests': 'read' } } };

  it('of a fork leaves the plan in the job summary, and a line that says why', async () => {
    github = await startGitHub({ ...READS, fork: true });
    const { outcome, comments, summary, said } = await planned(BIGGER, { isFork: true });

    expect(outcome).toMatchObject({ exit: 0 });
    expect(comments).toEqual([]);
    expect(summary).toContain('### Plan of shop: 1 change');
    expect(summary).toMatch(
      /<sub>there is no comment: GitHub gives the pull request of a fork a token that can only read/,
    );
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('can only read');
  });

  it('otherwise says which permission is missing', async () => {
    github = await startGitHub(READS);
    const { outcome, summary, said } = await planned(BIGGER);

    expect(outcome).toMatchObject({ exit: 0 });
    expect(said.join()).toContain('the token lacks `pull-requests: write`');
    expect(said.join()).not.toContain('The release goes on');
    expect(summary).toContain('### Plan of shop: 1 change');
  });

  it('that is none leaves the job summary too', async () => {
    github = await startGitHub();
    const { outcome, summary } = await planned(BIGGER, { token: null });

    expect(outcome).toMatchObject({ exit: 0 });
    expect(summary).toContain('it takes a token');
    expect(github.requests).toEqual([]);
  });
});

describe('the base branch’s spec', () => {
  /** A checkout whose head is not its base. */
  function checkout(): { workDir: string; base: string } {
    const workDir = folder();
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=o', '-c', 'user.email=o@example.com', ...args], {
        cwd: workDir,
        encoding: 'utf8',
      }).trim();
    git('init', '--quiet', '--initial-branch=main');
    mkdirSync(join(workDir, '.github'));
    const commit = (text: string) => {
      writeFileSync(join(workDir, PATH), text);
      git('add', '.');
      git('commit', '--quiet', '-m', text);
      return git('rev-parse', 'HEAD');
    };
    const base = commit('of the base');
    commit('of the head');
    return { workDir, base };
  }

  it('is read from the commit where the checkout has it, which stays as it is', async () => {
    github = await startGitHub();
    const { workDir, base } = checkout();
    const { made } = proposal({ workDir, base });

    expect(await made!.baseText(PATH)).toBe('of the base');
    expect(await made!.baseText('.github/*.yml')).toBeNull();
    expect(await made!.baseText('.github')).toBeNull();
    expect(readFileSync(join(workDir, PATH), 'utf8')).toBe('of the head');
    expect(github.requests).toEqual([]);
  });

  it('is asked of GitHub where it has not', async () => {
    github = await startGitHub();
    const { rest } = makeClient({
      token: github.token,
      baseUrl: github.url,
      log: () => {},
      spaceWrites: false,
    });
    const { data } = await rest.repos.createOrUpdateFileContents({
      ...github.repository,
      path: PATH,
      message: 'a spec',
      content: Buffer.from(SPEC).toString('base64'),
    });
    const { made } = proposal({ base: data.commit.sha! });

    expect(await made!.baseText(PATH)).toBe(SPEC);
    expect(await made!.baseText('.github/other.yml')).toBeNull();
  });

  it('is not taken for absent where nobody could tell', async () => {
    github = await startGitHub({ tokens: { bare: {} }, private: true });
    await expect(proposal().made!.baseText(PATH)).rejects.toThrow(/token lacks|GitHub/);
    await expect(proposal({ token: null }).made!.baseText(PATH)).rejects.toThrow('without a token');
    await expect(proposal({ base: 'nonsense' }).made!.baseText(PATH)).rejects.toThrow('no base commit');
  });
});

describe('a run', () => {
  it.each(['push', 'issue_comment', 'workflow_dispatch'])('of %s is of no pull request', async (name) => {
    github = await startGitHub();
    expect(proposal({ name }).made).toBeUndefined();
  });

  it('of pull_request_target is, for what it checks out may be a stranger’s', async () => {
    github = await startGitHub();
    expect(proposal({ name: 'pull_request_target' }).made).toMatchObject({ branch: 'main' });
  });
});
