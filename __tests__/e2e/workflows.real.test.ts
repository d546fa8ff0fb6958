import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, type TestContext, vi } from 'vitest';
import { freePort } from '../freePort.ts';
import { startReceiver } from '../report/receiver.ts';
import type { Ran } from './act.ts';
import { Hosted } from './hosted.ts';
import { root } from './shop.ts';

/**
 * Every file of examples/workflows, run by `act` as it lies there, in a repository whose service is released within seconds. Whoever
 * adds a file adds a row.
 */
const RUNS: readonly Row[] = [
  { files: ['release.yml'], does: 'promotes a good version and reverts a bad one', run: release },
  { files: ['manual.yml'], does: 'plans without a trace, and releases', run: manual },
  { files: ['steer.yml'], does: 'looks without a trace, pauses and reverts', run: steer },
  { files: ['comment.yml'], does: 'hears what begins with /gray', run: comment },
  { files: ['approve.yml'], does: 'makes permanent what reviewers approve, and nothing else', run: approve },
  { files: ['detached.yml', 'advance.yml'], does: 'promote by looks that ask for each other', run: detached },
  { files: ['environments.yml'], does: 'releases to production what staging promoted', run: environments },
  { files: ['monorepo.yml'], does: 'releases the services that a push touched', run: monorepo },
  { files: ['reusable.yml', 'caller.yml'], does: 'hand inputs, secret and outputs over', run: reusable },
];

interface Row {
  readonly files: readonly string[];
  readonly does: string;
  run(hosted: Hosted): Promise<void>;
}

const LIMIT = { timeout: 300_000 };

describe('examples/workflows', () => {
  it('are all run', () => {
    // plan.yml has no release to make: plan.real.test.ts runs it.
    const run = [...RUNS.flatMap(({ files }) => files), 'plan.yml'];
    expect(run.sort()).toEqual(readdirSync(join(root, 'examples/workflows')).sort());
  });

  // Releases mostly wait.
  it.concurrent.for(RUNS.map((row, i) => ({ ...row, i, name: row.files.join(', ') })))(
    '$name: $does',
    LIMIT,
    ({ run, i }, test) => onHosted(i, test, run),
  );

  it.concurrent('put traffic back where a runner is lost', LIMIT, (test) =>
    onHosted(RUNS.length, test, rescue),
  );
});

/** @param place each has 40 ports to itself */
async function onHosted(place: number, { onTestFinished }: TestContext, run: Row['run']): Promise<void> {
  const hosted = await Hosted.start(34_000 + place * 40);
  onTestFinished(() => hosted.close());
  await run(hosted);
}

/** One stage, whose check asks gray as its users do; what fails is said by the environment of the run. */
function brief(text: string): string {
  return patient(text)
    .replace(', FAILING_VERSION: "1.6.0", FAILING: "0.2"', '')
    .replace('{gray}/healthz', '{gray}/')
    .replace(/ {4}- stage: half[\s\S]*?(?= {2}risk)/, '');
}

/** A release that only a person ends. */
function long(text: string): string {
  return patient(text).replace('atLeast: 1s, atMost: 30s', 'atLeast: 90s, atMost: 120s');
}

/** For runs beside each other: a journal that costs no processes, and longer limits. */
function patient(text: string): string {
  return text
    .replace('{ kind: git, remote: remote.git }', '{ kind: github }')
    .replace('slice: 1, deadline: 30s', 'slice: 1, deadline: 2m')
    .replace('within: 10s', 'within: 60s')
    .replace('effect: 2s, fresh: 1s, lease: 6s', 'effect: 5s, fresh: 4s, lease: 15s');
}

/** Says what serves, by the workflow that is there for it. */
async function register(hosted: Hosted, inputs: Readonly<Record<string, string>> = {}): Promise<void> {
  const { status, log } = await hosted.dispatch('manual.yml', { command: 'register', ...inputs });
  expect(status, log).toBe(0);
}

function versions({ shop }: Hosted): string[] {
  return shop.running().map(({ version }) => version);
}

/** How each job ended, with the decision of those that have one. */
function told({ jobs }: Ran): Record<string, string> {
  return Object.fromEntries(
    Object.entries(jobs).map(([name, { result, outputs }]) => [
      name,
      outputs.decision === undefined ? result : `${result}: ${outputs.decision}`,
    ]),
  );
}

const NOTHING_TO_RESCUE = 'success: done';

async function release(hosted: Hosted): Promise<void> {
  hosted.shop.writeSpec(brief);
  hosted.push();
  await register(hosted);
  const good = hosted.push();

  const promoted = await hosted.run('push', 'release.yml');
  const after = versions(hosted);
  const bad = hosted.push();
  const reverted = await hosted.run('push', 'release.yml', { bad });

  expect(told(promoted), promoted.log).toEqual({ release: 'success: promoted', rescue: NOTHING_TO_RESCUE });
  expect(promoted.log).toContain('done: no release is live');
  expect(after).toEqual([good, good]);
  expect(told(reverted), reverted.log).toEqual({ release: 'failure: reverted', rescue: NOTHING_TO_RESCUE });
  expect(versions(hosted)).toEqual([good, good]);
  expect(hosted.uploads()).toEqual(['gray-release-report/gray-release-report.html']);
  const checks = await hosted.github.checkRuns();
  expect(checks.find(({ head_sha, name }) => head_sha === bad && name === 'shop / testers')).toMatchObject({
    conclusion: 'failure',
  });
}

async function rescue(hosted: Hosted): Promise<void> {
  hosted.shop.writeSpec(long);
  hosted.push();
  await register(hosted);
  const sha = hosted.push();
  hosted.makeFragile();

  const running = hosted.run('push', 'release.yml');
  await vi.waitFor(() => expect(versions(hosted)).toContain(sha), { timeout: 120_000, interval: 200 });
  hosted.kill();
  const ran = await running;

  expect(told(ran), ran.log).toEqual({ release: 'failure', rescue: 'failure: reverted' });
  expect(ran.jobs.rescue?.outputs['reason-code']).toBe('run-died');
  expect(versions(hosted)).toEqual(['1.4.2', '1.4.2']);
}

async function manual(hosted: Hosted): Promise<void> {
  hosted.shop.writeSpec(brief);
  hosted.push();
  await register(hosted);
  const before = hosted.writes();
  const asked = { command: 'plan', versions: 'checkout=1.5.0' };

  const planned = await hosted.dispatch('manual.yml', { ...asked, traffic: '100/s', 'error-rate': '1%' });
  const left = hosted.writes() - before;
  const released = await hosted.dispatch('manual.yml', { ...asked, command: 'release' });

  expect(told(planned), planned.log).toEqual({ look: 'success: done' });
  expect(planned.log).toMatch(/testers/);
  expect(left).toBe(0);
  expect(told(released), released.log).toEqual({ release: 'success: promoted', rescue: NOTHING_TO_RESCUE });
  expect(versions(hosted)).toEqual(['1.5.0', '1.5.0']);
}

async function steer(hosted: Hosted): Promise<void> {
  hosted.shop.writeSpec(long);
  hosted.push();
  await register(hosted);
  const begun = await hosted.run('push', 'detached.yml');
  const before = hosted.writes();

  const status = await hosted.dispatch('steer.yml', { command: 'status' });
  const report = await hosted.dispatch('steer.yml', { command: 'report', 'release-id': 'shop-2' });
  const left = hosted.writes() - before;
  const paused = await hosted.dispatch('steer.yml', { command: 'pause', reason: 'users complain' });
  const reverted = await hosted.dispatch('steer.yml', { command: 'revert', reason: 'prices are wrong' });

  expect(told(begun), begun.log).toMatchObject({ release: 'success: running' });
  expect(told(status), status.log).toEqual({ look: 'success: running' });
  expect(told(report), report.log).toEqual({ look: 'success: done' });
  expect(hosted.uploads()).toEqual(['gray-release-report/gray-release-report.html']);
  expect(left).toBe(0);
  expect(paused.log).toContain('shop-2 is asked to pause');
  expect(told(reverted), reverted.log).toEqual({ steer: 'success: reverted', rescue: NOTHING_TO_RESCUE });
  expect(reverted.log).toContain('prices are wrong');
  expect(versions(hosted)).toEqual(['1.4.2', '1.4.2']);
}

async function comment(hosted: Hosted): Promise<void> {
  hosted.shop.writeSpec(brief);
  const sha = hosted.push();
  await register(hosted);
  let id = 0;
  const say = (body: string) => {
    const user = { login: 'alice', type: 'User' };
    const issue = { number: hosted.github.pullRequest, pull_request: { url: hosted.github.url } };
    const payload = { action: 'created', issue, comment: { id: ++id, body, user } };
    return hosted.run('issue_comment', 'comment.yml', { payload });
  };

  const chat = await say('looks good to me');
  const released = await say(`/gray release checkout=1.5.0 @${sha}`);

  expect(told(chat), chat.log).toEqual({});
  expect(told(released), released.log).toEqual({ comment: 'success: promoted', rescue: NOTHING_TO_RESCUE });
  expect(hosted.github.people.reactions.get(2)).toEqual(['eyes', '+1']);
  expect(versions(hosted)).toEqual(['1.5.0', '1.5.0']);
}

async function approve(hosted: Hosted): Promise<void> {
  const promote =
    'promote: { watch: 1s, approval: environment, approvers: { environment: production } }\n  hold: { wait: 1s }';
  hosted.shop.writeSpec((text) => brief(text).replace('promote: { watch: 1s }', promote));
  hosted.push();
  await register(hosted);
  const refused = hosted.push();

  const unasked = await hosted.run('push', 'approve.yml');
  const after = versions(hosted);
  hosted.github.workflows.reviews.set(1, [{ login: 'alice', environment: 'production', state: 'approved' }]);
  const sha = hosted.push();
  const approved = await hosted.run('push', 'approve.yml');

  expect(told(unasked), unasked.log).toEqual({
    release: 'success: held',
    approve: 'failure: refused',
    refused: 'success: reverted',
    rescue: NOTHING_TO_RESCUE,
  });
  expect(after).not.toContain(refused);
  expect(told(approved), approved.log).toEqual({
    release: 'success: held',
    approve: 'success: promoted',
    rescue: NOTHING_TO_RESCUE,
  });
  expect(versions(hosted)).toEqual([sha, sha]);
}

async function detached(hosted: Hosted): Promise<void> {
  hosted.shop.writeSpec((text) =>
    brief(text).replace(/(traffic: \{ match.*)/, '$1\n      for: { atLeast: 4s, atMost: 60s }'),
  );
  hosted.push();
  await register(hosted);
  const sha = hosted.push();
  const asked = () => hosted.github.workflows.runs.find(({ status }) => status === 'queued');

  const begun = await hosted.run('push', 'detached.yml');
  const looks = [await hosted.run('schedule', 'advance.yml')];
  while (looks.length < 20 && asked() !== undefined) {
    const run = asked()!;
    run.status = 'in_progress';
    looks.push(await hosted.dispatch('advance.yml'));
    run.status = 'completed';
  }

  expect(told(begun), begun.log).toMatchObject({ release: 'success: running' });
  expect(begun.jobs.rescue?.result).toBe('success');
  expect(looks.map(({ jobs }) => jobs.look?.result)).toEqual(looks.map(() => 'success'));
  expect(hosted.github.workflows.runs.length).toBeGreaterThan(0);
  expect(looks.map(({ log }) => log).join('\n')).toMatch(/^promoted: /m);
  expect(versions(hosted)).toEqual([sha, sha]);
}

async function environments(hosted: Hosted): Promise<void> {
  const [staging, production] = [await freePort(), await freePort()];
  const own = (name: string, first: number, port: number) =>
    `  ${name}: { services: { checkout: { target: { ports: "${first}-${first + 19}" }, router: { listen: "127.0.0.1:${port}" } } } }\n`;
  const first = Number(/ports: "(\d+)/.exec(hosted.shop.spec)![1]);
  hosted.shop.writeSpec(
    (text) =>
      `${brief(text)}environments:\n${own('staging', first, staging)}${own('production', first + 20, production)}`,
  );
  hosted.push();
  await register(hosted, { environment: 'staging' });
  await register(hosted, { environment: 'production' });
  const good = hosted.push();

  const both = await hosted.run('push', 'environments.yml');
  const after = versions(hosted);
  const bad = hosted.push();
  const stopped = await hosted.run('push', 'environments.yml', { bad });

  expect(told(both), both.log).toEqual({
    staging: 'success: promoted',
    'rescue-staging': NOTHING_TO_RESCUE,
    production: 'success: promoted',
    'rescue-production': NOTHING_TO_RESCUE,
  });
  const steps = [...both.log.matchAll(/^[\d:]+ .* release shop-2 (accepted)|^(promoted): /gm)];
  expect(steps.map(([, began, ended]) => began ?? ended)).toEqual([
    'accepted',
    'promoted',
    'accepted',
    'promoted',
  ]);
  expect(after).toEqual([good, good, good, good]);
  expect(told(stopped), stopped.log).toEqual({
    staging: 'failure: reverted',
    'rescue-staging': NOTHING_TO_RESCUE,
  });
  expect(versions(hosted)).toEqual([good, good, good, good]);
}

async function monorepo(hosted: Hosted): Promise<void> {
  const usual = hosted.shop.spec;
  const first = Number(/ports: "(\d+)/.exec(usual)![1]);
  const services = ['checkout', 'pricing'];
  const specOf = (service: string) => `services/${service}/gray-release.yml`;
  for (const [i, service] of services.entries()) {
    const text = brief(usual)
      .replace('kind: github', 'kind: git')
      .replace('release: shop', `release: ${service}`)
      .replace('checkout:', `${service}:`)
      .replace(/ports: "[\d-]+"/, `ports: "${first + 20 * i}-${first + 20 * i + 19}"`)
      .replace(/listen: "[\d.:]+"/, `listen: "127.0.0.1:${await freePort()}"`);
    hosted.write(specOf(service), text);
  }
  rmSync(join(hosted.shop.folder, '.github/gray-release.yml'));
  hosted.push();
  for (const service of services) await register(hosted, { spec: specOf(service) });
  hosted.write('services/pricing/prices.txt', 'twice as much\n');
  hosted.write('services/$(kill 0)/gray-release.yml', 'release: none\n');
  const touched = hosted.push();

  const one = await hosted.run('push', 'monorepo.yml');
  const after = versions(hosted);
  const forced = { before: 'f'.repeat(40) };
  hosted.push();
  const all = await hosted.run('push', 'monorepo.yml', { payload: forced });

  expect(told(one), one.log).toEqual({
    touched: 'success',
    'release pricing': 'success: promoted',
    rescue: NOTHING_TO_RESCUE,
  });
  expect(one.jobs['release pricing']?.outputs['release-id']).toBe('pricing-2');
  expect(after.sort()).toEqual(['1.4.2', '1.4.2', touched, touched].sort());
  expect(told(all), all.log).toEqual({
    touched: 'success',
    'release checkout': 'success: promoted',
    'release pricing': 'success: promoted',
    rescue: NOTHING_TO_RESCUE,
  });
  expect(hosted.journals().sort()).toEqual(['default/checkout', 'default/pricing']);
}

async function reusable(hosted: Hosted): Promise<void> {
  const receiver = await startReceiver();
  hosted.shop.writeSpec(
    (text) => `${brief(text)}notify: [{ webhook: { env: RELEASE_WEBHOOK }, on: [promoted] }]\n`,
  );
  hosted.push();
  await register(hosted);
  const sha = hosted.push();

  const ran = await hosted.run('push', 'caller.yml', { secrets: { RELEASE_WEBHOOK: receiver.url } });
  await receiver.stop();

  expect(told(ran), ran.log).toEqual({
    release: 'success: promoted',
    rescue: NOTHING_TO_RESCUE,
    after: 'success',
  });
  expect(ran.log).toContain('shop-2 ended promoted (passed)');
  expect(JSON.stringify(receiver.received)).toContain(sha);
  expect(versions(hosted)).toEqual([sha, sha]);
}
