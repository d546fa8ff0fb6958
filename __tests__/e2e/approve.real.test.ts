import { afterEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, HEAD, startGitHub } from '../fakes/github/server.ts';
import { freePort } from '../freePort.ts';
import { Step } from './runner.ts';
import { Shop } from './shop.ts';

const cleanup: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const each of cleanup.splice(0).reverse()) await each();
});

async function shop(ports: number, promote: string): Promise<Shop> {
  const made = new Shop(await freePort(), [ports, ports + 39]);
  cleanup.push(() => made.close());
  made.writeSpec((text) => text.replace('promote: { watch: 1s }', `promote: { watch: 1s, ${promote} }`));
  expect((await made.start(['register'])).status).toBe(0);
  const users = made.users(200);
  cleanup.push(() => users.stop());
  return made;
}

async function github(): Promise<FakeGitHub> {
  const made = await startGitHub({ commits: [HEAD], roles: { alice: 'write', bob: 'write' } });
  cleanup.push(() => made.stop());
  return made;
}

/** Begins a release, until it waits for people. */
async function waiting(made: Shop): Promise<{ readonly ended: ReturnType<Shop['start']> }> {
  let held = () => {};
  const asked = new Promise<void>((resolve) => {
    held = resolve;
  });
  const ended = made.start(['release', 'checkout=1.5.0'], (event) => {
    if (event.type === 'held' && event.why === 'approval') held();
  });
  await Promise.race([asked, ended]);
  return { ended };
}

describe('an approval', () => {
  it('by environment is one that its reviewers gave to the job, and nothing else', async () => {
    const made = await shop(26_700, 'approval: environment, approvers: { environment: production }');
    const platform = await github();
    const { ended } = await waiting(made);
    const approve = async () => {
      const step = new Step(made, platform, HEAD, { command: 'approve' });
      return { ...(await step.main()), decision: step.outputs.get('decision') };
    };

    const unasked = await approve();
    platform.workflows.reviews.set(7741, [{ login: 'alice', environment: 'staging', state: 'approved' }]);
    const elsewhere = await approve();
    platform.workflows.reviews.set(7741, [{ login: 'alice', environment: 'production', state: 'approved' }]);
    const approved = await approve();

    for (const refused of [unasked, elsewhere]) {
      expect(refused.log).toContain('its job has to name the environment production');
      expect(refused.decision).toBe('refused');
    }
    expect(approved.status, approved.log).toBe(0);
    expect((await ended).events.at(-1)).toMatchObject({ decision: 'promoted', reasonCode: 'passed' });
  });

  it('of two people takes two, and not twice the same', async () => {
    const made = await shop(26_760, 'approval: comment, approvers: { people: 2 }');
    const platform = await github();
    const { ended } = await waiting(made);
    let id = 0;
    const say = async (login: string) => {
      const comment = { id: ++id, body: `/gray approve @${HEAD.slice(0, 7)}`, user: { login, type: 'User' } };
      const event = { action: 'created', issue: { number: platform.pullRequest, pull_request: {} }, comment };
      const env = { GITHUB_EVENT_NAME: 'issue_comment' };
      const ran = await new Step(made, platform, HEAD, { command: 'comment' }, env, event).main();
      return {
        ...ran,
        answer: (await platform.comments()).find(({ body }) => body.includes('answer'))?.body,
      };
    };

    const first = await say('alice');
    const again = await say('alice');
    const second = await say('bob');

    expect(first.answer, first.log).toContain('1 of the 2 people that it asks for');
    expect(again.answer, again.log).toContain('1 of the 2 people that it asks for');
    expect(second.status, second.log).toBe(0);
    expect((await ended).events.at(-1)).toMatchObject({ decision: 'promoted', reasonCode: 'passed' });
  });
});
