import { afterEach, expect, it } from 'vitest';
import { approversOf } from '../../src/github/approvers.ts';
import { makeClient } from '../../src/github/client.ts';
import { type FakeGitHub, type GitHubOptions, HEAD, startGitHub } from '../fakes/github/server.ts';

let github: FakeGitHub;
afterEach(() => github.stop());

async function approvers(options: GitHubOptions = {}) {
  github = await startGitHub({ commits: [HEAD], ...options });
  const client = makeClient({ token: github.token, baseUrl: github.url, log: () => {} });
  return approversOf(client, github.repository, '7741');
}

it('only who approved this run counts, once each, and for the environment that is asked for', async () => {
  const { reviewers } = await approvers();
  const review = (login: string, environment: string, state: 'approved' | 'rejected') => ({
    login,
    environment,
    state,
  });
  github.workflows.reviews.set(7740, [review('another-run', 'production', 'approved')]);
  github.workflows.reviews.set(7741, [
    review('alice', 'production', 'approved'),
    review('alice', 'production', 'approved'),
    review('bob', 'production', 'rejected'),
    review('carol', 'staging', 'approved'),
  ]);

  expect(await reviewers('production')).toEqual(['alice']);
  expect(await reviewers(null)).toEqual(['alice', 'carol']);
});

it('the authors are those of the commit’s pull requests; one that GitHub does not have is no answer', async () => {
  const { authors } = await approvers();

  expect(await authors(HEAD)).toEqual(['github-actions[bot]']);
  expect(await authors('')).toEqual([]);
  await expect(authors('b'.repeat(40))).rejects.toThrow(/No commit found/);
});

it('a token that may not ask is told what it lacks', async () => {
  const { reviewers } = await approvers({ private: true, tokens: { 'test-token': { contents: 'read' } } });

  await expect(reviewers(null)).rejects.toThrow(/the token lacks `actions: read`[\s\S]*actions: read/);
});
