import { afterEach, describe, expect, it } from 'vitest';
import { freePort, Shop } from './shop.ts';

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

  it('says when there is nothing to steer', async () => {
    const made = await shop(26_200);

    const { status, stderr } = await made.start(['revert']);

    expect(stderr).toMatch(/no release of shop is live/);
    expect(status).toBe(2);
  });
});
