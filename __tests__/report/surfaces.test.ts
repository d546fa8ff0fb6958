import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { makeClient } from '../../src/github/client.ts';
import { renderChecks } from '../../src/report/check.ts';
import { renderComment } from '../../src/report/comment.ts';
import { checksReporter } from '../../src/report/surfaces/checks.ts';
import { commentReporter } from '../../src/report/surfaces/comment.ts';
import { summaryReporter } from '../../src/report/surfaces/summary.ts';
import { EVERYTHING } from '../fakes/github/rules.ts';
import { type FakeGitHub, type GitHubOptions, startGitHub } from '../fakes/github/server.ts';
import * as stories from './stories.ts';

let github: FakeGitHub;
let troubles: string[] = [];
const time = { now: 0 };

async function start(options: GitHubOptions = {}): Promise<void> {
  github = await startGitHub({ commits: [stories.COMMIT], ...options });
  troubles = [];
  time.now = 0;
}

/** The surfaces of one run: another call is another run of the same release. */
function run(token = github.token, more: { limit?: number; closing?: number } = {}) {
  const client = makeClient({ token, baseUrl: github.url, log: () => {}, spaceWrites: false, second: 5 });
  const given = {
    client,
    repository: github.repository,
    clock: { monotonic: () => time.now },
    onTrouble: (line: string) => troubles.push(line),
    ...more,
  };
  return { checks: checksReporter(given), comment: commentReporter(given) };
}

afterEach(() => github.stop());

/** Waits until no request has come for a while: surfaces work beside the release. */
async function settled(): Promise<void> {
  for (let quiet = 0, before = -1; quiet < 4; quiet++) {
    if (before !== github.requests.length) quiet = 0;
    before = github.requests.length;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

const writes = () => github.requests.filter(({ method }) => method !== 'GET');

describe('check runs', () => {
  it('stand one for each phase on the release’s commit, and follow it to its conclusion', async () => {
    await start();
    const { checks } = run();
    await checks.show(stories.testing().story());
    await settled();
    expect((await github.checkRuns()).map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['shop (production) / register', 'success'],
      ['shop (production) / deploy', 'success'],
      ['shop (production) / testers', 'success'],
      ['shop (production) / few', null],
    ]);
    await checks.close(stories.reverted().story());
    const made = await github.checkRuns();
    expect(made.slice(3).map(({ name, status, conclusion }) => [name, status, conclusion])).toEqual([
      ['shop (production) / few', 'completed', 'failure'],
      ['shop (production) / revert', 'completed', 'success'],
    ]);
    expect(made.every(({ head_sha }) => head_sha === stories.COMMIT)).toBe(true);
    expect(made[3]).toMatchObject({
      details_url: stories.PLACE.run?.url,
      started_at: '2026-11-24T14:03:53Z',
    });
    expect(troubles).toEqual([]);
  });

  it('are not written again while nothing changed', async () => {
    await start();
    const { checks } = run();
    for (const now of [0, 31_000, 62_000]) {
      time.now = now;
      await checks.show(stories.testing().story());
      await settled();
    }
    expect(writes()).toHaveLength(4);
  });

  it('are updated with live numbers at most every minute, only where the numbers are', async () => {
    await start();
    const { checks } = run();
    const later = stories.counted(stories.testing(), 1, 'errors', 400_000, 5, {
      gray: [800, 8],
      stable: [9000, 90],
    });
    await checks.show(stories.testing().story());
    await settled();
    time.now = 59_000;
    await checks.show(later.story());
    await settled();
    expect(writes()).toHaveLength(4);
    time.now = 60_000;
    await checks.show(later.story());
    await settled();
    expect(
      writes()
        .slice(4)
        .map(({ method }) => method),
    ).toEqual(['PATCH']);
    expect((await github.checkRuns())[3]?.output.summary).toContain('On 5,000 requests to gray');
  });

  it('are found again by a later run of the same release', async () => {
    await start();
    const first = run();
    await first.checks.show(stories.testing().story());
    await first.checks.close(null);
    const before = await github.checkRuns();
    const second = run();
    await second.checks.close(stories.reverted().story());
    const after = await github.checkRuns();
    expect(after.map(({ id }) => id).slice(0, 4)).toEqual(before.map(({ id }) => id));
    expect(after).toHaveLength(5);
    expect(after[3]?.conclusion).toBe('failure');
  });

  it('of another release on the same commit are left alone', async () => {
    await start();
    await run().checks.close(stories.reverted().story());
    const again = new stories.Tale(undefined, { id: 'shop-42' });
    await run().checks.close(stories.tested(again).story());
    const ids = (await github.checkRuns()).map(({ external_id }) => external_id);
    expect(ids.filter((id) => id.includes('shop-41'))).toHaveLength(5);
    expect(ids.filter((id) => id.includes('shop-42'))).toHaveLength(3);
  });

  it('annotate the line of the spec once, however often they are updated', async () => {
    await start();
    const { checks } = run();
    const tale = stories.revertedByCheck();
    await checks.show(tale.story());
    await settled();
    await checks.close(tale.story());
    await run().checks.close({ ...tale.story(), place: { ...stories.PLACE, specPath: 'other.yml' } });
    const testers = (await github.checkRuns()).find(({ name }) => name.endsWith('testers'));
    expect(testers?.annotations).toMatchObject([{ path: '.github/gray-release.yml', start_line: 27 }]);
  });

  it('go back to being in progress when a held release goes on', async () => {
    await start();
    const { checks } = run();
    const tale = stories.held();
    await checks.show(tale.story());
    await settled();
    expect((await github.checkRuns())[3]?.conclusion).toBe('action_required');
    tale.add(1_100_000, { type: 'resumed', by: 'hubot' }, { type: 'phase', phase: 'judging', stage: 1 });
    await checks.close(tale.story());
    expect((await github.checkRuns())[3]).toMatchObject({ status: 'in_progress', conclusion: null });
  });

  it('need a commit', async () => {
    await start();
    await run().checks.close({ ...stories.testing().story(), place: { ...stories.PLACE, commit: null } });
    expect(github.requests).toEqual([]);
  });
});

describe('the comment', () => {
  it('begins with the version for inboxes, and changes in place from then on', async () => {
    await start();
    const { comment } = run();
    await comment.show(new stories.Tale().story());
    await settled();
    expect((await github.comments())[0]?.body).toContain('### ◐ Started');
    for (const now of [10_000, 16_000]) {
      time.now = now;
      await comment.show(stories.testing().story());
      await settled();
    }
    await comment.close(stories.promoted().story());
    const comments = await github.comments();
    expect(comments.map(({ body }) => body)).toEqual([renderComment(stories.promoted().story())]);
    expect(writes().map(({ method }) => method)).toEqual(['POST', 'PATCH', 'PATCH']);
  });

  it('is quiet while only numbers change', async () => {
    await start();
    const { comment } = run();
    const tale = stories.testing();
    for (const now of [0, 40_000, 80_000]) {
      time.now = now;
      stories.counted(tale, 1, 'errors', 400_000 + now, 1, { gray: [100, 1], stable: [1000, 10] });
      await comment.show(tale.story());
      await settled();
    }
    expect(writes()).toHaveLength(1);
  });

  it('is found again by a later run', async () => {
    await start();
    await run().comment.close(stories.testing().story());
    await run().comment.close(stories.reverted().story());
    const comments = await github.comments();
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('### ↶ Reverted');
  });

  it('of another environment is another one', async () => {
    await start();
    await run().comment.close(stories.testing().story());
    await run().comment.close(
      stories.tested(new stories.Tale(undefined, { environment: 'staging' })).story(),
    );
    expect(await github.comments()).toHaveLength(2);
  });

  it('never edits what an outsider placed under our marker', async () => {
    await start({ tokens: { 'test-token': EVERYTHING }, people: { outsider: 'mallory' } });
    const client = makeClient({ token: 'outsider', baseUrl: github.url, log: () => {}, spaceWrites: false });
    const body = '<!-- gray-release comment shop production -->\nmine';
    await client.rest.issues.createComment({ ...github.repository, issue_number: 1, body });
    await run().comment.close(stories.testing().story());
    expect((await github.comments()).map(({ user }) => user.login)).toEqual([
      'mallory',
      'github-actions[bot]',
    ]);
    expect((await github.comments())[0]?.body).toBe(body);
  });

  it('finds the pull request by the commit when the event names none', async () => {
    await start();
    const place = { ...stories.PLACE, pullRequest: null };
    await run().comment.close({ ...stories.testing().story(), place });
    expect(await github.comments()).toHaveLength(1);
  });

  it('is not written where there is no pull request, and asks for it once', async () => {
    await start({ pullRequest: false });
    const { comment } = run();
    const place = { ...stories.PLACE, pullRequest: null };
    await comment.show({ ...stories.testing().story(), place });
    await settled();
    await comment.close({ ...stories.reverted().story(), place });
    expect(github.requests.map(({ method }) => method)).toEqual(['GET']);
    expect(troubles).toEqual([]);
  });
});

describe('what goes wrong on GitHub', () => {
  it('a missing permission is told once with the lines to paste, and the rest goes on', async () => {
    await start({ tokens: { weak: { 'pull-requests': 'write' } } });
    const { checks, comment } = run();
    for (const story of [
      stories.testing().story(),
      stories.reverting().story(),
      stories.reverted().story(),
    ]) {
      await Promise.all([checks.show(story), comment.show(story)]);
      await settled();
    }
    await checks.close(stories.reverted().story());
    expect(troubles).toHaveLength(1);
    expect(troubles[0]).toContain('check runs: the token lacks `checks: write`');
    expect(troubles[0]).toContain('permissions:\n      checks: write');
    expect(writes().filter(({ path }) => path.includes('check-runs'))).toHaveLength(1);
    expect((await github.comments())[0]?.body).toContain('### ↶ Reverted');
  });

  it('an unknown commit is told once', async () => {
    await start({ commits: ['d'.repeat(40)] });
    await run().checks.close(stories.testing().story());
    expect(troubles).toEqual([expect.stringContaining(`No commit found for SHA: ${stories.COMMIT}`)]);
  });

  it('a server that is down neither throws nor delays, and is made up for when it is back', async () => {
    await start();
    const { checks } = run();
    github.inject({ times: 1000, cut: 'before' });
    const began = performance.now();
    for (let i = 0; i < 20; i++) await checks.show(stories.testing().story());
    expect(performance.now() - began).toBeLessThan(500);
    await settled();
    expect(troubles).toEqual([expect.stringMatching(/^check runs: GitHub did not answer/)]);
    github.heal();
    time.now = 31_000;
    await checks.show(stories.testing().story());
    await settled();
    expect(await github.checkRuns()).toHaveLength(4);
  });

  it('a server that hangs holds nobody up, not even at the end', async () => {
    await start();
    const { checks, comment } = run(github.token, { limit: 60, closing: 200 });
    github.inject({ times: 1000, delay: 400 });
    const began = performance.now();
    await checks.show(stories.testing().story());
    await Promise.all([checks.close(stories.reverted().story()), comment.close(stories.reverted().story())]);
    expect(performance.now() - began).toBeLessThan(1500);
    expect(troubles).toHaveLength(2);
  });

  it('an answer that was lost makes no second check run', async () => {
    await start();
    const { checks } = run();
    github.inject({ on: /^POST .*check-runs/, cut: 'after' });
    await checks.close(stories.tested().story());
    const names = (await github.checkRuns()).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the job summary', () => {
  it('is the step’s own file, whole', async () => {
    await start();
    const folder = await mkdtemp(join(tmpdir(), 'summary-'));
    const path = join(folder, 'summary.md');
    const summary = summaryReporter({
      path,
      parts: new Map(),
      requestsUsed: () => 7,
      clock: { monotonic: () => time.now },
      onTrouble: (line) => troubles.push(line),
    });
    await summary.show(stories.testing().story());
    await summary.close(stories.reverted().story());
    const text = await readFile(path, 'utf8');
    expect(text).toMatch(/^## ↶ Reverted/);
    expect(text).toContain('7 GitHub requests');
    expect(text).not.toContain('Testing');
    await rm(folder, { recursive: true });
  });
});

describe('everything that is sent', () => {
  it('passes GitHub’s own description', async () => {
    await start();
    const tales = [
      stories.testing(),
      stories.held(),
      stories.incomplete(),
      stories.overridden(),
      stories.promoted(),
    ];
    for (const tale of tales) {
      const { checks, comment } = run();
      await Promise.all([checks.close(tale.story()), comment.close(tale.story())]);
      expect(renderChecks(tale.story()).length).toBeGreaterThan(3);
    }
    expect(github.requests.filter(({ status }) => status >= 400)).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
