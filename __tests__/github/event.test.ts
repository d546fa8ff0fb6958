import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEvent, readEvent } from '../../src/github/event.ts';

const HEAD = 'a'.repeat(40);
const MERGE = 'b'.repeat(40);
const ENV = {
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SHA: MERGE,
  GITHUB_ACTOR: 'octocat',
  GITHUB_RUN_ID: '7741',
  GITHUB_EVENT_NAME: 'push',
};

describe('the event', () => {
  it('of a pull request is about its head, never about the merge made for the test', () => {
    const event = readEvent(ENV, {
      pull_request: { number: 482, head: { sha: HEAD } },
      repository: { private: true },
    });
    expect(event).toMatchObject({ sha: HEAD, pullRequest: 482, publicRepository: false });
  });

  it.each([
    [{ workflow_run: { head_sha: HEAD, pull_requests: [{ number: 7 }] } }, HEAD, 7],
    [{ deployment: { sha: HEAD } }, HEAD, null],
    [{ merge_group: { head_sha: HEAD } }, HEAD, null],
    [{ issue: { number: 3, pull_request: {} } }, MERGE, 3],
    [{ issue: { number: 3 } }, MERGE, null],
    [{}, MERGE, null],
    [null, MERGE, null],
    [{ pull_request: { number: -1, head: { sha: 'nonsense' } } }, MERGE, null],
  ])('%j', (payload, sha, pullRequest) => {
    expect(readEvent(ENV, payload)).toMatchObject({ sha, pullRequest });
  });

  it('of a pull request has its base, and whether it comes from another repository', () => {
    const payload = (from: string | null) => ({
      pull_request: {
        number: 482,
        head: { sha: HEAD, repo: from === null ? null : { full_name: from } },
        base: { ref: 'main', sha: MERGE },
      },
    });
    const proposal = (name: string, from: string | null) =>
      readEvent({ ...ENV, GITHUB_EVENT_NAME: name }, payload(from)).proposal;
    const base = { branch: 'main', sha: MERGE };

    expect(proposal('pull_request', 'Acme/Shop')).toEqual({ base, isFork: false });
    expect(proposal('pull_request_target', 'mallory/shop')).toEqual({ base, isFork: true });
    // Its repository was deleted.
    expect(proposal('pull_request', null)).toEqual({ base, isFork: true });
    expect(proposal('push', 'acme/shop')).toBeNull();
  });

  it('of a pull request without a base is one all the same', () => {
    const event = readEvent(
      { ...ENV, GITHUB_EVENT_NAME: 'pull_request' },
      { pull_request: { base: { ref: 'main', sha: '$(x)' } } },
    );
    expect(event.proposal).toEqual({ base: null, isFork: true });
  });

  it('names the run, and its attempt where it is not the first', () => {
    expect(readEvent(ENV, {}).run).toEqual({
      id: '7741',
      url: 'https://github.com/acme/shop/actions/runs/7741',
    });
    const again = { ...ENV, GITHUB_RUN_ATTEMPT: '2', GITHUB_SERVER_URL: 'https://ghe.example/' };
    expect(readEvent(again, {}).run?.url).toBe('https://ghe.example/acme/shop/actions/runs/7741/attempts/2');
  });

  it('names who started the re-run rather than who began', () => {
    expect(readEvent({ ...ENV, GITHUB_TRIGGERING_ACTOR: 'hubot' }, {}).actor).toBe('hubot');
  });

  it('takes a repository that does not say for public, and no repository for private', () => {
    expect(readEvent(ENV, {}).publicRepository).toBe(true);
    expect(readEvent({}, {})).toMatchObject({
      publicRepository: false,
      repository: null,
      run: null,
      sha: null,
    });
  });

  it('refuses what is no repository, commit or address', () => {
    const hostile = {
      GITHUB_REPOSITORY: '../x',
      GITHUB_SHA: '$(x)',
      GITHUB_API_URL: 'file:///etc',
      GITHUB_RUN_ID: '1;2',
    };
    expect(readEvent(hostile, {})).toMatchObject({
      repository: null,
      sha: null,
      api: 'https://api.github.com',
      run: null,
    });
  });

  it('is read from the file that the runner names; one that cannot be read counts as empty', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'event-'));
    const path = join(folder, 'event.json');
    await writeFile(path, JSON.stringify({ pull_request: { number: 5, head: { sha: HEAD } } }));
    expect(await loadEvent({ ...ENV, GITHUB_EVENT_PATH: path })).toMatchObject({ pullRequest: 5, sha: HEAD });
    await writeFile(path, 'not json');
    expect(await loadEvent({ ...ENV, GITHUB_EVENT_PATH: path })).toMatchObject({
      pullRequest: null,
      sha: MERGE,
    });
    expect(await loadEvent({ ...ENV, GITHUB_EVENT_PATH: join(folder, 'none') })).toMatchObject({
      sha: MERGE,
    });
    await rm(folder, { recursive: true });
  });
});
