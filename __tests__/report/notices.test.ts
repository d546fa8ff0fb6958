import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noticesReporter } from '../../src/report/surfaces/notices.ts';
import type { NoticeEvent, NotifySpec } from '../../src/spec/types.ts';
import { once, type Receiver, SECRET, startReceiver, status } from './receiver.ts';
import * as stories from './stories.ts';

const ALL: readonly NoticeEvent[] = ['started', 'held', 'reverting', 'reverted', 'promoted', 'incomplete'];

let receiver: Receiver;
let troubles: string[] = [];
let masked: string[] = [];

beforeEach(async () => {
  receiver = await startReceiver();
  troubles = [];
  masked = [];
});

afterEach(() => receiver.stop());

interface More {
  readonly env?: Record<string, string>;
  readonly limit?: number;
  readonly closing?: number;
}

/** The surface of one run: the tales are those of run 7741. */
function run(me = '7741', { env = { RELEASE_WEBHOOK: receiver.url }, ...more }: More = {}) {
  return noticesReporter({
    me,
    env,
    mask: (secret) => masked.push(secret),
    clock: { monotonic: () => 0 },
    onTrouble: (line) => troubles.push(line),
    second: 20,
    ...more,
  });
}

function hook(
  on: readonly NoticeEvent[] = ALL,
  format: 'slack' | 'json' = 'json',
  env = 'RELEASE_WEBHOOK',
): NotifySpec {
  return { webhook: { env }, format, on };
}

function asking(tale: stories.Tale, ...notify: readonly NotifySpec[]) {
  const story = tale.story();
  return { ...story, plan: { ...story.plan, notify: notify.length === 0 ? [hook()] : notify } };
}

const events = () => receiver.received.map(({ body }) => body.event);
const texts = () => receiver.received.map(({ body }) => String(body.text).replace(/\u00a0/g, ' '));

describe('notices', () => {
  it.each([
    ['promoted', stories.promoted, ['started', 'promoted']],
    ['reverted', stories.reverted, ['started', 'reverting', 'reverted']],
    ['held', stories.held, ['started', 'held']],
    ['stuck', stories.incomplete, ['started', 'reverting', 'incomplete']],
  ])('tell in order what happened to a release that is %s', async (_, tale, expected) => {
    await run().close(asking(tale()));
    expect(events()).toEqual(expected);
    expect(troubles).toEqual([]);
  });

  it('tell only of the events that were asked for', async () => {
    await run().close(asking(stories.reverted(), hook(['reverted', 'promoted'])));
    expect(events()).toEqual(['reverted']);
  });

  it('tell of each event once, however often the release is looked at', async () => {
    const surface = run();
    for (const tale of [stories.testing(), stories.testing(), stories.reverting()]) {
      await surface.show(asking(tale));
    }
    await surface.close(asking(stories.reverted()));
    expect(events()).toEqual(['started', 'reverting', 'reverted']);
  });

  it('tell of a stuck revert once, and of each hold', async () => {
    const stuck = stories.incomplete().add(300_000, { type: 'incomplete', says: 'still' });
    await run().close(asking(stuck, hook(['incomplete'])));
    const again = stories
      .held()
      .add(1_100_000, { type: 'resumed', by: 'hubot' })
      .add(1_200_000, { type: 'held', why: 'paused', says: 'octocat asked to pause' });
    await run().close(asking(again, hook(['held'])));
    expect(events()).toEqual(['incomplete', 'held', 'held']);
    expect(new Set(receiver.received.map(({ body }) => body.id)).size).toBe(3);
  });

  it('are told by the run that wrote the event into the journal, and by no other', async () => {
    await run('7742').close(asking(stories.held()));
    expect(events()).toEqual([]);
    const story = asking(stories.reverted());
    const told = story.state.story.map((each) =>
      each.event.type === 'phase' && each.event.phase === 'reverted' ? { ...each, run: '7742' } : each,
    );
    await run('7742').close({ ...story, state: { ...story.state, story: told } });
    expect(events()).toEqual(['reverted']);
  });

  it('say nothing of a registration', async () => {
    await run().close(asking(new stories.Tale(undefined, { purpose: 'register' })));
    expect(events()).toEqual([]);
  });

  it('reach every webhook, each with its own events and format', async () => {
    const other = await startReceiver();
    const env = { RELEASE_WEBHOOK: receiver.url, PAGER: other.url };
    await run('7741', { env }).close(
      asking(stories.reverted(), hook(['reverted'], 'slack'), hook(['reverting'], 'json', 'PAGER')),
    );
    await other.stop();
    expect(texts()).toHaveLength(1);
    expect(other.received.map(({ body }) => body.event)).toEqual(['reverting']);
  });
});

describe('what is sent', () => {
  it('as JSON has the documented fields', async () => {
    await run().close(asking(stories.held(), hook(['held'])));
    expect(receiver.received[0]).toMatchObject({
      path: `/${SECRET}`,
      type: 'application/json; charset=utf-8',
      body: {
        v: 1,
        type: 'notice',
        id: expect.stringMatching(/^shop-41 7741 \d+$/),
        event: 'held',
        at: '2026-11-24T14:19:25Z',
        release: 'shop',
        releaseId: 'shop-41',
        environment: 'production',
        headline: '‖ Held: evidence is short · checkout 1.4.2 → 1.5.0 · shop-41 (production)',
        says: 'Evidence is short at the deadline of few: errors has nothing to compare yet.',
        reasonCode: null,
        services: [{ service: 'checkout', from: '1.4.2', to: '1.5.0', share: 5, known: true }],
        command: expect.stringMatching(/^gray-release promote --environment production --commit 9f3c2d1/),
        repository: 'acme/shop',
        commit: stories.COMMIT,
        pullRequest: 1,
        run: stories.PLACE.run?.url,
      },
    });
  });

  it('as Slack’s JSON is one text for people', async () => {
    await run().close(asking(stories.incomplete(), hook(['incomplete'], 'slack')));
    expect(Object.keys(receiver.received[0]!.body)).toEqual(['text', 'mrkdwn']);
    expect(texts()[0]?.split('\n')).toEqual([
      '▲ Revert incomplete. Act now · checkout 1.4.2 → 1.5.0 · shop-41 (production)',
      'Left to do: The router of checkout cannot be read: connect to 10.0.9.12:9901 timed out after 10 s.',
      'Requests: not confirmed, assume 5 % of checkout on 1.5.0.',
      'What you can do now: gray-release revert --environment production',
      stories.PLACE.run?.url,
    ]);
  });

  it('says what kind of end it was', async () => {
    await run().close(asking(stories.overridden(), hook(['promoted'], 'slack')));
    const refused = new stories.Tale()
      .add(1000, { type: 'phase', phase: 'reverting', because: { code: 'environment-failed', says: 'no' } })
      .add(2000, { type: 'phase', phase: 'reverted' });
    await run().close(asking(refused, hook(['reverted'], 'slack')));
    expect(texts().map((text) => text.split(' · ')[0])).toEqual(['✓ Promoted (overridden)', '– Refused']);
  });

  it.each([
    ['calls everybody', '<!channel> <!here|x> <@U123> @here @everyone'],
    ['links', '<https://evil.example|click> [click](https://evil.example)'],
    ['begins a line of its own', 'a\n\r\u2028▲ Act now: run `curl evil.example`\n'],
    ['is long', 'x'.repeat(10_000)],
    ['turns the reading direction', 'a\u202e\u200bb'],
  ])('shows a value that %s as it is, on its line', async (_, value) => {
    const tale = new stories.Tale(undefined, { by: value, environment: value }).add(1000, {
      type: 'held',
      why: 'paused',
      says: value,
    });
    await run().close(asking(tale, hook(['held', 'started'], 'slack')));
    expect(texts()).toHaveLength(2);
    for (const text of texts()) {
      expect(text).not.toMatch(/[<>]|@(?=\S)(?!\u200b)|\]\(|[\r\u2028\u202e]/);
      expect(text.length).toBeLessThan(2500);
    }
    expect(texts().map((text) => text.split('\n').length)).toEqual([4, 5]);
  });

  it('names no more services than anybody reads', async () => {
    const names = Array.from({ length: 300 }, (_, i) => `service-${i}`);
    const tale = new stories.Tale(stories.specOf(names, [stories.stage('few', 500, [])]));
    await run().close(asking(tale, hook(['started']), hook(['started'], 'slack')));
    const sizes = receiver.received.map(({ body }) => JSON.stringify(body).length);
    expect(Math.max(...sizes)).toBeLessThan(5000);
  });
});

describe('a webhook that does not work', () => {
  it('is tried again where that can help', async () => {
    receiver.answer = once(status(500));
    await run().close(asking(stories.promoted(), hook(['promoted'])));
    expect([events(), troubles]).toEqual([['promoted', 'promoted'], []]);
  });

  it('is left alone for as long as it asks, and given up where that is long', async () => {
    receiver.answer = once(status(429, { 'retry-after': '1' }));
    const began = performance.now();
    await run().close(asking(stories.promoted(), hook(['promoted'])));
    expect(performance.now() - began).toBeGreaterThan(990);
    expect(troubles).toEqual([]);
    receiver.answer = status(429, { 'retry-after': '3600' });
    await run().close(asking(stories.promoted(), hook(['promoted'])));
    expect(receiver.received).toHaveLength(3);
    expect(troubles).toEqual([
      'notice “promoted”: the webhook in RELEASE_WEBHOOK answered 429; it is not told',
    ]);
  });

  it('costs three tries of one notice, and the next is tried all the same', async () => {
    receiver.answer = (request, response, nth) =>
      (nth <= 3 ? status(503) : once(status(200)))(request, response, nth);
    await run().close(asking(stories.promoted()));
    expect(events()).toEqual(['started', 'started', 'started', 'promoted']);
    expect(troubles).toEqual([
      'notice “started”: the webhook in RELEASE_WEBHOOK answered 503, 3 times; it is not told',
    ]);
  });

  it.each([404, 410, 403, 302])('that answers %d is told once and not asked again', async (code) => {
    receiver.answer = status(code, { location: receiver.url });
    await run().close(asking(stories.reverted()));
    expect(receiver.received).toHaveLength(1);
    expect(troubles).toEqual([
      `notice “started”: the webhook in RELEASE_WEBHOOK answered ${code}; nothing more is sent to it`,
    ]);
  });

  it('holds nobody up: `show` returns at once and `close` within its limit', async () => {
    receiver.answer = () => {};
    const surface = run('7741', { limit: 60_000, closing: 150 });
    const began = performance.now();
    await surface.show(asking(stories.testing()));
    expect(performance.now() - began).toBeLessThan(50);
    await surface.close(asking(stories.reverted()));
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('that answers late or closes the connection is tried again', async () => {
    receiver.answer = once((request) => request.socket.destroy());
    await run().close(asking(stories.promoted(), hook(['promoted'])));
    receiver.answer = (_, response, nth) => void setTimeout(() => response.end(), nth === 3 ? 300 : 0);
    await run('7741', { limit: 100 }).close(asking(stories.promoted(), hook(['promoted'])));
    expect(events()).toHaveLength(4);
    expect(troubles).toEqual([]);
  });

  it('keeps nothing from the other ones', async () => {
    const gone = await startReceiver();
    await gone.stop();
    const env = { RELEASE_WEBHOOK: receiver.url, GONE: gone.url };
    await run('7741', { env }).close(
      asking(stories.promoted(), hook(['promoted'], 'json', 'GONE'), hook(['promoted'])),
    );
    expect(events()).toEqual(['promoted']);
    expect(troubles).toEqual([
      'notice “promoted”: the webhook in GONE could not be reached (ECONNREFUSED), 3 times; it is not told',
    ]);
  });
});

describe('the address of a webhook', () => {
  it('is masked, and never said', async () => {
    receiver.answer = status(500);
    const other = `${receiver.url.replace('http://', 'http://user:hunter2@')}`;
    const env = { RELEASE_WEBHOOK: receiver.url, OTHER: other, WRONG: `ftp://x/${SECRET}`, TEXT: SECRET };
    const hooks = Object.keys(env).map((name) => hook(['promoted'], 'slack', name));
    await run('7741', { env }).close(asking(stories.promoted(), ...hooks));
    expect(masked).toEqual(expect.arrayContaining(Object.values(env)));
    expect(troubles).toHaveLength(4);
    expect(troubles.join('\n')).not.toMatch(new RegExp(`${SECRET}|hunter2|127\\.0\\.0\\.1`));
  });

  it('that is not there is told once with the lines to paste', async () => {
    const surface = run('7741', { env: {} });
    await surface.show(asking(stories.testing()));
    await surface.close(asking(stories.reverted()));
    expect(troubles).toEqual([
      expect.stringMatching(/is not set.*\n +env:\n +RELEASE_WEBHOOK: \$\{\{ secrets.RELEASE_WEBHOOK \}\}$/),
    ]);
  });
});
