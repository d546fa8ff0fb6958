import { afterEach, describe, expect, it } from 'vitest';
import { actionReporters } from '../../src/action/surfaces.ts';
import { makeClient } from '../../src/github/client.ts';
import { readEvent } from '../../src/github/event.ts';
import { type FakeGitHub, type GitHubOptions, startGitHub } from '../fakes/github/server.ts';
import * as stories from './stories.ts';

let github: FakeGitHub;
let troubles: string[] = [];

async function start(options: GitHubOptions = {}): Promise<void> {
  github = await startGitHub({ commits: [stories.COMMIT], enterprise: '3.12.4', ...options });
  troubles = [];
}

afterEach(() => github.stop());

/** Every surface of the action against the server that the runner's variables name. */
function surfaces() {
  const event = readEvent(
    {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: SERVER,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: '7741',
    },
    {},
  );
  const client = makeClient({
    token: github.token,
    baseUrl: event.api,
    log: () => {},
    spaceWrites: false,
    second: 5,
  });
  const reporter = actionReporters({
    client,
    repository: event.repository,
    summary: null,
    report: null,
    output: { write: () => {} },
    requestsUsed: () => client.requests(),
    env: {},
    clock: { monotonic: () => 0 } as Parameters<typeof actionReporters>[0]['clock'],
    say: (line) => troubles.push(line),
    me: '7741',
    mask: () => {},
  });
  const place = { ...stories.PLACE, server: event.server, run: event.run };
  const asked = (tale: stories.Tale) => {
    const story = tale.story();
    return { ...story, place, plan: { ...story.plan, deployment: {} } };
  };
  return { reporter, asked };
}

const SERVER = 'https://code.example.com:8443/git';

describe('on a server of one’s own', () => {
  it('everything is written under its path, and links lead to it', async () => {
    await start();
    const { reporter, asked } = surfaces();
    await reporter.close(asked(stories.incomplete()));
    expect(troubles).toEqual([]);
    const run = `${SERVER}/acme/shop/actions/runs/7741`;
    expect((await github.checkRuns())[0]?.details_url).toBe(run);
    expect((await github.comments())[0]?.body).toContain(`[run](${run})`);
    expect((await github.issues())[0]?.body).toContain(`[run](${run})`);
    expect(github.deployments.all[0]?.statuses[0]?.log_url).toBe(run);
  });

  it('what it does not have is told once each, and the rest goes on', async () => {
    await start({ without: ['/deployments'], issues: false });
    const { reporter, asked } = surfaces();
    await reporter.show(asked(stories.testing()));
    await reporter.close(asked(stories.incomplete()));
    expect(troubles).toEqual([
      expect.stringMatching(/^deployment: GitHub found nothing \(404\)/),
      expect.stringMatching(/^issue about the revert: GitHub answered 410: Issues are disabled/),
    ]);
    expect((await github.comments())[0]?.body).toContain('▲ Revert incomplete');
    expect((await github.checkRuns()).at(-1)?.conclusion).toBe('failure');
  });

  it('a check run is written without the annotation that it does not take', async () => {
    await start();
    const refuses = {
      status: 422,
      body: { message: 'Invalid request. annotations is not a permitted key.' },
    };
    const { reporter, asked } = surfaces();
    const tale = stories.revertedByCheck();
    await reporter.show(asked(stories.tested()));
    await settled();
    github.inject({ on: /^PATCH .*check-runs/, answer: refuses });
    await reporter.close(asked(tale));
    const made = await github.checkRuns();
    expect(made.map(({ name, conclusion }) => [name.split(' / ')[1], conclusion])).toEqual([
      ['register', 'success'],
      ['deploy', 'success'],
      ['testers', 'failure'],
      ['revert', 'success'],
    ]);
    expect(made[2]?.annotations).toEqual([]);
    expect(troubles).toEqual([
      expect.stringMatching(/^check runs: no line of the spec is marked: .*\(422\)/),
    ]);
  });
});

async function settled(): Promise<void> {
  for (let quiet = 0, before = -1; quiet < 3; quiet++) {
    if (before !== github.requests.length) quiet = 0;
    before = github.requests.length;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
