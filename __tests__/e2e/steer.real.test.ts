import { afterEach, describe, expect, it } from 'vitest';
import { HEAD, startGitHub } from '../fakes/github/server.ts';
import { freePort } from '../freePort.ts';
import { Step } from './runner.ts';
import { Shop } from './shop.ts';

const cleanup: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const each of cleanup.splice(0).reverse()) await each();
});

async function shop(ports: number): Promise<Shop> {
  const made = new Shop(await freePort(), [ports, ports + 39]);
  cleanup.push(() => made.close());
  // Long enough that only a person ends it, one way or the other.
  made.writeSpec((text) => text.replace('atLeast: 1s, atMost: 30s', 'atLeast: 60s, atMost: 90s'));
  expect((await made.start(['register'])).status).toBe(0);
  return made;
}

function reached(event: Record<string, unknown>): boolean {
  return event.type === 'phase' && event.phase === 'judging' && event.stage === 1;
}

describe('steering a live release from another run', () => {
  it('revert pre-empts: traffic is back within a second, and both runs end reverted', async () => {
    const made = await shop(26_000);
    const users = made.users(100);
    let reverting: ReturnType<Shop['start']> | null = null;
    let askedAt = 0;
    let grayAtAsk = 0;
    const first = made.start(['release', 'checkout=1.5.0'], (event) => {
      if (!reached(event) || reverting !== null) return;
      reverting = (async () => {
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        askedAt = Date.now();
        grayAtAsk = users.served()['1.5.0']?.requests ?? 0;
        return made.start(['revert', '--reason', 'users complain']);
      })();
    });

    const ended = await first;
    const reverted = await reverting!;
    await users.stop();

    expect(grayAtAsk).toBeGreaterThan(0);
    expect(reverted.status, reverted.stderr).toBe(0);
    expect(reverted.events.at(-1)).toMatchObject({ decision: 'reverted', reasonCode: 'requested' });
    expect(ended.status, ended.stderr).toBe(1);
    const phase = reverted.events.find((event) => event.type === 'phase' && event.phase === 'reverting');
    expect(Date.parse(String(phase?.at)) - askedAt).toBeLessThan(3_000);
    expect(made.running().map(({ version }) => version)).toEqual(['1.4.2', '1.4.2']);
    expect(users.lost()).toBe(0);
  });

  it('promote is obeyed by the holder, and the end says that a person overrode', async () => {
    const made = await shop(26_100);
    const users = made.users(100);
    let promoting: ReturnType<Shop['start']> | null = null;
    const first = made.start(['release', 'checkout=1.5.0'], (event) => {
      if (reached(event)) promoting ??= made.start(['promote', '--reason', 'the fix cannot wait']);
    });

    const ended = await first;
    const promoted = await promoting!;
    await users.stop();

    expect(ended.status, ended.stderr).toBe(0);
    expect(ended.events.at(-1)).toMatchObject({ decision: 'promoted', reasonCode: 'overridden' });
    expect(promoted.status, promoted.stderr).toBe(0);
    expect(made.running().map(({ version }) => version)).toEqual(['1.5.0', '1.5.0']);
  });

  it('a newer instruction supersedes a live one, which is reverted first', async () => {
    const made = await shop(26_300);
    made.writeSpec((text) =>
      text
        .replace('atLeast: 1s, atMost: 30s', 'atLeast: 60s, atMost: 90s')
        .replace('release: shop', 'release: shop\nonBusy: supersede'),
    );
    const users = made.users(100);
    let second: ReturnType<Shop['start']> | null = null;
    let third: ReturnType<Shop['start']> | null = null;
    const first = made.start(['release', 'checkout=1.5.0'], (event) => {
      if (!reached(event)) return;
      second ??= made.start(['release', 'checkout=1.8.0'], (later) => {
        if (later.release === 'shop-3' && reached(later)) third ??= made.start(['revert']);
      });
    });

    const ended = await first;
    const newer = await second!;
    await third!;
    await users.stop();

    expect(ended.events.at(-1)).toMatchObject({
      decision: 'reverted',
      message: expect.stringContaining('supersedes it'),
    });
    expect(newer.events.at(-1)).toMatchObject({ releaseId: 'shop-3', versions: { checkout: '1.8.0' } });
    expect(made.running().map(({ version }) => version)).toEqual(['1.4.2', '1.4.2']);
    expect(users.lost()).toBe(0);
  });

  it('a pause holds it where it is until it is resumed, and an undo brings the version before back', async () => {
    const made = await shop(26_500);
    made.writeSpec();
    const users = made.users(200);
    const steps: ReturnType<Shop['start']>[] = [];
    const first = made.start(['release', 'checkout=1.5.0'], (event) => {
      if (reached(event) && steps.length === 0) steps.push(made.start(['pause']));
      if (event.type === 'held' && steps.length === 1) steps.push(made.start(['resume']));
    });

    const promoted = await first;
    const [paused, resumed] = await Promise.all(steps);
    const undone = await made.start(['undo', '--now', '--reason', 'prices are wrong']);
    const again = await made.start(['undo']);
    await users.stop();

    expect(paused!.status, paused!.stderr).toBe(0);
    expect(resumed!.status, resumed!.stderr).toBe(0);
    expect(promoted.events.at(-1), promoted.stderr).toMatchObject({ decision: 'promoted' });
    expect(undone.events.at(-1), undone.stderr).toMatchObject({
      decision: 'promoted',
      reasonCode: 'overridden',
      versions: { checkout: '1.4.2' },
    });
    // What was undone can be done again.
    expect(again.events.at(-1), again.stderr).toMatchObject({
      decision: 'promoted',
      versions: { checkout: '1.5.0' },
    });
    expect(made.running().map(({ version }) => version)).toEqual(['1.5.0', '1.5.0']);
    expect(users.lost()).toBe(0);
  });

  it('an approval is waited for, and given to the commit that was looked at', async () => {
    const made = await shop(26_540);
    made.writeSpec((text) =>
      text.replace('promote: { watch: 1s }', 'promote: { watch: 1s, approval: comment }'),
    );
    const users = made.users(200);
    let approving: ReturnType<Shop['start']> | null = null;

    const ended = await made.start(['release', 'checkout=1.5.0'], (event) => {
      if (event.type === 'held') approving ??= made.start(['approve']);
    });
    const approved = await approving!;
    await users.stop();

    expect(approved.status, approved.stderr).toBe(0);
    expect(ended.events.at(-1), ended.stderr).toMatchObject({ decision: 'promoted', reasonCode: 'passed' });
  });

  it('says when there is nothing to steer', async () => {
    const made = await shop(26_200);

    const { status, stderr } = await made.start(['revert']);

    expect(stderr).toMatch(/no release of shop is live/);
    expect(status).toBe(2);
  });
});

describe('steering by comments on the pull request', () => {
  it('status tells, pause holds, revert puts traffic back, and a stranger does nothing', async () => {
    const made = await shop(26_300);
    const github = await startGitHub({ commits: [HEAD], roles: { alice: 'write', mallory: 'read' } });
    cleanup.push(() => github.stop());
    const users = made.users(100);
    const releasing = made.start(['release', 'checkout=1.5.0'], (event) => {
      if (reached(event)) begun();
    });
    let begun = () => {};
    await new Promise<void>((resolve) => {
      begun = resolve;
    });
    let id = 0;
    const say = async (body: string, login = 'alice') => {
      const comment = { id: ++id, body, user: { login, type: 'User' } };
      const issue = { number: github.pullRequest, pull_request: {} };
      const event = { action: 'created', issue, comment };
      const env = { GITHUB_EVENT_NAME: 'issue_comment' };
      const ran = await new Step(made, github, HEAD, { command: 'comment' }, env, event).main();
      return {
        ...ran,
        reactions: github.people.reactions.get(id),
        answer: (await github.comments())[0]?.body,
      };
    };

    const stranger = await say('/gray revert', 'mallory');
    const status = await say('/gray status');
    const paused = await say('/gray pause users complain');
    const reverted = await say('/gray revert');
    const ended = await releasing;
    await users.stop();

    expect(stranger.reactions, stranger.log).toEqual(['-1']);
    expect(stranger.answer).toBeUndefined();
    expect(status.answer, status.log).toContain('shop-2 is judging, held by run');
    expect(paused.answer).toContain('shop-2 is asked to pause');
    expect(reverted.reactions, reverted.log).toEqual(['eyes', '+1']);
    expect(reverted.status).toBe(0);
    expect(ended.events.at(-1)).toMatchObject({ decision: 'reverted', reasonCode: 'requested' });
    expect(made.running().map(({ version }) => version)).toEqual(['1.4.2', '1.4.2']);
    expect(users.lost()).toBe(0);
  });
});
