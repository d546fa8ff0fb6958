import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { type Fault, rateLimit, secondaryLimit } from '../fakes/github/faults.ts';
import { startGitHub } from '../fakes/github/server.ts';
import { freePort } from '../freePort.ts';
import { Scraper, scraping } from '../metric/prometheus.ts';
import { startHaproxy } from '../router/haproxy.ts';
import { type Seen, startUsers, type Users } from '../torture/users.ts';
import { Step } from './runner.ts';
import { Shop } from './shop.ts';
import { journaled, subjects } from './subjects.ts';

const SHA = '9f3c2d1'.padEnd(40, '0');
const HALF = /judging stage 2/;
const TIMING = /^timing:.*$/m;
const cleanup: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const each of cleanup.splice(0).reverse()) await each();
});

interface Made {
  readonly shop: Shop;
  readonly users: Users;
}

async function made(ports: number, change: (text: string) => string, routed?: number): Promise<Made> {
  const shop = new Shop(await freePort(), [ports, ports + 39]);
  cleanup.push(() => shop.close());
  shop.writeSpec(change);
  const registered = await shop.start(['register']);
  expect(registered.status, registered.stderr).toBe(0);
  return { shop, users: withUsers(routed ?? shop.port) };
}

function withUsers(port: number): Users {
  const users = startUsers(port, 100);
  cleanup.push(() => users.stop());
  return users;
}

/** The last moment at which gray answered a user who is no tester; 0 for never. */
function lastOfGray(seen: readonly Seen[]): number {
  return Math.max(
    0,
    ...seen.filter(({ version, who }) => version === '1.5.0' && who !== 'tester').map(({ sent }) => sent),
  );
}

function failedOnStable(seen: readonly Seen[]): readonly Seen[] {
  return seen.filter(({ version, status }) => version === null || (version === '1.4.2' && status >= 500));
}

describe.concurrent('a git remote that is down', () => {
  it('for less than the lease changes nothing: the release goes on and is promoted', async () => {
    const { shop, users } = await made(30_200, (text) =>
      text.replace('atLeast: 1s', 'atLeast: 6s').replace('lease: 6s', 'lease: 15s'),
    );
    const remote = join(shop.folder, 'remote.git');

    const releasing = shop.start(['release', 'checkout=1.5.0']);
    await journaled(shop, HALF);
    renameSync(remote, `${remote}.away`);
    await sleep(4_000);
    renameSync(`${remote}.away`, remote);
    const ended = await releasing;

    expect(ended.events.at(-1), ended.stderr).toMatchObject({ decision: 'promoted', reasonCode: 'passed' });
    expect(failedOnStable(users.take())).toEqual([]);
    await users.stop();
    expect(users.takeLost()).toEqual([]);
  });

  it('for longer puts traffic back within the lease, says so, and the next run ends it', async () => {
    const { shop, users } = await made(30_240, (text) =>
      text.replace('atLeast: 1s', 'atLeast: 60s').replace('atMost: 30s', 'atMost: 90s'),
    );
    const remote = join(shop.folder, 'remote.git');

    const releasing = shop.start(['release', 'checkout=1.5.0']);
    await journaled(shop, HALF);
    await sleep(1_000);
    renameSync(remote, `${remote}.away`);
    const gone = performance.now();
    const ended = await releasing;
    const seen = users.take();
    renameSync(`${remote}.away`, remote);
    const next = await shop.start(['release', 'checkout=1.5.0']);

    expect(lastOfGray(seen) - gone).toBeLessThan(6_000);
    expect(ended.status).toBe(3);
    expect(ended.events.at(-1)).toMatchObject({ reasonCode: 'environment-failed' });
    expect(ended.stderr.match(/cannot be read/g), ended.stderr).toHaveLength(1);
    expect(next.events.at(-1), next.stderr).toMatchObject({ decision: 'reverted', reasonCode: 'run-died' });
    expect(shop.running().map(({ version }) => version)).toEqual(['1.4.2', '1.4.2']);
    expect(failedOnStable([...seen, ...users.take()])).toEqual([]);
    await users.stop();
    expect(users.takeLost()).toEqual([]);
  });
});

const LIMITS: readonly { readonly name: string; readonly fault: () => Fault }[] = [
  { name: 'errors of the server', fault: () => ({ on: /\/git\//, answer: { status: 502 } }) },
  { name: 'nothing', fault: () => ({ on: /\/git\//, cut: 'after' }) },
  { name: 'the hourly limit, which ends soon', fault: () => ({ answer: rateLimit(3) }) },
  { name: 'a secondary limit on the journal', fault: () => ({ on: /\/git\//, answer: secondaryLimit(3) }) },
  {
    name: 'a secondary limit on reports',
    fault: () => ({ on: /check-runs|comments/, answer: secondaryLimit(3, 429) }),
  },
];
/** So long, in milliseconds. */
const ILL = 3_000;

describe.concurrent('a journal in GitHub that answers with', () => {
  it.each(LIMITS.map((limit, i) => ({ ...limit, i })))(
    '$name: the release goes on to its verdict',
    async ({ fault, i }) => {
      const shop = new Shop(await freePort(), [30_400 + i * 40, 30_439 + i * 40]);
      cleanup.push(() => shop.close());
      shop.writeSpec((text) =>
        text
          .replace('{ kind: git, remote: remote.git }', '{ kind: github }')
          .replace('atLeast: 1s', 'atLeast: 8s')
          .replace(TIMING, 'timing: { look: 500ms, effect: 4s, fresh: 2s, lease: 14s, margin: 500ms }'),
      );
      const github = await startGitHub({ commits: [SHA] });
      cleanup.push(() => github.stop());
      const registered = await new Step(shop, github, SHA, { command: 'register' }).main();
      const users = withUsers(shop.port);
      const step = new Step(shop, github, SHA, { command: 'release', versions: 'checkout=1.5.0' });
      const served = async () => {
        for (let gray = 0; gray < 20; await sleep(100)) {
          gray += users.take().filter(({ version, who }) => version === '1.5.0' && who !== 'tester').length;
        }
      };

      const releasing = step.main();
      await served();
      const before = github.requests.length;
      github.inject({ ...fault(), times: 10_000 });
      await sleep(ILL);
      github.heal();
      const refused = github.requests.slice(before).filter(({ status }) => status === 0 || status >= 400);
      const main = await releasing;

      expect(registered.status, registered.log).toBe(0);
      expect(main.status, main.log).toBe(0);
      expect(step.outputs.get('decision')).toBe('promoted');
      // Who goes on asking is locked out for longer.
      const limited = refused.filter(({ path, status }) => path.includes('/git/') && status === 403);
      expect(limited.length).toBeLessThanOrEqual(2);
      expect(new Set(main.log.match(/rate limit.*/gi)).size).toBe(
        main.log.match(/rate limit/gi)?.length ?? 0,
      );
      expect(shop.running().map(({ version }) => version)).toEqual(['1.5.0', '1.5.0']);
      await users.stop();
      expect(users.takeLost()).toEqual([]);
    },
  );
});

describe('metrics that are gone', () => {
  it('are neither a pass nor a regression: the release waits, and at its deadline says what it lacks', async () => {
    const ports = 30_640;
    const targets = Array.from({ length: 12 }, (_, i) => ({
      address: `127.0.0.1:${ports + i}`,
      path: '/metrics',
      labels: {},
    }));
    const scraper = await Scraper.start('prometheus', scraping(targets, 1_000));
    cleanup.push(() => scraper.close());
    const errors = 'http_requests_total{version="{version}",code="500"}';
    const metric = `{ source: prometheus, of: errors, address: "${scraper.address}", requests: 'http_requests_total{version="{version}"}', errors: '${errors}' }`;
    const change = (text: string) =>
      text
        .replace('{ source: router, of: errors }', metric)
        .replace('atLeast: 1s, atMost: 30s', 'atLeast: 8s, atMost: 12s')
        .replace(/ports: ".*"/, `ports: "${ports}-${ports + 11}"`)
        .replace('  risk:', '  inconclusive: revert\n  risk:');
    const { shop, users } = await made(ports, change);

    const releasing = shop.start(['release', 'checkout=1.5.0']);
    await journaled(shop, HALF);
    await scraper.stop();
    const ended = await releasing;
    await scraper.run();
    shop.writeSpec((text) => change(text).replace('atMost: 12s', 'atMost: 60s'));
    const again = await shop.start(['release', 'checkout=1.5.0']);

    expect(ended.events.at(-1), ended.stderr).toMatchObject({
      decision: 'reverted',
      reasonCode: 'inconclusive',
    });
    expect(ended.stderr).toMatch(/evidence is short/);
    expect(again.events.at(-1), again.stderr).toMatchObject({ decision: 'promoted' });
    expect(failedOnStable(users.take())).toEqual([]);
    await users.stop();
    expect(users.takeLost()).toEqual([]);
  });
});

describe('a HAProxy whose socket is gone', () => {
  it.each([
    {
      name: 'for a while holds the release up, and no more',
      version: '1.5.0',
      decision: 'promoted',
      ports: 30_700,
    },
    {
      name: 'while a version fails gets its order as soon as it is back',
      version: '1.6.0',
      decision: 'reverted',
      ports: 30_740,
    },
  ])('$name', async ({ version, decision, ports }) => {
    const haproxy = await startHaproxy();
    cleanup.push(() => haproxy.end());
    const { shop, users } = await made(
      ports,
      (text) =>
        text
          .replace(/router: \{ kind: gateway.*\}/, `router: ${JSON.stringify(haproxy.options)}`)
          .replace('atLeast: 1s', 'atLeast: 5s'),
      haproxy.port,
    );

    const releasing = shop.start(['release', `checkout=${version}`]);
    await journaled(shop, HALF);
    renameSync(haproxy.socket, `${haproxy.socket}.away`);
    await sleep(4_000);
    const judged = subjects(shop);
    renameSync(`${haproxy.socket}.away`, haproxy.socket);
    const ended = await releasing;
    const seen = users.take();

    expect(judged).not.toMatch(/-> (promoted|reverted|finalising)/);
    expect(ended.events.at(-1), ended.stderr).toMatchObject({ decision });
    expect(failedOnStable(seen)).toEqual([]);
    await users.stop();
    expect(users.takeLost()).toEqual([]);
  });
});

describe('what somebody changes during a release', () => {
  it('in the router is put right: the share that it forgot is given again', async () => {
    const haproxy = await startHaproxy();
    cleanup.push(() => haproxy.end());
    const { shop, users } = await made(
      30_780,
      (text) =>
        text
          .replace(/router: \{ kind: gateway.*\}/, `router: ${JSON.stringify(haproxy.options)}`)
          .replace('atLeast: 1s', 'atLeast: 6s'),
      haproxy.port,
    );
    const map = haproxy.config.replace(/\.cfg$/, '.map');

    const releasing = shop.start(['release', 'checkout=1.5.0']);
    await journaled(shop, HALF);
    await sleep(500);
    await haproxy.say(`set map ${map} weight 0`);
    const forgot = performance.now();
    await sleep(3_000);
    const again = users.take().filter(({ sent }) => sent > forgot + 2_000);
    const ended = await releasing;

    expect(lastOfGray(again)).toBeGreaterThan(0);
    expect(ended.events.at(-1), ended.stderr).toMatchObject({ decision: 'promoted', reasonCode: 'passed' });
    expect(ended.stderr).toMatch(
      /the router of checkout has all requests to 1\.4\.2, where 60\s% of the requests to 1\.5\.0 was set/,
    );
    expect(failedOnStable(users.take())).toEqual([]);
    await users.stop();
    expect(users.takeLost()).toEqual([]);
  });

  it('in the registry is put right', async () => {
    const { shop, users } = await made(30_820, (text) => text.replace('atLeast: 1s', 'atLeast: 6s'));
    const git = (args: readonly string[], input = '') =>
      execFileSync('git', args, { cwd: join(shop.folder, 'remote.git'), input, encoding: 'utf8' }).trim();
    const ref = 'refs/gray-release/v1/default/registry/shop';

    const releasing = shop.start(['release', 'checkout=1.5.0']);
    await journaled(shop, HALF);
    await sleep(500);
    const edited = { ...shop.registry(), version: '9.9.9', instances: [] };
    const blob = git(['hash-object', '-w', '--stdin'], JSON.stringify(edited));
    const folder = git(['mktree'], `100644 blob ${blob}\tcheckout.json\n`);
    const tree = git(['mktree'], `040000 tree ${folder}\tservices\n`);
    const who = ['-c', 'user.name=somebody', '-c', 'user.email=somebody@example.com'];
    git(['update-ref', ref, git([...who, 'commit-tree', tree, '-p', ref, '-m', 'by hand'])]);
    await sleep(2_500);
    const during = shop.registry();
    const ended = await releasing;

    expect(during).toMatchObject({ version: '1.4.2' });
    expect(during.instances.map(({ version }) => version).sort()).toEqual([
      '1.4.2',
      '1.4.2',
      '1.5.0',
      '1.5.0',
    ]);
    expect(ended.events.at(-1), ended.stderr).toMatchObject({ decision: 'promoted' });
    expect(shop.registry()).toMatchObject({ version: '1.5.0' });
    expect(ended.events.filter(({ type }) => type === 'note')).toMatchObject([
      {
        says: expect.stringMatching(
          /the registry's entry of checkout has 9\.9\.9 with 0 instances, where 1\.4\.2 with 4 instances was set/,
        ),
      },
    ]);
    expect(failedOnStable(users.take())).toEqual([]);
    await users.stop();
  });
});
