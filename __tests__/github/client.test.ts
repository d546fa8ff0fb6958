import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { makeClient } from '../../src/github/client.ts';
import { describeFailure, permissionLines, RIGHTS, type Scope } from '../../src/github/permissions.ts';
import { findPullRequest } from '../../src/github/pullRequest.ts';
import { repositoryOf } from '../../src/github/repository.ts';
import { type Answer, rateLimit, secondaryLimit } from '../fakes/github/faults.ts';
import { type FakeGitHub, type GitHubOptions, HEAD, startGitHub } from '../fakes/github/server.ts';

let github: FakeGitHub;
const lines: string[] = [];

async function start(options: GitHubOptions = {}) {
  github = await startGitHub(options);
  lines.length = 0;
  return clientOf(github.token);
}

function clientOf(token: string) {
  return makeClient({
    token,
    baseUrl: `${github.url}/`,
    log: (line) => lines.push(line),
    second: 5,
    spaceWrites: true,
  });
}

afterEach(() => github.stop());

const signal = () => AbortSignal.timeout(5000);

describe('the client', () => {
  it('tries again after a server’s trouble, and counts every request sent', async () => {
    const client = await start();
    github.inject({ times: 2, answer: { status: 502 } });
    expect(await findPullRequest(client, github.repository, HEAD, signal())).toBe(1);
    expect(client.requests()).toBe(3);
    expect(github.requests).toHaveLength(3);
  });

  it('asks for what has not changed without using up the hour’s limit', async () => {
    const client = await start();
    const { issues } = client.rest;
    const list = async () =>
      (await issues.listComments({ ...github.repository, issue_number: 1 })).data.map(({ body }) => body);
    expect([await list(), await list()]).toEqual([[], []]);
    await issues.createComment({ ...github.repository, issue_number: 1, body: 'hello' });
    expect([await list(), await list()]).toEqual([['hello'], ['hello']]);
    expect(await findPullRequest(client, github.repository, HEAD, signal())).toBe(1);
    expect(github.requests.map(({ status }) => status)).toEqual([200, 304, 201, 200, 304, 200]);
    expect(client.requests()).toBe(6);
  });

  it('keeps the answers asked for lately, not all', async () => {
    const client = await start();
    const ask = (page: number) =>
      client.rest.issues.listComments({ ...github.repository, issue_number: 1, page });
    for (let page = 1; page <= 25; page++) {
      await ask(page);
      await ask(1);
    }
    await ask(2);
    const statuses = github.requests.map(({ status }) => status);
    expect(statuses.filter((status) => status === 304)).toHaveLength(25);
    expect(statuses.at(-1)).toBe(200);
  });

  it('works against a server of one’s own, under its path', async () => {
    const client = await start({ enterprise: '3.12.4' });
    expect(github.url).toMatch(/\/api\/v3$/);
    expect(await findPullRequest(client, github.repository, HEAD, signal())).toBe(1);
    expect(github.requests.map(({ path }) => path)).toEqual([`/repos/acme/shop/commits/${HEAD}/pulls`]);
  });

  it('gives up after three tries', async () => {
    const client = await start();
    github.inject({ times: 9, answer: { status: 500 } });
    await expect(findPullRequest(client, github.repository, HEAD, signal())).rejects.toThrow();
    expect(client.requests()).toBe(3);
  });

  it('waits as long as a secondary limit asks, and says so', async () => {
    const client = await start();
    github.inject({ answer: secondaryLimit(3) });
    expect(await findPullRequest(client, github.repository, HEAD, signal())).toBe(1);
    expect(client.requests()).toBe(2);
    expect(lines.join()).toMatch(/secondary rate limit on GET .*; again in 3 s/);
  });

  it('does not wait for a limit that lasts long', async () => {
    const client = await start();
    github.inject({ answer: rateLimit(1800) });
    await expect(findPullRequest(client, github.repository, HEAD, signal())).rejects.toThrow(/rate limit/);
    expect(client.requests()).toBe(1);
  });

  it.each([
    ['a secondary limit', () => secondaryLimit(1)],
    ['the hourly limit', () => rateLimit(0)],
  ])('of the journal fails at once and sends nothing while %s lasts', async (_, answer) => {
    const { token } = await start().then(() => github);
    const client = makeClient({ token, baseUrl: github.url, log: () => {}, second: 5, spaceWrites: false });
    const ask = () => findPullRequest(client, github.repository, HEAD, signal());
    github.inject({ answer: answer() });

    await expect(ask()).rejects.toThrow(/rate limit/);
    await expect(ask()).rejects.toThrow(/rate limit/);
    expect(github.requests).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await ask()).toBe(1);
  });

  it.each([401, 403, 404, 422])('does not repeat what was refused with %d', async (status) => {
    const client = await start();
    github.inject({ answer: { status, body: { message: 'no' } } });
    await expect(findPullRequest(client, github.repository, HEAD, signal())).rejects.toThrow();
    expect(client.requests()).toBe(1);
  });

  it('writes its token into no line', async () => {
    const client = await start({ tokens: { 'secret-token': {} } });
    github.inject({ times: 5, answer: secondaryLimit(1, 429) });
    const error = await client.rest.issues
      .createComment({ ...github.repository, issue_number: 1, body: 'x' })
      .catch((reason: unknown) => reason);
    expect(JSON.stringify([lines, describeFailure(error, 'comment')])).not.toContain('secret-token');
  });
});

describe('the pull request of a commit', () => {
  it('is none where there is none', async () => {
    const client = await start({ pullRequest: false });
    expect(await findPullRequest(client, github.repository, HEAD, signal())).toBeNull();
  });

  it('is the open one, else the one merged last', async () => {
    const client = await start();
    const pull = (number: number, state: string, merged_at: string | null) => ({ number, state, merged_at });
    const closed = [
      pull(1, 'closed', null),
      pull(2, 'closed', '2026-01-01'),
      pull(3, 'closed', '2026-02-01'),
    ];
    github.inject({ answer: { status: 200, body: closed } });
    github.inject({ answer: { status: 200, body: [...closed, pull(4, 'open', null)] } });
    expect(await findPullRequest(client, github.repository, HEAD, signal())).toBe(3);
    expect(await findPullRequest(client, github.repository, HEAD, signal())).toBe(4);
  });
});

describe('a failure in words', () => {
  async function failure(answer: Answer, scope: Scope = 'checks') {
    const client = await start();
    github.inject({ times: 9, answer });
    const error = await client.rest.checks
      .listForRef({ ...github.repository, ref: HEAD })
      .catch((reason: unknown) => reason);
    return describeFailure(error, scope);
  }
  const body = (message: string) => ({ body: { message } });

  it('names the missing permission, what is lost, and the lines to paste', async () => {
    const answer = { status: 403, ...body('Resource not accessible by integration') };
    expect(await failure(answer)).toEqual({
      final: true,
      says: 'the token lacks `checks: write`: the commit and its pull request show no check runs. The release goes on. To allow it, add to the job:\n    permissions:\n      checks: write',
    });
  });

  it('names both rights that allow a comment', async () => {
    const { says } = await failure(
      { status: 403, ...body('Resource not accessible by integration') },
      'comment',
    );
    expect(says).toContain('`pull-requests: write` (`issues: write` serves as well)');
  });

  it('does not say that a release without its journal goes on', async () => {
    const { says } = await failure(
      { status: 403, ...body('Resource not accessible by integration') },
      'journal',
    );
    expect(says).toContain('`contents: write`');
    expect(says).not.toContain('goes on');
  });

  it.each([
    [{ status: 401, ...body('Bad credentials') }, true, /refused the token \(401\)/],
    [{ status: 404, ...body('Not Found') }, true, /found nothing \(404\).*checks: write/],
    [{ status: 422, ...body('No commit found for SHA: x') }, true, /\(422\): No commit found for SHA: x/],
    [rateLimit(1800), false, /the rate limit; it ends at \d\d:\d\d:\d\d.UTC/],
    [secondaryLimit(120), false, /a secondary rate limit; it asks to wait 120.s/],
    [secondaryLimit(120, 429), false, /secondary rate limit/],
    [
      { status: 403, ...body('Repository access blocked') },
      true,
      /refused \(403\): Repository access blocked/,
    ],
    [{ status: 503 }, false, /trouble of its own \(503\)/],
  ])('%j', async (answer, final, words) => {
    const { says, final: isFinal } = await failure(answer);
    expect(says).toMatch(words);
    expect(isFinal).toBe(final);
  });

  it('is told of a server that does not answer', async () => {
    const client = await start();
    github.inject({ times: 9, cut: 'before' });
    const error = await findPullRequest(client, github.repository, HEAD, signal()).catch(
      (reason: unknown) => reason,
    );
    expect(describeFailure(error, 'checks')).toMatchObject({
      final: false,
      says: expect.stringMatching(/did not answer/),
    });
  });

  it('lists several rights in one block', async () => {
    await start();
    expect(permissionLines('checks', 'comment')).toBe(
      '    permissions:\n      checks: write\n      pull-requests: write',
    );
  });
});

describe('the page about permissions', () => {
  it('names each right, why, and what is lost without it', async () => {
    await start();
    const page = await readFile(new URL('../../docs/permissions.md', import.meta.url), 'utf8');
    for (const { permission, why, lost } of Object.values(RIGHTS)) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${permission}\``));
      expect(row).toContain(why);
      expect(row).toContain(lost);
    }
  });
});

describe('a repository’s name', () => {
  it.each(['', 'acme', 'acme/', '../x', 'acme/..', 'a/b/c', 'a b/c'])('is not %j', async (name) => {
    await start();
    expect(repositoryOf(name)).toBeNull();
  });

  it('has two parts', async () => {
    await start();
    expect(repositoryOf('acme/.github')).toEqual({ owner: 'acme', repo: '.github' });
  });
});
