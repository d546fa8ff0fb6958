import { afterEach, describe, expect, it } from 'vitest';
import { makeClient } from '../../src/github/client.ts';
import { checksReporter } from '../../src/report/surfaces/checks.ts';
import { deploymentsReporter } from '../../src/report/surfaces/deployments.ts';
import type { DeploymentSpec } from '../../src/spec/types.ts';
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
function run() {
  const client = makeClient({
    token: github.token,
    baseUrl: github.url,
    log: () => {},
    spaceWrites: false,
    second: 5,
  });
  const given = {
    client,
    repository: github.repository,
    clock: { monotonic: () => 0 },
    onTrouble: (line: string) => troubles.push(line),
  };
  return { deployment: deploymentsReporter(given), checks: checksReporter(given) };
}

const URL = 'https://shop.example.com/';

/** The story with a deployment asked for. */
function asking(tale: stories.Tale, deployment: DeploymentSpec = { url: URL }) {
  const story = tale.story();
  return { ...story, plan: { ...story.plan, deployment } };
}

/** Shows each story as a look of one run does, and lets the surface finish. */
async function follow(told: readonly ReturnType<typeof asking>[], surface = run().deployment): Promise<void> {
  for (const story of told) {
    await surface.show(story);
    await settled();
  }
  await surface.close(told.at(-1) ?? null);
}

async function settled(): Promise<void> {
  for (let quiet = 0, before = -1; quiet < 3; quiet++) {
    if (before !== github.requests.length) quiet = 0;
    before = github.requests.length;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

const states = (index = 0) => github.deployments.all[index]?.statuses.map(({ state }) => state);
const writes = () => github.requests.filter(({ method }) => method === 'POST');

describe('a deployment', () => {
  it('is made where the spec asks for it, and follows the release to its end', async () => {
    await start();
    await follow([asking(new stories.Tale()), asking(stories.testing()), asking(stories.promoted())]);
    expect(github.deployments.all).toMatchObject([
      { environment: 'production', sha: stories.COMMIT, production_environment: true },
    ]);
    expect(states()).toEqual(['queued', 'in_progress', 'success']);
    expect(github.deployments.all[0]?.statuses.at(-1)).toMatchObject({
      description: '✓ Promoted · checkout 1.4.2 → 1.5.0',
      log_url: stories.PLACE.run?.url,
      environment_url: URL,
    });
    expect(github.requests).toHaveLength(5);
    expect(troubles).toEqual([]);
  });

  it('is not made where the spec does not ask for it, nor for a registration', async () => {
    await start();
    await run().deployment.close(stories.promoted().story());
    await run().deployment.close(asking(new stories.Tale(undefined, { purpose: 'register' })));
    expect(github.requests).toEqual([]);
  });

  it.each([
    ['the release, where it has no environment', {}, 'default', 'shop'],
    ['what the spec says', { environment: 'prod-eu' }, 'production', 'prod-eu'],
  ])('has the name of %s', async (_, spec, environment, name) => {
    await start();
    await run().deployment.close(asking(new stories.Tale(undefined, { environment }), spec));
    expect(github.deployments.all.map((each) => each.environment)).toEqual([name]);
  });

  it.each([
    ['failure', 'reverted', stories.reverted, ['failure']],
    ['pending', 'held', stories.held, ['pending']],
    ['error', 'stuck while it is reverted', stories.incomplete, ['error']],
  ])('says %s when the release is %s', async (_, __, tale, expected) => {
    await start();
    await run().deployment.close(asking(tale()));
    expect(states()).toEqual(expected);
  });

  it('is made though the commit’s own check runs are still open', async () => {
    await start();
    const { checks, deployment } = run();
    await checks.close(stories.testing().story());
    await deployment.close(asking(stories.testing()));
    expect(states()).toEqual(['in_progress']);
  });

  it('retires the one that was live before, in production as elsewhere', async () => {
    await start();
    await follow([asking(stories.promoted())]);
    const second = new stories.Tale(undefined, { id: 'shop-42' });
    await follow([asking(stories.tested(second))]);
    expect(states(0)).toEqual(['success']);
    await follow([asking(stories.promoted(stories.tested(new stories.Tale(undefined, { id: 'shop-42' }))))]);
    expect([states(0), states(1)]).toEqual([
      ['success', 'inactive'],
      ['in_progress', 'success'],
    ]);
  });

  it('that was live stays live when the next release is reverted', async () => {
    await start();
    await follow([asking(stories.promoted(stories.tested(new stories.Tale(undefined, { id: 'shop-40' }))))]);
    await follow([asking(stories.reverted())]);
    expect([states(0), states(1)]).toEqual([['success'], ['failure']]);
  });
});

describe('never a second deployment', () => {
  it('by a later run of the same release, which says only what is new', async () => {
    await start();
    await follow([asking(stories.testing())]);
    await follow([asking(stories.testing())]);
    await follow([asking(stories.reverted())]);
    expect(github.deployments.all).toHaveLength(1);
    expect(states()).toEqual(['in_progress', 'failure']);
  });

  it('after an answer that was lost', async () => {
    await start();
    github.inject({ on: /^POST .*deployments$/, cut: 'after' });
    await follow([asking(stories.testing()), asking(stories.promoted())]);
    expect(github.deployments.all).toHaveLength(1);
    expect(states()?.at(-1)).toBe('success');
  });

  it('where a hundred newer ones hide it', async () => {
    await start();
    await follow([asking(stories.testing())]);
    for (let i = 0; i < 120; i++) github.deployments.ofJob('production', stories.COMMIT, `9${i}`);
    await follow([asking(stories.reverted())]);
    expect(github.deployments.all).toHaveLength(121);
    expect(states()).toEqual(['in_progress', 'failure']);
  });

  it('where GitHub made one for the job: that one is used', async () => {
    await start();
    github.deployments.ofJob('production', 'd'.repeat(40), '7741');
    github.deployments.ofJob('production', stories.COMMIT, '7741');
    github.deployments.ofJob('production', stories.COMMIT, '1234');
    await follow([asking(stories.testing()), asking(stories.promoted())]);
    expect(github.deployments.all).toHaveLength(3);
    expect([states(0), states(1), states(2)]).toEqual([
      ['in_progress'],
      ['in_progress', 'success'],
      ['in_progress'],
    ]);
  });

  it('where the job of an earlier run of the release had one', async () => {
    await start();
    github.deployments.ofJob('production', stories.COMMIT, '5555');
    const story = asking(stories.reverted());
    const [first, ...rest] = story.state.story;
    const state = { ...story.state, story: [{ ...first!, run: '5555.1-ab12cd34' }, ...rest] };
    await follow([{ ...story, state }]);
    expect(states()).toEqual(['in_progress', 'failure']);
  });
});

describe('what goes wrong with a deployment', () => {
  it('a missing right is told once with the lines to paste', async () => {
    await start({ tokens: { weak: { checks: 'write' } } });
    await follow([asking(stories.testing()), asking(stories.reverting()), asking(stories.reverted())]);
    expect(troubles).toEqual([expect.stringContaining('the token lacks `deployments: write`')]);
    expect(troubles[0]).toContain('permissions:\n      deployments: write');
    expect(writes()).toHaveLength(1);
  });

  it('a server without deployments is told once', async () => {
    await start({ enterprise: '2.22.0', without: ['/deployments'] });
    await follow([asking(stories.testing()), asking(stories.reverted())]);
    expect(troubles).toEqual([expect.stringMatching(/^deployment: GitHub found nothing \(404\)/)]);
    expect(github.requests).toHaveLength(1);
  });

  it('a status that was not taken is said again', async () => {
    await start();
    const surface = run().deployment;
    github.inject({ on: /statuses/, times: 3, answer: { status: 502 } });
    await surface.show(asking(stories.testing()));
    await settled();
    await surface.close(asking(stories.promoted()));
    expect(states()).toEqual(['success']);
  });

  it('nothing that a name holds gets longer than GitHub takes', async () => {
    await start();
    const long = Array.from({ length: 3 }, (_, i) => `service-${i}-${'x'.repeat(54)}`);
    const tale = new stories.Tale(stories.specOf(long, stories.STAGES), { id: `shop-${'9'.repeat(200)}` });
    await run().deployment.close(asking(tale));
    expect(troubles).toEqual([]);
    expect(states()).toEqual(['queued']);
  });
});
