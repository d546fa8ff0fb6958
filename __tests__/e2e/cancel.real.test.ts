import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../fakes/github/server.ts';
import { freePort } from '../freePort.ts';
import { type Seen, startUsers, type Users } from '../torture/users.ts';
import { Step } from './runner.ts';
import { Shop } from './shop.ts';
import { cancelAsRunner, INT_TO_TERM } from './signals.ts';
import { journaled, subjects } from './subjects.ts';

const SHA = '9f3c2d1'.padEnd(40, '0');
const HALF = /judging stage 2/;
const cleanup: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const each of cleanup.splice(0).reverse()) await each();
});

interface Job {
  readonly shop: Shop;
  readonly github: FakeGitHub;
  readonly users: Users;
  readonly step: Step;
}

/** A job that releases under load, ready to begin; nothing but a signal ends the stage `half`. */
async function job(
  ports: number,
  change: (text: string) => string = (text) => text,
  version = '1.5.0',
): Promise<Job> {
  const shop = new Shop(await freePort(), [ports, ports + 39]);
  cleanup.push(() => shop.close());
  shop.writeSpec((text) => change(text.replace('atLeast: 1s, atMost: 30s', 'atLeast: 60s, atMost: 90s')));
  const github = await startGitHub({ commits: [SHA] });
  cleanup.push(() => github.stop());
  expect((await shop.start(['register'])).status).toBe(0);
  const users = startUsers(shop.port, 60);
  cleanup.push(() => users.stop());
  const step = new Step(shop, github, SHA, { command: 'release', versions: `checkout=${version}` });
  return { shop, github, users, step };
}

/** The last moment at which a user who is no tester asked and was answered by `version`; 0 for never. */
function lastOf(seen: readonly Seen[], version: string): number {
  return Math.max(
    0,
    ...seen.filter((each) => each.version === version && each.who !== 'tester').map(({ sent }) => sent),
  );
}

/** All of it on `version`, as traffic, the operating system and git tell. */
async function settledOn(version: string, { shop, users }: Job): Promise<void> {
  const from = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const seen = users.take();
  expect(new Set(seen.filter(({ sent }) => sent > from).map((each) => each.version))).toEqual(
    new Set([version]),
  );
  expect(shop.running().map((each) => each.version)).toEqual([version, version]);
  expect(shop.registry().instances.map((each) => [each.version, each.inService])).toEqual([
    [version, true],
    [version, true],
  ]);
  expect(seen.filter((each) => each.version === '1.4.2' && each.status >= 500)).toEqual([]);
  await users.stop();
  expect(users.takeLost()).toEqual([]);
}

interface Cancelled {
  readonly main: { readonly status: number | null; readonly log: string };
  readonly signal: Awaited<ReturnType<typeof cancelAsRunner>>;
  /** How long after the first signal gray still served somebody, in milliseconds. */
  readonly servedFor: number;
}

/** Begins the step, and cancels it as soon as the journal says so. */
async function cancelWhen(says: RegExp, { shop, step, users }: Job, also = () => {}): Promise<Cancelled> {
  let began = 0;
  let cancelling: ReturnType<typeof cancelAsRunner> | null = null;
  const main = await step.main((child) => {
    cancelling = journaled(shop, says).then(() => {
      also();
      began = performance.now();
      return cancelAsRunner(child);
    });
  });
  const signal = await cancelling!;
  return { main, signal, servedFor: lastOf(users.take(), '1.5.0') - began };
}

/** By the step itself, or by its post step where telling GitHub took longer than the job had. */
function expectTold(
  decisions: readonly string[],
  { step }: Job,
  { signal, main }: Cancelled,
  post: string,
): void {
  if (signal === 'SIGKILL') {
    expect(decisions).toContain(/^([a-z]+): /m.exec(post)?.[1]);
    return;
  }
  expect(decisions, main.log).toContain(step.outputs.get('decision'));
  expect(post).toBe('');
}

describe('a cancelled job, with the clocks that a release has unless told otherwise', () => {
  it('has put traffic back before the second signal, and reverts by itself', async () => {
    const made = await job(29_000, (text) => text.replace(/^timing:.*$/m, ''));

    const cancelled = await cancelWhen(HALF, made);
    const post = await made.step.post();

    expect(cancelled.servedFor).toBeGreaterThan(-3_000);
    expect(cancelled.servedFor).toBeLessThan(INT_TO_TERM);
    expect(subjects(made.shop)).toMatch(/-> reverting.* \(the run was cancelled\)/);
    expectTold(['reverted'], made, cancelled, post.log);
    await settledOn('1.4.2', made);
  });
});

describe('a cancelled job', () => {
  it('that cannot finish in time is killed, and its post step finishes', async () => {
    const made = await job(29_040, (text) => text.replace('drain: 300ms', 'drain: 13s'));

    const { main, signal, servedFor } = await cancelWhen(HALF, made);
    const post = await made.step.post();

    expect(signal).toBe('SIGKILL');
    expect(main.status).toBeNull();
    expect(servedFor).toBeLessThan(INT_TO_TERM);
    expect(post.log).toMatch(/^reverted: the run was cancelled/m);
    await settledOn('1.4.2', made);
  });

  it('puts traffic back though neither the journal nor GitHub can be reached', async () => {
    const made = await job(29_080);
    const remote = join(made.shop.folder, 'remote.git');

    const { servedFor } = await cancelWhen(HALF, made, () => {
      renameSync(remote, `${remote}.away`);
      made.github.inject({ times: 10_000, delay: 60_000 });
    });
    renameSync(`${remote}.away`, remote);
    made.github.heal();
    const post = await made.step.post();

    expect(servedFor).toBeLessThan(INT_TO_TERM);
    expect(post.log).toMatch(/^reverted: /m);
    await settledOn('1.4.2', made);
  });

  it('that shall not revert is held: traffic back, gray kept, and a later resume goes on', async () => {
    const made = await job(29_120, (text) =>
      text.replace('promote: {', 'revert: { on: [failed, deadline] }\n  promote: {'),
    );

    const cancelled = await cancelWhen(HALF, made);
    await made.step.post();
    const kept = made.shop.running().map(({ version }) => version);
    let again = false;
    const resumed = await made.shop.start(['resume'], (event, child) => {
      if (event.type !== 'phase' || event.phase !== 'judging' || event.stage !== 1 || again) return;
      again = child.kill('SIGINT');
    });
    const reverted = await made.shop.start(['revert']);

    expect(cancelled.servedFor).toBeLessThan(INT_TO_TERM);
    expect(kept.filter((version) => version === '1.4.2')).toHaveLength(2);
    expect(kept).toContain('1.5.0');
    expect(again, resumed.stderr).toBe(true);
    expect(resumed.events.at(-1)).toMatchObject({ decision: 'held' });
    expect(reverted.events.at(-1)).toMatchObject({ decision: 'reverted' });
    await settledOn('1.4.2', made);
  });
});

/** Cancelled when the journal says this. */
const PHASES = [
  { name: 'registering', says: /shop-2: accepted/, ends: '1.4.2' },
  { name: 'deploying', says: /: deploying/, ends: '1.4.2' },
  { name: 'judging testers', says: /-> judging stage 1/, ends: '1.4.2' },
  { name: 'scaling', says: /-> scaling stage 2/, ends: '1.4.2' },
  { name: 'shifting', says: /-> shifting stage 2/, ends: '1.4.2' },
  { name: 'full', says: /-> judging stage 3/, ends: '1.4.2' },
  { name: 'finalising', says: /the point of no return/, ends: '1.5.0' },
  { name: 'reverting', says: /-> reverting/, version: '1.6.0', ends: '1.4.2' },
] as const;

describe.concurrent('a job that is cancelled', () => {
  it.each(PHASES.map((phase, i) => ({ ...phase, i })))(
    'while $name ends on $ends, and its post step leaves nothing',
    async ({ says, ends, i, ...phase }) => {
      const version = 'version' in phase ? phase.version : '1.5.0';
      const made = await job(
        29_200 + i * 40,
        (text) => text.replace('atLeast: 60s, atMost: 90s', 'atLeast: 1s, atMost: 30s'),
        version,
      );
      const cancelled = await cancelWhen(says, made);
      const post = await made.step.post();

      // Before the release phase nothing of the new version exists, and the release is refused.
      expectTold(ends === '1.5.0' ? ['promoted'] : ['reverted', 'refused'], made, cancelled, post.log);
      expect(subjects(made.shop)).toMatch(ends === '1.5.0' ? /-> promoted/ : /-> reverted/);
      await settledOn(ends, made);
    },
  );
});

describe('a job that is killed past the point of no return', () => {
  it('is brought to its end by its post step', async () => {
    const made = await job(29_680, (text) =>
      text.replace('atLeast: 60s, atMost: 90s', 'atLeast: 1s, atMost: 30s'),
    );

    const main = await made.step.main(
      (child) => void journaled(made.shop, /the point of no return/).then(() => child.kill('SIGKILL')),
    );
    const post = await made.step.post();

    expect(main.status).toBeNull();
    expect(post.log).toMatch(/^promoted: every check of every stage passed/m);
    await settledOn('1.5.0', made);
  });
});

describe('a job that is killed while it tells GitHub how the release ended', () => {
  it('leaves that to its post step', async () => {
    const made = await job(29_640);
    const { signal } = await cancelWhen(HALF, made, () =>
      made.github.inject({ on: /^(POST|PATCH) /, times: 1_000, delay: 3_000 }),
    );
    made.github.heal();
    const before = await made.github.checkRuns();
    const post = await made.step.post();
    const after = await made.github.checkRuns();

    expect(signal).toBe('SIGKILL');
    expect(subjects(made.shop)).toMatch(/-> reverted/);
    expect(before.map(({ name }) => name)).not.toContain('shop / revert');
    expect(post.log).toMatch(/^reverted: the run was cancelled/m);
    expect(after.find(({ name }) => name === 'shop / revert')).toMatchObject({ conclusion: 'success' });
    expect(after.filter(({ status }) => status !== 'completed')).toEqual([]);
  });
});

describe('a runner that is lost, and runs no post step', () => {
  it('leaves a release that the next advance of anyone reverts', async () => {
    const made = await job(29_600);

    await made.step.main((child) => void journaled(made.shop, HALF).then(() => child.kill('SIGKILL')));
    let look = await made.shop.start(['advance']);
    for (let looks = 0; look.events.at(-1)?.decision === 'running' && looks < 30; looks++) {
      look = await made.shop.start(['advance']);
    }

    expect(look.events.at(-1), look.stderr).toMatchObject({ decision: 'reverted', reasonCode: 'run-died' });
    await settledOn('1.4.2', made);
  });
});
