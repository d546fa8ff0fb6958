import { afterEach, describe, expect, it } from 'vitest';
import { makeClient } from '../../src/github/client.ts';
import { alertReporter } from '../../src/report/surfaces/alert.ts';
import { EVERYTHING } from '../fakes/github/rules.ts';
import { type FakeGitHub, type GitHubOptions, startGitHub } from '../fakes/github/server.ts';
import * as stories from './stories.ts';

let github: FakeGitHub;
let troubles: string[] = [];

async function start(options: GitHubOptions = {}): Promise<void> {
  github = await startGitHub({ commits: [stories.COMMIT], ...options });
  troubles = [];
}

afterEach(() => github.stop());

/** The surface of one run: another call is another run of the same release. */
function run(token = github.token) {
  return alertReporter({
    client: makeClient({ token, baseUrl: github.url, log: () => {}, spaceWrites: false, second: 5 }),
    repository: github.repository,
    clock: { monotonic: () => 0 },
    onTrouble: (line) => troubles.push(line),
  });
}

/** Stuck, and told again after 40 s that something else is left. */
function stuckAgain(): stories.Tale {
  return stories.incomplete().add(300_000, { type: 'incomplete', says: 'gray is still running' });
}

function finished(): stories.Tale {
  const tale = stories.incomplete().add(400_000, { type: 'phase', phase: 'reverted' });
  tale.real = stories.realWith(tale.plan, 0);
  return tale;
}

const writes = () => github.requests.filter(({ method }) => method !== 'GET');

describe('the issue about a revert that cannot finish', () => {
  it('is not there, and costs no request, while every revert finishes', async () => {
    await start();
    for (const tale of [stories.testing(), stories.reverting(), stories.reverted(), stories.promoted()]) {
      await run().close(tale.story());
    }
    expect(github.requests).toEqual([]);
  });

  it('says what may reach users, what to do in order, and why it is being reverted', async () => {
    await start();
    await run().close(stories.incomplete().story());
    const [issue] = await github.issues();
    expect(issue).toMatchObject({
      title: 'Act now: the revert of shop-41 (production) is not finished',
      state: 'open',
    });
    const text = issue!.body.replace(/\u00a0/g, ' ');
    const order = [
      '> [!CAUTION]\n> **Not confirmed: assume 5 % of requests go to 1.5.0. Act now.**',
      '**Do this, in this order**',
      '```text\ngray-release revert --environment production\n```',
      '**What is left.** The router of checkout cannot be read',
      '**Why it is being reverted.** Gray fails 3.1 % of requests',
      'pull request #1',
    ].map((part) => text.indexOf(part));
    expect(order).not.toContain(-1);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });

  it('is opened once, changed when something else is left, and not otherwise', async () => {
    await start();
    const surface = run();
    await surface.show(stories.incomplete().story());
    await surface.show(stories.incomplete().story());
    await surface.close(stuckAgain().story());
    const issues = await github.issues();
    expect(issues).toHaveLength(1);
    expect(issues[0]?.body).toContain('Gray is still running');
    expect(writes().map(({ method }) => method)).toEqual(['POST', 'PATCH']);
  });

  it('is found again by a later run, and closed by the one that finishes', async () => {
    await start();
    await run().close(stories.incomplete().story());
    await run().close(stuckAgain().story());
    await run().close(finished().story());
    const issues = await github.issues();
    expect(issues).toMatchObject([{ state: 'closed' }]);
    expect(issues[0]?.body).toContain('**All requests go to 1.4.2 again**');
    expect(issues[0]?.body).not.toContain('Do this');
  });

  it('is not opened after the fact', async () => {
    await start();
    await run().close(finished().story());
    expect(await github.issues()).toEqual([]);
  });

  it('stays closed when a person closed it', async () => {
    await start();
    await run().close(stories.incomplete().story());
    const client = makeClient({
      token: github.token,
      baseUrl: github.url,
      log: () => {},
      spaceWrites: false,
    });
    const { number } = (await github.issues())[0]!;
    await client.rest.issues.update({ ...github.repository, issue_number: number, state: 'closed' });
    await run().close(stuckAgain().story());
    const issues = await github.issues();
    expect(issues).toMatchObject([{ state: 'closed' }]);
    expect(issues[0]?.body).not.toContain('Gray is still running');
  });

  it('of another release stands beside it', async () => {
    await start();
    await run().close(stories.incomplete().story());
    const other = stories.incomplete().story();
    const accepted = { ...other.state.accepted, id: 'shop-42' };
    await run().close({ ...other, state: { ...other.state, accepted } });
    expect(await github.issues()).toHaveLength(2);
  });

  it('is not opened twice after an answer that was lost', async () => {
    await start();
    const surface = run();
    github.inject({ on: /^POST .*issues$/, cut: 'after' });
    await surface.close(stories.incomplete().story());
    expect(await github.issues()).toHaveLength(1);
  });

  it('is never one that an outsider marked as ours', async () => {
    await start({ tokens: { 'test-token': EVERYTHING }, people: { outsider: 'mallory' } });
    const mark = '<!-- gray-release alert shop-41 7741 -->\nmine';
    const client = makeClient({ token: 'outsider', baseUrl: github.url, log: () => {}, spaceWrites: false });
    await client.rest.issues.create({ ...github.repository, title: 'mine', body: mark });
    await run().close(stories.incomplete().story());
    const issues = await github.issues();
    expect(issues).toHaveLength(2);
    expect(issues.find(({ title }) => title === 'mine')?.body).toBe(mark);
    expect(issues.find(({ title }) => title !== 'mine')?.body).toMatch(mark.split('\n')[0]!);
  });

  it('shows no addresses in a public repository', async () => {
    await start();
    const story = stories.incomplete().story();
    await run().close({ ...story, place: { ...story.place, publicRepository: true } });
    expect((await github.issues())[0]?.body).not.toContain('10.0.9.12');
  });

  it.each([
    [
      'a missing right',
      { tokens: { weak: { 'pull-requests': 'write' } } },
      'the token lacks `issues: write`',
    ],
    ['a repository without issues', { issues: false }, 'Issues are disabled for this repo'],
  ] as const)('%s is told once, and nothing else happens', async (_, options, says) => {
    await start(options as GitHubOptions);
    const surface = run();
    await surface.show(stories.incomplete().story());
    await surface.close(stuckAgain().story());
    await run().close(stories.reverted().story());
    expect(troubles).toEqual([expect.stringContaining(says)]);
    expect(writes()).toHaveLength(1);
  });
});
