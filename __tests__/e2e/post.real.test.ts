import { afterEach, describe, expect, it } from 'vitest';
import { startGitHub } from '../fakes/github/server.ts';
import { freePort } from '../freePort.ts';
import { Step } from './runner.ts';
import { Shop } from './shop.ts';

const SHA = '9f3c2d1'.padEnd(40, '0');
const cleanup: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const each of cleanup.splice(0).reverse()) await each();
});

describe('the post step', () => {
  it('puts everything back after main was killed, and does nothing after main has ended', async () => {
    const shop = new Shop(await freePort(), [27_000, 27_039]);
    cleanup.push(() => shop.close());
    shop.writeSpec((text) => text.replace('atLeast: 1s, atMost: 30s', 'atLeast: 60s, atMost: 90s'));
    const github = await startGitHub({ commits: [SHA] });
    cleanup.push(() => github.stop());
    expect((await shop.start(['register'])).status).toBe(0);
    const users = shop.users(100);
    const step = new Step(shop, github, SHA, { command: 'release', versions: 'checkout=1.5.0' });

    const main = await step.main((child) => {
      const watch = setInterval(() => {
        if ((users.served()['1.5.0']?.requests ?? 0) < 50) return;
        clearInterval(watch);
        child.kill('SIGKILL');
      }, 50);
    });
    const post = await step.post();
    const again = await step.post();
    await users.stop();

    expect(main.status).toBeNull();
    expect(post.status, post.log).toBe(0);
    expect(post.log).toMatch(/reverted: the post step asked to revert/);
    expect(again.log).toMatch(/this job holds no release of shop any more/);
    expect(shop.running().map(({ version }) => version)).toEqual(['1.4.2', '1.4.2']);
    expect(shop.registry().instances.every(({ version }) => version === '1.4.2')).toBe(true);
    expect(users.lost()).toBe(0);
  });

  it('says nothing after a release that ended', async () => {
    const shop = new Shop(await freePort(), [27_100, 27_139]);
    cleanup.push(() => shop.close());
    const github = await startGitHub({ commits: [SHA] });
    cleanup.push(() => github.stop());
    expect((await shop.start(['register'])).status).toBe(0);
    const users = shop.users(200);
    const step = new Step(shop, github, SHA, { command: 'release', versions: 'checkout=1.5.0' });

    const main = await step.main();
    const post = await step.post();
    await users.stop();

    expect(main.status, main.log).toBe(0);
    expect(step.outputs.get('decision')).toBe('promoted');
    expect(JSON.parse(step.outputs.get('result')!)).toMatchObject({ v: 1, serving: { checkout: '1.5.0' } });
    expect(step.summary).toContain('Promoted');
    expect(post).toEqual({ status: 0, log: '' });
  });
});

describe('wrong input in a workflow', () => {
  it('becomes an annotation on the line of the spec, and the outputs say that nothing was released', async () => {
    const shop = new Shop(await freePort(), [27_200, 27_239]);
    cleanup.push(() => shop.close());
    shop.writeSpec((text) => text.replace('weight: 60%', 'wieght: 60%'));
    const github = await startGitHub({ commits: [SHA] });
    cleanup.push(() => github.stop());
    const step = new Step(shop, github, SHA, { command: 'release', versions: 'checkout=1.5.0' });

    const { status, log } = await step.main();

    const line = 1 + shop.spec.split('\n').findIndex((each) => each.includes('60%'));
    expect(status).toBe(2);
    expect(log).toMatch(
      new RegExp(
        `::error title=gray-release%3A unknown-key,file=.github/gray-release.yml,line=${line},col=\\d+::`,
      ),
    );
    expect(log).toMatch(/did you mean weight\?/);
    expect(step.outputs.get('decision')).toBe('refused');
    expect(github.requests).toEqual([]);
  });
});
