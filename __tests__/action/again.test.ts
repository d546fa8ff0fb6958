import { afterEach, describe, expect, it } from 'vitest';
import { lookAgain, wrongWorkflow } from '../../src/action/again.ts';
import type { Outcome } from '../../src/commands/outcome.ts';
import { EVERYTHING } from '../fakes/github/rules.ts';
import { type FakeGitHub, type GitHubOptions, startGitHub } from '../fakes/github/server.ts';

let github: FakeGitHub | null = null;
afterEach(async () => {
  await github?.stop();
  github = null;
});

const LEFT: Outcome = {
  decision: 'running',
  reasonCode: 'passed',
  message: 'shop-1 goes on',
  exit: 0,
  state: null,
  goesOn: true,
};

async function start(options: GitHubOptions = {}): Promise<FakeGitHub> {
  const workflows = { 'advance.yml': { dispatch: true }, 'ci.yml': { dispatch: false } };
  github = await startGitHub({ workflows, ...options });
  return github;
}

function again(
  { url, token }: FakeGitHub,
  workflow = 'advance.yml',
  env: Record<string, string> = {},
): Promise<Outcome> {
  return lookAgain(LEFT, workflow, token, {
    GITHUB_API_URL: url,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REF: 'refs/heads/main',
    ...env,
  });
}

describe('a release that goes on without a run', () => {
  it('has a run of the workflow asked for', async () => {
    const made = await start();

    const outcome = await again(made);

    expect(made.workflows.runs).toMatchObject([
      { workflow: 'advance.yml', ref: 'refs/heads/main', status: 'queued' },
    ]);
    expect(outcome).toMatchObject({ exit: 0, message: 'shop-1 goes on; advance.yml is asked to' });
  });

  it('has one chain of looks: none is asked for while one waits, and one is while another is at work', async () => {
    const made = await start();

    await again(made);
    await again(made);
    const waiting = made.workflows.runs.length;
    made.workflows.runs[0]!.status = 'in_progress';
    await again(made);
    const atWork = made.workflows.runs.length;

    expect([waiting, atWork]).toEqual([1, 2]);
  });

  it.each([
    ['of a workflow that is not there', 'none.yml', {}, /none\.yml could not be asked to: .*404/],
    ['of one that nobody may start', 'ci.yml', {}, /Workflow does not have 'workflow_dispatch' trigger/],
    [
      'on no branch',
      'advance.yml',
      { GITHUB_REF: 'refs/pull/7/merge' },
      /takes a token, a repository and a branch/,
    ],
  ])('fails the step where nobody can look again: %s', async (_, workflow, env, says) => {
    const made = await start();

    const outcome = await again(made, workflow, env);

    expect(outcome.exit).toBe(3);
    expect(outcome.message).toMatch(says);
    expect(made.workflows.runs).toEqual([]);
  });

  it('says which lines to paste where the right is missing', async () => {
    const { actions: _, ...others } = EVERYTHING;
    const made = await start({ tokens: { 'test-token': others }, private: true });

    const outcome = await again(made);

    expect(outcome.exit).toBe(3);
    expect(outcome.message).toContain('    permissions:\n      actions: write');
  });
});

describe('the name of a workflow', () => {
  it.each(['advance.yml', 'gray-release_2.yaml', ''])('may be %j', (name) => {
    expect(wrongWorkflow(name)).toBeNull();
  });

  it.each([
    '../advance.yml',
    '.github/workflows/advance.yml',
    'advance',
    'a b.yml',
    '-x.yml',
    'x.yml?ref=1',
    'x.yml\n',
  ])('may not be %j', (name) => {
    expect(wrongWorkflow(name)).toContain('the file name of a workflow is expected');
  });
});
