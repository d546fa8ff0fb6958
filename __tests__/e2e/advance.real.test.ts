import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Entry, Event } from '../../src/release/events.ts';
import { type FakeGitHub, startGitHub } from '../fakes/github/server.ts';
import { freePort } from '../freePort.ts';
import { Step } from './runner.ts';
import { type Ended, Shop } from './shop.ts';

const cleanup: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const each of cleanup.splice(0).reverse()) await each();
});

async function shop(ports: number, change: (text: string) => string = (text) => text): Promise<Shop> {
  const made = new Shop(await freePort(), [ports, ports + 39]);
  cleanup.push(() => made.close());
  made.writeSpec(change);
  expect((await made.start(['register'])).status).toBe(0);
  return made;
}

/** The journal as git holds it, read without our own code. */
function journal({ folder }: Shop): Entry[] {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: join(folder, 'remote.git'), encoding: 'utf8', maxBuffer: 1e8 });
  const ref = 'refs/gray-release/v1/default/journal/shop';
  const files = git('ls-tree', '-r', '--name-only', ref).trim().split('\n');
  return files.map((file) => JSON.parse(git('show', `${ref}:${file}`)) as Entry);
}

/** Looks, a second apart, until the release has ended. */
async function looks(made: Shop): Promise<Ended[]> {
  const all: Ended[] = [];
  for (let i = 0; i < 30; i++) {
    await sleep(1_000);
    const look = await made.start(['advance']);
    all.push(look);
    if (look.events.at(-1)?.decision !== 'running') return all;
  }
  return all;
}

describe('a release that no runner stays with', () => {
  it('is promoted look by look, and evidence between two looks counts', async () => {
    const made = await shop(26_400, (text) => text.replace('atLeast: 1s', 'atLeast: 8s'));
    const users = made.users(200);

    const begun = await made.start(['release', 'checkout=1.5.0', '--detached']);
    const between = made.running().map(({ version }) => version);
    const all = await looks(made);
    await users.stop();

    expect(begun.status, begun.stderr).toBe(0);
    expect(begun.events.at(-1)).toMatchObject({ decision: 'running' });
    expect(between).toContain('1.5.0');
    expect(all.length, 'looks').toBeGreaterThan(2);
    expect(all.at(-1)!.events.at(-1), all.at(-1)!.stderr).toMatchObject({ decision: 'promoted' });
    expect(made.running().map(({ version }) => version)).toEqual(['1.5.0', '1.5.0']);
    expect(users.lost()).toBe(0);
    const entries = journal(made);
    const intervals = entries.flatMap(({ run, events }) =>
      events
        .filter((event): event is Extract<Event, { type: 'interval' }> => event.type === 'interval')
        .map(({ interval }) => ({ run, ...interval })),
    );
    const across = intervals.filter(
      ({ run, from }, i) => i > 0 && run !== intervals[i - 1]!.run && from === intervals[i - 1]!.to,
    );
    expect(across.length, 'intervals that span two runs').toBeGreaterThan(0);
  });

  it('is reverted by the look that finds it worse', async () => {
    const made = await shop(26_440, (text) => text.replace('atLeast: 1s', 'atLeast: 20s'));
    const users = made.users(200);

    await made.start(['release', 'checkout=1.6.0', '--detached']);
    const all = await looks(made);
    await users.stop();

    const last = all.at(-1)!;
    expect(last.events.at(-1), last.stderr).toMatchObject({ decision: 'reverted', reasonCode: 'worse' });
    expect(last.status).toBe(1);
    expect(made.running().map(({ version }) => version)).toEqual(['1.4.2', '1.4.2']);
    expect(users.lost()).toBe(0);
  });

  it('has nothing to look at when no release is live', async () => {
    const made = await shop(26_480);

    const { status, events } = await made.start(['advance']);

    expect(status).toBe(0);
    expect(events.at(-1)).toMatchObject({ decision: 'done', message: 'no release is live' });
  });
});

const PRICING = 'services/pricing/gray.yml';

/** Another service with a spec of its own in the same repository. */
async function pricing(made: Shop, ports: number): Promise<void> {
  const text = made.spec
    .replace('release: shop', 'release: pricing')
    .replace('checkout:', 'pricing:')
    .replace(/ports: "[\d-]+"/, `ports: "${ports}-${ports + 19}"`)
    .replace(/listen: "[\d.:]+"/, `listen: "127.0.0.1:${await freePort()}"`);
  mkdirSync(join(made.folder, 'services/pricing'), { recursive: true });
  writeFileSync(join(made.folder, PRICING), text);
  expect((await made.start(['register', '--spec', PRICING])).status).toBe(0);
}

/** Makes the folder a checkout, and runs git in it. */
function checkout({ folder }: Shop, ...args: string[]): void {
  const git = (each: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...each], {
      cwd: folder,
      stdio: 'pipe',
    });
  git(['init', '--quiet', '--initial-branch=main']);
  git(args);
}

interface Told {
  readonly report?: {
    readonly releases: readonly { readonly releaseId: string; readonly decision: string }[];
  };
}

describe('several releases of one repository', () => {
  it('are looked at together, also one whose spec nobody named', async () => {
    const slow = (text: string) =>
      text.replace('atLeast: 1s', 'atLeast: 60s').replace('30s, warm', '90s, warm');
    const made = await shop(26_520, slow);
    await pricing(made, 26_540);
    checkout(made, 'remote', 'add', 'origin', join(made.folder, 'remote.git'));
    await made.start(['release', 'checkout=1.5.0', '--detached']);
    await made.start(['release', 'pricing=1.5.0', '--detached', '--spec', PRICING]);

    const both = await made.start(['advance', '--report', 'pages/look.html']);
    renameSync(join(made.folder, '.github/gray-release.yml'), join(made.folder, 'away.yml'));
    const orphan = await made.start(['advance']);
    renameSync(join(made.folder, 'away.yml'), join(made.folder, '.github/gray-release.yml'));
    const reverted = await made.start(['revert']);
    const one = await made.start(['advance']);

    expect(readdirSync(join(made.folder, 'pages')).sort()).toEqual([
      'look-pricing-2.html',
      'look-shop-2.html',
    ]);
    const told = both.events.at(-1) as Told;
    expect(told.report?.releases.map(({ releaseId, decision }) => [releaseId, decision]).sort()).toEqual([
      ['pricing-2', 'running'],
      ['shop-2', 'running'],
    ]);
    expect(both.stderr).toMatch(/^shop-2: /m);
    expect(both.stderr).toMatch(/^pricing-2: /m);
    // Its spec is gone from the checkout, and it was never committed.
    expect(orphan.status).toBe(3);
    expect(orphan.stderr).toMatch(/shop-2 is live with another .*gray-release\.yml/);
    expect(orphan.stderr).toMatch(/pricing-2 goes on/);
    expect(reverted.events.at(-1)).toMatchObject({ decision: 'reverted' });
    expect(one.events.at(-1)).toMatchObject({ decision: 'running', releaseId: 'pricing-2' });
  });

  it('are found by the commit that the journal names, though the checkout has another one only', async () => {
    const made = await shop(26_640, (text) =>
      text.replace('atLeast: 1s', 'atLeast: 60s').replace('30s, warm', '90s, warm'),
    );
    const remote = join(made.folder, 'remote.git');
    checkout(made, 'add', '.github');
    checkout(made, 'commit', '--quiet', '--message', 'the spec');
    checkout(made, 'push', '--quiet', remote, 'main');
    await made.start(['release', 'checkout=1.5.0', '--detached']);
    made.writeSpec((text) => text.replace('atMost: 30s', 'atMost: 40s'));
    checkout(made, 'commit', '--quiet', '--all', '--message', 'another spec');
    checkout(made, 'push', '--quiet', remote, 'main');
    const shallow = join(made.folder, 'shallow');
    execFileSync('git', ['clone', '--quiet', '--depth=1', '--branch=main', `file://${remote}`, shallow]);
    symlinkSync(remote, join(shallow, 'remote.git'));

    const look = await made.start(['advance'], () => {}, shallow);

    expect(look.events.at(-1), look.stderr).toMatchObject({ decision: 'running', releaseId: 'shop-2' });
  });

  it('and a journal that somebody spoiled: that one is named, the others go on', async () => {
    const made = await shop(26_560, (text) => text.replace('atLeast: 1s', 'atLeast: 20s'));
    await made.start(['release', 'checkout=1.5.0', '--detached']);
    const git = (args: string[], input = '') =>
      execFileSync('git', args, { cwd: join(made.folder, 'remote.git'), encoding: 'utf8', input }).trim();
    const blob = git(['hash-object', '-w', '--stdin'], 'a letter');
    git(['update-ref', 'refs/gray-release/v1/default/journal/spoiled', blob]);

    const { status, stderr } = await made.start(['advance']);

    expect(status).toBe(3);
    expect(stderr).toContain('refs/gray-release/v1/default/journal/spoiled');
    expect(stderr).toMatch(/shop-2 goes on/);
    expect(stderr).not.toMatch(/ at .*\.m?js/);
  });
});

describe('a release that dispatches its own looks', () => {
  const sha = '9f3c2d1'.padEnd(40, '0');

  function step(made: Shop, github: FakeGitHub, inputs: Readonly<Record<string, string>>): Step {
    return new Step(
      made,
      github,
      sha,
      { dispatch: 'advance.yml', ...inputs },
      { GITHUB_REF: 'refs/heads/main' },
    );
  }

  it('has one run at a time, and none when it is over', async () => {
    const made = await shop(26_600, (text) => text.replace('atLeast: 1s', 'atLeast: 4s'));
    const github = await startGitHub({ commits: [sha], workflows: { 'advance.yml': { dispatch: true } } });
    cleanup.push(() => github.stop());
    const users = made.users(200);

    const begun = step(made, github, { command: 'release', versions: 'checkout=1.5.0', mode: 'detached' });
    const first = await begun.main();
    const asked = github.workflows.runs.length;
    let look = '';
    for (let i = 0; i < 30 && github.workflows.runs.some(({ status }) => status === 'queued'); i++) {
      const run = github.workflows.runs.find(({ status }) => status === 'queued')!;
      run.status = 'in_progress';
      look = (await step(made, github, { command: 'advance' }).main()).log;
      run.status = 'completed';
    }
    await users.stop();

    expect(first.status, first.log).toBe(0);
    expect(asked).toBe(1);
    expect(look).toMatch(/^promoted: /m);
    expect(github.workflows.runs.length).toBeGreaterThan(1);
    expect(made.running().map(({ version }) => version)).toEqual(['1.5.0', '1.5.0']);
    expect(users.lost()).toBe(0);
  });
});
