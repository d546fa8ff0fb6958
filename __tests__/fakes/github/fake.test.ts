import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { rateLimit, secondaryLimit } from './faults.ts';
import { type FakeGitHub, type GitHubOptions, HEAD, startGitHub } from './server.ts';

let github: FakeGitHub;

async function start(options: GitHubOptions = {}): Promise<void> {
  github = await startGitHub(options);
}

afterEach(() => github.stop());

const CHECK = { name: 'shop / few', head_sha: HEAD, output: { title: 'a title', summary: 'a summary' } };
const CHECKS = '/repos/acme/shop/check-runs';
const COMMENTS = '/repos/acme/shop/issues/1/comments';

interface Answered {
  readonly status: number;
  readonly body: { readonly message?: string; readonly id?: number };
  readonly headers: Headers;
}

async function ask(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const answer = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${github.token}`, ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? {} : JSON.parse(text), headers: answer.headers };
}

describe('the fake GitHub takes what GitHub takes', () => {
  it('keeps check runs and comments', async () => {
    await start();
    const made = await ask('POST', CHECKS, CHECK);
    await ask('PATCH', `${CHECKS}/${made.body.id}`, { status: 'completed', conclusion: 'success' });
    await ask('POST', COMMENTS, { body: 'hello' });

    expect(await github.checkRuns()).toMatchObject([{ name: 'shop / few', conclusion: 'success' }]);
    expect(await github.comments()).toMatchObject([{ body: 'hello', user: { type: 'Bot' } }]);
    expect(github.requests.map(({ status }) => status)).toEqual([201, 200, 201]);
  });

  it('lists the check runs and the pull requests of a commit', async () => {
    await start();
    expect((await ask('GET', `/repos/acme/shop/commits/${HEAD}/check-runs`)).body).toMatchObject({
      total_count: 0,
    });
    await ask('POST', CHECKS, CHECK);
    expect((await ask('GET', `/repos/acme/shop/commits/${HEAD}/check-runs`)).body).toMatchObject({
      total_count: 1,
    });
    expect((await ask('GET', `/repos/acme/shop/commits/${HEAD}/pulls`)).body).toMatchObject([{ number: 1 }]);
  });

  it('appends the annotations of each update', async () => {
    await start();
    const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' };
    const output = { ...CHECK.output, annotations: [annotation] };
    const made = await ask('POST', CHECKS, { ...CHECK, output });
    await ask('PATCH', `${CHECKS}/${made.body.id}`, { output });
    expect((await github.checkRuns())[0]?.annotations).toHaveLength(2);
  });

  it('knows a commit that was made through the API', async () => {
    await start();
    const tree = await ask('POST', '/repos/acme/shop/git/trees', {
      tree: [{ path: 'a', mode: '100644', type: 'blob', content: 'x' }],
    });
    const { sha } = tree.body as { sha?: string };
    const commit = await ask('POST', '/repos/acme/shop/git/commits', {
      message: 'm',
      tree: sha,
      parents: [],
    });
    const head_sha = (commit.body as { sha?: string }).sha;
    expect((await ask('POST', CHECKS, { ...CHECK, head_sha })).status).toBe(201);
  });

  it('answers 304 to who has the same already', async () => {
    await start();
    const first = await ask('GET', COMMENTS);
    const etag = first.headers.get('etag') ?? '';
    expect((await ask('GET', COMMENTS, undefined, { 'if-none-match': etag })).status).toBe(304);
    await ask('POST', COMMENTS, { body: 'hello' });
    expect((await ask('GET', COMMENTS, undefined, { 'if-none-match': etag })).status).toBe(200);
  });
});

const DEPLOYMENTS = '/repos/acme/shop/deployments';
const DEPLOYMENT = { ref: HEAD, environment: 'staging', auto_merge: false, required_contexts: [] };
const ISSUES = '/repos/acme/shop/issues';

describe('the fake GitHub keeps deployments and issues as GitHub does', () => {
  it('lists deployments by what is asked for, newest first', async () => {
    await start();
    for (const task of ['one', 'two', 'one'])
      await ask('POST', DEPLOYMENTS, {
        ...DEPLOYMENT,
        task,
        environment: task === 'two' ? 'other' : 'staging',
      });
    const ids = async (query: string) =>
      ((await ask('GET', `${DEPLOYMENTS}?${query}`)).body as unknown as { id: number }[]).map(({ id }) => id);
    const [third, second, first] = await ids('');
    expect(await ids('task=one')).toEqual([third, first]);
    expect(await ids('environment=other')).toEqual([second]);
    expect(await ids('per_page=1&page=2')).toEqual([second]);
    expect(await ids(`sha=${'d'.repeat(40)}`)).toEqual([]);
  });

  it('retires what succeeded before, but nothing of a production environment', async () => {
    await start();
    for (const environment of ['staging', 'staging', 'production', 'production']) {
      const { body } = await ask('POST', DEPLOYMENTS, { ...DEPLOYMENT, environment });
      await ask('POST', `${DEPLOYMENTS}/${body.id}/statuses`, { state: 'success' });
    }
    expect(github.deployments.all.map(({ statuses }) => statuses.at(-1)?.state)).toEqual([
      'inactive',
      'success',
      'success',
      'success',
    ]);
  });

  it('waits for the checks of the commit, unless it is told not to', async () => {
    await start();
    await ask('POST', CHECKS, CHECK);
    const { required_contexts: _none, ...waiting } = DEPLOYMENT;
    const refused = await ask('POST', DEPLOYMENTS, waiting);
    expect([refused.status, refused.body.message]).toEqual([409, expect.stringContaining('checks failed')]);
    expect((await ask('POST', DEPLOYMENTS, DEPLOYMENT)).status).toBe(201);
  });

  it('opens and closes issues, beside the pull request', async () => {
    await start();
    const { body } = await ask('POST', ISSUES, { title: 'stuck', body: 'now' });
    const { number } = body as { number?: number };
    await ask('PATCH', `${ISSUES}/${number}`, { state: 'closed', state_reason: 'completed' });
    expect(await github.issues()).toMatchObject([{ title: 'stuck', state: 'closed' }]);
  });
});

describe('the fake GitHub as a server of one’s own', () => {
  it('serves under its path alone, tells its version, and finds nothing where it has nothing', async () => {
    await start({ enterprise: '3.12.4', without: ['/deployments'] });
    const found = await ask('GET', COMMENTS);
    expect([found.status, found.headers.get('x-github-enterprise-version')]).toEqual([
      200,
      'enterprise-server@3.12.4',
    ]);
    expect((await ask('POST', DEPLOYMENTS, DEPLOYMENT)).status).toBe(404);
    const outside = await fetch(`${github.url.replace('/api/v3', '')}${COMMENTS}`, {
      headers: { authorization: `Bearer ${github.token}` },
    });
    expect(outside.status).toBe(404);
  });
});

describe('the fake GitHub refuses what GitHub refuses', () => {
  it('a token that it does not know', async () => {
    await start();
    const answer = await ask('GET', '/repos/acme/shop', undefined, { authorization: 'Bearer wrong' });
    expect([answer.status, answer.body.message]).toEqual([401, 'Bad credentials']);
  });

  it.each([
    ['checks', 'POST', CHECKS, CHECK],
    ['pull-requests', 'POST', COMMENTS, { body: 'x' }],
    ['contents', 'POST', '/repos/acme/shop/git/blobs', { content: 'x' }],
    ['deployments', 'POST', DEPLOYMENTS, DEPLOYMENT],
    ['issues', 'POST', ISSUES, { title: 'x' }],
  ])('a write without the right to %s', async (_, method, path, body) => {
    await start({ tokens: { weak: { checks: 'read' } } });
    const answer = await ask(method, path, body);
    expect([answer.status, answer.body.message]).toEqual([403, 'Resource not accessible by integration']);
  });

  it('an issue by the right to pull requests, which is enough for their comments', async () => {
    await start({ tokens: { weak: { 'pull-requests': 'write' } } });
    expect((await ask('POST', COMMENTS, { body: 'x' })).status).toBe(201);
    expect((await ask('POST', ISSUES, { title: 'x' })).status).toBe(403);
  });

  it('an issue where the repository takes none', async () => {
    await start({ issues: false });
    expect((await ask('POST', ISSUES, { title: 'x' })).status).toBe(410);
  });

  it.each([
    ['an unknown state', { state: 'splendid' }],
    ['an address that is none', { state: 'success', environment_url: 'javascript:alert(1)' }],
    ['a description over 140 characters', { state: 'success', description: 'x'.repeat(141) }],
  ])('a status with %s', async (_, status) => {
    await start();
    const { body } = await ask('POST', DEPLOYMENTS, DEPLOYMENT);
    expect((await ask('POST', `${DEPLOYMENTS}/${body.id}/statuses`, status)).status).toBe(422);
    expect(github.deployments.all[0]?.statuses).toEqual([]);
  });

  it('takes issues: write for a comment, and reading in a private repository only with a right', async () => {
    await start({ tokens: { weak: { issues: 'write' } }, private: true });
    expect((await ask('POST', COMMENTS, { body: 'x' })).status).toBe(201);
    expect((await ask('GET', `/repos/acme/shop/commits/${HEAD}/check-runs`)).status).toBe(403);
  });

  const annotations = Array.from({ length: 51 }, () => ({
    path: 'a',
    start_line: 1,
    end_line: 1,
    annotation_level: 'notice',
    message: 'm',
  }));

  it.each([
    [
      'a summary over 65,535 bytes',
      CHECKS,
      { ...CHECK, output: { title: 't', summary: 'ü'.repeat(40_000) } },
    ],
    [
      'a text over 65,535 bytes',
      CHECKS,
      { ...CHECK, output: { title: 't', summary: 's', text: 'x'.repeat(65_536) } },
    ],
    ['51 annotations', CHECKS, { ...CHECK, output: { ...CHECK.output, annotations } }],
    ['a conclusion that does not exist', CHECKS, { ...CHECK, status: 'completed', conclusion: 'splendid' }],
    ['a body without a name', CHECKS, { head_sha: HEAD }],
    ['an output without a title', CHECKS, { ...CHECK, output: { summary: 's' } }],
    ['an unknown commit', CHECKS, { ...CHECK, head_sha: 'f'.repeat(40) }],
    ['a comment over 65,536 characters', COMMENTS, { body: 'x'.repeat(65_537) }],
    ['an empty comment', COMMENTS, { body: ' ' }],
    ['a comment without a body', COMMENTS, { text: 'x' }],
    ['an issue without a title', ISSUES, { body: 'x' }],
    ['an issue over 65,536 characters', ISSUES, { title: 'x', body: 'x'.repeat(65_537) }],
    ['an issue with a title over 256 characters', ISSUES, { title: 'x'.repeat(257) }],
    ['a deployment of an unknown commit', DEPLOYMENTS, { ...DEPLOYMENT, ref: 'f'.repeat(40) }],
    ['a deployment without a ref', DEPLOYMENTS, { environment: 'staging' }],
  ])('%s', async (_, path, body) => {
    await start();
    expect((await ask('POST', path, body)).status).toBe(422);
    expect(await github.checkRuns()).toEqual([]);
    expect(await github.comments()).toEqual([]);
  });
});

describe('the fake GitHub breaks on demand', () => {
  it('with rate limits and their headers', async () => {
    await start();
    github.inject({ answer: rateLimit(60) });
    github.inject({ answer: secondaryLimit(7) });
    const first = await ask('GET', COMMENTS);
    expect([first.status, first.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    expect((await ask('GET', COMMENTS)).headers.get('retry-after')).toBe('7');
    expect((await ask('GET', COMMENTS)).status).toBe(200);
  });

  it('with statuses, for the requests named, as often as said', async () => {
    await start();
    github.inject({ on: /^POST .*check-runs/, times: 2, answer: { status: 502 } });
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await ask('POST', CHECKS, CHECK)).status);
    expect([(await ask('GET', COMMENTS)).status, ...statuses]).toEqual([200, 502, 502, 201]);
  });

  it('by cutting the connection before or after the request took effect', async () => {
    await start();
    github.inject({ cut: 'before' });
    github.inject({ cut: 'after' });
    await expect(ask('POST', COMMENTS, { body: 'lost' })).rejects.toThrow();
    await expect(ask('POST', COMMENTS, { body: 'taken' })).rejects.toThrow();
    expect(await github.comments()).toMatchObject([{ body: 'taken' }]);
  });

  it('by answering late', async () => {
    await start();
    github.inject({ delay: 60 });
    const began = performance.now();
    await ask('GET', COMMENTS);
    expect(performance.now() - began).toBeGreaterThan(50);
  });
});

describe('the fake GitHub as a program', () => {
  it('prints where it serves, and stops when it is told to', async () => {
    await start();
    const main = fileURLToPath(new URL('main.ts', import.meta.url));
    const sha = 'c'.repeat(40);
    const program = spawn(process.execPath, [main, sha], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(program.stdout, 'data')) as [Buffer];
    const { url, token } = JSON.parse(line.toString()) as { url: string; token: string };
    const answer = await fetch(`${url}${CHECKS}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ ...CHECK, head_sha: sha }),
    });
    program.kill('SIGTERM');
    const [code] = await once(program, 'exit');
    expect([answer.status, code]).toEqual([201, 0]);
  });
});
